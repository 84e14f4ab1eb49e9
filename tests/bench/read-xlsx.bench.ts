import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { nodeCodec } from '../../src/cli/node-codec';
import { CellKind } from '../../src/ports/cell-block';
import { xlsxReader } from '../../src/xlsx/read';
import { emptyZip, openZip } from '../../src/xlsx/zip';

// Reads a workbook of 1,000,000 rows × 8 columns beside the prototype reader, each in a process of its own.
// npx tsx tests/bench/read-xlsx.bench.ts [rows]

const head = ['Order', 'Date', 'Person', 'Customer', 'Region', 'Product', 'Units', 'Amount'];
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const prototype = resolve(process.env.KOERS_SHARED ?? '../shared', 'reference/workbook-engines-proto/fastread.mjs');

const [mode = 'compare', size = '1000000', given] = /^\d+$/.test(process.argv[2] ?? '') ? ['compare', process.argv[2]] : process.argv.slice(2);
const rows = Number(size);
const file = given ?? join(tmpdir(), `koers-read-${String(rows)}.xlsx`);

void run();

async function run(): Promise<void> {
  if (mode === 'generate') return generate();
  if (mode === 'own') return report(readOwn);
  if (mode === 'prototype') return report(readPrototype);
  if (!existsSync(file)) spawn('generate');
  const own = [spawn('own'), spawn('own'), spawn('own')].sort((a, b) => a.seconds - b.seconds)[1]!;
  print('Koers', own);
  if (!existsSync(prototype)) return;
  const other = [spawn('prototype'), spawn('prototype'), spawn('prototype')].sort((a, b) => a.seconds - b.seconds)[1]!;
  print('prototype', other);
  if (other.cells !== own.cells || Math.abs(other.total - own.total) > 1e-3) throw new Error('the two readers do not agree');
  process.stdout.write(`ratio Koers / prototype: ${(own.seconds / other.seconds).toFixed(2)}\n`);
}

interface Measured {
  readonly seconds: number;
  readonly outlineSeconds?: number;
  readonly megabytes: number;
  readonly cells: number;
  readonly total: number;
}

function spawn(what: string): Measured {
  const { stdout, stderr, status } = spawnSync(process.execPath, [...process.execArgv, process.argv[1]!, what, String(rows), file], { encoding: 'utf8', maxBuffer: 1e8 });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout || '{}') as Measured;
}

function print(who: string, { seconds, outlineSeconds, megabytes, cells, total }: Measured): void {
  const outline = outlineSeconds === undefined ? '' : ` (outline ${outlineSeconds.toFixed(2)} s)`;
  process.stdout.write(`${who}: ${seconds.toFixed(2)} s${outline}, peak ${megabytes.toFixed(0)} MB, ${String(cells)} cells, total ${total.toFixed(2)}\n`);
}

type Reading = Omit<Measured, 'seconds' | 'megabytes'>;

async function report(read: () => Promise<Reading>): Promise<void> {
  const start = performance.now();
  const reading = await read();
  const seconds = (performance.now() - start) / 1000;
  const measured: Measured = { seconds, megabytes: process.resourceUsage().maxRSS / 1024, ...reading };
  process.stdout.write(JSON.stringify(measured));
}

async function readOwn(): Promise<Reading> {
  const start = performance.now();
  const reader = xlsxReader(openZip(readFileSync(file), nodeCodec));
  const { sheets } = await reader.outline();
  const outlineSeconds = (performance.now() - start) / 1000;
  let cells = 0;
  let total = 0;
  for await (const { kinds, numbers, columns } of reader.read(sheets[0]!.used!)) {
    for (const kind of kinds) if (kind !== CellKind.blank) cells++;
    for (let i = 7; i < kinds.length; i += columns) if (kinds[i] === CellKind.number) total += numbers[i]!;
  }
  return { outlineSeconds, cells, total };
}

async function readPrototype(): Promise<Reading> {
  const { zipEntries, inflate, sst, scan } = await import(pathToFileURL(prototype).href);
  const entries = zipEntries(readFileSync(file));
  const strings = sst(inflate(entries.get('xl/sharedStrings.xml')).toString('utf8'));
  const scanned: (string | number | undefined)[][] = scan(inflate(entries.get('xl/worksheets/sheet1.xml')), strings);
  let cells = 0;
  let total = 0;
  for (const row of scanned) {
    for (const value of row) if (value !== undefined) cells++;
    if (typeof row[7] === 'number') total += row[7];
  }
  return { cells, total };
}

function generate(): void {
  const zip = emptyZip(nodeCodec);
  const part = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';
  zip.set('[Content_Types].xml', `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${part}sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${part}worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${part}sharedStrings+xml"/></Types>`);
  zip.set('_rels/.rels', relationships(['officeDocument', 'xl/workbook.xml']));
  zip.set('xl/workbook.xml', `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="Sales" sheetId="1" r:id="rId1"/></sheets></workbook>`);
  zip.set('xl/_rels/workbook.xml.rels', relationships(['worksheet', 'worksheets/sheet1.xml'], ['sharedStrings', 'sharedStrings.xml']));
  const texts = [...head, ...Array.from({ length: 5000 }, (_, i) => `Customer ${String(i)} &amp; Co`)];
  zip.set('xl/sharedStrings.xml', `<sst xmlns="${main}">${texts.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`);
  zip.set('xl/worksheets/sheet1.xml', sheetBytes());
  writeFileSync(file, zip.save());
}

function relationships(...targets: readonly (readonly [string, string])[]): string {
  const all = targets.map(([kind, target], i) => `<Relationship Id="rId${String(i + 1)}" Type="${relations}/${kind}" Target="${target}"/>`);
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`;
}

function sheetBytes(): Uint8Array {
  const pieces: Buffer[] = [];
  const cells = head.map((_, i) => `<c r="${'ABCDEFGH'[i]!}1" t="s"><v>${String(i)}</v></c>`);
  let xml = `<worksheet xmlns="${main}"><dimension ref="A1"/><sheetData><row r="1" spans="1:8">${cells.join('')}</row>`;
  for (let row = 2; row <= rows + 1; row++) {
    xml += rowXml(row);
    if (xml.length > 4_000_000) {
      pieces.push(Buffer.from(xml));
      xml = '';
    }
  }
  pieces.push(Buffer.from(`${xml}</sheetData></worksheet>`));
  return Buffer.concat(pieces);
}

// Spread like sales: every value depends on the row alone, so that a run can be repeated.
function rowXml(row: number): string {
  const mixed = Math.imul(row, 2654435761) >>> 0;
  const r = String(row);
  const shared = (column: string, index: number): string => `<c r="${column}${r}" t="s"><v>${String(8 + index)}</v></c>`;
  const number = (column: string, value: string, style: string): string => `<c r="${column}${r}" s="${style}"><v>${value}</v></c>`;
  return (
    `<row r="${r}" spans="1:8" x14ac:dyDescent="0.25">` +
    number('A', String(100_000_000 + row), '0') +
    number('B', String(45_658 + (mixed % 365)), '1') +
    shared('C', mixed % 300) +
    shared('D', mixed % 5000) +
    shared('E', mixed % 12) +
    shared('F', mixed % 80) +
    number('G', String(1 + (mixed % 40)), '0') +
    number('H', ((mixed % 10_000_000) / 100).toString(), '2') +
    '</row>'
  );
}
