import { fileURLToPath } from 'node:url';
import { setUp } from './set-up.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
if (!setUp()) process.exit(1);
