import type { Workbench } from '../../editor/workbench/workbench';
import type { TimedPage } from './stopwatch';

/** A view that is opened and closed again and again. */
export interface TimedView extends TimedPage {
  readonly id: string;
  readonly name: string;
  readonly isEmpty: boolean;
  /** Leaves it closed, ready for `open`. */
  prepare(workbench: Workbench): Promise<void>;
  /** One click. */
  open(workbench: Workbench): Promise<void>;
  close(workbench: Workbench): Promise<void>;
}

const ofEmpty: TimedPage = { first: '#empty', follows: '#empty' };

/** Those that are measured by an empty one come behind it. */
export const timedViews: readonly TimedView[] = [
  { ...{ id: 'empty', name: 'an empty view', isEmpty: true }, ...ofEmpty, ...ofSideBar('Empty') },
  {
    ...{ id: 'metrics', name: 'Metrics', isEmpty: false },
    ...{ first: '.key-figures-table .table-row', follows: '.key-figures-table' },
    ...ofSideBar('Metrics'),
  },
  { ...{ id: 'empty-panel', name: 'an empty panel', isEmpty: true }, ...ofEmpty, ...ofEditor('Open Empty') },
  {
    ...{ id: 'side-by-side', name: 'side by side', isEmpty: false },
    ...{ first: '.row.pair .side', follows: '.rows' },
    ...ofEditor('Open Side by Side'),
  },
];

type Opening = Pick<TimedView, 'prepare' | 'open' | 'close'>;

/** A view in the side bar, which a click on its title opens and closes. */
function ofSideBar(title: string): Opening {
  const toggle = ({ page }: Workbench): Promise<void> => page.locator(`.pane-header[aria-label^="${title}"]`).click();
  const close = async (workbench: Workbench): Promise<void> => {
    await toggle(workbench);
    await workbench.page.locator('iframe.webview.ready').waitFor({ state: 'detached' });
  };
  return {
    prepare: async (workbench) => {
      await workbench.view(title);
      await workbench.page.locator('iframe.webview.ready').waitFor();
      await close(workbench);
    },
    open: toggle,
    close,
  };
}

/** A panel beside the editor, which a button above the editor opens. */
function ofEditor(button: string): Opening {
  return {
    prepare: async (workbench) => workbench.runCommand('Focus Active Editor Group'),
    open: async ({ page }) => page.getByRole('button', { name: button }).first().click(),
    close: async (workbench) => {
      await workbench.runCommand('Close Editors in Other Groups');
      await workbench.page.locator('iframe.webview.ready').waitFor({ state: 'detached' });
    },
  };
}
