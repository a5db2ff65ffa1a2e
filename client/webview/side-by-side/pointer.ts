import { goTo } from './place';

/** A click goes to its place in the editor; one that ends a selection is for copying. */
export function goToOnClick(list: HTMLElement): void {
  list.addEventListener('click', (event) => {
    const { target } = event;
    if (!(target instanceof Element)) return;
    const selection = document.getSelection();
    const button = target.closest('button');
    if (button === null && selection !== null && !selection.isCollapsed) return;
    const figure = target.closest('.figure');
    const side = target.closest('.side');
    if (button !== null || figure !== null) goTo(button ?? figure ?? target);
    else if (side !== null) goTo(side, offsetIn(side, selection));
    else if (target.closest('.row') !== null) goTo(target);
  });
}

/** How many characters of a side stand before the place that was clicked. */
function offsetIn(side: Element, selection: Selection | null): number {
  const { anchorNode, anchorOffset } = selection ?? {};
  if (!anchorNode || anchorOffset === undefined || !side.contains(anchorNode)) return 0;
  const before = document.createRange();
  before.setStart(side, 0);
  before.setEnd(anchorNode, anchorOffset);
  return before.toString().length;
}
