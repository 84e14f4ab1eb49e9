import type { Day } from '../core/period';
import { hexOf, sha256 } from '../core/sha-256';
import type { Language } from '../i18n';
import { WorkbookFault } from '../ports/workbook';
import { isKnownName } from '../plan/set/known-owner';
import type { WizardAnswers, WizardProblem } from '../plan/wizard/answers';
import { planFromAnswers } from '../plan/wizard/plan-from-answers';
import type { ReadWorkbook } from '../tables/read-tables';
import { collect } from './collect';
import { languageOf } from './language';
import type { Recordable } from './ledger/input-table';
import { columnLabel, tableLabel } from './plan/labels';
import { fittedMeasure } from './plan/kpi-measures';
import { draftGoal } from '../sheets/kpi-library/draft-goal';
import { addColumns, type Widening, widenFor } from './plan/widen-tables';
import { addPlannedRows, columnsWithoutPlace, hasColumn, type RowsForTable } from './plan/plan-table';

/** How a plan is written. */
export interface WritePlanOptions {
  readonly today: Day;
  readonly language?: Language;
  readonly fallbackLanguage: Language;
}

/** How writing a plan ended. */
export type WritePlanOutcome =
  | { readonly kind: 'written'; readonly goals: readonly string[]; readonly kpis: readonly string[]; readonly measures: readonly string[]; readonly advice: readonly WizardProblem[]; readonly withoutPlace: readonly string[]; readonly language: Language }
  /** Answers are lacking or wrong; nothing was written. */
  | { readonly kind: 'incomplete'; readonly problems: readonly WizardProblem[]; readonly language: Language }
  /** KPIs are for a team or person and the KPI table has no column for it; nothing was written. */
  | { readonly kind: 'noColumn'; readonly column: string; readonly language: Language };

const knownIn = (tables: ReadWorkbook, today: Day) => ({
  today,
  goals: tables.goals.map(({ goal }) => goal),
  kpis: tables.kpis,
  measures: tables.measures.map(({ measure }) => measure),
  ...(tables.people.length > 0 && { isKnownOwner: (owner: string) => isKnownName(owner, tables) }),
});

/** What is still to be answered, as the workbook is now. */
export async function checkAnswers(workbook: Pick<Recordable, 'outline' | 'read'>, answers: WizardAnswers, { today }: Pick<WritePlanOptions, 'today'>): Promise<readonly WizardProblem[]> {
  const { tables } = await collect(workbook, undefined, 'shortTables');
  return planFromAnswers(answers, knownIn(tables, today)).problems;
}

/** The rows that answers become; or what is to be answered first. */
export type AnswersPlan =
  | (Omit<Extract<WritePlanOutcome, { readonly kind: 'written' }>, 'kind'> & {
      readonly kind: 'ready';
      readonly rows: readonly RowsForTable[];
      readonly widening: Widening;
      /** To be handed back with the order to write: it refuses when something else would be written by then. */
      readonly seal: string;
    })
  | Exclude<WritePlanOutcome, { readonly kind: 'written' }>;

/** Works out the rows for the answers of the wizard; writes nothing. */
export async function planAnswers(workbook: Pick<Recordable, 'outline' | 'read'>, answers: WizardAnswers, options: WritePlanOptions): Promise<AnswersPlan> {
  const { tables } = await collect(workbook, undefined, 'shortTables');
  const language = options.language ?? languageOf(tables) ?? options.fallbackLanguage;
  const { goals, kpis, measures, problems, isComplete } = planFromAnswers(answers, knownIn(tables, options.today));
  if (!isComplete) return { kind: 'incomplete', problems, language };
  const rows: readonly RowsForTable[] = [
    { table: 'goals', rows: goals },
    { table: 'measures', rows: measures.map((row) => fittedMeasure(row, tables.recognition)) },
    { table: 'kpis', rows: kpis.map((kpi) => ({ ...kpi, description: kpi.description ?? described(kpi, language) })) },
  ];
  const widening = await widenFor(workbook, tables.recognition, rows, language);
  const { recognition } = widening;
  if (kpis.some(({ scope = '' }) => scope !== '') && !hasColumn(recognition, 'kpis', 'scope')) return { kind: 'noColumn', column: columnLabel('kpis', 'scope', language), language };
  const withoutPlace = rows.flatMap(({ table, rows: own }) => columnsWithoutPlace(recognition, table, own, language).map((column) => `${tableLabel(table, language)}: ${column}`));
  return {
    kind: 'ready', rows, widening, language, withoutPlace, advice: problems,
    goals: goals.map(({ goal }) => goal), kpis: kpis.map(({ kpi }) => kpi), measures: measures.map(({ measure }) => measure),
    seal: hexOf(sha256(JSON.stringify(rows))),
  };
}

/**
 * Writes the answers of the wizard as ordinary rows below those of Goals, Measures and KPIs. Columns that the rows fill and a
 * table lacks are added at its right, where there is room. Nothing is written while an answer is lacking; nothing that is there
 * changes.
 * @param seal of the plan that the user agreed to; left out = whatever it is now
 */
export async function writePlan(workbook: Recordable, answers: WizardAnswers, options: WritePlanOptions, seal?: string): Promise<WritePlanOutcome> {
  const plan = await planAnswers(workbook, answers, options);
  if (plan.kind !== 'ready') return plan;
  const { rows, widening, seal: now, ...outcome } = plan;
  if (seal !== undefined && seal !== now) throw new WorkbookFault('changedMeanwhile', tableLabel('kpis', plan.language));
  await addColumns(workbook, widening.added);
  await addPlannedRows(workbook, rows, widening.recognition, plan.language);
  return { ...outcome, kind: 'written' };
}

/** The answers about a KPI as one sentence. */
function described({ kpi, direction = 'higher', unit = 'number', baseline, target, lower, upper, deadline }: WizardAnswers['kpis'][number], language: Language): string {
  const figures = { ...(baseline !== undefined && { baseline }), ...(target !== undefined && { target }), ...(lower !== undefined && { lower }), ...(upper !== undefined && { upper }), ...(deadline !== undefined && { deadline }) };
  return draftGoal({ kpi, direction, unit, currency: 'EUR', ...figures }, language);
}
