import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closeBrowser, openPane, type OpenPane } from '../../sandbox/web';
import { salesBook } from './sales-book';

// How the pane answers clicks while it reads a workbook with 1,000,000 sales of 8 columns and calculates the bonuses.
// npx tsx tests/bench/pane.bench.ts [rows]

const [given] = process.argv.slice(2);
const rows = Number(given ?? 1_000_000);
const file = join(tmpdir(), `koers-run-${rows}.xlsx`);

if (!existsSync(file)) writeFileSync(file, await salesBook(rows));
const started = performance.now();
const pane = await openPane({ file: readFileSync(file), locale: 'en-US' });
try {
  const clicks = await clickWhile(pane, pane.settled());
  const { longTasks, measures } = await pane.longTasks();
  console.log(`opened and read ${rows} rows: ${seconds(performance.now() - started)}`);
  console.log(`answers to ${clicks.length} clicks meanwhile: ${spread(clicks)}`);
  console.log(`stretches of 50 ms and more without an answer: ${spread(longTasks.map(({ duration }) => duration))}`);
  for (const { name, duration } of measures) console.log(`${name}: ${seconds(duration)}`);
} finally {
  await pane.close();
  await closeBrowser();
}

/** Goes from page to page of the pane until the work is done; how long each click took to show, in milliseconds. */
async function clickWhile({ frame, clickLatency }: OpenPane, work: Promise<void>): Promise<readonly number[]> {
  let isDone = false;
  void work.then(() => (isDone = true));
  const taken: number[] = [];
  const tabs = frame.getByRole('tab');
  for (let turn = 0; !isDone; turn += 1) taken.push(await clickLatency(tabs.nth(turn % (await tabs.count()))));
  return taken;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}

function spread(values: readonly number[]): string {
  if (values.length === 0) return 'none';
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): string => `${Math.round(sorted[Math.floor((sorted.length - 1) * share)]!)} ms`;
  return `${sorted.length}, half of them under ${at(0.5)}, 95 % under ${at(0.95)}, longest ${at(1)}`;
}
