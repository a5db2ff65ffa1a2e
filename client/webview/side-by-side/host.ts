import * as z from 'zod/mini';
import type { ToHost } from '../../src/side-by-side/messages';

declare function acquireVsCodeApi(): {
  postMessage(message: ToHost): void;
  getState(): unknown;
  setState(state: PageState): void;
};

const pageState = z.object({
  /** The transcript; from this, VS Code restores the panel after a restart. */
  uri: z.string(),
  /** What stood at the top of the page. */
  line: z.number(),
});

type PageState = z.infer<typeof pageState>;

const api = acquireVsCodeApi();
const stored = pageState.safeParse(api.getState());
let state: PageState = stored.success ? stored.data : { uri: '', line: 0 };

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
