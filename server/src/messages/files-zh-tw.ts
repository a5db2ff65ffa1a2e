import type { RowProblem } from '../knowledge/vocabulary/row';
import type { FileMessages } from './files';

export const filesZhTw: FileMessages = {
  unreadable: (file) => {
    switch (file.kind) {
      case 'too-large':
        return '此檔案太大，無法讀取，請分成數個檔案。';
      case 'not-unicode':
        return '此檔案不是 UTF-8 文字，請另存為 UTF-8（在 Excel 中選「CSV UTF-8」）。';
      case 'unreadable':
        return `無法讀取此檔案：${file.reason}`;
    }
  },
  glossary: {
    noColumns: () => '第一列須寫明各欄名稱：「原文」與「譯文」，需要時再加「禁用」與「大小寫」。',
    openQuotation: () => '此處的引號沒有結尾。請補上結尾的引號；若引號是內容的一部分，請寫兩次。',
    noSource: () => '此條目沒有原文術語，因此略過。請補上，或刪除此條目。',
    noTarget: (source) => `「${source}」沒有譯法，因此略過。請補上，或刪除此條目。`,
    notEnglish: (source) => `「${source}」不是英文術語，因此略過。原文與譯文是否對調了？`,
    tooLong: (source, words) => `「${source}」超過 ${words} 個字，因此略過。術語應為一個或幾個字，請縮短。`,
    bothAllowedAndForbidden: (form) => `「${form}」同時列為譯法與禁用譯法，因此略過此條目。請從其中一欄刪除。`,
    badCase: (value) => `「${value}」既不是「是」也不是「否」，視為空白。請寫「是」或「否」。`,
    notTbx: () => '找不到任何條目：這不是 TBX 檔案（termEntry 或 conceptEntry）。',
    badXml: (reason) => `XML 格式有誤：${reason} 已略過此條目，請修正。`,
    tooManyFaults: () => '以上錯誤太多，此處以下不再讀取。',
  },
  vocabulary: {
    notAList: () => '這不是 JSON 清單：[{ "metric": "…", "english": ["…"], "chinese": ["…"], "kind": "…" }]。',
    badRow: (row, problem) => `已略過第 ${row} 列：${rowProblem(problem)}其餘各列仍然有效。`,
  },
};

function rowProblem(problem: RowProblem): string {
  switch (problem.field) {
    case 'metric':
      return '「metric」須為由小寫字母、數字與連字號組成的名稱，例如「net-promoter-score」。';
    case 'english':
      return '「english」須為英文名稱的清單，不可含中文。';
    case 'chinese':
      return '「chinese」須為中文名稱的清單。';
    case 'kind':
      return '「kind」須為 money、percent、quantity 或 duration。';
    case 'phrases':
      return '沒有任何名稱。請在「english」或「chinese」補上。';
    case 'row':
      return '須為含有「metric」、「english」、「chinese」與「kind」的物件。';
    case 'unknown':
      return `沒有「${problem.name}」這個欄位；可用的有「metric」、「english」、「chinese」與「kind」。`;
  }
}
