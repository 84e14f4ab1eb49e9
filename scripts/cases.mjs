import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { demandNode } from './set-up/node-version.mjs';
import { installPackages } from './set-up/packages.mjs';

// A file is named from where the command is given.
const named = process.argv.slice(2).map((file) => resolve(process.env.INIT_CWD ?? process.cwd(), file));
process.chdir(fileURLToPath(new URL('..', import.meta.url)));
demandNode();
installPackages();

const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'tests/cases/published/main.ts', ...named], { stdio: 'inherit' });
process.exitCode = status ?? 1;
