import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import * as z from 'zod/mini';

const results = z.object({ passed: z.int(), failed: z.int(), skipped: z.int() });

/** How many tests of a suite ended how. */
export type Results = Readonly<z.infer<typeof results>>;

/** The environment variable that names the file a suite leaves its results in. */
export const resultsVariable = 'TRANSCRIPT_TEST_RESULTS';

/** Leaves the results for whoever started the suite, if anyone asked for them. */
export async function reportResults(counted: Results): Promise<void> {
  const path = process.env[resultsVariable];
  if (path === undefined) return;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, JSON.stringify(counted));
}

/** @returns undefined when the suite did not come to its end */
export async function readResults(path: string): Promise<Results | undefined> {
  try {
    return results.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    return undefined;
  }
}
