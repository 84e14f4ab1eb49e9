import { formatFor } from '../../i18n/format';
import type { ClosedBridge } from '../../reward/ledger/closed-amounts';
import type { Table, TableColumn, TableExtra } from '../../spec/sheet-spec';
import { figureColumn, textColumn, uniqueHeaders } from '../layout/columns';
import { firstColumn } from '../layout/head';
import { moneyFormat } from '../number-format';
import type { SummaryInput } from './summary-table';

/** From calculated to payroll, in the order in which it happens; what is 0 everywhere gets no column, except the first two and the last. */
const figures = ['calculated', 'recorded', 'difference', 'corrected', 'held', 'carried', 'drawn', 'recovered', 'due'] as const;
const always: ReadonlySet<(typeof figures)[number]> = new Set(['calculated', 'recorded', 'due']);

/** How the bonus of each closed period became what payroll pays, a row per close and currency. */
export function bridgeTable({ say, language }: SummaryInput, rows: readonly ClosedBridge[], row: number): Table {
  const usual = rows[0]?.currency ?? 'EUR';
  const isSingle = rows.every(({ currency }) => currency === usual);
  const shown = figures.filter((figure) => always.has(figure) || rows.some((one) => one[figure] !== 0));
  const money = (figure: (typeof figures)[number]): TableColumn => ({ ...figureColumn(say(`bonus.bridge.${figure}`, {}), moneyFormat(usual, language), isSingle && rows.length > 1 ? 'sum' : undefined), ...(figure === 'difference' && { note: say('bonus.bridge.differenceNote', {}) }) });
  const columns = uniqueHeaders([textColumn(say('column.period', {}), isSingle && rows.length > 1 ? { text: say('table.total', {}) } : undefined), ...shown.map(money)]);
  const extras = rows.flatMap(({ currency }, at): readonly TableExtra[] => (currency === usual ? [] : shown.map((_, column) => ({ row: at, column: column + 1, style: { ...columns[column + 1]?.style, format: moneyFormat(currency, language) } }))));
  return {
    name: 'KoersBonusBridge',
    row,
    column: firstColumn,
    columns,
    rows: rows.map((one) => [formatFor(language).shortPeriod(one.period), ...shown.map((figure) => one[figure])]),
    extras,
    filter: false,
  };
}
