import { goTo } from './place';

const ways: Readonly<Record<string, 'next' | 'previous' | 'first' | 'last' | 'in' | 'back' | 'out'>> = {
  ...{ ArrowDown: 'next', j: 'next', ArrowUp: 'previous', k: 'previous', Home: 'first', End: 'last' },
  ...{ ArrowRight: 'in', ArrowLeft: 'back', Escape: 'out' },
};

const pairs = '.row.pair';

/**
 * Makes the pairs one stop of the Tab key. The arrow keys go from pair to pair, and from a pair through its figures and
 * problems; Enter goes to the place in the editor.
 */
export function navigate(list: HTMLElement): void {
  let current: HTMLElement | undefined;
  const makeCurrent = (row: HTMLElement | null | undefined): void => {
    if (!row || row === current) return;
    if (current !== undefined) current.tabIndex = -1;
    current = row;
    current.tabIndex = 0;
  };

  list.addEventListener('focusin', ({ target }) => {
    if (target instanceof Element) makeCurrent(target.closest<HTMLElement>('.row[tabindex]'));
  });
  list.addEventListener('keydown', (event) => {
    const { target, key } = event;
    if (!(target instanceof HTMLElement) || event.ctrlKey || event.metaKey || event.altKey) return;
    if (key === 'Enter' || key === ' ') {
      event.preventDefault();
      goTo(target);
      return;
    }
    const next = destination(list, target, key);
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
    next.scrollIntoView({ block: 'nearest' });
  });
  // Rows come and go: there is always one that Tab reaches.
  new MutationObserver(() => {
    if (current === undefined || !list.contains(current)) makeCurrent(list.querySelector<HTMLElement>(pairs));
  }).observe(list, { childList: true, subtree: true });
}

function destination(list: HTMLElement, from: HTMLElement, key: string): HTMLElement | undefined {
  const row = from.closest<HTMLElement>('.row');
  const parts = [...(row?.querySelectorAll<HTMLElement>('.figure, .problems button') ?? [])];
  const index = parts.indexOf(from);
  switch (ways[key]) {
    case 'next':
      return neighbour(list, row, 1);
    case 'previous':
      return neighbour(list, row, -1);
    case 'first':
      return list.querySelector<HTMLElement>(pairs) ?? undefined;
    case 'last':
      return [...list.querySelectorAll<HTMLElement>(pairs)].at(-1);
    case 'in':
      return parts[index + 1];
    case 'back':
      return index > 0 ? parts[index - 1] : (row ?? undefined);
    case 'out':
      return row ?? undefined;
    default:
      return undefined;
  }
}

/** The next pair that way, over the headings between. */
function neighbour(list: HTMLElement, row: HTMLElement | null, way: 1 | -1): HTMLElement | undefined {
  const all = [...list.querySelectorAll<HTMLElement>('.row')];
  for (let at = (row === null ? -1 : all.indexOf(row)) + way; all[at] !== undefined; at += way) {
    if (all[at]?.matches(pairs)) return all[at];
  }
  return undefined;
}
