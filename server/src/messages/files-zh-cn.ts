import type { RowProblem } from '../knowledge/vocabulary/row';
import type { FileMessages } from './files';

export const filesZhCn: FileMessages = {
  unreadable: (file) => {
    switch (file.kind) {
      case 'too-large':
        return '此文件太大，无法读取，请分成几个文件。';
      case 'not-unicode':
        return '此文件不是 UTF-8 文本，请另存为 UTF-8（在 Excel 中选“CSV UTF-8”）。';
      case 'unreadable':
        return `无法读取此文件：${file.reason}`;
    }
  },
  glossary: {
    noColumns: () => '第一行须写明各列名称：“原文”与“译文”，需要时再加“禁用”与“大小写”。',
    openQuotation: () => '此处的引号没有结尾。请补上结尾的引号；若引号是内容的一部分，请写两次。',
    noSource: () => '此条目没有原文术语，因此略过。请补上，或删除此条目。',
    noTarget: (source) => `“${source}”没有译法，因此略过。请补上，或删除此条目。`,
    notEnglish: (source) => `“${source}”不是英文术语，因此略过。原文与译文是否对调了？`,
    tooLong: (source, words) => `“${source}”超过 ${words} 个词，因此略过。术语应为一个或几个词，请缩短。`,
    bothAllowedAndForbidden: (form) => `“${form}”同时列为译法与禁用译法，因此略过此条目。请从其中一列删除。`,
    badCase: (value) => `“${value}”既不是“是”也不是“否”，视为空白。请写“是”或“否”。`,
    notTbx: () => '找不到任何条目：这不是 TBX 文件（termEntry 或 conceptEntry）。',
    badXml: (reason) => `XML 格式有误：${reason} 已略过此条目，请修正。`,
    tooManyFaults: () => '以上错误太多，此处以下不再读取。',
  },
  vocabulary: {
    notAList: () => '这不是 JSON 列表：[{ "metric": "…", "english": ["…"], "chinese": ["…"], "kind": "…" }]。',
    badRow: (row, problem) => `已略过第 ${row} 行：${rowProblem(problem)}其余各行仍然有效。`,
  },
};

function rowProblem(problem: RowProblem): string {
  switch (problem.field) {
    case 'metric':
      return '“metric”须为由小写字母、数字和连字符组成的名称，例如“net-promoter-score”。';
    case 'english':
      return '“english”须为英文名称的列表，不可含中文。';
    case 'chinese':
      return '“chinese”须为中文名称的列表。';
    case 'kind':
      return '“kind”须为 money、percent、quantity 或 duration。';
    case 'phrases':
      return '没有任何名称。请在“english”或“chinese”中补上。';
    case 'row':
      return '须为含有“metric”、“english”、“chinese”和“kind”的对象。';
    case 'unknown':
      return `没有“${problem.name}”这个字段；可用的有“metric”、“english”、“chinese”和“kind”。`;
  }
}
