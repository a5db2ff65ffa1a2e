import { analyse } from '../analysis';
import type { Severity } from '../checks/codes';
import { printable } from '../features/excerpt';
import type { Threshold } from './arguments';
import { readGlossaries } from './glossaries';
import { readInputs } from './inputs';
import { type JudgementsComplaint, NearestJudgements } from './nearest-judgements';
import { readStandardInput, write } from './output';
import type { AnalysedFile, Format, ReportLanguage } from './report';
import { readMetricNames } from './vocabulary';

/** Exit statuses others rely on. */
export const exitStatus = { fine: 0, found: 1, failed: 2 } as const;
export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus];

const rank: Readonly<Record<Severity, number>> = { error: 3, warning: 2, information: 1, hint: 0 };

/** What to report, and how. */
export interface Report {
  readonly paths: readonly string[];
  readonly format: Format;
  readonly failOn: Threshold;
  readonly honourAccepted: boolean;
  /** Where the glossaries are; those of the current folder where none is named. */
  readonly glossaries: readonly string[];
  /** Where further names of metrics are. */
  readonly vocabulary: string | undefined;
}

/** Reads all PATHs, writes one report, and says on standard error what could not be read. */
export async function runReport(
  { paths, format, failOn, honourAccepted, glossaries, vocabulary: names }: Report,
  language: ReportLanguage,
): Promise<ExitStatus> {
  const files: AnalysedFile[] = [];
  const { glossary, failed: glossaryFailed } = await readGlossaries(glossaries, language);
  const { vocabulary, failed: vocabularyFailed } = await readMetricNames(names, language);
  let failed = glossaryFailed || vocabularyFailed;
  const complaints: JudgementsComplaint[] = [];
  const nearest = new NearestJudgements((complaint) => complaints.push(complaint));
  for await (const input of readInputs(paths, readStandardInput)) {
    if ('text' in input) {
      const judgements = honourAccepted ? await nearest.for(input.path) : undefined;
      const knowledge = { glossary, judgements, vocabulary };
      files.push({ path: input.path, analysis: analyse(input.text, undefined, knowledge) });
      continue;
    }
    const { path, obstacle } = input;
    // A folder without transcripts has nothing wrong with it; only a mistyped one would want to be told.
    failed ||= obstacle.kind !== 'no-transcripts';
    await write(process.stderr, `${printable(language.commandLine.obstacle(path, obstacle))}\n`);
  }
  for (const complaint of complaints) {
    // Lines that mean nothing hide nothing; a file that cannot be read may hide anything.
    failed ||= complaint.about.kind !== 'bad-line';
    await write(process.stderr, `${printable(language.commandLine.judgements(complaint))}\n`);
  }
  await write(process.stdout, format(files, language));
  if (failed) return exitStatus.failed;
  return files.some(({ analysis }) => reaches(analysis.findings, failOn)) ? exitStatus.found : exitStatus.fine;
}

function reaches(findings: readonly { readonly severity: Severity }[], failOn: Threshold): boolean {
  return failOn !== 'never' && findings.some(({ severity }) => rank[severity] >= rank[failOn]);
}
