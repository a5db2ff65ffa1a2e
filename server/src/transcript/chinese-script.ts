import hongKongVariants from 'opencc-js/dict/HKVariants';
import simplifiedToTraditional from 'opencc-js/dict/STCharacters';
import traditionalToSimplified from 'opencc-js/dict/TSCharacters';
import taiwanVariants from 'opencc-js/dict/TWVariants';

/** The two scripts of Chinese. */
export type Script = 'traditional' | 'simplified';

/** How many characters of a text only one of the scripts writes. */
export interface ScriptCount {
  readonly traditional: number;
  readonly simplified: number;
}

/**
 * Characters that OpenCC takes for Simplified, but that Traditional texts write as well: as another word (皇后, 拮据),
 * as a name (范, 岳, 涂), or as a variant of their own (恒, 踪). Where one of them is wrong, the word tells.
 */
const traditionalToo =
  '丑丰么于云仆伙余佣准凄几凶划占厘台吁吃后咨咸唇夸尸岩岳峰帘干并庄床征恒扑挂据斗昵晒朴杠杰栖沄洒洼' +
  '涂涌淀游灶炖熏瓮痒痴皂秘筑粽羡群肴胜腊腌膻苧苹范荐蔂虱蚝蝎跖辟郁采里雇霉麽踪迹携泄啰咤眦笋籼糍祢厮蘖';

/** Characters that OpenCC takes for Traditional, but that Simplified texts write as well: in words (乾隆), in names. */
const simplifiedToo = '乾吒夥徵拚捱摺榘薹袷醣麴麽剋扞昇氾濛祕脩苧蒐谿釐鑪陞顗騞瞭藉著覆甯堃喆邨龢甦迺濬燿妳牠祂淩澐冑';

const SIMPLIFIED = 1;
const TRADITIONAL = 2;

interface Tables {
  /** By UTF-16 code unit: `SIMPLIFIED` or `TRADITIONAL` where only that script writes it, or else 0. */
  readonly scripts: Uint8Array;
  /** By UTF-16 code unit: the character of the other script, 0 where there is none. */
  readonly simplified: Uint16Array;
  readonly traditional: Uint16Array;
}

let built: Tables | undefined;

/** Made at the first need: not every session reads Chinese. */
function tables(): Tables {
  built ??= build();
  return built;
}

function build(): Tables {
  const scripts = new Uint8Array(0x10000);
  const simplified = new Uint16Array(0x10000);
  const traditional = new Uint16Array(0x10000);
  const taiwan = new Map(entriesOf(taiwanVariants));

  for (const [from, to] of entriesOf(traditionalToSimplified)) {
    if (from === to) continue;
    simplified[from.charCodeAt(0)] = to.charCodeAt(0);
    scripts[from.charCodeAt(0)] = TRADITIONAL;
  }
  for (const [from, to] of entriesOf(simplifiedToTraditional)) {
    const written = taiwan.get(to) ?? to;
    if (from === written) continue;
    traditional[from.charCodeAt(0)] = written.charCodeAt(0);
    scripts[from.charCodeAt(0)] = SIMPLIFIED;
  }
  const hongKong = entriesOf(hongKongVariants);
  for (const [standard, form] of hongKong) {
    // Hong Kong's 衞 stands for 衛, and so for 卫; its 脱 is what Simplified texts write, too.
    const folded = simplified[standard.charCodeAt(0)];
    const code = form.charCodeAt(0);
    if (!folded || folded === code || simplified[code]) continue;
    simplified[code] = folded;
    scripts[code] = TRADITIONAL;
  }
  const forms = [...taiwan.values(), ...hongKong.map(([, form]) => form)].join('');
  const share = (characters: string, script: number): void => {
    for (const character of characters) {
      const code = character.charCodeAt(0);
      if (scripts[code] === script) scripts[code] = 0;
    }
  };
  share(traditionalToo + forms, SIMPLIFIED);
  share(simplifiedToo, TRADITIONAL);
  return { scripts, simplified, traditional };
}

/** The entries of a dictionary of characters. Those beyond the basic plane are too rare to change a text's length for. */
function entriesOf(dictionary: string): [from: string, to: string][] {
  return dictionary.split('|').flatMap((entry) => {
    const [from = '', to = ''] = entry.split(' ');
    return from.length === 1 && to.length === 1 ? [[from, to] as [string, string]] : [];
  });
}

/**
 * Folds Traditional characters to Simplified ones, character by character, so that texts of both scripts can be
 * compared and columns stay what they are. No conversion to show: 乾隆 becomes 干隆.
 */
export function toSimplified(text: string): string {
  const { simplified } = tables();
  let folded = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const code = simplified[text.charCodeAt(at)];
    if (!code) continue;
    folded += text.slice(from, at) + String.fromCharCode(code);
    from = at + 1;
  }
  return from === 0 ? text : folded + text.slice(from);
}

/** The Traditional character that mostly stands for a Simplified one, as Taiwan writes it; itself where there is none. */
export function usualTraditional(character: string): string {
  const code = tables().traditional[character.charCodeAt(0)];
  return code ? String.fromCharCode(code) : character;
}

/** The script that alone writes a character (a UTF-16 code unit); undefined where both do. */
export function scriptOfCharacter(code: number): Script | undefined {
  const script = tables().scripts[code];
  if (!script) return undefined;
  return script === SIMPLIFIED ? 'simplified' : 'traditional';
}

/** Counts the characters that only one script writes. */
export function countScripts(text: string): ScriptCount {
  const { scripts } = tables();
  let traditional = 0;
  let simplified = 0;
  for (let at = 0; at < text.length; at++) {
    const script = scripts[text.charCodeAt(at)];
    if (script === TRADITIONAL) traditional++;
    else if (script === SIMPLIFIED) simplified++;
  }
  return { traditional, simplified };
}

/** The script of a text; undefined where it does not tell. */
export function scriptOf(text: string): Script | undefined {
  const { traditional, simplified } = countScripts(text);
  if (traditional === simplified) return undefined;
  return traditional > simplified ? 'traditional' : 'simplified';
}
