import type { ToHost } from '../../../src/companies/messages';
import { element } from '../../shared/element';
import { post } from '../host';
import type { Words } from '../words';

type Taken = Extract<ToHost, { type: 'take' }>;

/** The buttons that copy and save a table; VS Code asks in what form. */
export function takingButtons(
  { texts }: Words,
  table: Taken['table'],
  title: string,
  kind: () => Taken['kind'] = () => undefined,
): readonly HTMLElement[] {
  const button = (how: Taken['how'], label: string) => {
    const created = element('button', {
      class: 'small-action',
      text: label,
      attributes: { type: 'button', 'aria-label': `${label} ${title}` },
    });
    created.addEventListener('click', () => {
      const own = kind();
      post({ type: 'take', table, how, ...(own === undefined ? {} : { kind: own }) });
    });
    return created;
  };
  return [button('copy', texts.copy), button('save', texts.save)];
}
