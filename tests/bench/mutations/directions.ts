import type { Code } from '../../../server/src/checks/codes';
import type { Call, Line, Pair } from './call';
import { type Defect, type Kind, kind, replaced } from './defect';
import { figuresOf, type Side } from './figure-places';

/** Words that say which way a figure goes, with their opposites; both scripts, both languages. */
const changes: Readonly<Record<string, string>> = {
  年增: '年減',
  年減: '年增',
  季增: '季減',
  季減: '季增',
  成長: '下降',
  增長: '下降',
  增长: '下降',
  增加: '減少',
  减少: '增长',
  減少: '增加',
  下降: '上升',
  上升: '下降',
  高於: '低於',
  低於: '高於',
  高于: '低于',
  低于: '高于',
  increased: 'decreased',
  decreased: 'increased',
  grew: 'fell',
  rose: 'fell',
  fell: 'rose',
  declined: 'grew',
  up: 'down',
  down: 'up',
};

const results: Readonly<Record<string, string>> = {
  淨利: '淨損',
  淨損: '淨利',
  净利润: '净亏损',
  净亏损: '净利润',
  虧損: '獲利',
  亏损: '盈利',
  'net income': 'net loss',
  'net loss': 'net income',
};

interface Place {
  readonly pair: Pair;
  readonly start: number;
  readonly word: string;
  readonly opposite: string;
}

/** Where one of the words stands right before a figure, with no more between than `between` allows. */
function placesOf(side: Side, opposites: Readonly<Record<string, string>>, between: string) {
  const before = new RegExp(`(${Object.keys(opposites).join('|')})${between}$`, 'i');
  return (call: Call): Place[] => {
    const places = new Map<string, Place>();
    for (const { pair, line, start, text } of figuresOf(call, side, ['money', 'percent', 'quantity'])) {
      // 400G names a product: buying less of it is no direction of the figure.
      if (/\dG$/i.test(text)) continue;
      const from = Math.max(0, start - 40);
      const found = before.exec(line.text.slice(from, start));
      const word = found?.[1];
      const opposite = word && opposites[word.toLowerCase()];
      if (!found || !word || !opposite || saysOtherwise(line.text, from + found.index)) continue;
      places.set(`${pair.index} ${from + found.index}`, { pair, start: from + found.index, word, opposite });
    }
    return [...places.values()];
  };
}

/** `group 5` holds no `up`, `made up 5%` goes nowhere, and 淨利息 is interest, not a profit. */
function saysOtherwise(text: string, at: number): boolean {
  if (/^[淨净]利息/.test(text.slice(at, at + 3))) return true;
  return (/[a-z]/i.test(text[at] ?? '') && /[a-z]/i.test(text[at - 1] ?? '')) || text.slice(0, at).endsWith('made ');
}

type Places = (call: Call) => Place[];

function directionKind(
  name: string,
  side: Side,
  places: Places,
  into: (place: Place, call: Call) => string,
  codes: (place: Place) => readonly Code[] = () => directionCodes,
): Kind {
  return kind(name, places, (place, call): Defect => {
    const { pair, start, word } = place;
    const { text } = pair[side];
    const line: Line = { text: text.slice(0, start) + into(place, call) + text.slice(start + word.length) };
    const left = [side === 'source' ? line : pair.source, side === 'target' ? line : pair.target];
    return {
      lines: replaced(call, new Map([[pair[side], [line]]])),
      accepted: [{ codes: codes(place), at: left }],
      damaged: left,
      short: false,
    };
  });
}

const directionCodes: readonly Code[] = ['direction-mismatch'];

/** 年增34%，季增0.2% without its second word reads as another change on the year: what it is measured against is lost, too. */
const codesWhereDropped = ({ word }: Place): readonly Code[] =>
  /^[年季]/.test(word) ? [...directionCodes, 'period-mismatch'] : directionCodes;

/** 從3,000萬增加到6,000萬 says which way it goes without the word for it. */
function fromTo({ pair, start, word }: Place): boolean {
  const { text } = pair.target;
  return /[從从由][^，。,;；]*$/.test(text.slice(0, start)) && /^[至到]/.test(text.slice(start + word.length));
}

const loosely = '(?:了|約|约|至|到|為|为|近|逾|達|达| by| of| about| approximately| nearly| roughly| just over)* ?';

const changesIn = (side: Side): Places => placesOf(side, changes, loosely);
const reversed = ({ opposite }: Place, { script }: Call): string =>
  script === 'simplified' ? opposite.replace('減', '减') : opposite;

/** Figures that go the other way, or nowhere. */
export const directionKinds: readonly Kind[] = [
  directionKind('direction changed, translation', 'target', changesIn('target'), reversed),
  directionKind('direction changed, source', 'source', changesIn('source'), reversed),
  directionKind(
    'direction dropped, translation',
    'target',
    (call) => changesIn('target')(call).filter((place) => !fromTo(place)),
    () => '',
    codesWhereDropped,
  ),
  directionKind('gain for loss, translation', 'target', placesOf('target', results, '[^。，,;；]{0,6}'), reversed),
  directionKind(
    'gain for loss, source',
    'source',
    placesOf('source', results, '(?: was| of| for the quarter)* ?'),
    reversed,
  ),
];
