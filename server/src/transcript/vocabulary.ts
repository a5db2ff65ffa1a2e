/** The words by which the parser knows headers, notices and sections. Lower case; Chinese in both scripts. */

/** Names that stand for a role: whoever runs the line. */
export const operatorNames: ReadonlySet<string> = new Set([
  'operator',
  'conference operator',
  'moderator',
  'conference moderator',
  'coordinator',
  'conference coordinator',
  '接線生',
  '接线生',
  '接線員',
  '接线员',
  '操作員',
  '操作员',
  '話務員',
  '话务员',
  '總機',
  '总机',
  '主持人',
  '會議主持人',
  '会议主持人',
  '會議接線生',
  '会议接线员',
]);

/** Names that stand for a person nobody could name. */
export const anonymousName =
  /^(?:analyst|company representative)(?: \d+)?$|^(?:分析師|分析师|公司代表)(?: ?\d+)?$|^(?:unidentified|unknown|unnamed) (?:analyst|participant|company representative|corporate participant|speaker|shareholder|attendee)s?(?: \d+)?$|^(?:不明|未知|身份不明的?|未具名)(?:分析師|分析师|發言人|发言人|發言者|发言者|與會者|与会者|參與者|参与者)$/;

/** Words of which at least one stands in a person's title. */
export const titleWord =
  /\b(?:analysts?|associate|chair(?:man|woman|person)?|chief|c[efotimsrp]o|cao|counsel|director|evp|executive|founder|general manager|head|investor relations|ir|lead|manager|md|member|officer|operator|partner|president|principal|professor|representative|research|scientist|secretary|strategist|svp|treasurer|vice|vp)\b|分析師|分析师|長$|长$|[務運術訊略銷]長|[务运术讯略销]长|總|总|董事|主席|創辦|创始|執行|执行|經理|经理|投資人關係|投资者关系|發言人|发言人|研究|合夥人|合伙人/;

/** Lines people say that look like a name: never a header unless the call's roster says so. */
export const interjections: ReadonlySet<string> = new Set([
  'absolutely',
  'agreed',
  'correct',
  'exactly',
  'fair enough',
  'good afternoon',
  'good day',
  'good evening',
  'good morning',
  'good question',
  'got it',
  'great',
  'great question',
  'hello',
  'hey',
  'hi',
  'okay',
  'ok',
  'no',
  'perfect',
  'right',
  'sorry',
  'sure',
  'thank you',
  'thanks',
  'understood',
  'welcome',
  'what',
  'yeah',
  'yep',
  'yes',
  '不是',
  '你好',
  '午安',
  '同意',
  '好',
  '好的',
  '對',
  '对',
  '對的',
  '对的',
  '您好',
  '早安',
  '是',
  '是的',
  '明白',
  '晚安',
  '沒有',
  '没有',
  '沒錯',
  '没错',
  '瞭解',
  '了解',
  '當然',
  '当然',
  '謝謝',
  '谢谢',
  '下午好',
  '早上好',
  '什麼',
  '什么',
]);

/** Words that mark a line above the first header as speaking about the document. */
export const noticeWord =
  /警語|警语|僅供參考|仅供参考|免責|免责|聲明|声明|譯文|译文|翻譯|翻译|虛構|虚构|範例|示例|原文為[主準准]|原文为[主准]|逐字稿|文字稿|disclaimer|for reference only|informational purposes|machine[- ]translat|fictional|fictitious|invented|copyright|transcript/i;

/** What the operator says when the questions begin. Not what is said at the opening about a session to come. */
export const questionsBegin =
  /\b(?:(?:our|the|your|and) (?:very )?first question|first question (?:comes|today|is|will|on|from)|(?:begin|start|conduct|commence|open)\w*(?: up)? (?:the|our|with the|today's) (?:q&a|q and a|question|lines?|floor|call (?:up )?(?:for|to) questions)|question (?:comes|is coming) from|(?:question|questions) (?:from|comes from) the line of|take (?:our|the|your) first question)|第一個(?:問題|提問)|第一个(?:问题|提问)|首個(?:問題|提問)|首个(?:问题|提问)|第一位(?:提問|提问|分析師|分析师|發問|发问)|首位(?:提問|提问|分析師|分析师|發問|发问)|首先.{0,12}(?:提問|提问|發問|发问)|(?:現在|现在)(?:我們|我们)?(?:將|将)?(?:開始|开始|進入|进入|進行|进行)(?:問答|问答|提問|提问)|(?:開放|开放)(?:提問|提问|發問|发问)|(?:個|个)(?:問題|问题)(?:來自|来自)/i;

/** The same said about later: `After the remarks, we will conduct …`. */
export const questionsAnnounced =
  /\b(?:after|following) (?:the|today's|our|management's|these|their|speakers?'?)|\b(?:at the (?:end|conclusion)|later|instructions will)|結束後|结束后|之後|之后|稍後|稍后|隨後|随后/i;
