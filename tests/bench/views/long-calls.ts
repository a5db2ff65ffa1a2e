import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { seeds } from '../../editor/paths';

/** A call to measure with, and a figure in it to type into. */
export interface LongCall {
  readonly name: string;
  readonly text: string;
  /** Where the first of the figure's digits stands, counted from 0. */
  readonly line: number;
  readonly column: number;
}

/** One of the sample calls, with its turns said again and again until it is so many bytes long. */
export function callOf(name: string, bytes: number): LongCall {
  const call = readFileSync(join(seeds, 'northgate-optics-2024q3.transcript'), 'utf8');
  const turns = call.slice(call.indexOf('\nOperator\n') + 1);
  let text = call.endsWith('\n') ? call : `${call}\n`;
  while (Buffer.byteLength(text) < bytes) text += turns;
  const lines = text.split('\n');
  for (let size = Buffer.byteLength(text); size >= bytes; ) size -= Buffer.byteLength(lines.pop() ?? '') + 1;
  return typedInto(name, `${lines.join('\n')}\n`, '152.4 million');
}

/** A call that says so many key figures, each another, in as many pairs. */
export function callOfKeyFigures(name: string, count: number): LongCall {
  const opening = 'Welcome to the Acme Corporation third quarter 2024 earnings conference call.';
  const lines = ['Operator', 'Operator', opening, '歡迎參加Acme公司2024年第三季法說會。'];
  for (let index = 1; index <= count; index++) {
    if (index % 20 === 1) {
      lines.push(...Array<string>(2).fill(index % 40 === 1 ? 'Omar Reyes - CFO' : 'Dana Whitlock - President & CEO'));
    }
    lines.push(`Revenue in the third quarter was $${index}.5 million.`, `第三季營收為${index * 100 + 50}萬美元。`);
  }
  return typedInto(name, `${lines.join('\n')}\n`, `${Math.ceil(count / 2)}.5 million`);
}

function typedInto(name: string, text: string, figure: string): LongCall {
  const lines = text.split('\n');
  const line = lines.findIndex((it) => it.includes(`$${figure}`));
  return { name, text, line, column: (lines[line]?.indexOf(`$${figure}`) ?? 0) + 1 };
}
