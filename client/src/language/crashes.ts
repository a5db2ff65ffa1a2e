import { CloseAction, type CloseHandlerResult, ErrorAction, type ErrorHandler } from 'vscode-languageclient';

const tolerated = 4;
const spanMilliseconds = 3 * 60 * 1000;

/**
 * Starts a crashed server again, and gives up when it crashes more than four times in three minutes.
 *
 * @param givenUp called when it gives up
 */
export function crashHandler(givenUp: () => void, now: () => number = Date.now): ErrorHandler {
  let crashes: readonly number[] = [];
  return {
    error: (_error, _message, count) => ({
      action: count !== undefined && count <= 3 ? ErrorAction.Continue : ErrorAction.Shutdown,
      handled: true,
    }),
    closed: (): CloseHandlerResult => {
      crashes = [...crashes.filter((time) => now() - time < spanMilliseconds), now()];
      if (crashes.length <= tolerated) return { action: CloseAction.Restart, handled: true };
      givenUp();
      return { action: CloseAction.DoNotRestart, handled: true };
    },
  };
}
