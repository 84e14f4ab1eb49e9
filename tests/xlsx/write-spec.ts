import type { SheetSpec, Table } from '../../src/spec/sheet-spec';

const empty: SheetSpec = {
  id: 'bonus',
  kind: 'result',
  name: 'Koers Bonus',
  widths: [],
  cells: [],
  tables: [],
  conditionalFormats: [],
  validations: [],
  charts: [],
  gridlines: true,
  print: { landscape: true },
};

/** A result sheet with nothing but what the test is about. */
export const sheetSpec = (parts: Partial<SheetSpec>): SheetSpec => ({ ...empty, ...parts });

/** A small table at A1. */
export const tableSpec = (parts: Partial<Table>): Table => ({
  name: 'KoersBonus',
  row: 1,
  column: 1,
  columns: [{ header: 'Naam' }, { header: 'Bonus' }],
  rows: [['Anna', 10], ['Bram', 20]],
  ...parts,
});

const euro = '"€" #,##0.00';
const head = { bold: true, color: 'FFFFFF', fill: '1F3864' } as const;
const people = ['Sjoerd', 'Noor', 'Daniël', 'Zoë', 'Fatima', 'Bo'];
const column = (c: number) => ({ top: 6, left: c, bottom: 11, right: c });

const bonusTable: Table = {
  name: 'KoersBonus',
  row: 5,
  column: 1,
  banded: true,
  columns: [
    { header: 'Medewerker', headerStyle: head, total: { text: 'Totaal' } },
    { header: 'Omzet\nexcl. btw [#1]', headerStyle: head, style: { format: euro }, total: 'sum' },
    { header: "Doel '26", headerStyle: head, style: { format: euro }, total: 'average', note: 'Het doel van de periode' },
    { header: 'Realisatie', headerStyle: head, style: { format: '0.0%' }, total: 'count' },
    { header: 'Bonus', headerStyle: head, style: { format: euro }, total: 'sum', totalStyle: { bold: true, format: euro } },
  ],
  rows: people.map((name, i) => [name, 90000 + 5000 * i, 100000, 0.9 + 0.05 * i, i === 2 ? { error: '#N/A' } : 1000.1 * i]),
  extras: [{ row: 2, column: 4, note: 'Geen doel', style: { fill: 'FCE4D6' }, link: { sheet: 'explanation', cell: 'A3' } }],
};

/** A sheet that uses everything a spec can say. */
export const richSpec: SheetSpec = sheetSpec({
  tabColor: '1F3864',
  widths: [24, 16, 14, 12, 14],
  heights: { 1: 30, 5: 33.5 },
  cells: [
    { row: 1, column: 1, content: 'Bonus “2026” <test> & meer', style: { size: 18, bold: true, color: '1F3864' }, across: 4 },
    { row: 2, column: 1, content: '=1+1', style: { italic: true, indent: 1, wrap: true, vertical: 'top' }, note: 'Twee\nregels' },
    { row: 3, column: 1, content: 'Uitleg', link: { sheet: 'explanation', cell: 'A1', tip: 'Naar de uitleg' }, style: { underline: true, color: '0563C1' } },
    { row: 3, column: 2, content: 'Web', link: { url: 'https://example.com/?a=1&b=2' } },
    { row: 13, column: 2, content: { formula: 'SUM(KoersBonus[Bonus])', value: 13001.3 }, style: { format: euro, unlocked: true, borderTop: { line: 'thin', color: '7F7F7F' }, borderBottom: { line: 'hair', color: 'BFBFBF' } } },
    { row: 14, column: 2, content: { error: '#N/A' } },
    { row: 14, column: 3, content: true, style: { horizontal: 'center' } },
  ],
  tables: [bonusTable],
  conditionalFormats: [
    { kind: 'bar', range: column(4), color: '9DC3E6', min: 0, max: 1.5 },
    { kind: 'bar', range: column(5), color: '9DC3E6' },
    { kind: 'icons', range: column(4), at: [0.9, 1], reversed: true },
    { kind: 'formula', range: { ...column(1), right: 5 }, formula: '$D6<0.95', style: { color: '9C0006', fill: 'FFC7CE', bold: true } },
  ],
  validations: [
    { range: column(1), rule: { kind: 'list', values: ['Noord', 'Zuid "B"'] }, prompt: { title: 'Team', text: 'Kies\neen team.' }, error: { title: 'Fout', text: 'Kies uit de lijst.' } },
    { range: column(2), rule: { kind: 'number', min: 0 }, warnOnly: true },
    { range: column(3), rule: { kind: 'date' } },
    { range: column(4), rule: { kind: 'listFrom', formula: '$A$6:$A$11' } },
  ],
  charts: [
    {
      kind: 'column',
      title: 'Omzet & realisatie',
      description: 'Kolommen: omzet; lijn: realisatie',
      place: { top: 16, left: 1, bottom: 30, right: 5 },
      categories: column(1),
      series: [
        { name: 'Omzet', values: column(2), color: '1F3864' },
        { name: 'Realisatie', values: column(4), color: 'C55A11', line: true, secondaryAxis: true },
      ],
      format: '"€" #,##0',
      secondaryFormat: '0%',
      fromZero: true,
      legend: true,
    },
    { kind: 'bar', title: '', description: 'Bonus', place: { top: 1, left: 7, bottom: 10, right: 12 }, categories: column(1), series: [{ name: 'Bonus', values: column(5), color: '2E75B6' }], format: '0', legend: false },
    { kind: 'stackedColumn', title: 'S', description: 'S', place: { top: 11, left: 7, bottom: 20, right: 12 }, categories: column(1), series: [{ name: 'A', values: column(2), color: '1F3864' }, { name: 'B', values: column(3), color: 'BFBFBF' }], format: '0', legend: true },
    { kind: 'line', title: 'L', description: 'L', place: { top: 21, left: 7, bottom: 30, right: 12 }, categories: column(1), series: [{ name: 'A', values: column(2), color: '1F3864' }], format: '0', legend: false },
  ],
  freeze: { rows: 5, columns: 1 },
  gridlines: false,
  print: { landscape: true, repeatRows: [5, 5], breakBefore: [16], footerLeft: '2026 Koers & co', area: { top: 1, left: 1, bottom: 30, right: 12 } },
});

export const explanationSpec: SheetSpec = sheetSpec({
  id: 'explanation',
  name: 'Koers Uitleg',
  cells: [
    { row: 1, column: 1, content: 'Uitleg' },
    { row: 2, column: 1, content: { formula: "'Koers Bonus'!E12", value: { error: '#N/A' } } },
  ],
  print: { landscape: false },
});
