import type { SheetText } from '../../i18n/sheet-text';
import type { Language } from '../../i18n';
import type { BonusRun } from '../../reward/bonus-run';
import type { CellContent, Table, TableColumn } from '../../spec/sheet-spec';
import { figureColumn, statusColumn, textColumn, uniqueHeaders } from '../layout/columns';
import { moneyFormat, percentFormat } from '../number-format';
import type { Parts } from './parts';
import { incompletePart, knownPart, meanAttainment, tally, type Tally } from './tally';

/** What a summary has one row for: a period, a team or a payee. */
export interface Groups {
  readonly tableName: string;
  readonly nameHeader: string;
  readonly names: readonly string[];
  /** The second column, next to the name. */
  readonly second: { readonly column: TableColumn; readonly cells: readonly CellContent[] };
  /** The group of a payee (index in the run) in a period. */
  readonly of: (payee: number, period: number) => number | undefined;
  /** Shows the filter buttons. */
  readonly filter: boolean;
}

/** More schemes than this get no column of their own; the list of components has them. */
const mostSchemeColumns = 5;

/** Where the columns of a summary are, counted from its first. */
export interface SummaryPlaces {
  readonly schemes: readonly number[];
  readonly totals: readonly number[];
  readonly attainment: number;
  readonly status: number;
}

export interface Summary {
  readonly table: Table;
  readonly places: SummaryPlaces;
}

export interface SummaryInput {
  readonly run: BonusRun;
  readonly parts: Parts;
  readonly say: SheetText;
  readonly language: Language;
}

const showsSchemes = ({ schemes }: Parts): boolean => schemes.length > 1 && schemes.length <= mostSchemeColumns;

/** A column for the payout, or one per currency. */
const payoutColumns = ({ parts, say, language }: SummaryInput): readonly TableColumn[] =>
  parts.currencies.map((currency) => {
    const header = parts.currencies.length === 1 ? say('column.payout', {}) : say('column.payoutIn', { currency });
    return figureColumn(header, moneyFormat(currency, language), 'sum');
  });

/** What is known of incomplete payouts, only where there are any. */
const incompleteColumns = ({ parts, say, language }: SummaryInput): readonly TableColumn[] =>
  !parts.hasIncomplete
    ? []
    : parts.currencies.map((currency) => {
        const header = parts.currencies.length === 1 ? say('column.incomplete', {}) : say('column.incompleteIn', { currency });
        return { ...figureColumn(header, moneyFormat(currency, language), 'sum'), note: say('column.incompleteNote', {}) };
      });

function columnsOf(input: SummaryInput, groups: Groups): readonly TableColumn[] {
  const { parts, say, language } = input;
  const schemes = showsSchemes(parts) ? parts.schemes : [];
  return uniqueHeaders([
    textColumn(groups.nameHeader, { text: say('table.total', {}) }),
    groups.second.column,
    ...schemes.map(({ name, currency }) => figureColumn(name, moneyFormat(currency, language), 'sum')),
    ...payoutColumns(input),
    ...incompleteColumns(input),
    figureColumn(say('column.averageAttainment', {}), percentFormat),
    statusColumn(say('column.status', {}), { text: parts.missing === 0 ? '' : say('status.incomplete', parts) }),
  ]);
}

function statusOf(group: Tally | undefined, say: SheetText): string {
  if (group === undefined || group.known + group.missing === 0) return say('status.noPayouts', {});
  if (group.missing > 0) return say('status.incomplete', { missing: group.missing, payouts: group.known + group.missing });
  return say('status.complete', {});
}

/** Tallies by group and by a part of each payout: its scheme or its currency. */
function tallyParts({ run }: SummaryInput, groups: Groups, count: number, partOf: (scheme: number) => number): (group: number) => readonly Tally[] {
  const { payee, period, scheme } = run.schemeTotals;
  const all = tally(run, groups.names.length * count, (total) => {
    const group = groups.of(payee[total] ?? -1, period[total] ?? -1);
    return group === undefined ? undefined : group * count + partOf(scheme[total] ?? 0);
  });
  return (group) => all.slice(group * count, (group + 1) * count);
}

function rowsOf(input: SummaryInput, groups: Groups): readonly (readonly CellContent[])[] {
  const { run, parts, say } = input;
  const bySchemes = tallyParts(input, groups, parts.schemes.length, (scheme) => scheme);
  const byCurrencies = tallyParts(input, groups, parts.currencies.length, (scheme) => parts.currencyOfScheme[scheme] ?? 0);
  const totals = tallyParts(input, groups, 1, () => 0);
  const attainments = meanAttainment(run, groups.names.length, (i) => groups.of(run.payouts.payee[i] ?? -1, run.payouts.period[i] ?? -1));
  return groups.names.map((name, group) => [
    name,
    groups.second.cells[group] ?? null,
    ...(showsSchemes(parts) ? bySchemes(group).map(knownPart) : []),
    ...byCurrencies(group).map(knownPart),
    ...(parts.hasIncomplete ? byCurrencies(group).map(incompletePart) : []),
    attainments[group]?.mean ?? null,
    statusOf(totals(group)[0], say),
  ]);
}

/** A native table with the payout per group: per scheme, in total, the mean attainment and what is missing. */
export function summaryTable(input: SummaryInput, groups: Groups, row: number, column: number): Summary {
  const columns = columnsOf(input, groups);
  const schemes = showsSchemes(input.parts) ? input.parts.schemes.map((_, at) => 2 + at) : [];
  const totals = input.parts.currencies.map((_, at) => 2 + schemes.length + at);
  return {
    table: { name: groups.tableName, row, column, columns, rows: rowsOf(input, groups), filter: groups.filter },
    places: { schemes, totals, attainment: columns.length - 2, status: columns.length - 1 },
  };
}
