import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** How much the published answer can be trusted, and which figure counts. */
export type ExampleStatus = 'ok' | 'rounding_sensitive' | 'ambiguous_rule' | 'rule_inferred' | 'published_error' | 'not_reproducible';

/** A worked example of variable pay as somebody published it. */
export interface Example {
  readonly id: string;
  /** Which shape `inputs` has; one translator per form. */
  readonly form: string;
  readonly language: string;
  readonly inputs: unknown;
  /** The published answers by the name of the figure. */
  readonly expected: Readonly<Record<string, number>>;
  /** Compare rounded half up to so many decimals; −1 is tens. */
  readonly published_decimals: Readonly<Record<string, number>>;
  /** The answers as recomputed, not rounded. */
  readonly recomputed: Readonly<Record<string, number>>;
  readonly status: ExampleStatus;
}

/** The published examples of the shared data folder (`KOERS_SHARED`, default `../shared`). */
export const defaultFile = (): string => resolve(process.env.KOERS_SHARED ?? '../shared', 'data', 'payout-examples.json');

/** The examples of a file; undefined when the file is absent. */
export function readExamples(file: string): readonly Example[] | undefined {
  if (!existsSync(file)) return undefined;
  const examples: readonly Example[] = JSON.parse(readFileSync(file, 'utf8'));
  return examples;
}
