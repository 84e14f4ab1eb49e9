import type { Cell, SheetSpec, Table, TableColumn, TableExtra } from '../src/spec/sheet-spec';
import { date, euros, heading, page, percent, share, start, text, titleCells } from './look';
import type { AgreementTable } from './schemes';
import { assignments, components, loadings, measures, schemes, tiers } from './schemes';

const lookOf: Readonly<Record<string, (label: string) => TableColumn>> = {
  Vanaf: start,
  Gewicht: share,
  Percentage: percent,
  'Uitbetaling %': share,
  'Plafond bedrag': euros,
  'Doelbonus per jaar': euros,
  Begroot: euros,
};

/** A tier starts at an amount of money or at a percentage; each cell shows which. */
const startLooks = ({ headers, rows }: AgreementTable): readonly TableExtra[] => {
  const column = headers.indexOf('Vanaf');
  return rows.map((row, index) => ({ row: index, column, style: { format: isAmount(row[0]) ? '#,##0' : '0%', horizontal: 'right' as const } }));
};

const isAmount = (scheme: string | number | null | undefined): boolean => scheme === 'Commissie buitendienst';

interface Block {
  readonly title: string;
  readonly name: string;
  readonly content: AgreementTable;
}

const blocks: readonly Block[] = [
  { title: 'Regelingen', name: 'tblRegelingen', content: schemes },
  { title: 'Onderdelen: wat telt en hoe het betaalt', name: 'tblOnderdelen', content: components },
  { title: 'Staffels', name: 'tblStaffels', content: tiers },
  { title: 'Wie heeft welke regeling', name: 'tblToewijzingen', content: assignments },
  { title: 'Maatstaven: hoe we tellen', name: 'tblMaatstaven', content: measures },
  { title: 'Werkgeverslasten', name: 'tblWerkgeverslasten', content: loadings },
];

const tableOf = ({ name, content }: Block, row: number): Table => ({
  name,
  row,
  column: 1,
  filter: false,
  columns: content.headers.map((header) => (header === 'Vanaf' && name === 'tblToewijzingen' ? date : (lookOf[header] ?? text))(header)),
  rows: content.rows,
  ...(name === 'tblStaffels' ? { extras: startLooks(content) } : {}),
});

/** The bonus agreement on one sheet: six small tables below each other. */
export function agreementSheet(): SheetSpec {
  const cells: Cell[] = [...titleCells('Bonusregelingen', 'Vastgesteld door de directie op 12 december 2024 · vragen: Marijke van Dael')];
  const tables: Table[] = [];
  let row = 4;
  for (const block of blocks) {
    cells.push(heading(row, block.title));
    tables.push(tableOf(block, row + 1));
    row += block.content.rows.length + 4;
  }
  return page({ id: 'schemes', name: 'Bonusregelingen', widths: [26, 21, 24, 18, 24, 13, 10, 15, 20], frozenRows: 0, cells, tables });
}
