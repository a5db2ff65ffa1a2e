/**
 * The characters that names are written with in Chinese, by the first letter of their reading, in both scripts. Names
 * are spelled with few of all characters, and those hardly stand side by side in other words: that makes a
 * rendering known even where it stands once. After the tables of 世界人名翻譯大辭典 and the usage of Taiwan.
 */
const characters: Readonly<Record<string, string>> = {
  a: '阿艾愛爱安昂奧奥敖埃哀',
  b: '巴貝贝伯柏博布比畢毕彼班本邦鮑鲍寶宝保白拜百勃波碧芭蓓賓宾斌',
  c: '查柴昌茨策崔翠楚慈陳陈程蔡曹',
  d: '達达大黛德戴迪蒂丹道多杜敦登鄧邓頓顿董朵鐸铎狄笛當当都得',
  e: '厄恩爾尔兒儿耳娥',
  f: '法費费菲弗佛夫芙福富芬范範凡方豐丰馮冯霏斐傅',
  g: '蓋盖甘岡冈戈高哥歌格葛根古圭瓜關关郭龔龚',
  h: '哈海漢汉豪赫亨洪胡華华懷怀惠霍荷賀贺何韓韩恒恆侯翰黑',
  j: '吉傑杰基簡简金江蔣蒋賈贾加嘉佳珈季紀纪娟晶姬京健佶',
  k: '卡凱凯坎康考柯科克肯庫库奎坤昆寇喀可',
  l: '拉萊莱蘭兰朗勞劳勒雷蕾里裡理利麗丽莉璃倫伦羅罗洛路盧卢魯鲁露林琳霖龍龙隆樂乐樓楼劉刘柳廉連连黎李立藍蓝呂吕蘿萝梨歷历瀾澜梁陸陆',
  m: '馬马瑪玛麥麦邁迈米密莫摩墨默穆曼梅美蜜茉蒙孟門门姆木慕蔓明敏繆缪蜜彌弥',
  n: '納纳娜奈南內内尼妮寧宁紐纽諾诺努農农楠倪',
  o: '歐欧',
  p: '帕佩皮普潘彭龐庞派珀坡朴浦萍珮蒲潑泼平',
  q: '奇琪齊齐契喬乔欽钦丘邱瓊琼強强祁奎切錢钱秦',
  r: '瑞若榮荣茹儒睿蕊仁',
  s: '薩萨賽赛桑瑟森沙莎珊山尚紹绍申聖圣施史士蘇苏孫孙索斯司絲丝思舒書书順顺碩硕松塞世席司沈宋',
  t: '塔泰坦湯汤特提圖图托陶唐屯廷汀田藤騰腾滕彤妥堤替譚谭',
  w: '瓦沃韋韦威維维薇溫温文旺汪伍吳吴武偉伟衛卫翁渥魏王烏乌',
  x: '西希喜夏香蕭萧肖欣辛興兴雪休修霞許许錫锡玺璽遜逊徐薛熊',
  y: '雅亞亚揚扬楊杨耶葉叶伊宜怡依易英瑩莹尤約约裕余禹雍永尹殷姚瑤瑶遠远袁',
  z: '札扎詹珍朱茱卓茲兹佐澤泽祖贊赞曾哲芝珠章張张治趙赵周鄭郑鍾钟',
};

const initialOf: ReadonlyMap<string, string> = new Map(
  Object.entries(characters).flatMap(([initial, all]) => [...all].map((character) => [character, initial] as const)),
);

/** Whether names are written with a character. */
export function isNameCharacter(character: string): boolean {
  return initialOf.has(character);
}

/** Longer renderings of a single word there are none. */
const MAX_CHARACTERS = 7;

/** A part of a Latin name's sound. */
interface Sound {
  /** The first letters of the readings that render it. */
  readonly initials: string;
  /** May be left out, as the end of a syllable is. */
  readonly optional: boolean;
}

