import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's own folders, wherever it was cloned to. */
export const repository = resolve(fileURLToPath(new URL('../..', import.meta.url)));
export const cache = fileURLToPath(new URL('../../.cache', import.meta.url));
export const seeds = fileURLToPath(new URL('../../seeds', import.meta.url));
export const vsix = fileURLToPath(new URL('../../bilingual-transcripts.vsix', import.meta.url));
/** What `npm start` opens and the README shows. */
export const showcase = fileURLToPath(new URL('../../seeds/northgate-optics-2024q3.transcript', import.meta.url));
/** Small transcripts written for the tests in the editor. */
export const fixtures = fileURLToPath(new URL('fixtures', import.meta.url));
/** A real call that may stand beside the project; it is measured with and never copied. */
export const realCall = fileURLToPath(new URL('../../../shared/corpus/aoi-2022q1.txt', import.meta.url));
