import { fold } from '../core/fold';
import type { Finding } from '../core/finding';
import type { Day, Period } from '../core/period';
import type { Language } from '../i18n';
import { kpiFigures } from '../measure/kpi/kpi-figures';
import type { KpiFigure, KpiFigures, KpiPeriodFigure } from '../measure/kpi/kpi-result';
import { readPeriod, runCalendar } from '../measure/run-calendar';
import type { ReadWorkbook } from '../tables/read-tables';
import { collect } from './collect';
import { languageOf } from './language';
import type { Recordable } from './ledger/input-table';
import { addPlannedRows, columnsWithoutPlace } from './plan/plan-table';
import type { PlannedRow } from './plan/written-cells';

/** How KPIs are recorded. */
export interface RecordOptions {
  readonly today: Day;
  /** As the user writes it: `2026-09`, `2026-Q3`. */
  readonly period: string;
  readonly language?: Language;
  readonly fallbackLanguage: Language;
}

/** A KPI in a period that was recorded, or was not. */
export interface KpiInPeriod {
  readonly kpi: string;
  readonly period: Period;
}

/** How recording ended. When it was refused, nothing was written. */
export type RecordOutcome =
  | {
      readonly kind: 'recorded';
      readonly period: Period;
      readonly recorded: readonly (KpiInPeriod & Pick<KpiPeriodFigure, 'status'>)[];
      /** Recorded before: left as it was. */
      readonly present: readonly KpiInPeriod[];
      /** No figure, or rows that are not loaded to the end of the period: recorded when that is known. */
      readonly unknown: readonly KpiInPeriod[];
      readonly findings: readonly Finding[];
      readonly language: Language;
    }
  | { readonly kind: 'refused'; readonly why: RecordRefusal; readonly language: Language };

/** Why nothing was recorded. */
export type RecordRefusal = { readonly kind: 'badPeriod' } | { readonly kind: 'notOver' | 'nothing'; readonly period: Period } | { readonly kind: 'noColumn'; readonly column: string };

interface Standing {
  readonly figure: KpiFigure;
  readonly at: KpiPeriodFigure;
}

/**
 * Records how every KPI stood in the periods that ended within a period that is over: figure, target, limits, thresholds and
 * status. From then on they keep their colour. A period that still runs is refused; what was recorded before stays as it is,
 * and what is not known yet is left to be recorded later.
 */
export async function recordKpis(workbook: Recordable, { today, period: asked, language: wished, fallbackLanguage }: RecordOptions): Promise<RecordOutcome> {
  const { tables } = await collect(workbook);
  const language = wished ?? languageOf(tables) ?? fallbackLanguage;
  const period = readPeriod(runCalendar(tables), asked);
  const refused = (why: RecordRefusal): RecordOutcome => ({ kind: 'refused', why, language });
  if (!period) return refused({ kind: 'badPeriod' });
  if (period.end > today) return refused({ kind: 'notOver', period });
  const figures = kpiFigures(tables, { today, period: asked });
  const all = standingsIn(figures, period);
  if (all.length === 0) return refused({ kind: 'nothing', period });
  const isThere = recordedBefore(tables);
  const present = all.filter((one) => isThere(one));
  const fresh = all.filter((one) => !isThere(one));
  const known = fresh.filter(isKnown);
  const rows = known.map((one) => historyRow(one, today));
  const [column] = columnsWithoutPlace(tables.recognition, 'kpiHistory', rows, language);
  if (column !== undefined) return refused({ kind: 'noColumn', column });
  await addPlannedRows(workbook, [{ table: 'kpiHistory', rows }], tables.recognition, language);
  const named = ({ figure, at }: Standing): KpiInPeriod => ({ kpi: figure.label, period: at.period });
  return {
    kind: 'recorded',
    period,
    recorded: known.map((one) => ({ ...named(one), status: one.at.status })),
    present: present.map(named),
    unknown: fresh.filter((one) => !isKnown(one)).map(named),
    findings: [...tables.findings, ...figures.findings].filter(({ severity }) => severity === 'error'),
    language,
  };
}

/** Every KPI in every period of its own length that ended within the period: with a month also the quarter that ended with it. */
const standingsIn = ({ kpis }: KpiFigures, { start, end }: Period): readonly Standing[] =>
  kpis.flatMap((figure) => figure.history.filter(({ period }) => period.end > start && period.end <= end).map((at) => ({ figure, at })));

const isKnown = ({ at }: Standing): boolean => !at.isProvisional && at.status !== 'missing';

/** Whether the history has a row of a KPI in a period; also one in which something cannot be read. */
function recordedBefore({ kpiHistory, ...tables }: ReadWorkbook): (one: Standing) => boolean {
  const calendar = runCalendar({ kpiHistory, ...tables });
  const keyOf = (kpi: string, scope: string, period: Period | undefined): string => JSON.stringify([fold(kpi), fold(scope), period?.start, period?.end]);
  const keys = new Set(kpiHistory.map(({ kpi, scope = '', period }) => keyOf(kpi, scope, readPeriod(calendar, period))));
  return ({ figure, at }) => keys.has(keyOf(figure.kpi, figure.scope, at.period));
}

function historyRow({ figure, at }: Standing, today: Day): PlannedRow {
  const { kpi, scope, limits, thresholds } = figure;
  return {
    kpi,
    scope,
    period: at.period.name,
    value: at.actual.kind === 'known' ? at.actual.value : undefined,
    target: at.target.kind === 'known' ? at.target.value : undefined,
    lower: limits.lower,
    upper: limits.upper,
    green: thresholds.green,
    amber: thresholds.amber,
    status: at.status,
    date: today,
  };
}
