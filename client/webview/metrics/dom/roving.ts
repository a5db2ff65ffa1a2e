/**
 * Makes the buttons of a list that carry `data-row` one stop of the Tab key, with the arrow keys, Home and End going
 * from row to row, as in VS Code's own lists.
 *
 * @param keys of the way back and the way on
 */
export function rove(list: HTMLElement, [back, on]: readonly [string, string] = ['ArrowUp', 'ArrowDown']): void {
  let current: HTMLButtonElement | undefined;

  const makeCurrent = (button: HTMLButtonElement | undefined): void => {
    if (button === current) return;
    if (current !== undefined) current.tabIndex = -1;
    current = button;
    if (current !== undefined) current.tabIndex = 0;
  };

  list.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLButtonElement && isRow(target)) makeCurrent(target);
  });
  list.addEventListener('keydown', (event) => {
    if (![back, on, 'Home', 'End'].includes(event.key) || !(event.target instanceof Element)) return;
    const row = event.target.closest('[data-key]');
    const button = row?.querySelector<HTMLButtonElement>('button[data-row]') ?? event.target;
    const buttons = [...list.querySelectorAll<HTMLButtonElement>('button[data-row]')];
    const position = button instanceof HTMLButtonElement ? buttons.indexOf(button) : -1;
    const next = { [back]: position - 1, [on]: position + 1, Home: 0, End: buttons.length - 1 }[event.key];
    const target = next === undefined ? undefined : buttons[next];
    if (target === undefined) return;
    event.preventDefault();
    target.focus();
  });
  // Rows come and go: there is always one that Tab reaches.
  new MutationObserver(() => {
    if (current !== undefined && list.contains(current)) return;
    makeCurrent(list.querySelector<HTMLButtonElement>('button[data-row]') ?? undefined);
  }).observe(list, { childList: true, subtree: true });
}

function isRow(button: HTMLButtonElement): boolean {
  return button.dataset['row'] !== undefined;
}
