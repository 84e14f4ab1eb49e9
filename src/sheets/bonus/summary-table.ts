import type { SheetText } from '../../i18n/sheet-text';
import type { Language } from '../../i18n';
import type { BonusRun } from '../../reward/bonus-run';
import type { CellContent, Table, TableColumn } from '../../spec/sheet-spec';
import { figureColumn, statusColumn, textColumn, uniqueHeaders } from '../layout/columns';
import { moneyFormat, percentFormat } from '../number-format';
import type { Parts } from './parts';
import { completePart, knownPart, tally, type Tally } from './tally';

/** What a summary has one row for: a period, a team or a payee. */
export interface Groups {
  readonly tableName: string;
  readonly names: readonly string[];
  /** The second column, next to the name. */
  readonly second: { readonly column: TableColumn; readonly cells: readonly CellContent[] };
  readonly nameHeader: string;
  /** The group of a payout. */
  readonly of: (payout: number) => number | undefined;
  /** Strict: a missing payout leaves the total empty and the known part stands beside it. */
  readonly strict: boolean;
}

/** More schemes than this get no column of their own; the list of payouts has them. */
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

/** A column for the total, or one per currency. */
function totalColumns({ parts, say, language }: SummaryInput, isKnownPart: boolean): readonly TableColumn[] {
  return parts.currencies.map((currency) => {
    const single = isKnownPart ? say('column.knownPayout', {}) : say('column.payout', {});
    const several = isKnownPart ? say('column.knownPayoutIn', { currency }) : say('column.payoutIn', { currency });
    return figureColumn(parts.currencies.length === 1 ? single : several, moneyFormat(currency, language), 'sum');
  });
}

function columnsOf(input: SummaryInput, groups: Groups): readonly TableColumn[] {
  const { parts, say, language } = input;
  const schemes = showsSchemes(parts) ? parts.schemes : [];
  const isPartial = parts.missing > 0;
  return uniqueHeaders([
    textColumn(groups.nameHeader, { text: say('table.total', {}) }),
    groups.second.column,
    ...schemes.map(({ name, currency }) => figureColumn(name, moneyFormat(currency, language), 'sum')),
    ...(groups.strict || !isPartial ? totalColumns(input, false) : []),
    ...(isPartial ? totalColumns(input, true) : []),
    figureColumn(say('column.averageAttainment', {}), percentFormat),
    statusColumn(say('column.status', {}), { text: isPartial ? say('status.incomplete', { missing: parts.missing, payouts: input.run.payouts.count }) : '' }),
  ]);
}

export function statusOf(group: Tally | undefined, say: SheetText): string {
  if (group === undefined || group.known + group.missing === 0) return say('status.noPayouts', {});
  if (group.missing > 0) return say('status.incomplete', { missing: group.missing, payouts: group.known + group.missing });
  return say('status.complete', {});
}

/** Tallies by group and by a part of each component (its scheme, its currency). */
function tallyParts(run: BonusRun, groups: Groups, count: number, partOf: readonly number[]): (group: number) => readonly Tally[] {
  const all = tally(run, groups.names.length * count, (payout) => {
    const group = groups.of(payout);
    return group === undefined ? undefined : group * count + (partOf[run.payouts.component[payout] ?? 0] ?? 0);
  });
  return (group) => all.slice(group * count, (group + 1) * count);
}

function rowsOf({ run, parts, say }: SummaryInput, groups: Groups): readonly (readonly CellContent[])[] {
  const bySchemes = tallyParts(run, groups, parts.schemes.length, parts.schemeOf);
  const byCurrencies = tallyParts(run, groups, parts.currencies.length, parts.currencyOf);
  const totals = tally(run, groups.names.length, groups.of);
  const part = groups.strict ? completePart : knownPart;
  const isPartial = parts.missing > 0;
  return groups.names.map((name, group) => [
    name,
    groups.second.cells[group] ?? null,
    ...(showsSchemes(parts) ? bySchemes(group).map(part) : []),
    ...(groups.strict || !isPartial ? byCurrencies(group).map(part) : []),
    ...(isPartial ? byCurrencies(group).map(knownPart) : []),
    totals[group]?.attainment ?? null,
    statusOf(totals[group], say),
  ]);
}

/** A native table with the payout per group: per scheme, in total, its attainment and what is missing. */
export function summaryTable(input: SummaryInput, groups: Groups, row: number, column: number): Summary {
  const columns = columnsOf(input, groups);
  const schemes = showsSchemes(input.parts) ? input.parts.schemes.map((_, at) => 2 + at) : [];
  const totals = input.parts.currencies.map((_, at) => 2 + schemes.length + at);
  return {
    table: { name: groups.tableName, row, column, columns, rows: rowsOf(input, groups), filter: groups.strict },
    places: { schemes, totals, attainment: columns.length - 2, status: columns.length - 1 },
  };
}
