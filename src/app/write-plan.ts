import type { Day } from '../core/period';
import type { Language } from '../i18n';
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
import { addColumns, widenFor } from './plan/widen-tables';
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

/**
 * Writes the answers of the wizard as ordinary rows below those of Goals, Measures and KPIs, in that order, so that a KPI
 * never stands there before its goal. Columns that the rows fill and a table lacks are added at its right, where there is room.
 * Nothing is written while an answer is lacking; nothing that is there changes.
 */
export async function writePlan(workbook: Recordable, answers: WizardAnswers, options: WritePlanOptions): Promise<WritePlanOutcome> {
  const { tables } = await collect(workbook, undefined, 'shortTables');
  const language = options.language ?? languageOf(tables) ?? options.fallbackLanguage;
  const { goals, kpis, measures, problems, isComplete } = planFromAnswers(answers, knownIn(tables, options.today));
  if (!isComplete) return { kind: 'incomplete', problems, language };
  const rows: readonly RowsForTable[] = [
    { table: 'goals', rows: goals },
    { table: 'measures', rows: measures.map((row) => fittedMeasure(row, tables.recognition)) },
    { table: 'kpis', rows: kpis.map((kpi) => ({ ...kpi, description: kpi.description ?? described(kpi, language) })) },
  ];
  const { recognition, added } = await widenFor(workbook, tables.recognition, rows, language);
  if (kpis.some(({ scope = '' }) => scope !== '') && !hasColumn(recognition, 'kpis', 'scope')) return { kind: 'noColumn', column: columnLabel('kpis', 'scope', language), language };
  const withoutPlace = rows.flatMap(({ table, rows: own }) => columnsWithoutPlace(recognition, table, own, language).map((column) => `${tableLabel(table, language)}: ${column}`));
  await addColumns(workbook, added);
  await addPlannedRows(workbook, rows, recognition, language);
  return { kind: 'written', goals: goals.map(({ goal }) => goal), kpis: kpis.map(({ kpi }) => kpi), measures: measures.map(({ measure }) => measure), advice: problems, withoutPlace, language };
}

/** The answers about a KPI as one sentence. */
function described({ kpi, direction = 'higher', unit = 'number', baseline, target, lower, upper, deadline }: WizardAnswers['kpis'][number], language: Language): string {
  const figures = { ...(baseline !== undefined && { baseline }), ...(target !== undefined && { target }), ...(lower !== undefined && { lower }), ...(upper !== undefined && { upper }), ...(deadline !== undefined && { deadline }) };
  return draftGoal({ kpi, direction, unit, currency: 'EUR', ...figures }, language);
}
