import { isHan } from '../../transcript/characters';

/**
 * `歡迎參加北門光學2024年第三季業績電話會議`, up to where the period or the kind of call begins. Every part is bounded.
 * In columns of the text: no name holds a clause mark.
 */
const opening =
  /[歡欢]迎.{0,16}?(?:參加|参加|參與|参与|出席|加入|蒞臨|莅临|收聽|收听|來到|来到|參閱)(?:由|本次|今[天日])?的?([^，,。、；;：:（(]{2,40}?)(?: ?[（(][^（）()]{1,24}[）)])?(?:的|於|于| )?(?=(?:[12]\d{3}|[12１２][０-９]{3}|二[〇零○一二三四五六七八九]{3}|(?:民[國国] ?)?(?:1\d{2}|一[〇零○一二三四五六七八九]{2})) ?(?:財年|财年|年|會計|会计)|第[一二三四1-4] ?季|[上下]半年|Q[1-4]|中期|年度|全年|業績|业绩|財報|财报|盈餘|法[人說说]|線上法|季度)/u;
const noName = /^(?:今[天日]|本|這|这|此|我們|我们|各位|大家)/;

const REACH = 400;

/** The company whose call a paragraph opens, in Chinese. */
export function chineseCompanyIn(text: string): string | undefined {
  const name = opening.exec(text.slice(0, REACH))?.[1]?.trim();
  if (name === undefined || name.length < 2 || noName.test(name)) return undefined;
  // 公司 behind a Latin name is the sentence's.
  const bare = name.replace(/公司$/, '').trim();
  return bare !== name && bare !== '' && !isHan(bare.charCodeAt(bare.length - 1)) ? bare : name;
}
