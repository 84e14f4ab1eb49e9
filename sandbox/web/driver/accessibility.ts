import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { projectFolder } from '../../office/library-files';

interface Axe {
  run(context: { readonly exclude: readonly (readonly string[])[] }, options: { readonly runOnly?: readonly string[] }): Promise<{ readonly violations: readonly Violation[] }>;
}

interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

let source: string | undefined;

/** What axe-core finds wrong for people who cannot see, hear or use a mouse; one line per rule. `without`: selectors of parts that are left out; `rules`: only these. */
export async function accessibilityProblems(frame: Frame, without: readonly string[] = [], rules?: readonly string[]): Promise<readonly string[]> {
  source ??= readFileSync(join(projectFolder(), 'node_modules', 'axe-core', 'axe.min.js'), 'utf8');
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(`${source}; undefined`);
  const asked = { exclude: without.map((selector) => [selector]), options: rules ? { runOnly: rules } : {} };
  const { violations } = await frame.evaluate(({ exclude, options }) => (window as unknown as { readonly axe: Axe }).axe.run({ exclude }, options), asked);
  return violations.map(({ id, help, nodes }) => `${id}: ${help}\n${nodes.map((node) => `${node.html}\n${node.failureSummary ?? ''}`).join('\n')}`);
}
