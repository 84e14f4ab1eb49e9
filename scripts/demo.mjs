import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setUp } from './set-up.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
if (!setUp()) process.exit(1);

const sample = join('demo', 'van-dael.xlsx');
const result = join('demo', 'van-dael-koers.xlsx');
mkdirSync('demo', { recursive: true });

run('dist/cli/sample.mjs', sample);
// The sample is of 2026: calculated as on a day shortly after its last figures, it looks the same whenever it is made.
run('bin/koers.mjs', 'run', sample, '--out', result, '--lang', 'nl', '--today', '2026-10-15');

console.log(`
Made in ${join(process.cwd(), 'demo')}:
  van-dael.xlsx        a wholesaler's own workbook: people, sales, goals, KPIs, targets and three bonus schemes
  van-dael-koers.xlsx  the same workbook with the KPI check, the dashboard, and the bonuses calculated and explained
Open the second one in Excel or LibreOffice. With your own workbook: npx koers run book.xlsx --out result.xlsx`);

function run(...words) {
  const { status } = spawnSync(process.execPath, words, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
