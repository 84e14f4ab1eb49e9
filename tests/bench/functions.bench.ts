import { type SimulatedExcel, startExcel } from '../../sandbox/node/start-excel';
import { marginal } from '../../src/functions/payout-functions';

// 10,000 cells with KOERS.MARGINAL, each a call of its own through the runtime of the genuine Office.js, beside 10,000 calls
// of a function that gives back its argument.
// npx tsx tests/bench/functions.bench.ts [cells]

const cells = Number(process.argv[2] ?? '10000');
const goal = 1.5;
const rounds = 5;

const parameters = ['amounts', 'tiers'].map((name) => ({ name, type: 'any', dimensionality: 'matrix' }));
const functions = ['MARGINAL', 'TRIVIAL'].map((id) => ({ id, name: id, parameters }));
const tiers = [[0, 0.01], [1000, 0.02], [3000, 0.03], [8000, 0.05]];

/** Seconds until every cell has its outcome. */
async function secondsOf({ engine }: SimulatedExcel, id: string): Promise<number> {
  const metadata = functions.find((one) => one.id === id)!;
  const start = performance.now();
  await Promise.all(Array.from({ length: cells }, (_, i) => new Promise((resolve) => engine.functionCalls.call(metadata, [[[i]], tiers], `Sheet1!A${i + 1}`, resolve))));
  return (performance.now() - start) / 1000;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

async function measure(): Promise<void> {
  const excel = await startExcel({ functions, namespace: 'KOERS' });
  excel.CustomFunctions.associate({ MARGINAL: marginal, TRIVIAL: (amounts: unknown[][]) => amounts });
  const taken: Record<'MARGINAL' | 'TRIVIAL', number[]> = { MARGINAL: [], TRIVIAL: [] };
  for (let round = 0; round <= rounds; round += 1) {
    for (const id of ['TRIVIAL', 'MARGINAL'] as const) {
      const seconds = await secondsOf(excel, id);
      // The first round warms up.
      if (round > 0) taken[id].push(seconds);
    }
  }
  const [own, trivial] = [median(taken.MARGINAL), median(taken.TRIVIAL)];
  console.log(`${cells} cells: KOERS.MARGINAL ${own.toFixed(2)} s, a trivial function ${trivial.toFixed(2)} s, ratio ${(own / trivial).toFixed(2)} (goal ${goal})`);
  const amounts = Array.from({ length: cells }, (_, i) => [i]);
  const start = performance.now();
  marginal(amounts, tiers);
  console.log(`one formula for ${cells} cells: ${(performance.now() - start).toFixed(1)} ms`);
  excel.close();
  if (own / trivial > goal) process.exitCode = 1;
}

void measure();
