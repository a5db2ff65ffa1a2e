import * as z from 'zod/mini';
import { toPage } from '../../src/companies/messages';
import { forget, post, remembered } from './host';
import { CompaniesPage } from './page';
import './companies.css';
import './tables.css';

// Without this, zod tries whether it may compile code, and the page's security policy reports that as an error.
z.config({ jitless: true });

const root = document.getElementById('companies');
let page: CompaniesPage | undefined;

window.addEventListener('message', (event: MessageEvent<unknown>) => {
  const message = toPage.safeParse(event.data);
  if (root === null || !message.success) return;
  const { data } = message;
  switch (data.type) {
    case 'setup':
      if (remembered().company !== data.company) forget(data.company);
      page = new CompaniesPage(root, data.texts, data.locale);
      break;
    case 'show':
      try {
        page?.show(data.shown);
      } finally {
        post({ type: 'shown' });
      }
      break;
  }
});

post({ type: 'ready' });
