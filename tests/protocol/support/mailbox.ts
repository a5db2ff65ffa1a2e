/** Messages in the order they came, each taken once; whoever comes too early waits for the next one. */
export class Mailbox<T> {
  readonly #messages: T[] = [];
  readonly #waiting: ((message: T) => void)[] = [];

  put(message: T): void {
    const first = this.#waiting.shift();
    if (first === undefined) this.#messages.push(message);
    else first(message);
  }

  /** The next message; mocha's time limit ends a wait for one that never comes. */
  async take(): Promise<T> {
    const message = this.#messages.shift();
    return message ?? (await new Promise((resolve) => this.#waiting.push(resolve)));
  }

  /** The next message of that kind; what comes before it is dropped, since a server may say more than a test asks for. */
  async takeWhere(matches: (message: T) => boolean): Promise<T> {
    for (;;) {
      const message = await this.take();
      if (matches(message)) return message;
    }
  }

  /** Messages that nobody took yet. */
  get untaken(): readonly T[] {
    return this.#messages;
  }
}
