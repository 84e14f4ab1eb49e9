import { spawnSync } from 'node:child_process';
import { startExcel } from '../../sandbox/node/start-excel';
import { excelWorkbook } from '../../src/excel/excel-workbook';
import { blockCells } from '../../src/excel/read/block-cells';
import type { CellBlock } from '../../src/ports/cell-block';

// Reads 1,000,000 rows × 8 columns through the genuine Office.js into blocks, beside the same reads whose values are thrown
// away, each in a process of its own. Then the time of Koers's own part, per block of 25,000 rows.
// npx tsx tests/bench/read-excel.bench.ts [rows]

const columns = 8;
const rowsPerBlock = 25_000;
const [mode = 'compare', size = '1000000'] = /^\d+$/.test(process.argv[2] ?? '') ? ['compare', process.argv[2]] : process.argv.slice(2);
const rows = Number(size);

interface Measured {
  readonly seconds: number;
  /** The most memory of the process during the reads, above that before them. */
  readonly megabytes: number;
  readonly syncs: number;
}

function compare(): void {
  const runs = [1, 2, 3].map(() => ({ thrown: spawn<Measured>('thrown'), blocks: spawn<Measured>('blocks') }));
  const [thrown, blocks] = [median(runs.map((run) => run.thrown)), median(runs.map((run) => run.blocks))];
  for (const [who, { seconds, megabytes, syncs }] of Object.entries({ 'thrown away': thrown, blocks })) console.log(`${who}: ${seconds.toFixed(2)} s, +${megabytes.toFixed(0)} MB, ${syncs} syncs`);
  console.log(`ratio blocks / thrown away: ${(blocks.seconds / thrown.seconds).toFixed(2)} (goal 1.2); memory ${(blocks.megabytes - thrown.megabytes).toFixed(0)} MB more (goal 150)`);
  const { longest, usual } = spawn<{ longest: number; usual: number }>('slices');
  console.log(`own time per block of 25,000 × 8: ${usual.toFixed(1)} ms, at most ${longest.toFixed(1)} ms (goal 50)`);
}

function spawn<T>(what: string): T {
  const { stdout, stderr, status } = spawnSync(process.execPath, [...process.execArgv, process.argv[1]!, what, String(rows)], { encoding: 'utf8', maxBuffer: 1e8 });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as T;
}

function median(runs: readonly Measured[]): Measured {
  return [...runs].sort((a, b) => a.seconds - b.seconds)[1]!;
}

const valueAt = (row: number, column: number): string | number =>
  [row, 45_000 + (row % 700), `Persoon ${row % 120}`, `Klant ${row % 5000}`, `Regio ${row % 12}`, `Artikel ${row % 900}`, 1 + (row % 9), Math.round(row * 37.19) / 100][column]!;

async function report(read: () => Promise<unknown>): Promise<void> {
  const excel = await startExcel();
  Object.assign(globalThis, { Excel: excel.Excel, Office: excel.Office, OfficeExtension: excel.OfficeExtension });
  const { cells } = excel.book.sheets[0]!;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const value = valueAt(row, column);
      cells.set(row, column, { kind: typeof value === 'number' ? 1 : 2, value });
    }
  }
  (globalThis as { gc?: () => void }).gc?.();
  excel.traffic.reset();
  const before = process.memoryUsage().rss;
  let most = before;
  const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 5);
  const start = performance.now();
  const kept = await read();
  const seconds = (performance.now() - start) / 1000;
  clearInterval(watch);
  if (kept === undefined) throw new Error('nothing was read');
  process.stdout.write(JSON.stringify({ seconds, megabytes: (most - before) / 1e6, syncs: excel.traffic.syncs } satisfies Measured));
  excel.close();
}

async function throwAway(): Promise<number> {
  for (let top = 0; top < rows; top += rowsPerBlock) {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRangeByIndexes(top, 0, Math.min(rowsPerBlock, rows - top), columns);
      range.load('values');
      await context.sync();
    });
  }
  return rows;
}

async function readBlocks(): Promise<readonly CellBlock[]> {
  const blocks: CellBlock[] = [];
  for await (const block of excelWorkbook().read({ sheet: 'Sheet1', top: 1, left: 1, bottom: rows, right: columns })) blocks.push(block);
  if (blocks.reduce((sum, block) => sum + block.rows, 0) !== rows) throw new Error('rows are missing');
  return blocks;
}

function slices(): void {
  const values = JSON.parse(JSON.stringify(Array.from({ length: rowsPerBlock }, (_, row) => Array.from({ length: columns }, (__, column) => valueAt(row, column))))) as (string | number)[][];
  const times = Array.from({ length: 40 }, () => {
    const start = performance.now();
    blockCells(values, columns);
    return performance.now() - start;
  }).sort((a, b) => a - b);
  process.stdout.write(JSON.stringify({ longest: times.at(-1), usual: times[20] }));
}

void (mode === 'compare' ? compare() : mode === 'slices' ? slices() : report(mode === 'blocks' ? readBlocks : throwAway));
