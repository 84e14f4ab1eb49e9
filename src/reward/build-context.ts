import { type Finding, finding } from '../core/finding';
import type { Period, PeriodGrain } from '../core/period';
import { addUpMeasures } from '../measure/actuals';
import { gridOf } from '../measure/grid';
import { rowSubject } from '../measure/row-subject';
import type { WorkbookTables } from '../tables/workbook-tables';
import type { BonusPlan } from './bonus-plan';
import { creditSources } from './credit/credited';
import { linesOf } from './lines';
import { inWeeks, periodsIn, type RunCalendar, spanOf, spanToDate } from '../measure/run-calendar';
import type { RunContext, SchemeRun } from './run-context';
import type { RunRange } from './run-range';
import { looksBack } from './scheme/component-kinds';
import type { Scheme } from './scheme/scheme';
import { periodsLookedAt } from './time/periods-looked-at';

/** The plan of a run with its periods, its lines, and every measure added up. */
export function buildContext(tables: WorkbookTables, plan: BonusPlan, range: RunRange): { readonly context: RunContext; readonly findings: readonly Finding[] } {
  const { people, calendar, schemes } = plan;
  const periodsOf = periodsByGrain(calendar, schemes, range);
  const periods = [...periodsOf.values()].flat().sort((a, b) => a.start - b.start || b.end - a.end);
  const grid = gridOf(people.people.length, [...periods, ...spanPeriods(calendar, schemes, periodsOf), ...schemes.flatMap((scheme) => periodsLookedAt(calendar, scheme, periodsOf.get(scheme.grain) ?? []))]);
  const actuals = addUpMeasures(plan.measures, { grid, people, today: range.today }, range.ahead ? () => Infinity : plan.loadedTo);
  const findings: Finding[] = [];
  const runs: SchemeRun[] = [];
  let [offset, firstComponent] = [0, 0];
  schemes.forEach((scheme, s) => {
    const own = periodsOf.get(scheme.grain) ?? [];
    const { lines, findings: found } = linesOf(scheme, plan.memberships.byScheme[s]!, own, { people, grid, time: plan.times.of(scheme) });
    runs.push({ scheme, lines, offset, firstComponent });
    offset += lines.length * scheme.components.length;
    firstComponent += scheme.components.length;
    findings.push(...found, ...(own.length === 0 && range.range ? noPeriods(scheme, range) : []));
  });
  return { context: { tables, people, organisation: plan.organisation, times: plan.times, calendar, targets: plan.targets, actuals, credits: creditSources(actuals, plan.scopes), periods, schemes: runs }, findings };
}

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

const noPeriods = ({ name, row, grain }: Scheme, { asked }: RunRange): readonly Finding[] => [
  finding('scheme.noPeriods', 'info', row ? rowSubject(row, 'period') : {}, { scheme: name, grain, asked: asked?.name ?? '' }),
];
