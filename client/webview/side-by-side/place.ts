import { post } from './host';

/** Goes to the place in the editor that an element of a row stands for, or to the start of its pair. */
export function goTo(target: Element, offset = 0): void {
  const row = target.closest<HTMLElement>('.row');
  const placed = target.closest<HTMLElement>('[data-line]') ?? row?.querySelector<HTMLElement>('.side') ?? null;
  if (row === null) return;
  const start = numberOf(placed, 'start') + offset;
  const end = placed?.hasAttribute('data-end') === true && offset === 0 ? numberOf(placed, 'end') : start;
  post({ type: 'goTo', row: Number(row.dataset['row']), line: numberOf(placed, 'line'), start, end });
}

function numberOf(element: HTMLElement | null, name: string): number {
  return Number(element?.getAttribute(`data-${name}`) ?? 0);
}
