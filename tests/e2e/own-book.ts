import { newXlsxWorkbook } from '../../src/xlsx/xlsx-workbook';
import { nodeCodec } from '../../src/cli/node-codec';
import { date, money, page, pieces, text } from '../../sample/look';
import { withoutMarks } from '../../sample/without-marks';
import type { OpenPane } from '../../sandbox/web';
import type { handOn } from './tour';

type Language = 'nl' | 'en';

/** The day of a month of 2026, as Excel counts days. */
const day = (month: number, dayOfMonth: number): number => 25_569 + Date.UTC(2026, month - 1, dayOfMonth) / 86_400_000;

const names = ['Fatma Aydin', 'Bram Kuipers', 'Lotte Smit'] as const;

/** Six sales of three people; one amount was typed as words. */
const sales = [
  [day(1, 14), names[0], 'Jansen BV', 12_000],
  [day(2, 3), names[1], 'De Vries', 8_500],
  [day(2, 20), names[2], 'Peeters NV', 15_250],
  [day(4, 7), names[0], 'Bakker', 9_900],
  [day(5, 11), names[1], 'Jansen BV', 20_000],
  [day(6, 2), names[2], 'De Vries', 7_400],
] as const;

const headers = {
  nl: { people: 'Ploeg', peopleHeaders: ['Personeelsnr', 'Wie', 'Afdeling'], sales: 'Export CRM', salesHeaders: ['Factuurdatum', 'Vertegenwoordiger', 'Relatie', 'Netto omzet'], kpis: 'Stuurcijfers', kpiHeaders: ['Indicator', 'Verantwoordelijke', 'Nulwaarde', 'Streefwaarde', 'Einddatum'], division: 'Buitendienst' },
  en: { people: 'Crew', peopleHeaders: ['Employee number', 'Who', 'Department'], sales: 'CRM export', salesHeaders: ['Invoice date', 'Sales rep', 'Account', 'Net amount'], kpis: 'Steering', kpiHeaders: ['Indicator', 'Responsible', 'Start value', 'Target value', 'End date'], division: 'Field sales' },
} as const;

const measure = {
  nl: { table: 'Maatstaven', sheet: 'Maatstaven', cells: { Maatstaf: 'Omzet', Berekening: 'som', Tabel: 'Verkopen', Kolom: 'Netto omzet' } },
  en: { table: 'Measures', sheet: 'Measures', cells: { Measure: 'Sales', Aggregate: 'sum', Table: 'Sales', Column: 'Net amount' } },
} as const;

/** What their owner called the tables. */
const tableNames = { people: 'tblCrew', sales: 'tblExport', kpis: 'tblSteer', measures: 'tblRules' } as const;

/** A workbook that somebody kept long before Koers: own names for sheets and columns, no scheme; if asked with a measure, and with sellers by their number. */
export async function ownBook(language: Language, { hasMeasure = false, isSellerNumber = false } = {}): Promise<Uint8Array> {
  const say = headers[language];
  const book = newXlsxWorkbook(nodeCodec);
  const sheet = (id: keyof typeof tableNames, name: string, columns: Parameters<typeof page>[0]['tables'][number]['columns'], rows: Parameters<typeof page>[0]['tables'][number]['rows']) =>
    page({ id, name, widths: columns.map(() => 20), frozenRows: 1, cells: [], tables: [{ name: tableNames[id], row: 1, column: 1, columns, rows }] });
  const [no, who, part] = say.peopleHeaders;
  const [booked, rep, client, amount] = say.salesHeaders;
  const [kpi, owner, from, target, due] = say.kpiHeaders;
  await book.write([
    sheet('people', say.people, [text(no), text(who), text(part)], names.map((name, at) => [`P${String(at + 1)}`, name, say.division])),
    sheet('sales', say.sales, [date(booked), text(rep), text(client), money(amount)], sales.map(([when, who, client, money]) => [when, isSellerNumber ? `P${String(names.indexOf(who) + 1)}` : who, client, money])),
    sheet('kpis', say.kpis, [text(kpi), text(owner), pieces(from), pieces(target), date(due)], [
      [language === 'nl' ? 'Omzet nieuwe klanten verhogen van 10 naar 40' : 'Raise sales to new customers from 10 to 40', names[0], 10, 40, day(12, 31)],
      [language === 'nl' ? 'Offertes per maand' : 'Quotes a month', names[1], 5, 20, day(12, 31)],
    ]),
    ...(hasMeasure ? [sheet('measures', language === 'nl' ? 'Rekenregels' : 'Rules', Object.keys(measure[language].cells).map((header) => text(header)), [Object.values(measure[language].cells)])] : []),
  ]);
  return withoutMarks(book.save());
}

/** Adds the table of measures with the pane and types one: the sum of the sales. Two clicks, and four cells. */
export async function addMeasure(pane: OpenPane, hand: ReturnType<typeof handOn>, language: Language): Promise<void> {
  const { texts: { addTable } } = hand;
  const { table, cells } = measure[language];
  await hand.press(new RegExp(`^${addTable.title(1, hand.format).split(' (')[0] ?? ''}`));
  await hand.press(addTable.addNamed(table));
  await hand.says(addTable.added(table));
  await pane.settled();
  const range = pane.excel.book.Tables.$items.find(({ Name }) => Name.includes(table))?.GetRange();
  if (!range) throw new Error('The table of measures was not added.');
  const headers = (range.Values as readonly (readonly unknown[])[])[0] ?? [];
  for (const [header, text] of Object.entries(cells)) {
    const column = headers.indexOf(header);
    if (column < 0) throw new Error(`Measures has no column ${header}, but ${headers.join(', ')}.`);
    pane.excel.user.type(`'${range.sheet.Name}'!${String.fromCharCode(65 + range.ColumnIndex + column)}${String(range.RowIndex + 2)}`, text);
  }
}