const vowel = 'aeowy';
/** Longest first. What is not here is a vowel or silent. */
const consonants: readonly (readonly [spelling: string, initials: string])[] = [
  ['sch', 'sx'],
  ['tch', 'qcz'],
  ['sh', 'sx'],
  ['hs', 'xs'],
  ['ch', 'qckxjzs'],
  ['zh', 'zj'],
  ['th', 'tsdx'],
  ['ph', 'f'],
  ['gh', 'gh'],
  ['ck', 'kq'],
  ['qu', 'kq'],
  ['wh', 'wh'],
  ['tz', 'zcs'],
  ['ts', 'zcs'],
  ['tr', 'tczq'],
  ['dr', 'dzj'],
  ['ce', 'sxq'],
  ['ci', 'sxq'],
  ['cy', 'sxq'],
  ['b', 'bp'],
  ['c', 'kg'],
  ['d', 'dt'],
  ['f', 'f'],
  ['g', 'gjqzk'],
  ['h', 'hx'],
  ['j', 'jzqyhx'],
  ['k', 'kqg'],
  ['l', 'le'],
  ['m', 'm'],
  ['n', 'ne'],
  ['p', 'pb'],
  ['q', 'kq'],
  ['r', 'lre'],
  ['s', 'sxz'],
  ['t', 'tdc'],
  ['v', 'wf'],
  ['w', 'w'],
  ['x', 'kxsz'],
  ['z', 'zscxq'],
];

/** The sounds of a Latin word, given as compared; undefined for what cannot be spoken. */
function soundsOf(word: string): Sound[] {
  const letters = word
    .normalize('NFD')
    .replace(/[^a-z]/g, '')
    .replace(/^kn/, 'n')
    .replace(/^wr/, 'r')
    .replace('tth', 'th');
  const sounds: Sound[] = [];
  for (let at = 0; at < letters.length; ) {
    const found = consonants.find(([spelling]) => letters.startsWith(spelling, at));
    const length = !found ? 1 : /^c[eiy]$/.test(found[0]) ? 1 : found[0].length;
    const next = letters[at + length];
    const first = sounds.length === 0;
    if (!found) {
      if (sounds.at(-1)?.initials !== vowel) sounds.push({ initials: vowel, optional: !first });
    } else if (letters[at - 1] !== letters[at]) {
      const opensSyllable = next !== undefined && (/[aeiouy]/.test(next) || next === letters[at]);
      const silent = next === undefined || (next === 'e' && at + length + 1 === letters.length);
      sounds.push({ initials: found[1], optional: !first && (!opensSyllable || silent || /[hw]/.test(found[0])) });
      if (/^[td]r$/.test(found[0])) sounds.push({ initials: 'lre', optional: true });
    }
    at += length;
  }
  return sounds;
}

/** Finds what in a Chinese text may be a rendering of a Latin name by its sound. */
export class Transliteration {
  readonly #sounds: readonly Sound[];

  /** @param word as compared */
  constructor(word: string) {
    this.#sounds = soundsOf(word);
  }

  /** Everything of two characters or more that sounds like the name, by the text. */
  candidates(text: string): Set<string> {
    const found = new Set<string>();
    for (let from = 0; from < text.length; from++) {
      const first = initialOf.get(text.charAt(from));
      if (first !== undefined && this.#sounds[0]?.initials.includes(first)) this.#extend(text, from, found);
    }
    return found;
  }

  #extend(text: string, from: number, found: Set<string>): void {
    // How many sounds may be spoken by the characters so far: a set of positions in the sounds.
    let spoken = new Set([1]);
    for (let to = from + 1; to <= from + MAX_CHARACTERS; to++) {
      if (to - from >= 2 && [...spoken].some((count) => this.#sounds.slice(count).every((sound) => sound.optional))) {
        found.add(text.slice(from, to));
      }
      const initial = initialOf.get(text.charAt(to));
      if (initial === undefined) return;
      spoken = this.#speak(spoken, initial);
      if (spoken.size === 0) return;
    }
  }

  #speak(spoken: ReadonlySet<number>, initial: string): Set<number> {
    const next = new Set<number>();
    for (const count of spoken) {
      for (let at = count; at < this.#sounds.length; at++) {
        const sound = this.#sounds[at];
        if (sound?.initials.includes(initial)) next.add(at + 1);
        if (!sound?.optional) break;
      }
    }
    return next;
  }
}
