import * as z from 'zod/mini';
import { toPage } from '../../src/side-by-side/messages';
import { post, remember, remembered } from './host';
import { SideBySidePage } from './page';
import './side-by-side.css';

// Without this, zod tries whether it may compile code, and the page's security policy reports that as an error.
z.config({ jitless: true });

/** What is waiting for the page comes as it is loaded; only a page for which nothing was asks. */
const patience = 100;

const root = document.getElementById('side-by-side');
let page: SideBySidePage | undefined;

window.addEventListener('message', (event: MessageEvent<unknown>) => {
  const message = toPage.safeParse(event.data);
  if (root === null || !message.success) return;
  const { data } = message;
  switch (data.type) {
    case 'setup':
      if (remembered().uri !== data.uri) remember({ uri: data.uri, line: 0 });
      page ??= new SideBySidePage(root, data.texts, data.locale);
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
    case 'caret':
      page?.showCaret(data.line);
      break;
    case 'scrollTo':
      page?.scrollTo(data.line);
      break;
  }
});

window.addEventListener('load', () => {
  setTimeout(() => {
    if (page === undefined) post({ type: 'ready' });
  }, patience);
});
