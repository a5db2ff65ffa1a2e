import type { StaticFeature } from 'vscode-languageclient';
import { goToProblemCommand } from '../../../server/src/protocol';

/** Tells the server what this client has beyond the protocol: colours for its token types, and commands it may name. */
export const declaresOwn: StaticFeature = {
  fillClientCapabilities: (capabilities) => {
    capabilities.experimental = {
      ...capabilities.experimental,
      transcriptTokenTypes: true,
      commands: { commands: [goToProblemCommand] },
    };
  },
  initialize: () => undefined,
  getState: () => ({ kind: 'static' }),
  clear: () => undefined,
};
