/** Reads a habit of writing from a text; undefined where the text does not show it. */
export type HabitReader<Habit> = (text: string) => Habit | undefined;

/**
 * How the figures around a place are written: those of the paragraph, the nearest first, and those of the whole
 * document in the same language.
 */
export class Surroundings {
  readonly #paragraph: readonly string[];
  readonly #document: DocumentHabits;

  constructor(paragraph: readonly string[], document: DocumentHabits) {
    this.#paragraph = paragraph;
    this.#document = document;
  }

  /** What the figure itself shows, else what the nearest figure that shows it does, else what the document mostly does. */
  habit<Habit extends string | boolean>(own: string, read: HabitReader<Habit>): Habit | undefined {
    for (const text of [own, ...this.#paragraph]) {
      const habit = read(text);
      if (habit !== undefined) return habit;
    }
    return this.#document.habit(read);
  }
}

/** The habits of a document's figures in one language, each counted once, when it is first asked for. */
export class DocumentHabits {
  readonly #texts: readonly string[];
  readonly #known = new Map<HabitReader<string | boolean>, string | boolean | undefined>();

  constructor(texts: readonly string[]) {
    this.#texts = texts;
  }

  habit<Habit extends string | boolean>(read: HabitReader<Habit>): Habit | undefined {
    if (!this.#known.has(read)) this.#known.set(read, mostOften(this.#texts, read));
    // What was stored under a reader is what that reader returned.
    return this.#known.get(read) as Habit | undefined;
  }
}

function mostOften<Habit>(texts: readonly string[], read: HabitReader<Habit>): Habit | undefined {
  const votes = new Map<Habit, number>();
  for (const text of texts) {
    const habit = read(text);
    if (habit !== undefined) votes.set(habit, (votes.get(habit) ?? 0) + 1);
  }
  let best: Habit | undefined;
  for (const [habit, count] of votes) if (best === undefined || count > (votes.get(best) ?? 0)) best = habit;
  return best;
}
