import { cellName } from '../../../core/cell-name';
import { rowTexts } from '../../../sheets/planning/insert-words';
import { matchFor } from '../../../tables/recognise/recognise';
import type { TableId } from '../../../tables/schema';
import { collectAgenda, writeAgenda } from '../../agenda';
import type { PlanDone, PlanOrder } from '../../client/planning';
import { collect } from '../../collect';
import { insertKpis } from '../../insert-kpis';
import { tableLabel } from '../../plan/labels';
import { proposeActions } from '../../propose-actions';
import { recordKpis } from '../../record-kpis';
import { writePlan } from '../../write-plan';
import type { PlanningPlace } from '../planning-on';
import { namedIn } from './plan-order';
import { insertRefusal, recordRefusal, refused, spokenProblems } from './refusals';
import { writeWording } from './write-wording';

/** Where the first of so many new rows of a table stands. */
async function done(table: TableId, rows: number, { workbook }: PlanningPlace): Promise<PlanDone> {
  const { tables } = await collect(workbook, undefined, 'shortTables');
  const candidate = matchFor(tables.recognition, table)?.candidate;
  if (!candidate) return { kind: 'done', rows, sheet: '', cell: 'A1' };
  return { kind: 'done', rows, sheet: candidate.sheet, cell: cellName(Math.max(candidate.body.top, candidate.body.bottom - rows + 1), candidate.body.left) };
}

async function kpis(order: Extract<PlanOrder, { kind: 'kpis' }>, seal: string, place: PlanningPlace): Promise<PlanDone> {
  const outcome = await insertKpis(place.workbook, order.ids, { ...place.options, ...namedIn(order) }, seal);
  return outcome.kind === 'refused' ? insertRefusal(outcome.why, place.options.fallbackLanguage) : done('kpis', outcome.rows.length, place);
}

async function answers(order: Extract<PlanOrder, { kind: 'answers' }>, seal: string, place: PlanningPlace): Promise<PlanDone> {
  const { workbook, options } = place;
  const outcome = await writePlan(workbook, order.answers, options, seal);
  if (outcome.kind === 'incomplete') return refused(rowTexts(options.fallbackLanguage).incomplete, { problems: spokenProblems(outcome.problems, options.fallbackLanguage) });
  if (outcome.kind === 'noColumn') return refused(rowTexts(options.fallbackLanguage).noColumn(tableLabel('kpis', options.fallbackLanguage), outcome.column));
  return done('kpis', outcome.kpis.length, place);
}

async function actions(seal: string, place: PlanningPlace): Promise<PlanDone> {
  const { workbook, options } = place;
  const outcome = await proposeActions(workbook, options, seal);
  if (outcome.kind === 'noColumn') return refused(rowTexts(options.fallbackLanguage).noColumn(tableLabel('actions', options.fallbackLanguage), outcome.column));
  return done('actions', outcome.actions.length, place);
}

async function record(period: string, seal: string, place: PlanningPlace): Promise<PlanDone> {
  const outcome = await recordKpis(place.workbook, { ...place.options, period }, seal);
  return outcome.kind === 'refused' ? recordRefusal(outcome.why, place.options.fallbackLanguage) : done('kpiHistory', outcome.recorded.length, place);
}

async function agenda({ workbook, progress, options }: PlanningPlace): Promise<PlanDone> {
  const source = (await workbook.outline()).name ?? 'Excel';
  const made = await collectAgenda(workbook, { ...options, source }, progress);
  if (made.agenda.groups.length === 0) return refused(rowTexts(options.fallbackLanguage).noAgenda);
  const [sheet] = await writeAgenda(workbook, made, progress);
  return { kind: 'done', rows: made.agenda.groups.length, sheet: sheet?.name ?? '', cell: 'A1' };
}

/** Writes an order; nothing is written when something else would be than its seal says. */
export function writeOrder(order: PlanOrder, seal: string, place: PlanningPlace): Promise<PlanDone> {
  switch (order.kind) {
    case 'kpis':
      return kpis(order, seal, place);
    case 'answers':
      return answers(order, seal, place);
    case 'actions':
      return actions(seal, place);
    case 'record':
      return record(order.period, seal, place);
    case 'agenda':
      return agenda(place);
    case 'wording':
      return writeWording(order, place);
  }
}
