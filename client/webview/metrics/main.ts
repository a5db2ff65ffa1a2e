import * as z from 'zod/mini';
import { toPage } from '../../src/metrics/messages';
import { post } from './host';
import { MetricsPage } from './page';
import './metrics.css';
import './tables.css';
import './timeline.css';

// Without this, zod tries whether it may compile code, and the page's security policy reports that as an error.
z.config({ jitless: true });

/** What is waiting for the page comes as it is loaded; only a page for which nothing was asks. */
const patience = 100;

const root = document.getElementById('metrics');
let page: MetricsPage | undefined;

window.addEventListener('message', (event: MessageEvent<unknown>) => {
  const message = toPage.safeParse(event.data);
  if (root === null || !message.success) return;
  const { data } = message;
  switch (data.type) {
    case 'setup':
      page ??= new MetricsPage(root, data.texts, data.locale);
      break;
    case 'notice':
      page?.showNotice(data.kind);
      break;
    case 'report':
      try {
        page?.showReport(data.name, data.changes);
      } finally {
        post({ type: 'shown' });
      }
      break;
    case 'figures':
      page?.showFigures(data.changes);
      break;
    case 'document':
      page?.showDocument(data.version, data.isKnown);
      break;
    case 'caret':
      page?.showCaret(data.line, data.turn);
      break;
  }
});

window.addEventListener('load', () => {
  setTimeout(() => {
    if (page === undefined) post({ type: 'ready' });
  }, patience);
});
