export interface Stage {
  readonly name: string;
  readonly title: string;
  /** For a shell in the repository, with the programs of the development dependencies on its path. */
  readonly command: string;
  /** `tests` leaves results, `check` passes or fails, and when a `ground` fails, nothing after it is worth trying. */
  readonly kind: 'tests' | 'check' | 'ground';
}

/** In the order in which they run. */
export const stages: readonly Stage[] = [
  { name: 'lint', title: 'Format and lint', command: 'npx biome check --error-on-warnings .', kind: 'check' },
  { name: 'typecheck', title: 'Types', command: 'npm run --silent typecheck', kind: 'check' },
  { name: 'build', title: 'Build', command: 'npm run --silent build', kind: 'ground' },
  { name: 'unit', title: 'Unit tests', command: 'npx tsx tests/suite.ts unit', kind: 'tests' },
  { name: 'protocol', title: 'Protocol tests', command: 'npx tsx tests/suite.ts protocol', kind: 'tests' },
  { name: 'package', title: 'Package', command: 'npm run --silent package', kind: 'ground' },
  { name: 'install', title: 'VS Code and Chromium', command: 'npx tsx tests/editor/install.ts', kind: 'ground' },
  {
    name: 'workbench',
    title: 'In the workbench, as a user',
    command: 'npx tsx tests/suite.ts editor/workbench',
    kind: 'tests',
  },
  {
    name: 'extension-host',
    title: 'Inside the extension host',
    command: 'npx tsx tests/editor/extension-host/packaged.ts',
    kind: 'tests',
  },
];
