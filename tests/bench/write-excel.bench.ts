import { startExcel } from '../../sandbox/node/start-excel';
import { excelWorkbook } from '../../src/excel/excel-workbook';
import type { Cell, SheetSpec, Table } from '../../src/spec/sheet-spec';

// Writes a table of 100,000 × 10 and a sheet of 20,000 explained payouts through the genuine Office.js, the second time in place.
// npx tsx tests/bench/write-excel.bench.ts [rows]

const rows = Number(process.argv[2] ?? 100_000);
const plain = { kind: 'result', widths: [20, 12], cells: [], tables: [], conditionalFormats: [], validations: [], charts: [], gridlines: false, print: { landscape: true } } as const;

const columns = Array.from({ length: 10 }, (_, c) => ({ header: `Kolom ${c + 1}`, ...(c > 2 ? { style: { format: '#,##0.00' } } : {}) }));
const table: Table = { name: 'Lang', row: 3, column: 1, columns, rows: Array.from({ length: rows }, (_, r) => columns.map((__, c) => (c < 3 ? `Waarde ${(r * 7 + c) % 5000}` : (r * 37 + c) / 100))) };

const explained = (count: number): readonly Cell[] =>
  Array.from({ length: count }, (_, i): Cell[] => [
    { row: 3 * i + 1, column: 1, content: `Uitbetaling ${i}`, style: { bold: true }, across: 3 },
    { row: 3 * i + 2, column: 1, content: 'Bedrag', style: { indent: 1 } },
    { row: 3 * i + 2, column: 2, content: i / 7, style: { format: '"€" #,##0.00' } },
    { row: 3 * i + 2, column: 3, content: 'Terug', link: { sheet: 'bonus', cell: `A${i + 1}` } },
  ]).flat();

async function main(): Promise<void> {
  const excel = await startExcel();
  Object.assign(globalThis, { Excel: excel.Excel, Office: excel.Office, OfficeExtension: excel.OfficeExtension });
  const workbook = excelWorkbook();
  const specs: Record<string, SheetSpec> = {
    [`table of ${rows} × 10`]: { ...plain, id: 'bonus', name: 'Lang', tables: [table] },
    [`${rows / 5} explained payouts`]: { ...plain, id: 'explanation', name: 'Uitleg', cells: explained(rows / 5) },
  };
  for (const [what, spec] of Object.entries(specs)) {
    for (const turn of ['new', 'in place']) {
      excel.traffic.reset();
      const start = performance.now();
      await workbook.write([spec]);
      const largest = Math.max(...excel.traffic.requests.map(({ request, response }) => Math.max(request, response)));
      console.log(`${what}, ${turn}: ${((performance.now() - start) / 1000).toFixed(2)} s, ${excel.traffic.syncs} syncs, largest message ${(largest / 1e6).toFixed(2)} MB`);
    }
  }
  excel.close();
}

void main();
