/** Lights up a figure and its counterpart, under the mouse and with the focus. */
export function lightCounterparts(list: HTMLElement): void {
  let lit: readonly Element[] = [];
  const light = (target: EventTarget | null): void => {
    for (const element of lit) element.classList.remove('lit');
    const figure = target instanceof Element ? target.closest('.figure') : null;
    lit = figure === null ? [] : [figure, ...counterpartOf(figure)];
    for (const element of lit) element.classList.add('lit');
  };
  list.addEventListener('mouseover', ({ target }) => light(target));
  list.addEventListener('mouseleave', () => light(document.activeElement));
  list.addEventListener('focusin', ({ target }) => light(target));
  list.addEventListener('focusout', () => light(null));
}

function counterpartOf(figure: Element): Element[] {
  const index = figure.getAttribute('data-counterpart');
  const own = figure.closest('.side')?.getAttribute('data-side');
  if (index === null || own == null) return [];
  const other = own === 'source' ? 'target' : 'source';
  const found = figure
    .closest('.row')
    ?.querySelector(`:scope > .side[data-side="${other}"] .figure[data-figure="${Number(index)}"]`);
  return found ? [found] : [];
}
