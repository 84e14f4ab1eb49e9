import type { Language } from '../../../i18n';
import { rowTexts } from '../../../sheets/planning/insert-words';
import { spokenRow } from '../../../sheets/planning/row-words';
import type { TableId } from '../../../tables/schema';
import type { PlanOrder, PlanPreview, PlanProblem, RowsLook, WizardAnswers } from '../../client/planning';
import { planInsert } from '../../insert-kpis';
import { tableLabel } from '../../plan/labels';
import type { AddedColumns } from '../../plan/widen-tables';
import type { PlannedRow } from '../../plan/written-cells';
import { planActions } from '../../propose-actions';
import { planRecord } from '../../record-kpis';
import { checkAnswers, planAnswers } from '../../write-plan';
import type { PlanningPlace } from '../planning-on';
import { insertNotes } from './insert-notes';
import { insertRefusal, recordRefusal, refused, spokenProblems } from './refusals';

const rowsLook = (table: TableId, rows: readonly PlannedRow[], language: Language): readonly RowsLook[] =>
  rows.length === 0 ? [] : [{ table: tableLabel(table, language), rows: rows.map((row) => spokenRow(table, row, language)) }];

/** The columns that tables get, as sentences. */
const columnNotes = (added: readonly AddedColumns[], language: Language): readonly string[] =>
  added.map(({ match, headers }) => rowTexts(language).addedColumns(tableLabel(match.table, language), headers.join(', ')));

/** How an order says for whom, by whom and for which goal; what was left empty is not said. */
export const namedIn = ({ owner = '', scope = '', goal = '' }: Extract<PlanOrder, { kind: 'kpis' }>) => ({
  ...(owner.trim() !== '' && { owner: owner.trim() }), ...(scope.trim() !== '' && { scope: scope.trim() }), ...(goal !== '' && { goal }),
});

async function kpis(order: Extract<PlanOrder, { kind: 'kpis' }>, { workbook, options }: PlanningPlace): Promise<PlanPreview> {
  const language = options.fallbackLanguage;
  const plan = await planInsert(workbook, order.ids, { ...options, ...namedIn(order) });
  if (plan.kind === 'refused') return insertRefusal(plan.why, language);
  if (plan.rows.length === 0) return refused(rowTexts(language).allPresent);
  return { kind: 'ready', tables: rowsLook('kpis', plan.rows, language), notes: insertNotes(plan, language), seal: plan.seal };
}

async function answers(given: WizardAnswers, { workbook, options }: PlanningPlace): Promise<PlanPreview> {
  const language = options.fallbackLanguage;
  const plan = await planAnswers(workbook, given, options);
  if (plan.kind === 'incomplete') return refused(rowTexts(language).incomplete, { problems: spokenProblems(plan.problems, language) });
  if (plan.kind === 'noColumn') return refused(rowTexts(language).noColumn(tableLabel('kpis', language), plan.column));
  const notes = [...columnNotes(plan.widening.added, language), ...(plan.withoutPlace.length > 0 ? [rowTexts(language).withoutPlace(plan.withoutPlace.join(', '))] : []), ...spokenProblems(plan.advice, language).map(({ text }) => text)];
  return { kind: 'ready', tables: plan.rows.flatMap(({ table, rows }) => rowsLook(table, rows, language)), notes, seal: plan.seal };
}

async function actions({ workbook, options }: PlanningPlace): Promise<PlanPreview> {
  const language = options.fallbackLanguage;
  const plan = await planActions(workbook, options);
  if (plan.kind === 'noColumn') return refused(rowTexts(language).noColumn(tableLabel('actions', language), plan.column));
  if (plan.rows.length === 0) return refused(rowTexts(language).noActions);
  return { kind: 'ready', tables: rowsLook('actions', plan.rows, language), notes: plan.withoutPlace.length > 0 ? [rowTexts(language).withoutPlace(plan.withoutPlace.join(', '))] : [], seal: plan.seal };
}

async function record(period: string, { workbook, options }: PlanningPlace): Promise<PlanPreview> {
  const language = options.fallbackLanguage;
  const texts = rowTexts(language);
  const plan = await planRecord(workbook, { ...options, period });
  if (plan.kind === 'refused') return recordRefusal(plan.why, language);
  const notes = [
    ...(plan.present.length > 0 ? [texts.recordedBefore(plan.present.length)] : []),
    ...(plan.unknown.length > 0 ? [texts.notKnownYet([...new Set(plan.unknown.map(({ kpi }) => kpi))].join(', '))] : []),
    ...(plan.findings.length > 0 ? [texts.errors(plan.findings.length)] : []),
  ];
  if (plan.rows.length === 0) return refused([texts.allRecorded, ...notes].join(' '));
  return { kind: 'ready', tables: rowsLook('kpiHistory', plan.rows, language), notes, seal: plan.seal };
}

/** What an order would write; an agenda and a wording are written as they are shown. */
export function planOrder(order: PlanOrder, place: PlanningPlace): Promise<PlanPreview> {
  switch (order.kind) {
    case 'kpis':
      return kpis(order, place);
    case 'answers':
      return answers(order.answers, place);
    case 'actions':
      return actions(place);
    case 'record':
      return record(order.period, place);
    case 'agenda':
    case 'wording':
      return Promise.resolve({ kind: 'ready', tables: [], notes: [], seal: '' });
  }
}

/** What is still to be answered in the wizard. */
export const answerProblems = async (given: WizardAnswers, { workbook, options }: PlanningPlace): Promise<readonly PlanProblem[]> =>
  spokenProblems(await checkAnswers(workbook, given, options), options.fallbackLanguage);
