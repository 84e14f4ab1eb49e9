import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closeBrowser, keepClicking, openPane, type Stretch } from '../../sandbox/web';
import { taskPaneTexts } from '../../src/i18n/task-pane-texts';
import { salesBook } from './sales-book';

// How the pane answers clicks while it reads a workbook with 1,000,000 sales of 8 columns and calculates the bonuses.
// npx tsx tests/bench/pane.bench.ts [rows]

const [given] = process.argv.slice(2);
const rows = Number(given ?? 1_000_000);
const file = join(tmpdir(), `koers-run-${rows}.xlsx`);
const patience = 600_000;
const { pages, jobs, start, status } = taskPaneTexts('en');

if (!existsSync(file)) writeFileSync(file, await salesBook(rows));
const pane = await openPane({ file: readFileSync(file), locale: 'en-US' });
try {
  await pane.frame.getByRole('tab', { name: pages.start }).waitFor();
  await report(`looking at a workbook with ${rows} sales`, pane.frame.getByText(start.foundTitle).waitFor({ timeout: patience }));
  await pane.frame.getByRole('tab', { name: pages.reward }).click();
  await pane.frame.getByRole('button', { name: jobs.bonus.run }).click();
  await report('reading all of it and calculating the bonuses', pane.frame.getByText(status.preview).waitFor({ timeout: patience }));
  pane.expectClean();
} finally {
  await pane.close();
  await closeBrowser();
}

/** Goes from page to page of the pane while it works, and says how it answered. */
async function report(what: string, work: Promise<void>): Promise<void> {
  const started = performance.now();
  const before = await pane.longTasks();
  const clicking = await keepClicking(pane.frame.getByRole('tablist'), 100);
  await work;
  const clicks = await clicking.stop();
  const after = await pane.longTasks();
  const since = (list: 'longTasks' | 'measures'): readonly Stretch[] => after[list].slice(before[list].length);
  console.log(`\n${what}: ${seconds(performance.now() - started)}`);
  console.log(`  answers to clicks meanwhile: ${spread(clicks)}`);
  console.log(`  stretches of 50 ms and more without an answer: ${spread(since('longTasks').map(({ duration }) => duration))}`);
  const own = since('measures');
  for (const name of new Set(own.map((each) => each.name))) console.log(`  ${name}: ${spread(own.filter((each) => each.name === name).map(({ duration }) => duration))}`);
  const { requests, syncs } = pane.excel.traffic;
  console.log(`  batches: ${syncs}, largest answer ${Math.round(Math.max(0, ...requests.map(({ response }) => response)) / 1000)} KB`);
  pane.excel.traffic.reset();
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}

function spread(values: readonly number[]): string {
  if (values.length === 0) return 'none';
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): string => `${Math.round(sorted[Math.floor((sorted.length - 1) * share)]!)} ms`;
  return `${sorted.length}, half of them within ${at(0.5)}, 95 % within ${at(0.95)}, longest ${at(1)}`;
}
