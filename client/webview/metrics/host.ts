import * as z from 'zod/mini';
import type { ToHost } from '../../src/metrics/messages';

declare function acquireVsCodeApi(): {
  postMessage(message: ToHost): void;
  getState(): unknown;
  setState(state: PageState): void;
};

const pageState = z.object({
  /** Of which transcript the rest is. */
  uri: z.string(),
  scroll: z.number(),
  filter: z.string(),
  search: z.string(),
});

/** What the page remembers while it is hidden, when VS Code throws it away. */
export type PageState = z.infer<typeof pageState>;

const fresh: PageState = { uri: '', scroll: 0, filter: 'all', search: '' };
const api = acquireVsCodeApi();
const stored = pageState.safeParse(api.getState());
let state: PageState = stored.success ? stored.data : fresh;

export function post(message: ToHost): void {
  api.postMessage(message);
}

export function remembered(): PageState {
  return state;
}

export function remember(change: Partial<PageState>): void {
  state = { ...state, ...change };
  api.setState(state);
}
