import type { OpenTranscript } from '../session/open-transcript';

interface Kept<Answer> {
  readonly resultId: string;
  readonly answer: Answer;
}

/** The last answer about each document, so that a client which has it is told no more than what became of it. */
export class LastAnswers<Answer> {
  readonly #last = new WeakMap<OpenTranscript, Kept<Answer>>();
  #count = 0;

  /** The answer of that name about a document, if it is the last one. */
  named(document: OpenTranscript, resultId: string | null): Answer | undefined {
    const last = this.#last.get(document);
    return last?.resultId === resultId ? last.answer : undefined;
  }

  /** @returns the answer's name, which no other answer has in a session */
  keep(document: OpenTranscript, answer: Answer): string {
    const last = this.#last.get(document);
    if (last?.answer === answer) return last.resultId;
    const resultId = String(++this.#count);
    this.#last.set(document, { resultId, answer });
    return resultId;
  }
}
