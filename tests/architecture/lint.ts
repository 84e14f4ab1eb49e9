import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

export interface Snippet {
  readonly path: string;
  readonly text: string;
}

/** The lint rules that each snippet breaks at its path. */
export function brokenRules(snippets: readonly Snippet[]): readonly (readonly string[])[] {
  const run = spawnSync(process.execPath, [resolve(__dirname, 'lint-texts.mjs')], {
    cwd: resolve(__dirname, '..', '..'),
    input: JSON.stringify(snippets),
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout);
}
