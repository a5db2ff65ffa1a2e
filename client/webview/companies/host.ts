import * as z from 'zod/mini';
import { rowFilters, type ToHost } from '../../src/companies/messages';

declare function acquireVsCodeApi(): {
  postMessage(message: ToHost): void;
  getState(): unknown;
  setState(state: PageState): void;
};

const sort = z.object({ column: z.string(), descending: z.boolean() });

const pageState = z.object({
  /** Of which company the rest is; from this, VS Code restores the tab after a restart. */
  company: z.string(),
  /** The kind of periods in the table, empty for the first there is. */
  kind: z.string(),
  rows: z.enum(rowFilters),
  search: z.string(),
  results: sort,
  guidance: sort,
  /** Where the page is scrolled to; null where that is the newest period. */
  left: z.nullable(z.number()),
  top: z.number(),
});

type PageState = z.infer<typeof pageState>;

const unsorted = { column: '', descending: false };
const fresh: PageState = {
  ...{ company: '', kind: '', rows: 'all', search: '' },
  ...{ results: unsorted, guidance: unsorted, left: null, top: 0 },
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

/** Another company has nothing to do with what was. */
export function forget(company: string): void {
  state = { ...fresh, company };
  api.setState(state);
}
