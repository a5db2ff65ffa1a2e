import type { ToHost } from '../../../src/metrics/messages';
import { element } from '../../shared/element';
import { post } from '../host';
import type { Words } from '../words';

type Taken = Extract<ToHost, { type: 'take' }>;

/** The buttons that copy and save a table; VS Code asks in what form. */
export function takingButtons({ texts }: Words, table: Taken['table']): readonly HTMLElement[] {
  const button = (how: Taken['how'], label: string) => {
    const created = element('button', { class: 'small-action', text: label, attributes: { type: 'button' } });
    created.addEventListener('click', () => post({ type: 'take', table, how }));
    return created;
  };
  return [button('copy', texts.copy), button('save', texts.save)];
}
