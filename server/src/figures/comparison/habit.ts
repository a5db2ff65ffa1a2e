/** From so many times on that something is done, and never left undone, it is seen to be a habit. */
const ENOUGH = 30;
/** Once in so many times it may be left undone by a slip; where it is more often, that is the writer's manner. */
const SLIP = 100;

/**
 * Something that many a call leaves undone, and rightly, here and there: saying a figure each time that the other side says
 * it, or giving each amount its currency. Where a call does it without exception, the one exception is a mistake.
 */
export class Habit {
  #done = 0;
  #undone = 0;

  count(isDone: boolean): void {
    if (isDone) this.#done++;
    else this.#undone++;
  }

  /** Whether the few times that it is left undone are worth a report. */
  get isKept(): boolean {
    return this.#done >= ENOUGH && this.#undone * SLIP <= Math.max(this.#done, SLIP);
  }
}
