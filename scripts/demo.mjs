import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setUp } from './set-up.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
if (!setUp()) process.exit(1);

const sample = join('demo', 'van-dael.xlsx');
const result = join('demo', 'van-dael-koers.xlsx');
const calendar = join('demo', 'van-dael-agenda.ics');
const payroll = join('demo', 'van-dael-2026-09.csv');
mkdirSync('demo', { recursive: true });

run('dist/cli/sample.mjs', sample);
// The sample is of 2026: calculated as on a day shortly after its last figures, it looks the same whenever it is made.
const today = ['--lang', 'nl', '--today', '2026-10-15'];
run('bin/koers.mjs', 'run', sample, '--out', result, ...today);
run('bin/koers.mjs', 'statements', result, '--out', result, '--period', '2026-Q3', ...today);
run('bin/koers.mjs', 'agenda', result, '--out', result, '--ics', calendar, '--force', ...today);
run('bin/koers.mjs', 'payroll', sample, '--out', payroll, '--period', '2026-09', '--force', ...today);

console.log(`
Made in ${join(process.cwd(), 'demo')}:
  van-dael.xlsx        a wholesaler's own workbook: people, sales, goals, KPIs, targets and three bonus schemes
  van-dael-koers.xlsx  the same workbook with the KPI check, the dashboard, the bonuses calculated, explained and proven, their
                       cost, a statement per person, and the agenda of the next reviews
  van-dael-agenda.ics  those reviews and the actions that are open, for a calendar
  van-dael-2026-09.csv what goes to payroll for September 2026
Open the second one in Excel or LibreOffice. With your own workbook: npx koers run book.xlsx --out result.xlsx`);

function run(...words) {
  const { status } = spawnSync(process.execPath, words, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
