// Installs what the tests in the editor need, and says where it is. Quick when everything is there.
//   npx tsx tests/editor/install.ts
import { command } from '../command-line';
import { installBrowser } from './installation/browser';
import { installNodeRuntime } from './installation/node-runtime';
import { installPackagedEditor } from './installation/packaged-editor';

command(async () => {
  console.log(`VS Code  ${await installPackagedEditor()}`);
  console.log(`Node     ${await installNodeRuntime()}`);
  console.log(`Browser  ${await installBrowser()}`);
});
