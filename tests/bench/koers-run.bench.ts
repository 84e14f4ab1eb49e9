import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { salesBook } from './sales-book';

// `koers run` on a workbook with 1,000,000 sales of 8 columns, beside the prototype that reads the same sheet, adds a small
// one and saves; each in a process of its own. npx tsx tests/bench/koers-run.bench.ts [rows]

const prototype = resolve(process.env.KOERS_SHARED ?? '../shared', 'reference/workbook-engines-proto');
const command = resolve('bin/koers.mjs');
const [mode, given] = process.argv.slice(2);
const rows = Number(/^\d+$/.test(mode ?? '') ? mode : 1_000_000);
const file = given ?? join(tmpdir(), `koers-run-${String(rows)}.xlsx`);
const out = join(tmpdir(), 'koers-run-out.xlsx');

void (mode === 'prototype' ? readAndSave() : compare());

async function compare(): Promise<void> {
  if (!existsSync(file)) writeFileSync(file, await salesBook(rows));
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
