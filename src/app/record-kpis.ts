import { fold } from '../core/fold';
import type { Finding } from '../core/finding';
import type { Day, Period } from '../core/period';
import { hexOf, sha256 } from '../core/sha-256';
import type { Language } from '../i18n';
import { kpiFigures } from '../measure/kpi/kpi-figures';
import type { KpiFigure, KpiFigures, KpiPeriodFigure } from '../measure/kpi/kpi-result';
import { readPeriod, runCalendar } from '../measure/run-calendar';
import { WorkbookFault } from '../ports/workbook';
import type { ReadWorkbook } from '../tables/read-tables';
import type { Recognition } from '../tables/recognise/recognise';
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

/** What recording a period would write; or why nothing can be recorded. */
export type RecordPlan =
  | (Omit<Extract<RecordOutcome, { readonly kind: 'recorded' }>, 'kind'> & {
      readonly kind: 'ready';
      readonly rows: readonly PlannedRow[];
      readonly recognition: Recognition;
      /** To be handed back with the order to record: it refuses when something else would be recorded by then. */
      readonly seal: string;
    })
  | Extract<RecordOutcome, { readonly kind: 'refused' }>;

/** Works out how every KPI stood in the periods that ended within a period that is over; writes nothing. */
export async function planRecord(workbook: Pick<Recordable, 'outline' | 'read'>, { today, period: asked, language: wished, fallbackLanguage }: RecordOptions): Promise<RecordPlan> {
  const { tables } = await collect(workbook);
  const language = wished ?? languageOf(tables) ?? fallbackLanguage;
  const period = readPeriod(runCalendar(tables), asked);
  const refused = (why: RecordRefusal): RecordPlan => ({ kind: 'refused', why, language });
  if (!period) return refused({ kind: 'badPeriod' });
  if (period.end > today) return refused({ kind: 'notOver', period });
  const figures = kpiFigures(tables, { today, period: asked });
  const all = standingsIn(figures, period);
  if (all.length === 0) return refused({ kind: 'nothing', period });
  const isThere = recordedBefore(tables);
  const fresh = all.filter((one) => !isThere(one));
  const known = fresh.filter(isKnown);
  const rows = known.map((one) => historyRow(one, today));
  const [column] = columnsWithoutPlace(tables.recognition, 'kpiHistory', rows, language);
  if (column !== undefined) return refused({ kind: 'noColumn', column });
  return {
    kind: 'ready', period, rows, recognition: tables.recognition, language,
    recorded: known.map((one) => ({ ...named(one), status: one.at.status })),
    present: all.filter(isThere).map(named),
    unknown: fresh.filter((one) => !isKnown(one)).map(named),
    findings: [...tables.findings, ...figures.findings].filter(({ severity }) => severity === 'error'),
    seal: hexOf(sha256(JSON.stringify(rows))),
  };
}

/**
 * Records how every KPI stood in the periods that ended within a period that is over: figure, target, limits, thresholds and
 * status. From then on they keep their colour. A period that still runs is refused; what was recorded before stays as it is,
 * and what is not known yet is left to be recorded later.
 * @param seal of the plan that the user agreed to; left out = whatever it is now
 */
export async function recordKpis(workbook: Recordable, options: RecordOptions, seal?: string): Promise<RecordOutcome> {
  const plan = await planRecord(workbook, options);
  if (plan.kind === 'refused') return plan;
  const { rows, recognition, seal: now, ...outcome } = plan;
  if (seal !== undefined && seal !== now) throw new WorkbookFault('changedMeanwhile', plan.period.name);
  await addPlannedRows(workbook, [{ table: 'kpiHistory', rows }], recognition, plan.language);
  return { ...outcome, kind: 'recorded' };
}

/** The periods that are over in which KPIs stood, the newest first; at most so many. */
export function endedPeriods({ kpis }: KpiFigures, today: Day, most: number): readonly Period[] {
  const ended = kpis.flatMap(({ history }) => history.map(({ period }) => period)).filter(({ end }) => end <= today);
  const distinct = [...new Map(ended.map((period) => [period.name, period])).values()];
  return distinct.sort((a, b) => b.end - a.end || a.start - b.start).slice(0, most);
}

const named = ({ figure, at }: Standing): KpiInPeriod => ({ kpi: figure.label, period: at.period });

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
