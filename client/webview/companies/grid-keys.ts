/**
 * Makes the buttons of a table's body one stop of the Tab key, with the arrow keys going from number to number, Home and
 * End along a row, and with Ctrl to the first and the last of all.
 */
export function walkGrid(body: HTMLElement): void {
  let current: HTMLButtonElement | undefined;

  const makeCurrent = (button: HTMLButtonElement | undefined): void => {
    if (button === current) return;
    if (current !== undefined) current.tabIndex = -1;
    current = button;
    if (current !== undefined) current.tabIndex = 0;
  };

  body.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLButtonElement) makeCurrent(target);
  });
  body.addEventListener('keydown', (event) => {
    if (!(event.target instanceof HTMLButtonElement) || event.altKey || event.metaKey) return;
    const next = neighbour(body, event.target, event.key, event.ctrlKey);
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
    next.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
  // Rows come and go: there is always a number that Tab reaches.
  new MutationObserver(() => {
    if (current !== undefined && body.contains(current) && !current.hidden) return;
    makeCurrent(buttonsOf(body)[0]);
  }).observe(body, { childList: true, subtree: true, attributes: true, attributeFilter: ['hidden'] });
}

function neighbour(
  body: HTMLElement,
  from: HTMLButtonElement,
  key: string,
  far: boolean,
): HTMLButtonElement | undefined {
  const row = from.closest('tr');
  if (row === null) return undefined;
  const own = buttonsOf(far ? body : row);
  const position = own.indexOf(from);
  if (key === 'Home') return own[0];
  if (key === 'End') return own.at(-1);
  if (key === 'ArrowRight') return own[position + 1];
  if (key === 'ArrowLeft') return position > 0 ? own[position - 1] : undefined;
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return undefined;
  const column = columnOf(from);
  for (let next = step(row, key); next !== null; next = step(next, key)) {
    const buttons = buttonsOf(next);
    if (buttons.length === 0) continue;
    return buttons.reduce((best, button) => (distance(button, column) < distance(best, column) ? button : best));
  }
  return undefined;
}

function step(row: Element, key: string): Element | null {
  return key === 'ArrowDown' ? row.nextElementSibling : row.previousElementSibling;
}

function distance(button: HTMLButtonElement, column: number): number {
  return Math.abs(columnOf(button) - column);
}

function columnOf(button: HTMLButtonElement): number {
  return button.closest('td')?.cellIndex ?? 0;
}

function buttonsOf(container: Element): HTMLButtonElement[] {
  return [...container.querySelectorAll<HTMLButtonElement>('td button')].filter((button) => !button.hidden);
}
