import { columnName } from '../../core/cell-name';
import { formatFor } from '../../i18n/format';
import type { CellContent, Table, TableColumn, TableExtra } from '../../spec/sheet-spec';
import { figureColumn, statusColumn, textColumn, uniqueHeaders } from '../layout/columns';
import { firstColumn } from '../layout/head';
import { countFormat, moneyFormat, percentFormat } from '../number-format';
import type { CostInput } from './cost-input';

const letter = (column: number): string => columnName(firstColumn + column);

/** A share as a native formula; empty where there is nothing to divide by. */
const shareCell = (part: string, whole: string, value: number | undefined): CellContent => (value === undefined ? null : { formula: `IF(${whole}=0,"",${part}/${whole})`, value });

const ratio = (part: number, whole: number | undefined): number | undefined => (whole === undefined || whole === 0 ? undefined : part / whole);

/** Money of several currencies in one column: each cell in its own format. */
function ownFormats(columns: readonly TableColumn[], currencies: readonly string[], places: readonly number[], input: CostInput): readonly TableExtra[] {
  const [usual] = currencies;
  return currencies.flatMap((currency, row) =>
    currency === usual ? [] : places.map((column): TableExtra => ({ row, column, style: { ...columns[column]?.style, format: moneyFormat(currency, input.options.language) } })),
  );
}

/** The word before totals, where there are any. */
const totalWord = (currencies: readonly string[], { say }: CostInput): { readonly text: string } | undefined => (totalOf(currencies) ? { text: say('table.total', {}) } : undefined);

/** A total only where all amounts are in one currency. */
const totalOf = (currencies: readonly string[]): 'sum' | undefined => (new Set(currencies).size === 1 && currencies.length > 1 ? 'sum' : undefined);

/** A total of nothing that is known stays empty: Excel's own sum would be 0. */
const withoutEmptyTotals = (columns: readonly TableColumn[], rows: Table['rows']): readonly TableColumn[] =>
  columns.map((column, at) => (column.total === 'sum' && rows.every((row) => row[at] === null) ? { ...column, total: { text: '' } } : column));

/** One row per scheme and fiscal year: bonus, loadings, cost, and how they relate to target and budget. */
export function schemeTable(input: CostInput, row: number): Table {
  const { run, cost, say, options } = input;
  const format = formatFor(options.language);
  const currencies = cost.schemes.map(({ scheme }) => run.schemes[scheme]?.currency ?? 'EUR');
  const money = (header: string): TableColumn => figureColumn(header, moneyFormat(currencies[0] ?? 'EUR', options.language), totalOf(currencies));
  const columns = uniqueHeaders([
    textColumn(say('column.scheme', {}), totalWord(currencies, input)),
    textColumn(say('cost.column.year', {})),
    figureColumn(say('cost.column.payees', {}), countFormat),
    money(say('cost.column.earned', {})),
    money(say('cost.column.atTarget', {})),
    figureColumn(say('cost.column.ofTarget', {}), percentFormat),
    money(say('cost.column.loadings', {})),
    money(say('cost.column.cost', {})),
    money(say('cost.column.budget', {})),
    figureColumn(say('cost.column.ofBudget', {}), percentFormat),
    statusColumn(say('column.status', {}), undefined, true),
  ]);
  const rows = cost.schemes.map(({ scheme, year, payees, payouts, missing, earned, atTarget, loadings, cost: total, budget }, at): readonly CellContent[] => {
    const cell = (column: number): string => `${letter(column)}${row + 1 + at}`;
    return [
      run.schemes[scheme]?.name ?? null,
      format.shortPeriod(year),
      payees,
      earned,
      atTarget ?? null,
      shareCell(cell(3), cell(4), ratio(earned, atTarget)),
      cost.isGrossOnly ? null : loadings,
      { formula: `${cell(3)}+${cell(6)}`, value: total },
      budget ?? null,
      shareCell(cell(7), cell(8), ratio(total, budget)),
      missing === 0 ? say('status.complete', {}) : say('status.incomplete', { missing, payouts }),
    ];
  });
  return { name: 'KoersCostSchemes', row, column: firstColumn, columns: withoutEmptyTotals(columns, rows), rows, extras: ownFormats(columns, currencies, [3, 4, 6, 7, 8], input), filter: false };
}

/** One row per loading: over what, how much, and who pays it. */
export function loadingTable(input: CostInput, row: number): Table {
  const { cost, say, options } = input;
  const currencies = cost.loadings.map(({ currency }) => currency);
  const money = (header: string): TableColumn => figureColumn(header, moneyFormat(currencies[0] ?? 'EUR', options.language));
  const columns = uniqueHeaders([
    textColumn(say('cost.column.loading', {})),
    textColumn(say('cost.column.payer', {})),
    money(say('cost.column.base', {})),
    money(say('cost.column.amount', {})),
    statusColumn(say('cost.column.source', {})),
  ]);
  const rows = cost.loadings.map(({ name, payer, base, amount, source }): readonly CellContent[] => [name, say(`cost.payer.${payer}`, {}), base, amount, source]);
  return { name: 'KoersCostLoadings', row, column: firstColumn, columns, rows, extras: ownFormats(columns, currencies, [2, 3], input), filter: false };
}

