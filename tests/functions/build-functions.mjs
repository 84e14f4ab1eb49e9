// Builds the worksheet functions and commands as production does into the given folder, with a pane that only keeps what the
// ribbon asks: seconds instead of the whole.
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import webpack from 'webpack';
import configurations from '../../webpack.config.js';

const requests = fileURLToPath(new URL('../../src/app/client/requests.ts', import.meta.url));
const listener = `import { onRequest } from ${JSON.stringify(requests)}; globalThis.heard = []; onRequest((request) => heard.push(request));`;

const [pane] = await configurations({ url: process.argv[3] }, { mode: 'production' });
const entry = { ...pane.entry, taskpane: `data:text/javascript,${encodeURIComponent(listener)}` };
const output = { ...pane.output, path: resolve(process.argv[2]) };

webpack({ ...pane, entry, output, cache: false, performance: false }, (error, stats) => {
  if (!error && !stats.hasErrors()) return;
  process.stderr.write(error?.stack ?? stats.toString('errors-only'));
  process.exitCode = 1;
});
