import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Check {
  readonly id: string;
  readonly value: unknown;
}

/** The figures that must come out of a public data set, by the id of the check in its `expected.json`. */
export function expectedFigures(folder: string): <T>(id: string) => T {
  const { checks } = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as { readonly checks: readonly Check[] };
  return <T>(id: string): T => {
    const found = checks.find((check) => check.id === id);
    if (!found) throw new Error(`expected.json has no check ${id}`);
    return found.value as T;
  };
}
