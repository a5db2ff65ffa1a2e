import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import { version } from '../../package.json';
import { nodeFiles } from './node-files';
import { startServer } from './server';
import { type CheckDocumentation, checkDocumentation } from './session/check-documentation';

// The arguments say how to talk: `--stdio`, or `--node-ipc` from an editor that forked this process.
startServer(createConnection(ProposedFeatures.all), {
  version,
  checkDocumentation: shippedDocumentation(),
  files: nodeFiles,
});

/** `checks.md` lies beside the bundle; a server without it works and only explains less. */
function shippedDocumentation(): CheckDocumentation {
  const path = join(__dirname, 'checks.md');
  try {
    return checkDocumentation(readFileSync(path, 'utf8'), URI.file(path).toString());
  } catch {
    return new Map();
  }
}
