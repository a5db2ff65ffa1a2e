import type { CommandMessages } from './messages';

const number = new Intl.NumberFormat('zh-TW');

export const commandZhTw: CommandMessages = {
  help: `讀取雙語逐字稿，檢查譯文與數字。

用法：
  bilingual-transcripts check   PATH... [--format text|json] [--fail-on error|warning|information|never]
                                        [--no-accepted] [--glossary PATH]... [--vocabulary PATH]
  bilingual-transcripts figures PATH... [--format text|json|csv]
  bilingual-transcripts metrics PATH... [--format text|json|csv|markdown] [--table NAME] [--by-company]
                                        [--no-accepted] [--glossary PATH]... [--vocabulary PATH]
  bilingual-transcripts server  --stdio

指令：
  check     找出缺漏、不一致或位置不對之處
  figures   列出所有數字、其數值，以及另一側是否一致
  metrics   關鍵數字、各人發言多寡、提問，以及譯文可否發布
  server    供任何編輯器使用的語言伺服器

PATH 可以是檔案、資料夾（會搜尋其中的 *.transcript、*.transcript.txt，以及內容像雙語逐字稿的 *.txt），
或以 - 表示標準輸入。文字須為 UTF-8，或帶有位元組順序記號的 UTF-16。

選項：
  --format       text 供人閱讀（預設）；json 在標準輸出寫出一個物件；csv 與 markdown 寫出表格
  --table        metrics 要以 csv（預設：key-figures）或 markdown（預設：全部）寫出的表格：key-figures、figures、call、
                 speakers、questions、turns、agreement 或 problems
  --by-company   metrics 將同一公司的各場會議按期間並列，並將財測與其後公布的數字對照；此時 --table 為 results
                 （csv 的預設）、guidance 或 disagreements
  --fail-on      問題達到此嚴重程度時，check 以 1 結束（預設：error）
  --no-accepted  連已接受的問題也列出；否則依最近的 .transcript-accepted.jsonl 略去，
                 從逐字稿所在資料夾逐層往上找，直到儲存庫的根目錄
  --glossary     譯文須遵守的詞彙表，CSV 或 TBX；可給多個（預設：目前資料夾中的 glossary.csv 與 glossary.tbx）
  --vocabulary   關鍵數字的其他指標名稱：JSON 清單，與設定 transcript.metrics.vocabulary 相同
  --locale       訊息的語言：en（預設）、zh-TW 或 zh-CN
  -h, --help
  --version

結束代碼：
  0  沒有達到 --fail-on 的問題
  1  有這樣的問題
  2  用法有誤，或有檔案無法讀取；其他檔案仍會處理
`,
  seeHelp: '請見 bilingual-transcripts --help。',
  noCommand: '缺少指令：check、figures、metrics 或 server。',
  serverNeedsStdio: '伺服器透過標準輸入與輸出溝通：bilingual-transcripts server --stdio',
  unknownCommand: (command) => `沒有「${command}」這個指令；可用的有 check、figures、metrics 與 server。`,
  noPath: (command) => `${command} 需要檔案、資料夾，或以 - 表示標準輸入。`,
  badArguments: (reason) => `參數有誤：${reason}`,
  badChoice: (option, value, allowed) => `${option} 不能是「${value}」；可用的值：${allowed.join('、')}。`,
  obstacle: (path, obstacle) => {
    switch (obstacle.kind) {
      case 'not-found':
        return `${path}：沒有這個檔案或資料夾。`;
      case 'not-permitted':
        return `${path}：沒有讀取的權限。`;
      case 'not-unicode':
        return `${path}：不是 UTF-8 文字，請先另存為 UTF-8。`;
      case 'no-transcripts':
        return `${path}：這個資料夾裡沒有逐字稿。`;
      case 'unreadable':
        return `${path}：無法讀取：${obstacle.reason}`;
    }
  },
  judgements: ({ path, about }) => {
    switch (about.kind) {
      case 'bad-line':
        return `${path}:${about.line + 1}：不是此版本認得的判斷，不會生效。`;
      case 'too-large':
        return `${path}：檔案太大，無法讀取。`;
      case 'not-unicode':
        return `${path}：不是 UTF-8 文字，請先另存為 UTF-8。`;
      case 'unreadable':
        return `${path}：無法讀取：${about.reason}`;
    }
  },
  problems: (counts, files, accepted) => {
    const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
    const words = { error: '錯誤', warning: '警告', information: '資訊', hint: '提示' } as const;
    const parts = (['error', 'warning', 'information', 'hint'] as const)
      .filter((severity) => counts[severity] > 0)
      .map((severity) => `${words[severity]} ${number.format(counts[severity])}`);
    const detail = parts.length > 0 ? `（${parts.join('、')}）` : '';
    return `${number.format(files)} 個檔案，${total === 0 ? '沒有問題' : `共 ${number.format(total)} 個問題`}${detail}。${accepted === 0 ? '' : `另有 ${number.format(accepted)} 個已接受的問題未列出。`}`;
  },
  figures: (count, files) => `${number.format(files)} 個檔案，共 ${number.format(count)} 個數字。`,
  statuses: { matched: '一致', mismatched: '不一致', unmatched: '無對應' },
  metrics: {
    speakerColumns: ['發言人', '次數', '原文字數', '譯文字數', '占比', '職稱'],
    coverage: ({ source, translated, orphaned }, ratio) =>
      [
        `已翻譯：${number.format(source)} 段中的 ${number.format(translated)} 段（${ratio}）`,
        ...(orphaned > 0 ? [`${number.format(orphaned)} 段譯文沒有原文`] : []),
      ].join('；'),
    figures: ({ total, matched, mismatched, unmatched }, agreement) =>
      `數字：${number.format(total)} 個中 ${number.format(matched)} 個一致（${agreement}），` +
      `${number.format(mismatched)} 個不一致，${number.format(unmatched)} 個無對應`,
    noProblems: '沒有問題',
    firstAt: (line) => `首見於第 ${number.format(line)} 行`,
  },
};
