import type { Day } from '../core/period';
import { hexOf, sha256 } from '../core/sha-256';
import type { Language } from '../i18n';
import { WorkbookFault } from '../ports/workbook';
import type { LibraryKpi } from '../plan/library/library-kpi';
import type { Recordable } from './ledger/input-table';
import { prepareKpis, type PreparedKpis } from './plan/prepare-kpis';
import type { UnknownName } from './plan/known-names';
import { addPlannedRows } from './plan/plan-table';
import { addColumns } from './plan/widen-tables';
import { tableLabel } from './plan/labels';
import type { InsertedKpi } from './plan/kpi-rows';
import type { PlannedRow } from './plan/written-cells';

/** How KPIs are inserted. */
export interface InsertOptions {
  readonly today: Day;
  /** The team, project or person; left out = the whole company. */
  readonly scope?: string;
  readonly owner?: string;
  /** A goal of the Goals table. */
  readonly goal?: string;
  readonly deadline?: Day;
  /** Targets by KPI id. A KPI without one gets a blank, and a description that says so. */
  readonly targets?: Readonly<Record<string, number>>;
  /** Of what is written; left out = the workbook's own, else `fallbackLanguage`. */
  readonly language?: Language;
  readonly fallbackLanguage: Language;
}

/** Why nothing was inserted. */
export type InsertRefusal =
  /** No KPI of the library, or more than one may have been meant. */
  | { readonly kind: 'unknownKpi'; readonly name: string; readonly near: readonly LibraryKpi[] }
  | { readonly kind: 'unknownGoal'; readonly goal: string; readonly goals: readonly string[] }
  /** People does not have the owner; or nothing is called what the KPI is for, and something is called nearly that. */
  | ({ readonly kind: 'unknownOwner' | 'unknownScope' } & UnknownName)
  /** What was asked for has no column in the user's table: without it the KPI would be for somebody else. */
  | { readonly kind: 'noColumn'; readonly column: string };

/** What inserting writes. */
export interface KpisToInsert {
  readonly language: Language;
  readonly kpis: readonly InsertedKpi[];
  /** The rows for the KPI table, one per KPI. */
  readonly rows: readonly PlannedRow[];
  /** Names that were there already for the same team or person. */
  readonly present: readonly string[];
  /** Measures that are added. */
  readonly measures: readonly string[];
  /** Columns that the user's tables get at their right: the table, and their headers. */
  readonly addedColumns: readonly { readonly table: string; readonly headers: readonly string[] }[];
  /** Columns that the user's KPI table has no place for, by label; what would stand there is left out. */
  readonly withoutPlace: readonly string[];
  /** The project that the KPIs are for, where nothing in the workbook is called that yet. */
  readonly newScope?: string;
  /** To be handed back with the order to insert: it refuses when something else would be written by then. */
  readonly seal: string;
}

/** How inserting ended. */
export type InsertOutcome = ({ readonly kind: 'inserted' } & KpisToInsert) | { readonly kind: 'refused'; readonly why: InsertRefusal; readonly language: Language };

/** What inserting would write. */
export type InsertPlan = ({ readonly kind: 'ready' } & KpisToInsert) | Extract<InsertOutcome, { readonly kind: 'refused' }>;

function toInsert({ language, kpis, rows, present, measures, widening, withoutPlace, newScope }: Extract<PreparedKpis, { readonly kind: 'prepared' }>): KpisToInsert {
  const addedColumns = widening.added.map(({ match, headers }) => ({ table: tableLabel(match.table, language), headers }));
  const seal = hexOf(sha256(JSON.stringify({ rows, measures, addedColumns })));
  return { language, kpis, rows, present, measures: measures.map(({ measure }) => String(measure)), addedColumns, withoutPlace, ...(newScope !== undefined && { newScope }), seal };
}

/** Works out the rows for KPIs of the library, with their measures and baselines; writes nothing. */
export async function planInsert(workbook: Pick<Recordable, 'outline' | 'read'>, names: readonly string[], options: InsertOptions): Promise<InsertPlan> {
  const prepared = await prepareKpis(workbook, names, options);
  return prepared.kind === 'refused' ? prepared : { kind: 'ready', ...toInsert(prepared) };
}

/**
 * Puts KPIs of the library into the user's KPI table as ordinary rows, with the measures that calculate them, and a baseline
 * where the data gives one. Columns that the rows fill and the table lacks are added at its right, where the cells there are
 * free; a table that is lacking is made as an input sheet. Nothing that is there changes, and a KPI that is there already for the
 * same team or person is left as it is, so that a second time adds nothing.
 * @param seal of the plan that the user agreed to; left out = whatever it is now
 */
export async function insertKpis(workbook: Recordable, names: readonly string[], options: InsertOptions, seal?: string): Promise<InsertOutcome> {
  const prepared = await prepareKpis(workbook, names, options);
  if (prepared.kind === 'refused') return prepared;
  const inserted = toInsert(prepared);
  if (seal !== undefined && seal !== inserted.seal) throw new WorkbookFault('changedMeanwhile', tableLabel('kpis', inserted.language));
  const { rows, measures, widening, language } = prepared;
  if (rows.length > 0) await addColumns(workbook, widening.added);
  await addPlannedRows(workbook, [{ table: 'measures', rows: measures }, { table: 'kpis', rows }], widening.recognition, language);
  return { kind: 'inserted', ...inserted };
}

