import { fold } from '../core/fold';
import type { Day, Period } from '../core/period';
import { hexOf, sha256 } from '../core/sha-256';
import type { Language } from '../i18n';
import type { AgendaKpi, ProposedAction } from '../measure/rhythm/agenda';
import { actionTexts } from '../sheets/agenda/action-texts';
import { WorkbookFault } from '../ports/workbook';
import type { Recognition } from '../tables/recognise/recognise';
import type { ActionRow } from '../tables/schemas/actions';
import { collect } from './collect';
import { makeAgenda } from './agenda';
import type { Recordable } from './ledger/input-table';
import { columnLabel, tableLabel } from './plan/labels';
import { addPlannedRows, columnsWithoutPlace, hasColumn } from './plan/plan-table';
import type { PlannedRow } from './plan/written-cells';

/** How actions are proposed. */
export interface ProposeOptions {
  readonly today: Day;
  readonly language?: Language;
  readonly fallbackLanguage: Language;
}

/** An action that was added for a KPI that is off course. */
export interface AddedAction {
  readonly id: string;
  readonly kpi: string;
  readonly period: Period;
  readonly action: string;
  /** Empty when nobody corrects the KPI and it has no owner. */
  readonly owner: string;
  readonly due: Day;
}

/** How proposing ended. */
export type ProposeOutcome =
  | { readonly kind: 'proposed'; readonly actions: readonly AddedAction[]; /** Columns that the user's table has no place for, by label. */ readonly withoutPlace: readonly string[]; readonly language: Language }
  /** Without this column nobody could tell later which KPI the action is about; nothing was written. */
  | { readonly kind: 'noColumn'; readonly column: string; readonly language: Language };

/** Without these a second run would not know its own rows. */
const needed = ['kpi', 'action'] as const;

/** The actions that would be added; or why none can be. */
export type ActionPlan =
  | (Omit<Extract<ProposeOutcome, { readonly kind: 'proposed' }>, 'kind'> & {
      readonly kind: 'ready';
      readonly rows: readonly PlannedRow[];
      readonly recognition: Recognition;
      /** To be handed back with the order to add them: it refuses when something else would be added by then. */
      readonly seal: string;
    })
  | Extract<ProposeOutcome, { readonly kind: 'noColumn' }>;

/** Works out an action for every KPI that is off course and has none about that; writes nothing. */
export async function planActions(workbook: Pick<Recordable, 'outline' | 'read'>, options: ProposeOptions): Promise<ActionPlan> {
  const { tables } = await collect(workbook);
  const { agenda, language } = makeAgenda(tables, { ...options, source: '' });
  const proposed = agenda.groups.flatMap(({ kpis }) => kpis.flatMap((kpi) => (kpi.proposal ? [{ kpi, proposal: kpi.proposal }] : [])));
  const made = proposed.map(({ kpi, proposal }, at) => rowOf(kpi, proposal, { id: nextNumber(tables.actions, at), language }));
  const rows = made.map(({ row }) => row);
  const { recognition } = tables;
  const columns = [...needed, ...(proposed.some(({ kpi }) => needsScope(kpi)) ? (['scope'] as const) : [])];
  const lacking = columns.find((column) => !hasColumn(recognition, 'actions', column));
  if (rows.length > 0 && lacking !== undefined) return { kind: 'noColumn', column: columnLabel('actions', lacking, language), language };
  const lost = columnsWithoutPlace(recognition, 'actions', rows, language);
  return { kind: 'ready', rows, recognition, language, actions: made.map(({ added }) => added), withoutPlace: lost, seal: hexOf(sha256(JSON.stringify(rows))) };
}

/**
 * Adds an action to the user's table for every KPI that is off course and has no action about that: who corrects it, by the next
 * review, with what was agreed beforehand. A table that is lacking is made. A second time
 * adds nothing.
 * @param seal of the plan that the user agreed to; left out = whatever it is now
 */
export async function proposeActions(workbook: Recordable, options: ProposeOptions, seal?: string): Promise<ProposeOutcome> {
  const plan = await planActions(workbook, options);
  if (plan.kind === 'noColumn') return plan;
  const { rows, recognition, seal: now, ...outcome } = plan;
  if (seal !== undefined && seal !== now) throw new WorkbookFault('changedMeanwhile', tableLabel('actions', plan.language));
  await addPlannedRows(workbook, [{ table: 'actions', rows }], recognition, plan.language);
  return { ...outcome, kind: 'proposed' };
}

/** Another KPI has the same name: only the team or person tells them apart. */
const needsScope = ({ figure: { kpi, label } }: AgendaKpi): boolean => fold(kpi) !== fold(label);

const numbered = /^a-?(\d+)$/;

/** The number after the highest that is there: `A-13` after `A-12`. */
function nextNumber(actions: readonly ActionRow[], at: number): string {
  const numbers = actions.map(({ id }) => Number(numbered.exec(fold(id ?? ''))?.[1] ?? 0));
  return `A-${Math.max(0, ...numbers) + 1 + at}`;
}

function rowOf(kpi: AgendaKpi, { period, owner, due, response }: ProposedAction, { id, language }: { readonly id: string; readonly language: Language }): { readonly row: PlannedRow; readonly added: AddedAction } {
  const { figure } = kpi;
  const { deviation, toDecide } = actionTexts(kpi, language);
  const action = response === '' ? toDecide : response;
  return {
    row: { id, kpi: figure.kpi, scope: figure.scope, period: period.name, deviation, action, owner, due, state: 'open', escalation: kpi.escalation },
    added: { id, kpi: figure.label, period, action, owner, due },
  };
}