/** One row per cost centre. */
export function centreTable(input: CostInput, row: number): Table {
  const { cost, say, options } = input;
  const currencies = cost.centres.map(({ currency }) => currency);
  const money = (header: string): TableColumn => figureColumn(header, moneyFormat(currencies[0] ?? 'EUR', options.language), totalOf(currencies));
  const columns = uniqueHeaders([
    textColumn(say('cost.column.centre', {}), totalWord(currencies, input)),
    money(say('cost.column.earned', {})),
    money(say('cost.column.cost', {})),
  ]);
  const rows = cost.centres.map(({ costCenter, earned, cost: total }): readonly CellContent[] => [costCenter === '' ? say('cost.noCentre', {}) : costCenter, earned, total]);
  return { name: 'KoersCostCentres', row, column: firstColumn, columns, rows, extras: ownFormats(columns, currencies, [1, 2], input), filter: false };
}

/** How many payouts stand in each band of attainment. */
export function bandTable({ cost, say, options }: CostInput, row: number): Table {
  const { percent } = formatFor(options.language);
  const columns = uniqueHeaders([
    textColumn(say('cost.column.band', {}), { text: say('table.total', {}) }),
    figureColumn(say('cost.column.payouts', {}), countFormat, 'sum'),
    figureColumn(say('cost.column.share', {}), percentFormat),
  ]);
  const payouts = cost.bands.reduce((sum, band) => sum + band.payouts, 0);
  const body = `${letter(1)}$${row + 1}:${letter(1)}$${row + cost.bands.length}`;
  const rows = cost.bands.map(({ from, to, payouts: own }, at): readonly CellContent[] => [
    from === -Infinity ? say('cost.band.below', { to: percent(to) }) : to === Infinity ? say('cost.band.above', { from: percent(from) }) : say('cost.band.between', { from: percent(from), to: percent(to) }),
    own,
    { formula: `${letter(1)}${row + 1 + at}/SUM(${body})`, value: own / payouts },
  ]);
  return { name: 'KoersCostBands', row, column: firstColumn, columns, rows, filter: false };
}

/** Payees by attainment. */
export function leaderboardTable({ run, cost, say }: CostInput, row: number): Table {
  const columns = uniqueHeaders([
    textColumn(say('column.payee', {})),
    textColumn(say('column.team', {})),
    figureColumn(say('cost.column.place', {}), countFormat),
    figureColumn(say('column.attainment', {}), percentFormat),
  ]);
  const rows = (cost.leaderboard ?? []).map(({ payee, place, attainment }): readonly CellContent[] => [run.payees[payee]?.name ?? null, run.payees[payee]?.team ?? null, place, attainment]);
  return { name: 'KoersLeaderboard', row, column: firstColumn, columns, rows, filter: false };
}

/** One row per reward that was chosen for points. */
export function rewardTable({ cost, say, options }: CostInput, row: number): Table {
  const columns = uniqueHeaders([
    textColumn(say('cost.column.reward', {}), { text: say('table.total', {}) }),
    figureColumn(say('cost.column.units', {}), countFormat),
    figureColumn(say('cost.column.points', {}), countFormat, 'sum'),
    figureColumn(say('cost.column.cost', {}), moneyFormat('EUR', options.language), 'sum'),
  ]);
  const shown = (value: number): CellContent => (Number.isNaN(value) ? null : value);
  const rows = cost.rewards.map(({ reward, units, points, cost: total }): readonly CellContent[] => [reward, shown(units), shown(points), shown(total)]);
  return { name: 'KoersCostRewards', row, column: firstColumn, columns, rows, filter: false };
}

/** Per component whether holiday allowance is due over it, with the reason that the user gives. */
export function holidayTable({ cost, say }: CostInput, row: number): Table {
  const columns = uniqueHeaders([textColumn(say('column.scheme', {})), textColumn(say('column.component', {})), textColumn(say('cost.column.holiday', {})), textColumn(say('cost.column.reason', {}))]);
  const rows = cost.holiday.map(({ scheme, component, isDue, reason }): readonly CellContent[] => [scheme, component, say(isDue === undefined ? 'cost.holiday.unknown' : isDue ? 'cost.holiday.yes' : 'cost.holiday.no', {}), reason === '' ? say('cost.holiday.noReason', {}) : reason]);
  return { name: 'KoersCostHoliday', row, column: firstColumn, columns, rows, filter: false };
}
