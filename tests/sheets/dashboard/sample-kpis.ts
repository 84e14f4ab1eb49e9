import { message } from '../../../src/core/message';
import type { Period } from '../../../src/core/period';
import { known, missing, type Value } from '../../../src/core/value';
import { attainment } from '../../../src/measure/attainment';
import { statusCounts } from '../../../src/measure/kpi/kpi-overview';
import type { KpiLink } from '../../../src/measure/kpi/kpi-overview-result';
import type { KpiFigure, KpiFigures, KpiPeriodFigure, KpiStatus } from '../../../src/measure/kpi/kpi-result';
import { months2026 } from '../sample-run';

/** A KPI by hand: its figures from the oldest month to September 2026; null = not known. */
export interface SampleKpi extends Partial<Omit<KpiFigure, 'history' | 'current'>> {
  readonly kpi: string;
  readonly target: number;
  readonly actuals: readonly (number | null)[];
}

const cell = (name: string) => ({ sheet: 'Realisatie', table: 'tblRealisatie', row: 7, column: 'Waarde', cell: name });
const definition = (row: number) => ({ sheet: "KPI's", table: 'tblKpis', row, column: 'KPI', cell: `A${row}` });

const statusAt = (ratio: number): KpiStatus => (ratio >= 1 ? 'onCourse' : ratio >= 0.9 ? 'attention' : 'offCourse');

function periodFigure(one: SampleKpi, period: Period, actual: number | null): KpiPeriodFigure {
  const why = missing(message('reason.kpiNoActual', { kpi: one.kpi, period: period.name }));
  const figure: Value = actual === null ? why : known(actual);
  return {
    period,
    actual: figure,
    target: known(one.target),
    attainment: actual === null ? why : attainment(actual, one.target, { payee: '', measure: '', period: '' }),
    status: actual === null ? 'missing' : statusAt(actual / one.target),
    isProvisional: false,
    cells: { how: 'given', cells: [cell('C7')] },
    targetOrigin: { kind: 'own', source: { ...definition(5), cell: 'L5' } },
  };
}

/** A KPI as the engine would hand it over. */
export function sampleKpi(one: SampleKpi, row = 5): KpiFigure {
  const { target: _, actuals, ...rest } = one;
  const months = months2026.slice(9 - actuals.length, 9);
  const history = months.map((period, at) => periodFigure(one, period, actuals[at] ?? null));
  return {
    label: one.kpi,
    description: '',
    owner: '',
    scope: '',
    over: 'company',
    kind: null,
    drives: '',
    unit: 'number',
    currency: 'EUR',
    direction: 'higher',
    limits: {},
    thresholds: { green: 1, amber: 0.9 },
    current: history[history.length - 1]!,
    history,
    series: { values: actuals, periodsPerYear: 12, end: history[history.length - 1]!.period.end },
    change: missing(message('reason.kpiNoPrevious', { kpi: one.kpi })),
    origin: { kind: 'actuals' },
    definition: definition(row),
    lastYear: missing(message('reason.kpiNoPrevious', { kpi: one.kpi })),
    hasNoContext: false,
    parts: [],
    guard: '',
    level: 'kpi',
    goal: '',
    ...rest,
  };
}

/** The figures of some KPIs at the end of September 2026. */
export function sampleFigures(given: readonly SampleKpi[]): KpiFigures {
  const kpis = given.map((one, at) => sampleKpi(one, at + 5));
  return { kpis, period: months2026[8]!, asOf: 46_295, links: linksOf(kpis), statuses: statusCounts(kpis, 46_295), findings: [] };
}

/** A link for each KPI that drives another, over too few months to tell more. */
const linksOf = (kpis: readonly KpiFigure[]): readonly KpiLink[] =>
  kpis.flatMap(({ drives }, leading) => {
    const lagging = kpis.findIndex(({ kpi }) => kpi === drives);
    return lagging < 0 ? [] : [{ leading, lagging, isStated: true, result: { kind: 'tooShort', points: 3, needed: 14, says: message('series.leadLagTooShort', { points: 3, needed: 14, unit: 'month' }) } } satisfies KpiLink];
  });

/** Five KPIs of both kinds, one in each status and one without a kind. */
export const smallFigures: KpiFigures = sampleFigures([
  { kpi: 'Omzet', kind: 'lagging', unit: 'money', target: 100_000, actuals: [90_000, 95_000, 98_000], owner: 'Sanne', change: known(0.0316) },
  { kpi: 'Bezoeken', kind: 'leading', scope: 'Noord', over: 'team', target: 40, actuals: [41, 38, 30], drives: 'Omzet', owner: 'Henk', change: known(-0.2105) },
  { kpi: 'Offertes op tijd', kind: 'leading', unit: 'ratio', target: 0.9, actuals: [0.8, 0.88, 0.92], change: known(0.04) },
  { kpi: 'Klantcijfer', kind: 'lagging', unit: 'score', target: 8, actuals: [8.1, 8.2, null] },
  { kpi: 'Verzuim', direction: 'range', limits: { lower: 0.02, upper: 0.04 }, unit: 'ratio', target: 0.03, actuals: [0.03] },
]);
