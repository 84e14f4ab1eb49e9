#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const program = new URL('../dist/cli/koers.mjs', import.meta.url);

if (existsSync(fileURLToPath(program))) await import(program.href);
else {
  process.stderr.write('koers: not built yet. Run `npm run demo` once in the checkout; it builds the command.\n');
  process.exitCode = 1;
}
