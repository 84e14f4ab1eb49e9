import { dayOf } from '../../src/core/period/calendar';
import { type DateOrder, parseDay } from '../../src/core/period/written-day';
import type { Column, LongTable } from '../../src/tables/columns';
import type { RowOrigin } from '../../src/tables/schema';
import type { ActualRow } from '../../src/tables/schemas/actuals';
import type { ActionRow } from '../../src/tables/schemas/actions';
import type { KpiHistoryRow } from '../../src/tables/schemas/kpi-history';
import type { AssignmentRow } from '../../src/tables/schemas/assignments';
import type { ComponentRow } from '../../src/tables/schemas/components';
import type { KpiRow } from '../../src/tables/schemas/kpis';
import type { MeasureRow } from '../../src/tables/schemas/measures';
import type { PeriodRow } from '../../src/tables/schemas/periods';
import type { PersonRow } from '../../src/tables/schemas/people';
import type { CloseRow } from '../../src/tables/schemas/closes';
import type { CollectionRow } from '../../src/tables/schemas/collections';
import type { DrawRow } from '../../src/tables/schemas/draws';
import type { EmploymentRow } from '../../src/tables/schemas/employment';
import type { ExchangeRateRow } from '../../src/tables/schemas/exchange-rates';
import type { GateRow } from '../../src/tables/schemas/gates';
import type { HoldRow } from '../../src/tables/schemas/holds';
import type { HolidayRow } from '../../src/tables/schemas/holidays';
import type { LeaveRow } from '../../src/tables/schemas/leave';
import type { LedgerRow } from '../../src/tables/schemas/ledger';
import type { LoadingRow } from '../../src/tables/schemas/loadings';
import type { ModifierRow } from '../../src/tables/schemas/modifiers';
import type { RampRow } from '../../src/tables/schemas/ramp';
import type { RewardChoiceRow } from '../../src/tables/schemas/reward-choices';
import type { RewardRow } from '../../src/tables/schemas/rewards';
import type { SchemeVersionRow } from '../../src/tables/schemas/scheme-versions';
import type { SeasonRow } from '../../src/tables/schemas/seasons';
import type { SplitRow } from '../../src/tables/schemas/splits';
import type { StatutoryCapRow } from '../../src/tables/schemas/statutory-caps';
import type { SchemeRow } from '../../src/tables/schemas/schemes';
import type { SettingRow } from '../../src/tables/schemas/settings';
import type { TargetRow } from '../../src/tables/schemas/targets';
import type { TierRow } from '../../src/tables/schemas/tiers';
import type { WorkbookTables } from '../../src/tables/workbook-tables';

type Cells<Row> = Omit<Row, keyof RowOrigin> & Partial<Pick<RowOrigin, 'extra' | 'unreadable'>>;

/** A deal in a case: date, sales person, amount, and whatever else the case needs. `?`: a cell that cannot be read. */
export interface Sale {
  readonly date: string;
  readonly person: string;
  readonly amount: number | '?';
  readonly [column: string]: string | number;
}

/** A workbook as a case writes it down: only the cells that matter. */
export interface Case {
  readonly people?: readonly Cells<PersonRow>[];
  readonly sales?: readonly Sale[];
  readonly measures?: readonly (Omit<Cells<MeasureRow>, 'table'> & { readonly table?: string })[];
  readonly kpis?: readonly Cells<KpiRow>[];
  readonly actuals?: readonly Cells<ActualRow>[];
  readonly targets?: readonly Cells<TargetRow>[];
  readonly schemes?: readonly Cells<SchemeRow>[];
  readonly components?: readonly Cells<ComponentRow>[];
  readonly tiers?: readonly Cells<TierRow>[];
  readonly assignments?: readonly Cells<AssignmentRow>[];
  readonly periods?: readonly Cells<PeriodRow>[];
  readonly settings?: readonly Cells<SettingRow>[];
  readonly closes?: readonly Cells<CloseRow>[];
  readonly collections?: readonly Cells<CollectionRow>[];
  readonly draws?: readonly Cells<DrawRow>[];
  readonly employment?: readonly Cells<EmploymentRow>[];
  readonly exchangeRates?: readonly Cells<ExchangeRateRow>[];
  readonly gates?: readonly Cells<GateRow>[];
  readonly holds?: readonly Cells<HoldRow>[];
  readonly holidays?: readonly Cells<HolidayRow>[];
  readonly leave?: readonly Cells<LeaveRow>[];
  readonly ledger?: readonly Cells<LedgerRow>[];
  readonly loadings?: readonly Cells<LoadingRow>[];
  readonly modifiers?: readonly Cells<ModifierRow>[];
  readonly ramp?: readonly Cells<RampRow>[];
  readonly rewardChoices?: readonly Cells<RewardChoiceRow>[];
  readonly rewards?: readonly Cells<RewardRow>[];
  readonly kpiHistory?: readonly Cells<KpiHistoryRow>[];
  readonly actions?: readonly Cells<ActionRow>[];
  readonly schemeVersions?: readonly Cells<SchemeVersionRow>[];
  readonly seasons?: readonly Cells<SeasonRow>[];
  readonly splits?: readonly Cells<SplitRow>[];
  readonly statutoryCaps?: readonly Cells<StatutoryCapRow>[];
  readonly dateOrder?: DateOrder;
}

