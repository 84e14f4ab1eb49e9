import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setUp } from './set-up.mjs';
import { buildPane } from './set-up/build.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
if (!setUp(['chromium']) || !buildPane()) process.exit(1);

const folder = join('docs', 'pictures');
const sample = join('demo', 'van-dael.xlsx');
mkdirSync('demo', { recursive: true });

run('dist/cli/sample.mjs', sample);
run('--import', 'tsx', 'sandbox/web/screenshots.ts', sample);
console.log(`The pane on every page, beside ${sample}, in Dutch and English: ${resolve(folder)}`);

function run(...words) {
  const { status } = spawnSync(process.execPath, words, { stdio: 'inherit', env: { ...process.env, KOERS_SCREENSHOTS: folder } });
  if (status !== 0) process.exit(status ?? 1);
}
