import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { nodeCodec } from '../../src/cli/node-codec';
import { openZip } from '../../src/xlsx/zip';
import { userWorkbook } from '../real/user-workbook';

// `koers run` on a workbook with 1,000,000 sales of 8 columns, beside the prototype that reads the same sheet, adds a small
// one and saves; each in a process of its own. npx tsx tests/bench/koers-run.bench.ts [rows]

const prototype = resolve(process.env.KOERS_SHARED ?? '../shared', 'reference/workbook-engines-proto');
const command = resolve('bin/koers.mjs');
const people = 300;
const [mode, given] = process.argv.slice(2);
const rows = Number(/^\d+$/.test(mode ?? '') ? mode : 1_000_000);
const file = given ?? join(tmpdir(), `koers-run-${String(rows)}.xlsx`);
const out = join(tmpdir(), 'koers-run-out.xlsx');

void (mode === 'prototype' ? readAndSave() : compare());

async function compare(): Promise<void> {
  if (!existsSync(file)) writeFileSync(file, await salesBook());
  const own = median(() => timed([command, 'run', file, '--out', out, '--force', '--lang', 'en', '--today', '2026-11-22']));
  process.stdout.write(`koers run: ${own.seconds.toFixed(2)} s, peak ${own.megabytes.toFixed(0)} MB\n${own.said}`);
  if (!existsSync(prototype)) return;
  const peer = median(() => timed([...process.execArgv, process.argv[1]!, 'prototype', file]));
  process.stdout.write(`prototype: ${peer.seconds.toFixed(2)} s, peak ${peer.megabytes.toFixed(0)} MB\n`);
  process.stdout.write(`ratio koers run / prototype read and save: ${(own.seconds / peer.seconds).toFixed(2)}\n`);
}

interface Timed {
  readonly seconds: number;
  readonly megabytes: number;
  readonly said: string;
}

function median(measure: () => Timed): Timed {
  return [measure(), measure(), measure()].sort((a, b) => a.seconds - b.seconds)[1]!;
}

/** Wall time of a Node process, and the most memory it held, as the process itself reports on leaving. */
function timed(words: readonly string[]): Timed {
  const report = 'data:text/javascript,process.on("exit",()=>process.stderr.write("\\npeak "+process.resourceUsage().maxRSS))';
  const start = performance.now();
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', report, ...words], { encoding: 'utf8' });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(stderr);
  return { seconds, megabytes: Number(/peak (\d+)/.exec(stderr)?.[1]) / 1024, said: stdout };
}

/** What the prototype does with the same file: read every cell, add a sheet of twelve rows with a chart, save. */
async function readAndSave(): Promise<void> {
  const load = (name: string) => import(pathToFileURL(join(prototype, name)).href);
  const [{ Book }, { scan, sst }, { HEAD, ROWS }] = await Promise.all([load('patch.mjs'), load('fastread.mjs'), load('data.mjs')]);
  const book = new Book(readFileSync(file));
  const sales = book.sheets().find((sheet: { readonly name: string }) => sheet.name === 'Sales');
  const strings = book.z.has('xl/sharedStrings.xml') ? sst(book.z.text('xl/sharedStrings.xml')) : [];
  if (scan(book.z.bytes(sales.part), strings).length !== rows + 1) throw new Error('not all rows were read');
  book.putSheet({ name: 'Prototype', tables: [{ name: 'tblPrototype', at: 'A4', rows: ROWS, columns: HEAD.map((name: string) => ({ name })) }] });
  writeFileSync(out, book.save());
}

async function salesBook(): Promise<Uint8Array> {
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
  zip.set(part!, sheetBytes(ids));
  return zip.save();
}

function sheetBytes(ids: readonly string[]): Uint8Array {
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
