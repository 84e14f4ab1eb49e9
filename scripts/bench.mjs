import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setUp } from './set-up.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
if (!setUp()) process.exit(1);

const asked = process.argv.slice(2);
const benches = readdirSync('tests/bench').filter((name) => name.endsWith('.bench.ts'));
const chosen = benches.filter((name) => asked.length === 0 || asked.some((word) => name.includes(word)));
if (chosen.length === 0) console.error(`No measurement of that name. There are: ${benches.join(', ')}.`);

for (const name of chosen) {
  console.log(`\n== ${name}`);
  const { status } = spawnSync(process.execPath, ['--expose-gc', '--import', 'tsx', join('tests/bench', name)], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
if (chosen.length === 0) process.exitCode = 2;
