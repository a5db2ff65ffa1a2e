import { severityOf } from '../config';
import { type PairedCall, pairsRequest } from '../protocol-pairs';
import type { RegisterFeature } from '../session/context';
import { onOwnRequest } from './own-request';
import { pairedCallOf } from './paired-call';

/** What the side-by-side view shows. */
export const registerSideBySide: RegisterFeature = (context) => {
  const { settings, messages } = context;
  onOwnRequest(context, pairsRequest, ({ uri, version, analysis }): PairedCall => {
    const levels = (finding: Parameters<typeof severityOf>[0]) => severityOf(finding, settings.current);
    return { uri, version, ...pairedCallOf(analysis, messages, levels) };
  });
  return {};
};
