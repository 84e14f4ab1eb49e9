import type { SheetText } from '../../i18n/sheet-text';
import type { Language } from '../../i18n';
import type { BonusRun } from '../../reward/bonus-run';
import type { ClosedBooks } from '../../reward/ledger/closed-amounts';
import type { CellContent, Table, TableColumn } from '../../spec/sheet-spec';
import { figureColumn, statusColumn, textColumn, uniqueHeaders } from '../layout/columns';
import { moneyFormat, percentFormat } from '../number-format';
import type { Parts } from './parts';
import type { PeriodProgress } from './period-progress';
import type { Reserved } from './reserved';
import { incompletePart, knownPart, meanAttainment, provisionalPart, tally, type Tally } from './tally';

/** What a summary has one row for: a period, a team or a payee. */
export interface Groups {
  readonly tableName: string;
  readonly nameHeader: string;
  readonly names: readonly string[];
  /** A second column, next to the name. */
  readonly second?: { readonly column: TableColumn; readonly cells: readonly CellContent[] };
  /** The group of a payee (index in the run) in a period. */
  readonly of: (payee: number, period: number) => number | undefined;
  /** The status of each row whose period is closed, where a row is one period. */
  readonly closed?: readonly (string | undefined)[];
  /** How far the period of each row is, where a row is one period. */
  readonly progress?: readonly PeriodProgress[];
  /** Shows the filter buttons. */
  readonly filter: boolean;
}

/** More schemes than this get no column of their own; the list of components has them. */
const mostSchemeColumns = 5;

/** Where the columns of a summary are, counted from its first. */
export interface SummaryPlaces {
  readonly schemes: readonly number[];
  readonly totals: readonly number[];
  /** Left out when no component has an attainment. */
  readonly attainment?: number;
  readonly status: number;
}

export interface Summary {
  readonly table: Table;
  readonly places: SummaryPlaces;
}

export interface SummaryInput {
  readonly run: BonusRun;
  readonly parts: Parts;
  /** How far each period of the run is. */
  readonly progress: readonly PeriodProgress[];
  readonly reserved: Reserved;
  /** What was recorded of closed periods; left out without a ledger. */
  readonly closed?: ClosedBooks;
  readonly say: SheetText;
  readonly language: Language;
}

const showsSchemes = ({ schemes }: Parts): boolean => schemes.length > 1 && schemes.length <= mostSchemeColumns;

type PayoutHeader = 'column.payout' | 'column.provisional' | 'column.incomplete';

/** A column of money, or one per currency. */
const moneyColumns = ({ parts, say, language }: SummaryInput, header: PayoutHeader): readonly TableColumn[] =>
  parts.currencies.map((currency) => {
    const text = parts.currencies.length === 1 ? say(header, {}) : say(`${header}In`, { currency });
    return figureColumn(text, moneyFormat(currency, language), 'sum');
  });

/** What is not final: earned in periods that are not finished, and known of incomplete payouts; only where there is any. */
function reservedColumns(input: SummaryInput): readonly TableColumn[] {
  const { parts, say } = input;
  const noted = (header: PayoutHeader, note: string): readonly TableColumn[] => moneyColumns(input, header).map((column) => ({ ...column, note }));
  return [
    ...(parts.hasProvisional ? noted('column.provisional', say('column.provisionalNote', {})) : []),
    ...(parts.hasIncomplete ? noted('column.incomplete', say('column.incompleteNote', {})) : []),
  ];
}

function columnsOf(input: SummaryInput, groups: Groups): readonly TableColumn[] {
  const { parts, say, language } = input;
  const schemes = showsSchemes(parts) ? parts.schemes : [];
  return uniqueHeaders([
    textColumn(groups.nameHeader, { text: say('table.total', {}) }),
    ...(groups.second ? [groups.second.column] : []),
    ...schemes.map(({ name, currency }) => figureColumn(name, moneyFormat(currency, language), 'sum')),
    ...moneyColumns(input, 'column.payout'),
    ...reservedColumns(input),
    ...(parts.hasAttainment ? [figureColumn(say('column.averageAttainment', {}), percentFormat)] : []),
    statusColumn(say('column.status', {}), { text: parts.missing === 0 ? '' : say('status.incomplete', parts) }),
  ]);
}

/** What is missing of a group, and what is said with reserve; empty when nothing is. */
function warningsOf({ known, missing, reserved }: Tally, say: SheetText): readonly string[] {
  const payouts = known + missing;
  const missed = missing > 0 ? [say('status.incomplete', { missing, payouts })] : [];
  if (reserved === 0) return missed;
  return missing > 0 ? [...missed, say('status.reservedToo', { reserved })] : [say('status.reserved', { reserved, payouts })];
}

