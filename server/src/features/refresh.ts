import type { Settings } from '../config';
import type { SessionContext } from '../session/context';

/**
 * Has the client ask again for what changes while the text stays the same: with some of the settings, and with what
 * the workspace knows.
 *
 * @param relevant the settings that matter
 * @param request asks the client
 */
export function refreshOnChange(
  { connection, knowledge, settings }: SessionContext,
  relevant: (settings: Settings) => unknown,
  request: () => Promise<void>,
): void {
  const refresh = (): void => {
    request().catch((error: unknown) => connection.console.warn(`A refresh was refused: ${String(error)}`));
  };
  let shown = JSON.stringify(relevant(settings.current));
  settings.onChanged(() => {
    const current = JSON.stringify(relevant(settings.current));
    if (current === shown) return;
    shown = current;
    refresh();
  });
  knowledge.onChanged(refresh);
}
