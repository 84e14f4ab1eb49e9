import { fileURLToPath } from 'node:url';
import { setUp } from './set-up.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
setUp();
