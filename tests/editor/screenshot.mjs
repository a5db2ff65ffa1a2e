// node tests/editor/screenshot.mjs FILE [options] — see screenshot.ts
import { tsImport } from 'tsx/esm/api';

await tsImport('./screenshot.ts', import.meta.url);
