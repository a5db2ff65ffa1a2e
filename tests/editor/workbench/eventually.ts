import { setTimeout as pause } from 'node:timers/promises';

const patience = 30_000;
const between = 50;

/**
 * Waits until something holds that no single element tells, such as the rows of a list.
 *
 * @param check throws while it does not hold; what it throws last is thrown in the end
 */
export async function eventually(check: () => Promise<void>): Promise<void> {
  const deadline = performance.now() + patience;
  for (;;) {
    try {
      await check();
      return;
    } catch (error) {
      if (performance.now() > deadline) throw error;
    }
    await pause(between);
  }
}
