import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { say } from './say.mjs';

const inputs = ['src', 'sample', 'webpack.config.js', 'tsconfig.json', 'package-lock.json'];
const outputs = ['dist/cli/koers.mjs', 'dist/cli/sample.mjs'];

/** When anything in a file or folder changed last; a removed file shows in its folder. */
function newest(path) {
  const entry = statSync(path);
  const inside = entry.isDirectory() ? readdirSync(path).map((name) => newest(join(path, name))) : [];
  return Math.max(entry.mtimeMs, ...inside);
}

const isUpToDate = () =>
  outputs.every((path) => existsSync(path)) && Math.max(...inputs.map(newest)) <= Math.min(...outputs.map(newest));

/** Bundles the command line and the sample generator into dist/cli, unless nothing changed; false when that fails. */
export function buildCommands() {
  if (isUpToDate()) return true;
  say('Building the koers command …');
  const webpack = ['node_modules/webpack/bin/webpack.js', '--mode', 'production', '--config-name', 'cli', '--stats', 'errors-only'];
  const build = spawnSync(process.execPath, webpack, { encoding: 'utf8' });
  if (build.status !== 0) say(`${build.stdout}${build.stderr}\nThe koers command could not be built; the lines above say where.`);
  return build.status === 0;
}
