import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const top = resolve(__dirname, '../..');

interface Ran<T> {
  readonly value?: T;
  /** What an error says. */
  readonly refusal?: string;
}

/** What an expression over a script of this project gives; the scripts are modules of Node, which the tests are not. */
export function runScript<T>(script: string, expression: string): Ran<T> {
  const source = `import * as script from ${JSON.stringify(pathToFileURL(resolve(top, script)).href)};
    let answer;
    try { answer = { value: await (${expression}) }; } catch (error) { answer = { refusal: error.message }; }
    process.stdout.write(JSON.stringify(answer));`;
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '-e', source], { cwd: top, encoding: 'utf8', maxBuffer: 100_000_000 });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

/** Every file of the help by its path, as the build makes it. */
export function helpFiles(): ReadonlyMap<string, string> {
  return new Map(Object.entries(runScript<Record<string, string>>('scripts/help/site.mjs', 'script.helpFiles()').value ?? {}));
}
