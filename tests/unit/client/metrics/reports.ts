import type { Texts } from '../../../../client/src/metrics/messages';
import { makeWords, type Words } from '../../../../client/webview/metrics/words';
import type { CallKeyFigure, CallParticipant, CallReport } from '../../../../server/src/protocol-call';

const talk = { turns: 1, words: 10, characters: 20, minutes: 1, share: 0.5, characterShare: 0.5 };
const counts = { errors: 0, warnings: 0, information: 0 };

export function participant(index: number, name: string, side: CallParticipant['side'] = 'company'): CallParticipant {
  return { index, name, title: null, side, firm: null, ...talk, longestTurn: 0 };
}

/** A call of which nothing is known but what a test says. */
export function report(more: Partial<CallReport> = {}): CallReport {
  return {
    ...{ uri: 'file:///call.transcript', version: 1, company: null, companyTranslated: null, period: null, date: null },
    ...{ spoken: 'en', pace: 150, talk, participants: [], sides: [], sections: [], timeline: [], longestTurns: [] },
    ...{ exchanges: [], keyFigures: [], crossChecks: [] },
    health: {
      verdict: { is: 'ready', ...counts, language: null, first: null },
      sentence: 'Ready to publish',
      coverage: { source: 0, translated: 0, orphaned: 0, ratio: 1 },
      figures: { total: 0, matched: 0, mismatched: 0, unmatched: 0, agreement: 1 },
      ...{ figuresByKind: [], problems: [], problemsByTurn: [], problemsBySpeaker: [] },
      problemsOfNobody: counts,
      accepted: 0,
    },
    ...more,
  };
}

/** Revenue of $52.2 million on line 5, unless a test says otherwise. */
export function keyFigure(more: Partial<CallKeyFigure> = {}): CallKeyFigure {
  return {
    ...{
      metric: 'revenue',
      name: 'Revenue',
      segment: null,
      basis: null,
      period: '2022-Q1',
      value: 52_200_000,
      to: null,
    },
    ...{ unit: 'USD', change: null, guidance: false, approximate: false, of: null, shares: null },
    places: [place(4)],
    ...more,
  };
}

export function place(
  line: number,
  more: Partial<CallKeyFigure['places'][number]> = {},
): CallKeyFigure['places'][number] {
  const text = { text: '$52.2 million', translation: '5,220萬美元' };
  return { place: { line, start: 0, end: 13 }, speaker: null, ...text, status: 'matched', ...more };
}

/** Words for tests that look at nothing but values. */
export function words(locale = 'en'): Words {
  const texts = {
    quantity: '{0} {1}',
    range: '{0} – {1}',
    units: { shares: 'shares', 'percentage-points': 'pp' },
    bases: { gaap: 'GAAP', 'non-gaap': 'Non-GAAP' },
    changes: { yoy: 'year on year', qoq: 'quarter on quarter' },
  };
  return makeWords(texts as unknown as Texts, locale);
}
