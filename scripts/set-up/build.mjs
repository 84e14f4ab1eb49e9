import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { say } from './say.mjs';

const always = ['src', 'webpack.config.js', 'tsconfig.json', 'package-lock.json'];

/** A stamp tells when the sources were read: webpack leaves a file alone whose content stays the same. */
const stampOf = (build) => join('dist', `.${build.name}-built`);

/** What the help pages are made from. */
const help = ['docs/help', 'docs/pictures', 'scripts/help', ...['functions', 'kpi-library', 'recipes', 'tables'].flatMap((page) => [`docs/${page}.nl.md`, `docs/${page}.en.md`])];

/** What webpack makes: the name of its configuration, what goes in, what must be there afterwards. */
const commands = { name: 'cli', title: 'koers command', inputs: [...always, 'sample'], outputs: ['dist/cli/koers.mjs', 'dist/cli/sample.mjs'] };
const pane = { name: 'pane', title: 'task pane', inputs: [...always, ...help, 'assets', 'manifest.xml', 'shortcuts.json', 'shortcuts.nl-NL.json', 'scripts/shipping', 'scripts/function-metadata.mjs', 'scripts/function-metadata-plugin.mjs'], outputs: ['dist/pane/taskpane.html', 'dist/pane/manifest.xml'] };
const sandbox = { name: 'sandbox', title: 'page to try Koers without Excel', inputs: [...always, 'sandbox', 'sample', 'manifest.xml', 'shortcuts.json', 'scripts/sandbox-plugin.mjs', stampOf(pane)], outputs: ['dist/sandbox/index.html', 'dist/sandbox/koers/taskpane.html'] };

/** When anything in a file or folder changed last; a removed file shows in its folder. */
function newest(path) {
  const entry = statSync(path);
  const inside = entry.isDirectory() ? readdirSync(path).map((name) => newest(join(path, name))) : [];
  return Math.max(entry.mtimeMs, ...inside);
}

const isUpToDate = (build) =>
  [stampOf(build), ...build.outputs].every((path) => existsSync(path)) &&
  Math.max(...build.inputs.map(newest)) <= statSync(stampOf(build)).mtimeMs;

function bundle(build) {
  if (isUpToDate(build)) return true;
  say(`Building the ${build.title} …`);
  const started = new Date();
  const webpack = ['node_modules/webpack/bin/webpack.js', '--mode', 'production', '--config-name', build.name, '--stats', 'errors-only'];
  const run = spawnSync(process.execPath, webpack, { encoding: 'utf8' });
  if (run.status !== 0) say(`${run.stdout}${run.stderr}\nThe ${build.title} could not be built; the lines above say where.`);
  else stamp(build, started);
  return run.status === 0;
}

function stamp(build, started) {
  mkdirSync('dist', { recursive: true });
  writeFileSync(stampOf(build), '');
  utimesSync(stampOf(build), started, started);
}

/** Bundles the command line and the sample generator into dist/cli, unless nothing changed; false when that fails. */
export const buildCommands = () => bundle(commands);

/** Bundles the task pane as it is served to Excel into dist/pane, unless nothing changed; false when that fails. */
export const buildPane = () => bundle(pane);

/** Bundles the page to try Koers without Excel into dist/sandbox, with the task pane of dist/pane in it, unless nothing changed; false when that fails. */
export const buildSandbox = () => bundle(sandbox);
