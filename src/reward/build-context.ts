import { type Finding, finding } from '../core/finding';
import type { Period, PeriodGrain } from '../core/period';
import { isMadeFrom, type Made, madeFrom } from '../core/made-from';
import { type Actuals, addUpMeasures } from '../measure/actuals';
import { gridOf } from '../measure/grid';
import { rowSubject } from '../measure/row-subject';
import type { WorkbookTables } from '../tables/workbook-tables';
import type { BonusPlan } from './bonus-plan';
import { creditSources } from './credit/credited';
import { linesOf, type SchemeLines } from './lines';
import { inWeeks, periodsIn, type RunCalendar, spanOf, spanToDate } from '../measure/run-calendar';
import type { RunContext, SchemeRun } from './run-context';
import type { RunRange } from './run-range';
import { looksBack } from './scheme/component-kinds';
import { columnsUsed } from './scheme/join-incentives';
import type { Scheme } from './scheme/scheme';
import { periodsLookedAt } from './time/periods-looked-at';

/** What a run was built on, for the next one over the same workbook. */
export interface ContextParts {
  readonly periods: Made<ReadonlyMap<PeriodGrain, readonly Period[]>>;
  readonly actuals: Made<Actuals>;
  readonly lines: readonly Made<SchemeLines>[];
}

/** A run with its findings, and the parts that it was built on. */
export interface BuiltContext {
  readonly context: RunContext;
  readonly findings: readonly Finding[];
  readonly parts: ContextParts;
}

/**
 * The plan of a run with its periods, its lines, and every measure added up.
 * @param kept the parts of the run before, of which those serve again that nothing was changed about
 */
export function buildContext(tables: WorkbookTables, plan: BonusPlan, range: RunRange, kept?: ContextParts): BuiltContext {
  const { people, calendar, schemes } = plan;
  const madePeriods = madeFrom(kept?.periods, [calendar, schemes.map(({ grain }) => grain).join(' '), daysOf(range)], () => periodsByGrain(calendar, schemes, range));
  const periodsOf = madePeriods.value;
  const periods = [...periodsOf.values()].flat().sort((a, b) => a.start - b.start || b.end - a.end);
  const grid = gridOf(people.people.length, [...periods, ...spanPeriods(calendar, schemes, periodsOf), ...schemes.flatMap((scheme) => periodsLookedAt(calendar, scheme, periodsOf.get(scheme.grain) ?? []))]);
  const where = [people, range.today, grid.bounds.join(' ')];
  const keptActuals = kept && isMadeFrom(kept.actuals, where) ? kept.actuals.value : undefined;
  const actuals = addUpMeasures(plan.measures, { grid, people, today: range.today }, range.ahead ? () => Infinity : plan.loadedTo, keptActuals);
  const findings: Finding[] = [];
  const runs: SchemeRun[] = [];
  const lines: Made<SchemeLines>[] = [];
  let [offset, firstComponent] = [0, 0];
  schemes.forEach((scheme, s) => {
    const own = periodsOf.get(scheme.grain) ?? [];
    const memberships = plan.memberships.byScheme[s]!;
    const from = [memberships, people, own, where[2], scheme.row, scheme.name, tables.leave, tables.holidays, columnsUsed(scheme)];
    const made = madeFrom(kept?.lines.find((one) => isMadeFrom(one, from)), from, () => linesOf(scheme, memberships, own, { people, grid, time: plan.times.of(scheme) }));
    lines.push(made);
    const { lines: all, findings: found } = made.value;
    runs.push({ scheme, lines: all, offset, firstComponent });
    offset += all.length * scheme.components.length;
    firstComponent += scheme.components.length;
    findings.push(...onceEach(found), ...(own.length === 0 && range.range ? noPeriods(scheme, range) : []));
  });
  return { context: { tables, people, organisation: plan.organisation, times: plan.times, calendar, targets: plan.targets, actuals, credits: creditSources(actuals, plan.scopes), periods, schemes: runs }, findings, parts: { periods: madePeriods, actuals: { from: where, value: actuals }, lines } };
}

/** The days of a run, in one text. */
const daysOf = ({ range, asked }: RunRange): string => `${range?.first} ${range?.last} ${asked?.grain} ${asked?.name} ${asked?.start} ${asked?.end}`;

function periodsByGrain(calendar: RunCalendar, schemes: readonly Scheme[], { range, asked }: RunRange): ReadonlyMap<PeriodGrain, readonly Period[]> {
  const grains = [...new Set(schemes.map(({ grain }) => grain))];
  return new Map(
    grains.map((grain) => {
      const within = asked && grain === 'custom' ? inWeeks(calendar, asked) : asked;
      if (!range || !within) return [grain, range ? periodsIn(calendar, grain, range) : []];
      const all = periodsIn(calendar, grain, { first: within.start, last: within.end - 1 });
      return [grain, all.filter(({ start, end }) => start >= within.start && end <= within.end)];
    }),
  );
}

/** The earlier periods that running components look back on. */
function spanPeriods(calendar: RunCalendar, schemes: readonly Scheme[], periodsOf: ReadonlyMap<PeriodGrain, readonly Period[]>): readonly Period[] {
  const running = schemes.filter(({ components }) => components.some((one) => one.kind === 'component' && looksBack(one.component)));
  return running.flatMap(({ grain }) =>
    (periodsOf.get(grain) ?? []).flatMap((period) => {
      const toDate = spanToDate(calendar, period);
      const { start } = spanOf(calendar, period);
      // Own periods may begin after the year does; what was sold before the first of them counts in the span too.
      return toDate.flatMap((one, at) => (at === 0 ? [one, { ...one, start }] : [one]));
    }),
  );
}

/** The same problem in several periods is told once. */
const onceEach = (findings: readonly Finding[]): readonly Finding[] => [...new Map(findings.map((one) => [JSON.stringify(one), one])).values()];

const noPeriods = ({ name, row, grain }: Scheme, { asked }: RunRange): readonly Finding[] => [
  finding('scheme.noPeriods', 'info', row ? rowSubject(row, 'period') : {}, { scheme: name, grain, asked: asked?.name ?? '' }),
];
