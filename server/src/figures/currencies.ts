/** A currency with the words by which both languages know it. All in lower case. */
export interface Currency {
  /** ISO 4217. */
  readonly code: string;
  /** Symbols and codes, which may stand before the number in either language. */
  readonly symbols: readonly string[];
  /** English words after the number. */
  readonly en: readonly string[];
  /** English words for its hundredth. */
  readonly enCents: readonly string[];
  /** Chinese words, in both scripts; the first is the Traditional one to write, the second the Simplified one. */
  readonly zh: readonly string[];
}

function list(words: string): readonly string[] {
  return words === '' ? [] : words.split(' ');
}

function currency(code: string, symbols: string, en: string, enCents: string, zh: string): Currency {
  return { code, symbols: list(symbols), en: list(en), enCents: list(enCents), zh: list(zh) };
}

/** The currencies of transcripts and financial news. `$` alone is the US dollar, `¥` the renminbi. */
export const currencies: readonly Currency[] = [
  currency('USD', '$ us$ usd', 'dollar dollars bucks', 'cent cents', '美元 美元 美金 美圓'),
  currency('TWD', 'nt$ ntd twd nt', '', '', '新台幣 新台币 新臺幣 台幣 臺幣 台币'),
  currency('HKD', 'hk$ hkd', '', '', '港元 港元 港幣 港币'),
  currency('CNY', '¥ rmb cny cn¥ rmb¥ ￥ renminbi', 'renminbi yuan', '', '人民幣 人民币'),
  currency('EUR', '€ eur', 'euro euros', '', '歐元 欧元'),
  currency('GBP', '£ gbp', 'pound pounds sterling', 'pence penny', '英鎊 英镑'),
  currency('JPY', 'jpy jp¥', 'yen', '', '日圓 日元 日幣 日币'),
  currency('KRW', '₩ krw', 'won', '', '韓元 韩元 韓圜'),
  currency('SGD', 's$ sgd', '', '', '新加坡元 新加坡元 新元 坡幣'),
  currency('AUD', 'a$ aud', '', '', '澳元 澳元 澳幣 澳币'),
  currency('CAD', 'c$ cad', '', '', '加元 加元 加幣 加币'),
  currency('CHF', 'chf', 'franc francs', '', '瑞士法郎 瑞士法郎 瑞郎'),
  currency('INR', '₹ inr rs', 'rupee rupees', '', '盧比 卢比'),
  currency('BRL', 'r$ brl', '', '', '巴西雷亞爾 巴西雷亚尔'),
  currency('MXN', 'mxn', '', '', '墨西哥披索 墨西哥比索'),
  currency('THB', '฿ thb', 'baht', '', '泰銖 泰铢'),
  currency('VND', 'vnd', 'dong', '', '越南盾 越南盾'),
  currency('MYR', 'myr rm', 'ringgit', '', '令吉 令吉 馬幣 林吉特'),
  currency('RUB', '₽ rub', 'ruble rubles', '', '盧布 卢布'),
];
