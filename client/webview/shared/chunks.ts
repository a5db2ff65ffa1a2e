import { element, setStyle } from './element';

/** So many rows are laid out together. */
export const CHUNK = 50;

/**
 * The children of a list of thousands, in chunks. What is far from the screen is not laid out, and for each element of
 * which that is so the browser looks with every frame whether it has come near: for thousands of rows that takes longer
 * than all else, for the chunks that they are in it takes nothing.
 */
export class Chunks {
  readonly #container: HTMLElement;
  readonly #chunks: HTMLElement[] = [];

  constructor(container: HTMLElement) {
    this.#container = container;
  }

  /** Each has `CHUNK` rows, the last one may have fewer. */
  get all(): readonly HTMLElement[] {
    return this.#chunks;
  }

  /** Puts rows into their order. One that has left is to be removed before. */
  arrange(rows: readonly HTMLElement[]): void {
    const focused = document.activeElement;
    const count = Math.ceil(rows.length / CHUNK);
    for (let at = 0; at < count; at++) {
      const own = rows.slice(at * CHUNK, (at + 1) * CHUNK);
      const chunk = this.#chunks[at] ?? this.#add();
      // What the chunk is guessed to need, until it has been on the screen.
      setStyle(chunk, '--rows', own.length);
      let next = chunk.firstElementChild;
      for (const row of own) {
        if (row === next) next = next.nextElementSibling;
        else chunk.insertBefore(row, next);
      }
    }
    for (const chunk of this.#chunks.splice(count)) chunk.remove();
    // A row that has gone from one chunk into another has lost it on the way.
    if (focused instanceof HTMLElement && focused !== document.activeElement) focused.focus({ preventScroll: true });
  }

  #add(): HTMLElement {
    const chunk = element('div', { class: 'chunk', attributes: { role: 'presentation' } });
    this.#chunks.push(chunk);
    this.#container.append(chunk);
    return chunk;
  }
}
