import type { Severity } from '../../checks/codes';
import type { CommandMessages } from './messages';

const number = new Intl.NumberFormat('en');
const counted = (count: number, noun: string): string => `${number.format(count)} ${noun}${count === 1 ? '' : 's'}`;

export const commandEn: CommandMessages = {
  help: `Reads bilingual transcripts and checks their translation and figures.

Usage:
  bilingual-transcripts check   PATH... [--format text|json] [--fail-on error|warning|information|never]
                                        [--no-accepted] [--glossary PATH]... [--vocabulary PATH]
  bilingual-transcripts figures PATH... [--format text|json|csv]
  bilingual-transcripts metrics PATH... [--format text|json|csv|markdown] [--table NAME] [--by-company]
                                        [--no-accepted] [--glossary PATH]... [--vocabulary PATH]
  bilingual-transcripts server  --stdio

Commands:
  check     what is missing, differs or is out of place
  figures   every figure, its value, and whether the other side agrees
  metrics   key figures, who said how much, what was asked, whether the translation is ready
  server    a language server for any editor

A PATH is a file, a folder (searched for *.transcript, *.transcript.txt, and *.txt that reads like a bilingual
transcript) or - for standard input. Text is UTF-8, or UTF-16 with a byte order mark.

Options:
  --format       text for people (default); json, one object on standard output; csv and markdown for tables
  --table        of metrics, the one table to write as csv (default: key-figures) or markdown (default: all): key-figures,
                 figures, call, speakers, questions, turns, agreement or problems
  --by-company   of metrics, the calls of each company side by side by period, and guidance against what was reported
                 later; --table is then results (default for csv), guidance or disagreements
  --fail-on      the least severe problem that makes check exit with 1 (default: error)
  --no-accepted  report what was accepted, too; it is left out otherwise, as the nearest .transcript-accepted.jsonl
                 says, in a transcript's folder or above it, up to the root of its repository
  --glossary     a glossary that translations must keep to, CSV or TBX; may be given several times (default:
                 glossary.csv and glossary.tbx in the current folder, where they exist)
  --vocabulary   further names of metrics for the key figures: a list in JSON, as in the setting
                 transcript.metrics.vocabulary
  --locale       language of the messages: en (default), zh-TW or zh-CN
  -h, --help
  --version

Exit status:
  0  nothing at or above --fail-on
  1  something was
  2  wrong use, or a file that cannot be read; the other files are still done
`,
  seeHelp: 'See bilingual-transcripts --help.',
  noCommand: 'A command is missing: check, figures, metrics or server.',
  serverNeedsStdio: 'The server speaks over standard input and output: bilingual-transcripts server --stdio',
  unknownCommand: (command) => `There is no command "${command}"; there are check, figures, metrics and server.`,
  noPath: (command) => `${command} needs a file, a folder or - for standard input.`,
  badArguments: (reason) => reason,
  badChoice: (option, value, allowed) => `${option} cannot be "${value}"; it can be ${allowed.join(', ')}.`,
  obstacle: (path, obstacle) => {
    switch (obstacle.kind) {
      case 'not-found':
        return `${path}: there is no such file or folder.`;
      case 'not-permitted':
        return `${path}: may not be read.`;
      case 'not-unicode':
        return `${path}: is not UTF-8 text; save it as UTF-8 first.`;
      case 'no-transcripts':
        return `${path}: there is no transcript in this folder.`;
      case 'unreadable':
        return `${path}: cannot be read: ${obstacle.reason}`;
    }
  },
  judgements: ({ path, about }) => {
    switch (about.kind) {
      case 'bad-line':
        return `${path}:${about.line + 1}: is no judgement that this version knows; it has no effect.`;
      case 'too-large':
        return `${path}: is too large to be read.`;
      case 'not-unicode':
        return `${path}: is not UTF-8 text; save it as UTF-8 first.`;
      case 'unreadable':
        return `${path}: cannot be read: ${about.reason}`;
    }
  },
  problems: (counts, files, accepted) => {
    const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
    const words: Record<Severity, string> = { error: 'error', warning: 'warning', information: 'note', hint: 'hint' };
    const parts = (['error', 'warning', 'information', 'hint'] as const)
      .filter((severity) => counts[severity] > 0)
      .map((severity) => counted(counts[severity], words[severity]));
    const detail = parts.length > 0 ? ` (${parts.join(', ')})` : '';
    return `${total === 0 ? 'No problems' : counted(total, 'problem')}${detail} in ${counted(files, 'file')}.${accepted === 0 ? '' : ` ${counted(accepted, 'accepted problem')} left out.`}`;
  },
  figures: (count, files) => `${counted(count, 'figure')} in ${counted(files, 'file')}.`,
  statuses: { matched: 'agrees', mismatched: 'differs', unmatched: 'alone' },
  metrics: {
    speakerColumns: ['Speaker', 'Turns', 'Words', 'Characters', 'Share', 'Title'],
    coverage: ({ source, translated, orphaned }, ratio) =>
      [
        `Translated: ${number.format(translated)} of ${counted(source, 'paragraph')} (${ratio})`,
        ...(orphaned > 0 ? [`${counted(orphaned, 'translation')} without source`] : []),
      ].join('; '),
    figures: ({ total, matched, mismatched, unmatched }, agreement) =>
      `Figures: ${number.format(matched)} of ${number.format(total)} agree (${agreement}), ` +
      `${number.format(mismatched)} differ, ${number.format(unmatched)} stand alone`,
    noProblems: 'No problems',
    firstAt: (line) => `first on line ${number.format(line)}`,
  },
};
