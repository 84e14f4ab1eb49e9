import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { demandNode } from './set-up/node-version.mjs';
import { installPackages } from './set-up/packages.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
demandNode();
installPackages();

const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'tests/plan/text/smart-scores.ts', ...process.argv.slice(2)], { stdio: 'inherit' });
process.exitCode = status ?? 1;