const rows = <Row>(sheet: string, cells: readonly Cells<Row>[] = []): readonly (Row & RowOrigin)[] =>
  cells.map((row, i) => ({ sheet, sourceTable: sheet, row: i + 2, unreadable: [], extra: {}, ...row }) as unknown as Row & RowOrigin);

/** The tables of a case, as the reader would hand them over. */
export function workbook(one: Case): WorkbookTables {
  return {
    people: rows<PersonRow>('People', one.people),
    goals: [],
    kpis: rows<KpiRow>('KPIs', one.kpis),
    actuals: rows<ActualRow>('Actuals', one.actuals),
    measures: rows<MeasureRow>('Measures', one.measures),
    targets: rows<TargetRow>('Targets', one.targets),
    schemes: rows<SchemeRow>('Schemes', one.schemes),
    components: rows<ComponentRow>('Components', one.components),
    tiers: rows<TierRow>('Tiers', one.tiers),
    assignments: rows<AssignmentRow>('Assignments', one.assignments),
    periods: rows<PeriodRow>('Periods', one.periods),
    settings: rows<SettingRow>('Settings', one.settings),
    closes: rows<CloseRow>('Closes', one.closes),
    collections: rows<CollectionRow>('Collections', one.collections),
    draws: rows<DrawRow>('Draws', one.draws),
    employment: rows<EmploymentRow>('Employment', one.employment),
    exchangeRates: rows<ExchangeRateRow>('ExchangeRates', one.exchangeRates),
    gates: rows<GateRow>('Gates', one.gates),
    holds: rows<HoldRow>('Holds', one.holds),
    holidays: rows<HolidayRow>('Holidays', one.holidays),
    leave: rows<LeaveRow>('Leave', one.leave),
    ledger: rows<LedgerRow>('Ledger', one.ledger),
    loadings: rows<LoadingRow>('Loadings', one.loadings),
    modifiers: rows<ModifierRow>('Modifiers', one.modifiers),
    ramp: rows<RampRow>('Ramp', one.ramp),
    rewardChoices: rows<RewardChoiceRow>('RewardChoices', one.rewardChoices),
    rewards: rows<RewardRow>('Rewards', one.rewards),
    kpiHistory: rows<KpiHistoryRow>('KpiHistory', one.kpiHistory),
    actions: rows<ActionRow>('Actions', one.actions),
    schemeVersions: rows<SchemeVersionRow>('SchemeVersions', one.schemeVersions),
    seasons: rows<SeasonRow>('Seasons', one.seasons),
    splits: rows<SplitRow>('Splits', one.splits),
    statutoryCaps: rows<StatutoryCapRow>('StatutoryCaps', one.statutoryCaps),
    long: new Map([['sales', salesTable(one.sales ?? [])]]),
    findings: [],
    ...(one.dateOrder && { dateOrder: one.dateOrder }),
  };
}

/** A calendar day as its serial. */
export const day = (text: string): number => parseDay(text) ?? dayOf(1900, 1, 1);

/** The sales as typed columns; a column is of numbers when its first value is. */
export function salesTable(sales: readonly Sale[]): LongTable {
  const names = [...new Set(['date', 'person', 'amount', ...sales.flatMap((sale) => Object.keys(sale))])];
  const columns = new Map(names.map((name) => [name, column(name, sales.map((sale) => sale[name]))]));
  return {
    sheet: 'Sales',
    table: 'Sales',
    rows: sales.length,
    sheetRows: Int32Array.from(sales, (_, i) => i + 2),
    columns,
    places: new Map(names.map((name, i) => [name, i + 1])),
    unreadable: unreadableOf(sales, names),
  };
}

/** A `?` stands for a cell that could not be read. */
function unreadableOf(sales: readonly Sale[], names: readonly string[]): LongTable['unreadable'] {
  const marks = names.map((name) => [name, Uint8Array.from(sales, (sale) => Number(sale[name] === '?'))] as const);
  return new Map(marks.filter(([, rows]) => rows.includes(1)));
}

function column(header: string, written: readonly (string | number | undefined)[]): Column {
  const cells = written.map((cell) => (cell === '?' ? undefined : cell));
  if (header === 'date') return { kind: 'day', header, days: Float64Array.from(cells, (cell) => (cell ? day(String(cell)) : NaN)) };
  if (header === 'amount' || typeof cells.find((cell) => cell !== undefined) === 'number') {
    return { kind: 'number', header, values: Float64Array.from(cells, (cell) => (typeof cell === 'number' ? cell : NaN)) };
  }
  const texts = [...new Set(cells.filter((cell): cell is string => typeof cell === 'string' && cell !== ''))];
  return { kind: 'text', header, texts, codes: Int32Array.from(cells, (cell) => texts.indexOf(String(cell ?? ''))) };
}
