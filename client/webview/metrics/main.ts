import * as z from 'zod/mini';
import { toPage } from '../../src/metrics/messages';
import { post } from './host';
import { MetricsPage } from './page';
import './metrics.css';
import './tables.css';
import './timeline.css';

// Without this, zod tries whether it may compile code, and the page's security policy reports that as an error.
z.config({ jitless: true });

const root = document.getElementById('metrics');
let page: MetricsPage | undefined;

window.addEventListener('message', (event: MessageEvent<unknown>) => {
  const message = toPage.safeParse(event.data);
  if (root === null || !message.success) return;
  const { data } = message;
  switch (data.type) {
    case 'setup':
      page = new MetricsPage(root, data.texts, data.locale);
      break;
    case 'show':
      try {
        page?.show(data.shown);
      } finally {
        post({ type: 'shown' });
      }
      break;
    case 'stale':
      page?.showStale(data.stale);
      break;
    case 'report':
      try {
        page?.showReport(data.report);
      } finally {
        post({ type: 'shown' });
      }
      break;
    case 'caret':
      page?.showCaret(data.line, data.turn);
      break;
  }
});

post({ type: 'ready' });
