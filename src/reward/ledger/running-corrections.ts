import { type Finding, finding } from '../../core/finding';
import { difference } from '../../core/money/compare';
import { exactSum } from '../../core/money/exact-sum';
import type { Period } from '../../core/period';
import type { StepInput } from './calculated-lines';
import type { Difference } from './correct-difference';
import { isCalculated, type LedgerLine, sumOf } from './ledger-line';
import type { SettledAmount } from './settled-amounts';
import type { Calculation, SlotRules } from './slots';

/** One running component of one payee in one year: its closed periods, and what was recorded of them. */
interface RunningYear {
  readonly part: Pick<LedgerLine, 'payee' | 'scheme' | 'component' | 'currency'>;
  readonly key: string;
  readonly span: string;
  readonly origins: Map<string, Period>;
  readonly posted: LedgerLine[];
}

/** What a running component comes out at differently, per closed period, or why it cannot be told. */
export interface RunningDifferences {
  readonly differences: readonly Difference[];
  readonly findings: readonly Finding[];
}

/**
 * What the closed periods of running components come out at differently: per period the change of the year to date up to
 * that period, minus the change up to the one before it. So a row counts in the period in which it falls, and the open
 * period only brings its own.
 * @example 50,000 added to January at 2 %, January and February closed: a difference of 1,000 in January, none in February
 */
export function runningDifferences(input: StepInput): RunningDifferences {
  const amountsOf = amountsByYear(input);
  const found = [...runningYears(input, amountsOf).values()].map((year) => differencesOf(year, amountsOf, input));
  return { differences: found.flatMap(({ differences }) => differences), findings: found.flatMap(({ findings }) => findings) };
}

type Part = Pick<LedgerLine, 'payee' | 'scheme' | 'component' | 'currency' | 'origin'>;

const keyOf = ({ payee, scheme, component, currency, origin }: Part, { spanOf }: SlotRules): string => JSON.stringify([payee, scheme, component, currency, spanOf(origin).name]);

type AmountsOf = (calculation: Calculation | undefined, key: string) => readonly SettledAmount[];

/** The amounts of running components in closed periods, by year, each calculation sorted once. */
function amountsByYear({ rules, closedOrigins }: StepInput): AmountsOf {
  const closed = new Set(closedOrigins.map(({ name }) => name));
  const sorted = new Map<Calculation, ReadonlyMap<string, readonly SettledAmount[]>>();
  const sort = ({ amounts }: Calculation): ReadonlyMap<string, readonly SettledAmount[]> => {
    const years = new Map<string, SettledAmount[]>();
    for (const amount of amounts) {
      if (!closed.has(amount.origin.name) || !rules.isRunning(amount.scheme, amount.component)) continue;
      const key = keyOf(amount, rules);
      const own = years.get(key);
      if (own) own.push(amount);
      else years.set(key, [amount]);
    }
    return years;
  };
  return (calculation, key) => {
    if (!calculation) return [];
    const years = sorted.get(calculation) ?? sort(calculation);
    sorted.set(calculation, years);
    return years.get(key) ?? [];
  };
}

/** Every year with a closed period of a running component: by what was recorded and by what is calculated. */
function runningYears({ posted, closedOrigins, rules, asClosed }: StepInput, amountsOf: AmountsOf): ReadonlyMap<string, RunningYear> {
  const closed = new Set(closedOrigins.map(({ name }) => name));
  const years = new Map<string, RunningYear>();
  const yearFor = (part: Part): RunningYear => {
    const { payee, scheme, component, currency, origin } = part;
    const key = keyOf(part, rules);
    const year = years.get(key) ?? { part: { payee, scheme, component, currency }, key, span: rules.spanOf(origin).name, origins: new Map<string, Period>(), posted: [] };
    years.set(key, year);
    year.origins.set(origin.name, origin);
    return year;
  };
  for (const line of posted) if (isCalculated(line) && closed.has(line.origin.name) && rules.isRunning(line.scheme, line.component)) yearFor(line).posted.push(line);
  for (const origin of closedOrigins) {
    const calculation = asClosed(origin);
    const own = calculation?.amounts.filter((amount) => amount.origin.name === origin.name && rules.isRunning(amount.scheme, amount.component)) ?? [];
    for (const amount of own) if (amountsOf(calculation, keyOf(amount, rules)).length > 0) yearFor(amount);
  }
  return years;
}

function differencesOf(year: RunningYear, amountsOf: AmountsOf, input: StepInput): RunningDifferences {
  const origins = [...year.origins.values()].sort((a, b) => a.end - b.end);
  const gone = origins.find((origin) => !input.asClosed(origin)?.periods.some(({ name }) => name === origin.name));
  if (gone) return { differences: [], findings: [finding('close.originGone', 'warning', {}, { period: gone.name })] };
  const points = origins.map((origin) => {
    const amounts = amountsOf(input.asClosed(origin), year.key).filter((amount) => amount.origin.end <= origin.end);
    const newest = amounts.some(({ earned }) => earned !== earned) ? NaN : exactSum(amounts.map(({ earned }) => earned));
    const returned = exactSum(amounts.filter((amount) => amount.origin.name === origin.name).map((amount) => amount.returned));
    return { origin, newest, returned, change: difference(newest, sumOf(year.posted, (line) => line.origin.end <= origin.end)) };
  });
  const unknown = points.find(({ newest }) => newest !== newest);
  if (unknown && year.posted.length === 0) return { differences: [], findings: [] };
  if (unknown) return { differences: [], findings: [finding('close.nowMissing', 'warning', {}, { period: unknown.origin.name, payee: year.part.payee, scheme: year.part.scheme })] };
  const mayWaive = !isStillRunning(year, input);
  const differences = points.map(({ origin, newest, returned, change }, at): Difference => ({
    ...year.part,
    origin,
    change: difference(change, points[at - 1]?.change ?? 0),
    newest: mayWaive ? newest : Infinity,
    returned,
    posted: year.posted.filter((line) => line.origin.name === origin.name),
  }));
  return { differences, findings: [] };
}

/** True when a later payout of the same year still settles it: what came back is then taken from that. */
function isStillRunning({ part, span }: RunningYear, { current, step, rules }: StepInput): boolean {
  return current.amounts.some((one) => one.payee === part.payee && one.scheme === part.scheme && one.component === part.component && one.origin.end >= step.period.end && rules.spanOf(one.origin).name === span);
}
