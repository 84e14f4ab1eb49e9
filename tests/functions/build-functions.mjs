// Builds the worksheet functions and commands as production does, with an empty pane, into the given folder: seconds instead
// of the whole.
import { resolve } from 'node:path';
import webpack from 'webpack';
import configurations from '../../webpack.config.js';

const [pane] = await configurations({ url: process.argv[3] }, { mode: 'production' });
const entry = { ...pane.entry, taskpane: 'data:text/javascript,export{}' };
const output = { ...pane.output, path: resolve(process.argv[2]) };

webpack({ ...pane, entry, output, cache: false, performance: false }, (error, stats) => {
  if (!error && !stats.hasErrors()) return;
  process.stderr.write(error?.stack ?? stats.toString('errors-only'));
  process.exitCode = 1;
});
