import { formatFor } from '../../i18n/format';
import { sheetText, type SheetText } from '../../i18n/sheet-text';
import type { PayeePeriod } from '../../reward/ledger/payee-balances';
import type { CellContent, SheetSpec, Table, TableColumn, TableExtra } from '../../spec/sheet-spec';
import { block, joined } from '../layout/block';
import { figureColumn, textColumn } from '../layout/columns';
import { fitWidths } from '../layout/fit-widths';
import { bodyRow, firstColumn, headBlock, headNotes, headRows, marginWidth } from '../layout/head';
import { lastRow } from '../layout/table-extent';
import { moneyFormat } from '../number-format';
import { palette } from '../palette';
import type { ReportOptions } from '../report-options';
import { styles } from '../style';

/** What was recorded, as the sheet shows it. */
export interface ClosingInput {
  readonly periods: readonly PayeePeriod[];
  /** Names of people by their id. */
  readonly names: ReadonlyMap<string, string>;
}

const figures = ['earned', 'corrected', 'held', 'carried', 'drawn', 'recovered', 'due'] as const;
const firstFigure = 2;
const dueColumn = firstFigure + figures.indexOf('due');
const tableRow = bodyRow(1);
/** Two lines of words. */
const headerHeight = 32;

/** Newest period first, then by name. */
const ordered = ({ periods, names }: ClosingInput): readonly PayeePeriod[] =>
  [...periods].sort((a, b) => b.period.end - a.period.end || (names.get(a.payee) ?? a.payee).localeCompare(names.get(b.payee) ?? b.payee));

function rowOf(one: PayeePeriod, names: ClosingInput['names'], { language }: ReportOptions): readonly CellContent[] {
  const { balances } = one;
  return [names.get(one.payee) ?? one.payee, formatFor(language).period(one.period), ...figures.map((figure) => one[figure]), balances.draws, balances.held, balances.carried];
}

/** What the amount due consists of, line by line. */
function noteOf({ lines, currency }: PayeePeriod, say: SheetText, { language }: ReportOptions): string {
  const { money } = formatFor(language);
  return lines.map(({ amount, row }) => say('closing.line', { amount: money(amount, currency), what: [row.component ?? row.scheme, row.reason].filter((part) => part !== undefined).join(' – ') })).join('\n');
}

function closingTable(input: ClosingInput, say: SheetText, options: ReportOptions): Table {
  const rows = ordered(input);
  const usual = rows[0]?.currency ?? 'EUR';
  const money = (header: string): TableColumn => figureColumn(header, moneyFormat(usual, options.language));
  const extras = rows.flatMap((one, row): readonly TableExtra[] => {
    const style = one.currency === usual ? {} : { style: { ...styles.body, horizontal: 'right' as const, format: moneyFormat(one.currency, options.language) } };
    return Array.from({ length: figures.length + 3 }, (_, at) => firstFigure + at).flatMap((column) => (column === dueColumn ? [{ row, column, note: noteOf(one, say, options), ...style }] : one.currency === usual ? [] : [{ row, column, ...style }]));
  });
  return {
    name: 'KoersClosing',
    row: tableRow,
    column: firstColumn,
    columns: [
      textColumn(say('closing.column.payee', {})),
      textColumn(say('closing.column.period', {})),
      ...figures.map((figure) => money(say(`closing.column.${figure}`, {}))),
      money(say('closing.column.drawBalance', {})),
      money(say('closing.column.heldBalance', {})),
      money(say('closing.column.carriedBalance', {})),
    ],
    rows: rows.map((one) => rowOf(one, input.names, options)),
    extras,
  };
}

/** The sheet with what is due per payee and period, how it came about, and how the balances of draws, holds and shortages stand. */
export function closingSheet(input: ClosingInput, options: ReportOptions): SheetSpec {
  const say = sheetText(options.language);
  const format = formatFor(options.language);
  const newest = ordered(input)[0];
  const table = closingTable(input, say, options);
  const note = newest ? say('closing.open', { closed: format.period(newest.period) }) : say('closing.none', {});
  const head = headBlock({ title: say('closing.title', {}), about: say('closing.about', { runDay: format.day(options.runDay) }), links: [{ text: `← ${say('bonus.sheetName', {})}`, link: { sheet: 'bonus', cell: 'A1' } }] });
  const { bottom, ...content } = joined([head, headNotes([note]), ...(newest ? [block({ tables: [table], heights: { [tableRow]: headerHeight }, bottom: lastRow(table) })] : [])]);
  return {
    id: 'closing',
    kind: 'result',
    name: say('closing.sheetName', {}),
    tabColor: palette.accent,
    widths: fitWidths(newest ? [table] : [], [marginWidth, 22, 16, ...Array.from({ length: figures.length + 3 }, () => 14)]),
    ...content,
    validations: [],
    freeze: { rows: newest ? tableRow : headRows, columns: firstColumn },
    gridlines: false,
    print: {
      landscape: true,
      ...(newest && { repeatRows: [tableRow, tableRow] as const, area: { top: 1, left: 1, bottom, right: firstColumn + figures.length + 4 } }),
      footerLeft: `${say('closing.sheetName', {})} · ${options.source} · ${format.day(options.runDay)}`,
    },
  };
}
