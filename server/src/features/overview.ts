import { overviewOf } from '../metrics/overview';
import { type Overview, overviewRequest } from '../protocol';
import type { RegisterFeature } from '../session/context';
import { BySettings } from './by-settings';
import { onOwnRequest } from './own-request';

/** What the views of the editor show. */
export const registerOverview: RegisterFeature = (context) => {
  const overviews = new BySettings(context.settings, overviewOf);
  onOwnRequest(context, overviewRequest, ({ uri, version, analysis }): Overview => {
    return { uri, version, ...overviews.of(analysis) };
  });
  return {};
};
