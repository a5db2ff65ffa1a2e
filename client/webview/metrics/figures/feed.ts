import { edited } from '../../../../server/src/protocol-edits';
import type { FigureChanges, FigureRow } from '../../../../server/src/protocol-figures';
import { post } from '../host';

/** How long typing rests before figures that nobody looks at follow it, in milliseconds. */
const rest = 400;
/** What is so near to the screen is about to be looked at. */
const near = '50%';

interface Answer {
  readonly uri: string;
  readonly version: number;
  readonly resultId: string;
  readonly rows: readonly FigureRow[];
}

/**
 * Has the figures come, which are many, and stand below everything else: with the call where they are looked at, and
 * otherwise when there is nothing more urgent. Those of a section that is closed do not come.
 */
export class FigureFeed {
  readonly #details: HTMLDetailsElement;
  readonly #show: (uri: string, rows: readonly FigureRow[]) => void;
  #has: Answer | undefined;
  #uri = '';
  /** The version of the call that the figures are to be of. */
  #version = 0;
  #isNear = false;
  #isAsked = false;
  #timer = 0;

  /** @param details the section that the figures are in */
  constructor(details: HTMLDetailsElement, show: (uri: string, rows: readonly FigureRow[]) => void) {
    this.#details = details;
    this.#show = show;
    details.addEventListener('toggle', () => this.#follow());
    new IntersectionObserver(
      (entries) => {
        this.#isNear = entries.at(-1)?.isIntersecting ?? false;
        this.#follow();
      },
      { rootMargin: near },
    ).observe(details);
  }

  /** The version of the figures that somebody looks at, undefined where nobody does. */
  get seen(): number | undefined {
    return this.#isNear && this.#details.open ? (this.#has?.version ?? 0) : undefined;
  }

  /**
   * To be called when the page shows a version of a call.
   *
   * @param isFirst whether it knew nothing of the call before: what was asked until then may never be answered
   */
  reported(uri: string, version: number, isFirst: boolean): void {
    this.#uri = uri;
    this.#version = version;
    if (isFirst) this.#isAsked = false;
    this.#follow();
  }

  received({ uri, version, resultId, previousResultId, rows: edits }: FigureChanges): void {
    this.#isAsked = false;
    if (uri !== this.#uri) return;
    const before = this.#has?.uri === uri ? this.#has : undefined;
    const fits = previousResultId === null || previousResultId === before?.resultId;
    const rows = fits ? edited(previousResultId === null ? [] : (before?.rows ?? []), edits) : undefined;
    this.#has = rows === undefined ? undefined : { uri, version, resultId, rows };
    if (rows !== undefined) this.#show(uri, rows);
    this.#follow();
  }

  #follow(): void {
    clearTimeout(this.#timer);
    const isDue = this.#has?.uri !== this.#uri || this.#has.version < this.#version;
    if (!isDue || !this.#details.open || this.#uri === '' || this.#isAsked) return;
    if (this.#isNear) this.#ask();
    else if (this.#has?.uri === this.#uri) this.#timer = window.setTimeout(() => this.#ask(), rest);
    // The first ones come as soon as all else is on the screen.
    else requestAnimationFrame(() => setTimeout(() => this.#ask()));
  }

  #ask(): void {
    if (this.#isAsked) return;
    this.#isAsked = true;
    const resultId = this.#has?.uri === this.#uri ? this.#has.resultId : null;
    post({ type: 'figures', uri: this.#uri, resultId });
  }
}