function statusOf(group: Tally | undefined, { progress, closed }: { readonly progress: PeriodProgress | undefined; readonly closed: string | undefined }, say: SheetText): string {
  if (group === undefined || group.known + group.missing === 0) return say('status.noPayouts', {});
  const open = progress === 'running' || progress === 'loading' ? [say(`status.${progress}`, {})] : [];
  const warnings = warningsOf(group, say);
  if (warnings.length > 0) return [...warnings, ...(closed === undefined ? open : [closed])].join(' · ');
  if (closed !== undefined) return closed;
  if (group.unfinished === 0) return say('status.complete', {});
  return open[0] ?? (group.unfinished < group.known ? say('status.partlyProvisional', {}) : say('status.provisional', {}));
}

/** Tallies by group and by a part of each payout: its scheme or its currency. */
function tallyParts(input: SummaryInput, groups: Groups, count: number, partOf: (scheme: number) => number): (group: number) => readonly Tally[] {
  const { payee, period, scheme } = input.run.schemeTotals;
  const all = tally(input, groups.names.length * count, (total) => {
    const group = groups.of(payee[total] ?? -1, period[total] ?? -1);
    return group === undefined ? undefined : group * count + partOf(scheme[total] ?? 0);
  });
  return (group) => all.slice(group * count, (group + 1) * count);
}

/** The payouts whose attainment is final: halfway a period every target looks missed. Without finished periods all count. */
export const countedAttainments = ({ run, parts, progress }: SummaryInput): ((payout: number) => boolean) =>
  (payout) => !parts.hasFinished || progress[run.payouts.period[payout] ?? -1] === 'finished';

function rowsOf(input: SummaryInput, groups: Groups): readonly (readonly CellContent[])[] {
  const { run, parts, say } = input;
  const bySchemes = tallyParts(input, groups, parts.schemes.length, (scheme) => scheme);
  const byCurrencies = tallyParts(input, groups, parts.currencies.length, (scheme) => parts.currencyOfScheme[scheme] ?? 0);
  const totals = tallyParts(input, groups, 1, () => 0);
  const counts = countedAttainments(input);
  const attainments = meanAttainment(run, groups.names.length, (i) =>
    groups.progress || counts(i) ? groups.of(run.payouts.payee[i] ?? -1, run.payouts.period[i] ?? -1) : undefined,
  );
  return groups.names.map((name, group) => [
    name,
    ...(groups.second ? [groups.second.cells[group] ?? null] : []),
    ...(showsSchemes(parts) ? bySchemes(group).map(knownPart) : []),
    ...byCurrencies(group).map(knownPart),
    ...(parts.hasProvisional ? byCurrencies(group).map(provisionalPart) : []),
    ...(parts.hasIncomplete ? byCurrencies(group).map(incompletePart) : []),
    ...(parts.hasAttainment ? [attainments[group]?.mean ?? null] : []),
    statusOf(totals(group)[0], { progress: groups.progress?.[group], closed: groups.closed?.[group] }, say),
  ]);
}

/** A total of nothing that is known stays empty: Excel's own sum would be 0. */
const withoutEmptyTotals = (columns: readonly TableColumn[], rows: Table['rows']): readonly TableColumn[] =>
  columns.map((column, at) => (column.total === 'sum' && rows.every((row) => row[at] === null) ? { ...column, total: { text: '' } } : column));

/** The columns that a chart stacks: the schemes where they share one currency, otherwise the first total. */
export const stackedColumns = ({ places }: Summary, { parts }: SummaryInput): readonly number[] =>
  parts.currencies.length === 1 && places.schemes.length > 0 ? places.schemes : places.totals.slice(0, 1);

/** A native table with the payout per group: per scheme, in total, the mean attainment and what is missing. */
export function summaryTable(input: SummaryInput, groups: Groups, row: number, column: number): Summary {
  const columns = columnsOf(input, groups);
  const first = groups.second ? 2 : 1;
  const schemes = showsSchemes(input.parts) ? input.parts.schemes.map((_, at) => first + at) : [];
  const rows = rowsOf(input, groups);
  const totals = input.parts.currencies.map((_, at) => first + schemes.length + at);
  return {
    table: { name: groups.tableName, row, column, columns: withoutEmptyTotals(columns, rows), rows, filter: groups.filter },
    places: { schemes, totals, ...(input.parts.hasAttainment ? { attainment: columns.length - 2 } : {}), status: columns.length - 1 },
  };
}
