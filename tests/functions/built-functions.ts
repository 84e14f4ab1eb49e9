import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The address that the build is made for. */
export const builtFor = 'https://koers.example.com';

/** What a production build gives of the worksheet functions, by file name; what lies in the folder static goes by its name alone. */
export function buildFunctions(): ReadonlyMap<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'koers-functions-'));
  const run = spawnSync(process.execPath, [join(__dirname, 'build-functions.mjs'), folder, builtFor], { cwd: resolve(__dirname, '../..'), encoding: 'utf8' });
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
  const files = new Map(names.filter((name) => /\.(js|json|html|xml)$/.test(name)).map((name) => [name.replace(/^static\//, ''), readFileSync(join(folder, name), 'utf8')]));
  rmSync(folder, { recursive: true });
  if (run.status !== 0) throw new Error(run.stderr);
  return files;
}

/** One parameter of a function as Excel reads it. */
export interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
}

/** functions.json, as far as Koers uses it. */
export interface Metadata {
  readonly allowErrorForDataTypeAny: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    /** The page of the help about it. */
    readonly helpUrl: string;
    readonly parameters: readonly Parameter[];
    readonly result: object;
    readonly options?: object;
  }[];
}
