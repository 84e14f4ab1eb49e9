import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const file = resolve(process.env.KOERS_SHARED ?? resolve('..', 'shared'), 'data', 'smart-examples.json');

/** What a careful reader copied out of a statement; see the labelling guide beside the data. */
export interface LabelledParts {
  readonly direction: 'up' | 'down' | 'keep' | null;
  readonly baseline: number | string | null;
  readonly target: number | string | readonly (number | string)[] | null;
  readonly delta: number | string | null;
  readonly delta_kind: 'absolute' | 'percent' | 'points' | null;
  readonly unit: string | null;
  readonly deadline_text: string | null;
  readonly frequency_text: string | null;
  readonly time_kind: string;
}

/** A goal with the judgement of a careful reader. */
export interface LabelledGoal {
  readonly id: string;
  readonly lang: 'nl' | 'en';
  readonly text: string;
  readonly criteria: {
    readonly specific: boolean;
    readonly measurable: boolean;
    readonly achievable: boolean | null;
    readonly relevant: boolean | null;
    readonly time_bound: boolean;
  };
  readonly extracted: LabelledParts;
  readonly tags: readonly string[];
}

/** A third of the goals is set aside by its id, and never looked at while the grammar is made. */
export const isSetAside = (id: string): boolean => BigInt(`0x${createHash('sha1').update(id).digest('hex')}`) % 3n === 0n;

function allLabelled(): readonly LabelledGoal[] {
  if (!existsSync(file)) return [];
  const found: readonly LabelledGoal[] = JSON.parse(readFileSync(file, 'utf8'));
  return found;
}

/** The goals that the grammar was made with; none where the shared data folder is absent. */
export const visibleGoals = (): readonly LabelledGoal[] => allLabelled().filter(({ id }) => !isSetAside(id));

/** The goals that were set aside: only ever scored, in numbers. */
export const setAsideGoals = (): readonly LabelledGoal[] => allLabelled().filter(({ id }) => isSetAside(id));
