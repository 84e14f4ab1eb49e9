import { nodeCodec } from '../../src/cli/node-codec';
import { openZip } from '../../src/xlsx/zip';
import { userWorkbook } from '../real/user-workbook';

const people = 300;

/** A workbook with this many sales of 8 columns, the people who made them and one scheme. */
export async function salesBook(rows: number): Promise<Uint8Array> {
  const ids = Array.from({ length: people }, (_, i) => `P${String(1000 + i)}`);
  const book = await userWorkbook([
    { name: 'People', rows: [['Id', 'Name', 'Team', 'Role'], ...ids.map((id, i) => [id, `Person ${String(i)}`, `Team ${String(i % 12)}`, 'Sales'])] },
    { name: 'Sales', rows: [['Placeholder']] },
    { name: 'Measures', rows: [['Measure', 'Aggregate', 'Column'], ['Revenue', 'sum', 'Amount'], ['Orders', 'count', null]] },
    { name: 'Schemes', rows: [['Scheme', 'Paid per', 'Currency'], ['Field 2026', 'month', 'EUR']] },
    {
      name: 'Components',
      rows: [
        ['Scheme', 'Component', 'Measure', 'Shape', 'Rate', 'Input'],
        ['Field 2026', 'Commission', 'Revenue', 'marginal', null, 'amount'],
        ['Field 2026', 'Per order', 'Orders', 'flat', 0.5, 'units'],
      ],
    },
    { name: 'Tiers', rows: [['Scheme', 'Component', 'From', 'Rate'], ['Field 2026', 'Commission', 0, 0.001], ['Field 2026', 'Commission', 500_000, 0.002]] },
    { name: 'Assignments', rows: [['Role', 'Scheme', 'From'], ['Sales', 'Field 2026', 45_658]] },
  ]);
  const zip = openZip(book, nodeCodec);
  const part = zip.names().find((name) => name.startsWith('xl/worksheets/') && zip.text(name).includes('Placeholder'));
  zip.set(part!, sheetBytes(ids, rows));
  return zip.save();
}

function sheetBytes(ids: readonly string[], rows: number): Uint8Array {
  const head = ['Order', 'Date', 'Sales person', 'Customer', 'Region', 'Product', 'Quantity', 'Amount'];
  const text = (column: string, row: number, value: string): string => `<c r="${column}${String(row)}" t="inlineStr"><is><t>${value}</t></is></c>`;
  const pieces: Buffer[] = [];
  let xml = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1">${head.map((label, i) => text('ABCDEFGH'[i]!, 1, label)).join('')}</row>`;
  for (let row = 2; row <= rows + 1; row++) {
    const mixed = Math.imul(row, 2654435761) >>> 0;
    const number = (column: string, value: number): string => `<c r="${column}${String(row)}"><v>${String(value)}</v></c>`;
    xml +=
      `<row r="${String(row)}">${number('A', 100_000_000 + row)}${number('B', 46_023 + (mixed % 300))}${text('C', row, ids[mixed % ids.length]!)}` +
      `${text('D', row, `Customer ${String(mixed % 5000)}`)}${text('E', row, `Region ${String(mixed % 12)}`)}${text('F', row, `Product ${String(mixed % 80)}`)}` +
      `${number('G', 1 + (mixed % 40))}${number('H', (mixed % 1_000_000) / 100)}</row>`;
    if (xml.length > 4_000_000) {
      pieces.push(Buffer.from(xml));
      xml = '';
    }
  }
  return Buffer.concat([...pieces, Buffer.from(`${xml}</sheetData></worksheet>`)]);
}
