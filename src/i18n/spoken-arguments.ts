import type { Format } from './texts';

/** The arguments that name a period. */
const periodArguments = new Set(['period', 'asked']);
/** Between the first and the last of a run of periods. */
const through = ' – ';

/** Rooms name periods neutrally, `2026-Q3`; a reader sees them in words. What is no period name stays as it is. */
export function withSpokenPeriod(args: object, format: Format): object {
  const spoken = (value: unknown): unknown => (typeof value === 'string' ? value.split(through).map(format.spokenPeriod).join(through) : value);
  return Object.fromEntries(Object.entries(args).map(([name, value]) => [name, periodArguments.has(name) ? spoken(value) : value]));
}
