/** A currency with the words by which both languages know it. All in lower case. */
export interface Currency {
  /** ISO 4217. */
  readonly code: string;
  /** Symbols and codes, which may stand before the number in either language. */
  readonly symbols: readonly string[];
  /** English words after the number; `_` joins words that are one name. */
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
  currency(
    'USD',
    '$ us$ usd',
    'dollar dollars bucks us_dollar us_dollars american_dollars',
    'cent cents us_cent us_cents penny pennies',
    '美元 美元 美金 美圓 美圆',
  ),
  currency(
    'TWD',
    'nt$ ntd twd',
    'taiwan_dollar taiwan_dollars nt_dollar nt_dollars',
    '',
    '新台幣 新台币 新臺幣 台幣 臺幣 台币',
  ),
  currency(
    'HKD',
    'hk$ hkd',
    'kong_dollar kong_dollars hk_dollar hk_dollars',
    'kong_cent kong_cents hk_cent hk_cents',
    '港元 港元 港幣 港币',
  ),
  currency('CNY', 'rmb ¥ cny cn¥ rmb¥ ￥ renminbi', 'renminbi yuan chinese_yuan', '', '人民幣 人民币'),
  currency('EUR', '€ eur', 'euro euros', 'euro_cent euro_cents eurocent eurocents', '歐元 欧元'),
  currency('GBP', '£ gbp', 'pound pounds sterling', 'pence', '英鎊 英镑'),
  currency('JPY', 'jpy jp¥', 'yen japanese_yen', '', '日圓 日元 日幣 日币'),
  currency('KRW', '₩ krw', 'won korean_won', '', '韓元 韩元 韓圜'),
  currency('SGD', 's$ sgd sgd$', 'singapore_dollar singapore_dollars', '', '新加坡元 新加坡元 新元 坡幣'),
  currency('AUD', 'a$ aud aud$', 'australian_dollar australian_dollars', '', '澳元 澳元 澳幣 澳币'),
  currency('NZD', 'nz$ nzd nzd$', 'zealand_dollar zealand_dollars', '', '紐元 纽元 紐西蘭元 新西兰元'),
  currency('CAD', 'c$ cad cad$ ca$', 'canadian_dollar canadian_dollars', '', '加元 加元 加幣 加币'),
  currency('CHF', 'chf sfr', 'franc francs swiss_franc swiss_francs', '', '瑞士法郎 瑞士法郎 瑞郎 法郎'),
  currency('SEK', 'sek', 'swedish_krona swedish_kronor kronor', '', '瑞典克朗 瑞典克朗'),
  currency('NOK', 'nok', 'norwegian_krone norwegian_kroner', '', '挪威克朗 挪威克朗'),
  currency('DKK', 'dkk', 'danish_krone danish_kroner', '', '丹麥克朗 丹麦克朗'),
  currency('INR', '₹ inr rs', 'rupee rupees indian_rupees', '', '盧比 卢比'),
  currency('BRL', 'r$ brl', 'brazilian_reais reais', '', '巴西雷亞爾 巴西雷亚尔'),
  currency('MXN', 'mxn mxn$ mex$', 'peso pesos mexican_pesos', '', '墨西哥披索 墨西哥比索'),
  currency('TRY', '₺ try', 'lira turkish_lira', '', '土耳其里拉 土耳其里拉'),
  currency('ZAR', 'zar', 'rand', '', '南非蘭特 南非兰特'),
  currency('AED', 'aed', 'dirham dirhams', '', '迪拉姆 迪拉姆'),
  currency('SAR', 'sar', 'riyal riyals', '', '沙烏地里亞爾 沙特里亚尔'),
  currency('ILS', '₪ ils', 'shekel shekels', '', '謝克爾 谢克尔'),
  currency('PLN', 'pln', 'zloty zlotys', '', '茲羅提 兹罗提'),
  currency('PHP', '₱ php', 'philippine_pesos', '', '菲律賓披索 菲律宾比索'),
  currency('IDR', 'idr rp', 'rupiah', '', '印尼盾 印尼盾'),
  currency('THB', '฿ thb', 'baht', '', '泰銖 泰铢'),
  currency('VND', '₫ vnd', 'dong', '', '越南盾 越南盾'),
  currency('MYR', 'myr rm', 'ringgit', '', '令吉 令吉 馬幣 林吉特'),
  currency('RUB', '₽ rub', 'ruble rubles', '', '盧布 卢布'),
  currency('NGN', '₦ ngn', 'naira', '', '奈拉 奈拉'),
  currency('FIM', 'fim', 'markka finnish_markka', '', '芬蘭馬克 芬兰马克'),
  currency('ESP', 'esp', 'peseta pesetas', '', '比塞塔 比塞塔'),
  currency('NLG', 'nlg', 'guilder guilders dutch_guilders', '', '荷蘭盾 荷兰盾'),
  currency('CRC', '₡ crc', 'colones', '', '哥斯大黎加科朗 哥斯达黎加科朗'),
  currency('GEL', '₾ gel', 'lari', '', '拉里 拉里'),
  currency('LAK', '₭ lak', 'kip', '', '寮國基普 老挝基普'),
  currency('XBT', '₿ btc xbt', 'bitcoin bitcoins', '', '比特幣 比特币'),
];
