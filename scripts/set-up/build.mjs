import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { giveUp, say } from './say.mjs';

const inputs = ['src', 'sample', 'webpack.config.js', 'tsconfig.json', 'package-lock.json'];
const outputs = ['dist/cli/koers.mjs', 'dist/cli/sample.mjs'];

const newest = (path) =>
  statSync(path).isDirectory()
    ? Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))))
    : statSync(path).mtimeMs;

const isUpToDate = () =>
  outputs.every((path) => existsSync(path)) && Math.max(...inputs.map(newest)) <= Math.min(...outputs.map(newest));

/** Bundles the command line and the sample generator into dist/cli, unless nothing changed since the last time. */
export function buildCommands() {
  if (isUpToDate()) return;
  say('Building the koers command …');
  const webpack = ['node_modules/webpack/bin/webpack.js', '--mode', 'production', '--config-name', 'cli', '--stats', 'errors-only'];
  const build = spawnSync(process.execPath, webpack, { encoding: 'utf8' });
  if (build.status !== 0) giveUp(`${build.stdout}${build.stderr}\nThe koers command could not be built; the lines above say where.`);
}
