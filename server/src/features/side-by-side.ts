import { type PairChanges, pairsRequest } from '../protocol-pairs';
import type { RegisterFeature } from '../session/context';
import { BySettings } from './by-settings';
import { LastAnswers } from './last-answers';
import { editsBetween, isSame } from './list-edits';
import { onOwnRequest } from './own-request';
import { type PairRows, pairRowsOf } from './pair-rows';

/** What the side-by-side view shows. */
export const registerSideBySide: RegisterFeature = (context) => {
  const { settings, messages } = context;
  const calls = new BySettings(settings, (analysis, levels) => pairRowsOf(analysis, messages, levels));
  const answers = new LastAnswers<PairRows>();
  onOwnRequest(context, pairsRequest, (document, { previousResultId }): PairChanges => {
    const { uri, version, analysis } = document;
    const call = calls.of(analysis);
    const before = answers.named(document, previousResultId);
    return {
      ...{ uri, version, resultId: answers.keep(document, call) },
      previousResultId: before === undefined ? null : previousResultId,
      ...{ monolingual: call.monolingual, problems: call.problems },
      rows: editsBetween(before?.rows ?? [], call.rows),
      lines: isSame(before?.lines, call.lines) ? null : call.lines,
    };
  });
  return {};
};
