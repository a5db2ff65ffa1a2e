import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { Severity } from '../checks/codes';
import { companyTableNames } from '../metrics/export/company-tables';
import { tableNames } from '../metrics/export/tables';
import type { CommandMessages } from './messages/messages';
import type { Format } from './report';
import {
  companyFormatOf,
  companyReports,
  companyTableReports,
  formatOf,
  isReport,
  type ReportName,
  reports,
  tableFormatOf,
  tableReports,
} from './reports';

/** The least severe finding that makes `check` fail, or `never`. */
export const thresholds = ['error', 'warning', 'information', 'never'] as const satisfies readonly (
  | Severity
  | 'never'
)[];
export type Threshold = (typeof thresholds)[number];

/** What the user asked for. */
export type Invocation =
  | { readonly action: 'help' | 'version' | 'serve' }
  | {
      readonly action: 'report';
      readonly paths: readonly string[];
      readonly format: Format;
      readonly failOn: Threshold;
      /** Whether what people accepted is left out. */
      readonly honourAccepted: boolean;
      /** Where the glossaries are; empty where none is named. */
      readonly glossaries: readonly string[];
      /** Where further names of metrics are; undefined where nothing is named. */
      readonly vocabulary: string | undefined;
    };

/** The command line was used wrongly. The message says how, in the user's language. */
export class UsageError extends Error {}

const general = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
  locale: { type: 'string' },
} as const satisfies ParseArgsConfig['options'];

const report = { ...general, format: { type: 'string' } } as const satisfies ParseArgsConfig['options'];

const noAccepted = { 'no-accepted': { type: 'boolean' } } as const satisfies ParseArgsConfig['options'];

/** What the reports that judge go by. */
const known = {
  glossary: { type: 'string', multiple: true },
  vocabulary: { type: 'string' },
} as const satisfies ParseArgsConfig['options'];

/** The options that a report has beyond those of every report. */
const own = {
  check: { ...noAccepted, ...known, 'fail-on': { type: 'string' } },
  figures: {},
  metrics: { ...noAccepted, ...known, table: { type: 'string' }, 'by-company': { type: 'boolean' } },
} as const satisfies Record<ReportName, ParseArgsConfig['options']>;

const server = {
  ...general,
  stdio: { type: 'boolean' },
  // Client libraries add it to whatever command starts a server.
  clientProcessId: { type: 'string' },
} as const satisfies ParseArgsConfig['options'];

/** The language asked for, needed before anything can be said; read leniently for that reason. */
export function localeOf(argv: readonly string[]): string {
  const { locale } = parseArgs({ args: [...argv], options: general, strict: false }).values;
  return typeof locale === 'string' ? locale : 'en';
}

/** @throws UsageError */
export function readArguments([command, ...rest]: readonly string[], messages: CommandMessages): Invocation {
  if (command === undefined) throw new UsageError(messages.noCommand);
  if (command.startsWith('-')) {
    return informs(parse([command, ...rest], general, messages).values) ?? wrong(messages.noCommand);
  }
  if (command === 'server') {
    const { values } = parse(rest, server, messages);
    return informs(values) ?? (values['stdio'] === true ? { action: 'serve' } : wrong(messages.serverNeedsStdio));
  }
  if (!isReport(command)) return wrong(messages.unknownCommand(command));
  return readReport(command, rest, messages);
}

function readReport(name: ReportName, args: readonly string[], messages: CommandMessages): Invocation {
  const { values, positionals } = parse(args, { ...report, ...own[name] }, messages);
  const asked = String(values['format'] ?? 'text');
  const format =
    values['by-company'] === true
      ? companyFormat(values['table'], asked, messages)
      : (tableFormat(values['table'], asked, messages) ??
        formatOf(name, asked) ??
        wrong(messages.badChoice('--format', asked, Object.keys(reports[name]))));
  const limit = String(values['fail-on'] ?? 'error');
  const failOn = thresholds.find((it) => it === limit) ?? wrong(messages.badChoice('--fail-on', limit, thresholds));
  const information = informs(values);
  if (information !== undefined) return information;
  if (positionals.length === 0) return wrong(messages.noPath(name));
  // Only `check` judges: a report that was made has succeeded.
  return {
    action: 'report',
    paths: positionals,
    format,
    failOn: name === 'check' ? failOn : 'never',
    honourAccepted: values['no-accepted'] !== true,
    glossaries: Array.isArray(values['glossary']) ? values['glossary'].map(String) : [],
    vocabulary: typeof values['vocabulary'] === 'string' ? values['vocabulary'] : undefined,
  };
}

/** How the one table that is asked for is written; undefined where none is. */
function tableFormat(table: unknown, format: string, messages: CommandMessages): Format | undefined {
  if (typeof table !== 'string') return undefined;
  const name = tableNames.find((it) => it === table) ?? wrong(messages.badChoice('--table', table, tableNames));
  return (
    tableFormatOf(name, format) ?? wrong(messages.badChoice('--table … --format', format, Object.keys(tableReports)))
  );
}

/** How companies are written, or the one table of them that is asked for. */
function companyFormat(table: unknown, format: string, messages: CommandMessages): Format {
  if (typeof table !== 'string') {
    return companyFormatOf(format) ?? wrong(messages.badChoice('--format', format, Object.keys(companyReports)));
  }
  const name =
    companyTableNames.find((it) => it === table) ?? wrong(messages.badChoice('--table', table, companyTableNames));
  const formats = Object.keys(companyTableReports);
  return companyFormatOf(format, name) ?? wrong(messages.badChoice('--table … --format', format, formats));
}

function informs(values: Readonly<Record<string, unknown>>): Invocation | undefined {
  if (values['help'] === true) return { action: 'help' };
  return values['version'] === true ? { action: 'version' } : undefined;
}

function parse(
  args: readonly string[],
  options: NonNullable<ParseArgsConfig['options']>,
  messages: CommandMessages,
): { readonly values: Readonly<Record<string, unknown>>; readonly positionals: readonly string[] } {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    return wrong(messages.badArguments(error instanceof Error ? error.message : String(error)));
  }
}

function wrong(message: string): never {
  throw new UsageError(message);
}
