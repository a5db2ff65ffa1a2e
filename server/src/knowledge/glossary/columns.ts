import { lineKey } from '../../transcript/characters';

export type Column = 'source' | 'target' | 'forbidden' | 'case';

/** What the columns are called by people and by the programs that write such tables. */
const names: Readonly<Record<Column, readonly string[]>> = {
  source: [
    ...['source', 'source term', 'term', 'en', 'en-us', 'en-gb', 'english'],
    ...['原文', '原文術語', '原文术语', '術語', '术语', '詞彙', '词汇', '英文', '英語', '英语'],
  ],
  target: [
    ...['target', 'target term', 'targets', 'translation', 'translations', 'preferred', 'chinese'],
    ...['zh', 'zh-tw', 'zh-hk', 'zh-cn', 'zh-sg', 'zh-hant', 'zh-hans', 'zh-hant-tw', 'zh-hans-cn'],
    ...[
      '譯文',
      '译文',
      '譯名',
      '译名',
      '譯法',
      '译法',
      '翻譯',
      '翻译',
      '中文',
      '繁體中文',
      '繁体中文',
      '簡體中文',
      '简体中文',
    ],
  ],
  forbidden: [
    ...['forbidden', 'forbidden forms', 'forbidden terms', 'deprecated', 'do not use', 'avoid', 'not'],
    ...['禁用', '禁用詞', '禁用词', '禁用譯法', '禁用译法', '禁止', '錯誤譯法', '错误译法', '不用', '勿用', '避免'],
  ],
  case: [
    ...['case', 'case-sensitive', 'case sensitive', 'casesensitive', 'match case'],
    ...['大小寫', '大小写', '區分大小寫', '区分大小写'],
  ],
};

const columnOf = new Map(
  Object.entries(names).flatMap(([column, all]) => all.map((name) => [name, column as Column] as const)),
);

/** Which columns of a table are which. Of targets and forbidden forms there may be several: one a script, for instance. */
export interface Columns {
  readonly source: number;
  readonly target: readonly number[];
  readonly forbidden: readonly number[];
  readonly case: number | undefined;
}

/** Reads a table's first row; undefined where it does not name a column for terms and one for their translations. */
export function columnsOf(header: readonly string[]): Columns | undefined {
  const columns = header.map((cell) => columnOf.get(lineKey(cell).replaceAll('_', '-')));
  const all = (column: Column): number[] => columns.flatMap((it, at) => (it === column ? [at] : []));
  const [source] = all('source');
  const target = all('target');
  const forbidden = all('forbidden');
  if (source === undefined || target.length + forbidden.length === 0) return undefined;
  return { source, target, forbidden, case: all('case')[0] };
}
