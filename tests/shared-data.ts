import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

const folder = resolve(process.env.KOERS_SHARED ?? resolve(__dirname, '..', '..', 'shared'));

/** The folder with public data sets and schemas (`KOERS_SHARED`, default `../shared`), or undefined when it is absent. */
export const sharedData: string | undefined = existsSync(resolve(folder, 'data')) ? folder : undefined;

const notice = `needs the shared data folder (set KOERS_SHARED; not found: ${folder})`;

/**
 * Tests that read the shared data folder. Where it is absent they are reported as skipped, with the reason in their name;
 * in CI its absence is a failure.
 */
export function describeShared(name: string, tests: (folder: string) => void): void {
  describe(name, () => {
    if (sharedData !== undefined) return tests(sharedData);
    if (process.env.CI === 'true') it('finds the shared data folder', () => expect(notice).toBe('present'));
    else it.skip(notice, () => undefined);
  });
}
