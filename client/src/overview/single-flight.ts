/**
 * Runs a task at most once at a time. Calls that come while it runs are answered together by one more run, so the
 * last call is always followed by a run that starts after it.
 */
export class SingleFlight {
  readonly #task: () => Promise<void>;
  #running = false;
  #again = false;

  /** @param task settles its own errors: a rejection ends up with the host as unhandled */
  constructor(task: () => Promise<void>) {
    this.#task = task;
  }

  request(): void {
    if (this.#running) this.#again = true;
    else void this.#run();
  }

  async #run(): Promise<void> {
    this.#running = true;
    try {
      do {
        this.#again = false;
        await this.#task();
      } while (this.#again);
    } finally {
      this.#running = false;
    }
  }
}
