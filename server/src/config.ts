import * as z from 'zod/mini';
import { type Code, codes, defaultSeverity, type Severity } from './checks/codes';
import type { Finding } from './checks/finding';
import { type RowProblem, rowProblem, vocabularyRow } from './knowledge/vocabulary/row';

/** The section under which editors keep the settings. */
export const section = 'transcript';

/** How severe the findings of a check are shown to be; `off` does not show them. */
export const levels = ['error', 'warning', 'information', 'hint', 'off'] as const;
const level = z.enum(levels);

/** Where a glossary is looked for when nothing is set; in the editor in each folder, on the command line in the current one. */
export const defaultGlossaries = ['glossary.csv', 'glossary.tbx'] as const;

type CheckLevels = { [C in Code]: z.ZodMiniDefault<typeof level> };

/** Every setting with its default. A test holds `contributes.configuration` in package.json against it. */
export const settingsSchema = z.object({
  /**
   * One level a check. A level that equals the check's default leaves the rule its own judgement: it may rate a
   * vague case lower.
   */
  checks: z.prefault(
    z.strictObject(
      // The keys of an object built from `codes` are exactly its members, which the type cannot know.
      Object.fromEntries(codes.map((code) => [code, z._default(level, defaultSeverity[code])])) as CheckLevels,
    ),
    {},
  ),
  codeLens: z.prefault(
    z.object({
      /** What stands above a turn's header: how much is said in it, its figures, its problems. */
      words: z._default(z.boolean(), false),
      figures: z._default(z.boolean(), false),
      problems: z._default(z.boolean(), true),
    }),
    {},
  ),
  glossary: z.prefault(
    z.object({
      /** Glossaries, relative to each folder of the workspace. */
      files: z._default(z.array(z.string()), [...defaultGlossaries]),
    }),
    {},
  ),
  inlayHints: z.prefault(
    z.object({
      /** Whether an amount is followed by its value in the other language's notation. */
      figures: z._default(z.boolean(), false),
    }),
    {},
  ),
  metrics: z.prefault(
    z.object({
      /** Further names of metrics. */
      vocabulary: z._default(z.array(vocabularyRow), []),
    }),
    {},
  ),
  /** The client's: whether a `.txt` file that reads like a transcript is opened as one. */
  recogniseTextFiles: z._default(z.boolean(), true),
  speakers: z.prefault(
    z.object({
      /** The client's: whether the Speakers view selects the turn at the cursor. */
      followCursor: z._default(z.boolean(), true),
    }),
    {},
  ),
  statusBar: z.prefault(
    z.object({
      /** The client's: whether the status bar shows the number of problems and the current speaker. */
      show: z._default(z.boolean(), true),
    }),
    {},
  ),
});

export type Settings = z.infer<typeof settingsSchema>;

export const defaultSettings: Settings = z.parse(settingsSchema, {});

/** A setting that cannot be used, in the words a message to the user needs. */
export interface BadSetting {
  /** As the user knows it: `transcript.checks.figure-mismatch`. */
  readonly key: string;
  /** What stands there, as JSON. */
  readonly value: string;
  /** What may stand there instead; undefined for a key that does not exist. */
  readonly allowed: string | undefined;
  /** Of a row of the vocabulary of metrics: what is wrong with it. */
  readonly row?: { readonly number: number; readonly problem: RowProblem };
}

/**
 * Reads the settings as an editor sends them. Never throws: a value that cannot be used is reported and its default
 * taken, and everything else stays as the user wants it.
 */
export function readSettings(sent: unknown): { readonly settings: Settings; readonly bad: readonly BadSetting[] } {
  let candidate: unknown = structuredClone(sent ?? {});
  const bad: BadSetting[] = [];
  for (;;) {
    const result = z.safeParse(settingsSchema, candidate);
    if (result.success) return { settings: result.data, bad };
    const wrong = onePerPath(result.error.issues.flatMap(badValues));
    for (const { path, ...about } of wrong) {
      bad.push({ key: [section, ...path].join('.'), value: asJson(valueAt(candidate, path)), ...about });
    }
    // From the last on, since taking an element out of a list moves those behind it.
    for (const { path } of wrong.reverse()) candidate = without(candidate, path);
  }
}

/** The severity a finding is shown with; undefined where its check is off. */
export function severityOf(finding: Finding, { checks }: Settings): Severity | undefined {
  const chosen = checks[finding.code];
  if (chosen === 'off') return undefined;
  return chosen === defaultSeverity[finding.code] ? finding.severity : chosen;
}

interface BadValue extends Omit<BadSetting, 'key' | 'value'> {
  readonly path: readonly PropertyKey[];
}

/** The values that an issue is about. Of a list, elements are right or wrong as a whole. */
function badValues(issue: z.core.$ZodIssue): BadValue[] {
  const { path } = issue;
  const element = path.findIndex((key) => typeof key === 'number');
  const number = Number(path[element]);
  if (element < 0) {
    const paths = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...path, key]) : [path];
    return paths.map((own) => ({ path: own, allowed: allowed(issue) }));
  }
  const own = { path: path.slice(0, element + 1), allowed: allowed(issue) };
  if (path[0] !== 'metrics') return [own];
  return [{ ...own, row: { number: number + 1, problem: rowProblem(issue, path.slice(element + 1)) } }];
}

/** Of several things that are wrong with a value, the first. */
function onePerPath(values: readonly BadValue[]): BadValue[] {
  const byPath = new Map<string, BadValue>();
  for (const value of values) {
    const key = value.path.join('.');
    if (!byPath.has(key)) byPath.set(key, value);
  }
  return [...byPath.values()];
}

function allowed(issue: z.core.$ZodIssue): string | undefined {
  if (issue.code === 'invalid_value') return issue.values.join(', ');
  if (issue.code === 'invalid_type') return issue.expected === 'boolean' ? 'true, false' : issue.expected;
  return undefined;
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (isObject(value) ? value[key] : undefined), root);
}

/** Takes out what stands at a path; an empty path removes everything. The schema then fills the default in. */
function without(root: unknown, path: readonly PropertyKey[]): unknown {
  const key = path.at(-1);
  if (key === undefined) return {};
  const parent = valueAt(root, path.slice(0, -1));
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else if (isObject(parent)) delete parent[key];
  return root;
}

function isObject(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === 'object' && value !== null;
}

function asJson(value: unknown): string {
  return JSON.stringify(value) ?? String(value);
}
