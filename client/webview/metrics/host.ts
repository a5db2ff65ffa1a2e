import * as z from 'zod/mini';
import type { ToHost } from '../../src/metrics/messages';

declare function acquireVsCodeApi(): {
  postMessage(message: ToHost): void;
  getState(): unknown;
  setState(state: PageState): void;
};

const table = z.object({ filter: z.string(), search: z.string(), column: z.string(), descending: z.boolean() });

const pageState = z.object({
  /** Of which transcript the rest is. */
  uri: z.string(),
  scroll: z.number(),
  /** The sections that the user closed. */
  closed: z.array(z.string()),
  keyFigures: table,
  figures: table,
  questions: table,
});

/** What the page remembers while it is hidden, when VS Code throws it away. */
export type PageState = z.infer<typeof pageState>;
/** How the user arranged a table. */
export type TableState = z.infer<typeof table>;
export type TableName = 'keyFigures' | 'figures' | 'questions';

const untouched: TableState = { filter: '', search: '', column: '', descending: false };
const fresh: PageState = {
  uri: '',
  scroll: 0,
  closed: [],
  keyFigures: untouched,
  figures: untouched,
  questions: untouched,
};
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

export function tableState(name: TableName): TableState {
  return state[name];
}

export function rememberTable(name: TableName, change: Partial<TableState>): void {
  remember({ [name]: { ...state[name], ...change } });
}
