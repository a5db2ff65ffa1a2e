import type { Analysis } from '../../analysis';
import type { Messages } from '../../messages/messages';
import { verdictText } from '../../messages/metrics';
import { callOf } from '../call/call';
import type { Call } from '../call/model';
import type { Health } from '../health';
import { escapeMarkdown, markdownTable } from './markdown';
import { type TableName, tables } from './tables';

const shown: readonly TableName[] = ['key-figures', 'speakers', 'questions', 'agreement', 'problems'];

/** A call as a Markdown document: what it is, whether it can be published, and its tables, those without rows left out. */
export function callDocument(path: string, analysis: Analysis, health: Health, messages: Messages): string {
  const call = callOf(analysis);
  const sections = shown.flatMap((name) => {
    const table = tables[name](analysis, health);
    return table.rows.length === 0 ? [] : [`## ${messages.metrics.tables[name]}\n\n${markdownTable(table, messages)}`];
  });
  const head = [
    `# ${escapeMarkdown(callTitle(call, messages))}\n`,
    `${escapeMarkdown(path)}\n`,
    ...(call.talk.turns > 0 ? [`${callLength(call, messages)}\n`] : []),
    `**${verdictText(health.verdict, messages.metrics)}**\n`,
  ];
  return [...head, ...sections].join('\n');
}

/** What a call is called: `Castellan Bank (嘉堡銀行), 2025-H1, 2025-08-19`. */
export function callTitle({ company, companyTranslated, period, date }: Call, { metrics }: Messages): string {
  const name = company ?? metrics.unnamed;
  const both = companyTranslated === null || companyTranslated === company ? name : `${name} (${companyTranslated})`;
  return [both, ...(period === null ? [] : [period]), ...(date === null ? [] : [date])].join(', ');
}

/** How long a call is estimated to be. */
export function callLength({ talk, spoken, pace }: Call, { metrics }: Messages): string {
  return (spoken === 'en' ? metrics.minutes : metrics.charactersMinutes)(talk.minutes, pace);
}
