/** How long an answer may wait for something outside the server, in milliseconds. */
const patience = 1_000;

/** Resolves when the promise does, or when it has taken too long. The promise must not reject. */
export async function withinPatience(promise: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, patience);
  });
  await Promise.race([promise, limit]);
  clearTimeout(timer);
}
