import type { CommandMessages } from './messages';

const number = new Intl.NumberFormat('zh-CN');

export const commandZhCn: CommandMessages = {
  help: `读取双语文字稿，检查译文与数字。

用法：
  bilingual-transcripts check   PATH... [--format text|json] [--fail-on error|warning|information|never]
                                        [--no-accepted] [--glossary PATH]... [--vocabulary PATH]
  bilingual-transcripts figures PATH... [--format text|json|csv]
  bilingual-transcripts metrics PATH... [--format text|json|csv|markdown] [--table NAME] [--by-company]
                                        [--no-accepted] [--glossary PATH]... [--vocabulary PATH]
  bilingual-transcripts server  --stdio

命令：
  check     找出缺漏、不一致或位置不对之处
  figures   列出所有数字、其数值，以及另一侧是否一致
  metrics   关键数字、各人发言多少、提问，以及译文可否发布
  server    供任何编辑器使用的语言服务器

PATH 可以是文件、文件夹（会搜索其中的 *.transcript、*.transcript.txt，以及内容像双语文字稿的 *.txt），
或以 - 表示标准输入。文本须为 UTF-8，或带有字节顺序标记的 UTF-16。

选项：
  --format       text 供人阅读（默认）；json 在标准输出写出一个对象；csv 与 markdown 写出表格
  --table        metrics 要以 csv（默认：key-figures）或 markdown（默认：全部）写出的表格：key-figures、figures、call、
                 speakers、questions、turns、agreement 或 problems
  --by-company   metrics 将同一公司的各场会议按期间并列，并将业绩指引与其后公布的数字对照；此时 --table 为 results
                 （csv 的默认）、guidance 或 disagreements
  --fail-on      问题达到此严重程度时，check 以 1 结束（默认：error）
  --no-accepted  连已接受的问题也列出；否则依最近的 .transcript-accepted.jsonl 略去，
                 从逐字稿所在文件夹逐层往上找，直到仓库的根目录
  --glossary     译文须遵守的词汇表，CSV 或 TBX；可给多个（默认：当前文件夹中的 glossary.csv 与 glossary.tbx）
  --vocabulary   关键数字的其他指标名称：JSON 列表，与设置 transcript.metrics.vocabulary 相同
  --locale       消息的语言：en（默认）、zh-TW 或 zh-CN
  -h, --help
  --version

退出状态：
  0  没有达到 --fail-on 的问题
  1  有这样的问题
  2  用法有误，或有文件无法读取；其他文件仍会处理
`,
  seeHelp: '请见 bilingual-transcripts --help。',
  noCommand: '缺少命令：check、figures、metrics 或 server。',
  serverNeedsStdio: '服务器通过标准输入与输出通信：bilingual-transcripts server --stdio',
  unknownCommand: (command) => `没有“${command}”这个命令；可用的有 check、figures、metrics 和 server。`,
  noPath: (command) => `${command} 需要文件、文件夹，或以 - 表示标准输入。`,
  badArguments: (reason) => `参数有误：${reason}`,
  badChoice: (option, value, allowed) => `${option} 不能是“${value}”；可用的值：${allowed.join('、')}。`,
  obstacle: (path, obstacle) => {
    switch (obstacle.kind) {
      case 'not-found':
        return `${path}：没有这个文件或文件夹。`;
      case 'not-permitted':
        return `${path}：没有读取权限。`;
      case 'not-unicode':
        return `${path}：不是 UTF-8 文本，请先另存为 UTF-8。`;
      case 'no-transcripts':
        return `${path}：这个文件夹里没有文字稿。`;
      case 'unreadable':
        return `${path}：无法读取：${obstacle.reason}`;
    }
  },
  judgements: ({ path, about }) => {
    switch (about.kind) {
      case 'bad-line':
        return `${path}:${about.line + 1}：不是此版本认得的判断，不会生效。`;
      case 'too-large':
        return `${path}：文件太大，无法读取。`;
      case 'not-unicode':
        return `${path}：不是 UTF-8 文本，请先另存为 UTF-8。`;
      case 'unreadable':
        return `${path}：无法读取：${about.reason}`;
    }
  },
  problems: (counts, files, accepted) => {
    const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
    const words = { error: '错误', warning: '警告', information: '信息', hint: '提示' } as const;
    const parts = (['error', 'warning', 'information', 'hint'] as const)
      .filter((severity) => counts[severity] > 0)
      .map((severity) => `${words[severity]} ${number.format(counts[severity])}`);
    const detail = parts.length > 0 ? `（${parts.join('、')}）` : '';
    return `${number.format(files)} 个文件，${total === 0 ? '没有问题' : `共 ${number.format(total)} 个问题`}${detail}。${accepted === 0 ? '' : `另有 ${number.format(accepted)} 个已接受的问题未列出。`}`;
  },
  figures: (count, files) => `${number.format(files)} 个文件，共 ${number.format(count)} 个数字。`,
  statuses: { matched: '一致', mismatched: '不一致', unmatched: '无对应' },
  metrics: {
    speakerColumns: ['发言人', '次数', '原文词数', '译文字数', '占比', '职务'],
    coverage: ({ source, translated, orphaned }, ratio) =>
      [
        `已翻译：${number.format(source)} 段中的 ${number.format(translated)} 段（${ratio}）`,
        ...(orphaned > 0 ? [`${number.format(orphaned)} 段译文没有原文`] : []),
      ].join('；'),
    figures: ({ total, matched, mismatched, unmatched }, agreement) =>
      `数字：${number.format(total)} 个中 ${number.format(matched)} 个一致（${agreement}），` +
      `${number.format(mismatched)} 个不一致，${number.format(unmatched)} 个无对应`,
    noProblems: '没有问题',
    firstAt: (line) => `首见于第 ${number.format(line)} 行`,
  },
};
