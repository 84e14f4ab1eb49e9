import { DuckDBInstance } from '@duckdb/node-api';
import type { LongTable } from '../../src/tables/columns';
import type { BonusRun } from '../../src/reward/bonus-run';
import { rerunBonus, runBonus } from '../../src/reward/run-bonus';
import type { WorkbookTables } from '../../src/tables/workbook-tables';
import { benchSales, benchTables, lastDay, personId } from './bonus-data';

const size = { rows: Number(process.argv[2] ?? 1_000_000), payees: Number(process.argv[3] ?? 5_000) };
const rounds = 9;

/** The same bonuses as SQL: sums per person and month, then one expression per component. Exact decimals throughout. */
const bonusSql = `
with month_of as (
  select person, month(date) as month,
    sum(amount) as all_sales,
    sum(amount) filter (status = 'Won') as sales,
    sum(margin) filter (status = 'Won') as margin,
    count(*) filter (status = 'Won') as deals
  from sales group by all
), cell as (
  select p.person, m.month, p.incentive / 12 as incentive, p.target / 12 as target,
    coalesce(all_sales, 0) as all_sales, coalesce(sales, 0) as sales, coalesce(margin, 0) as margin, coalesce(deals, 0) as deals
  from people p cross join range(1, 13) m(month) left join month_of s on s.person = p.person and s.month = m.month
), attained as (select *, round(sales / target, 12) as attainment from cell)
select person, month,
  round(least(sales, 20000) * 0.01 + greatest(least(sales, 30000) - 20000, 0) * 0.02 + greatest(sales - 30000, 0) * 0.035, 2) as commission,
  round(all_sales * 0.0025, 2) as turnover,
  round(margin * case when margin >= 12000 then 0.05 when margin >= 8000 then 0.03 else 0.02 end, 2) as margin_bonus,
  round(cast(incentive * case
    when attainment < 0.8 then 0
    when attainment < 1 then 0.5 + (sales / target - 0.8) * 0.5 / 0.2
    when attainment < 1.5 then 1 + (sales / target - 1) * 1 / 0.5
    else 2 end as decimal(18, 9)), 2) as target_bonus,
  round(deals * 12.50, 2) as per_deal
from attained`;

/** The totals that every run has besides, per person and month. */
const totalSql = 'select person, month, commission + turnover + margin_bonus + target_bonus + per_deal as total from bonus';

/** What became of every row, which every run has too: one pass for all measures. */
const reconciliationSql = `
select status = 'Won' as won, p.person is not null as known, year(date) = 2026 as in_run, count(*) as deals, sum(amount) as amount, sum(margin) as margin
from sales left join people p on p.person = sales.person group by all`;

async function loadDuckDb(sales: LongTable): Promise<{ readonly query: () => Promise<void>; readonly rows: () => Promise<readonly (readonly unknown[])[]> }> {
  const connection = await (await DuckDBInstance.create(':memory:', { threads: '2' })).connect();
  await connection.run('create table sales_raw (day integer, person integer, cents bigint, margin bigint, won boolean)');
  const appender = await connection.createAppender('sales_raw');
  const [date, person, amount, margin, status] = ['date', 'person', 'amount', 'margin', 'status'].map((name) => sales.columns.get(name)!);
  if (date?.kind !== 'day' || person?.kind !== 'text' || amount?.kind !== 'number' || margin?.kind !== 'number' || status?.kind !== 'text') throw new Error('Unexpected columns.');
  for (let r = 0; r < sales.rows; r += 1) {
    appender.appendInteger(date.days[r]!);
    appender.appendInteger(person.codes[r]!);
    appender.appendBigInt(BigInt(Math.round(amount.values[r]! * 100)));
    appender.appendBigInt(BigInt(Math.round(margin.values[r]! * 100)));
    appender.appendBoolean(status.codes[r] === 0);
    appender.endRow();
  }
  appender.closeSync();
  await connection.run(`create table sales as select date '1899-12-30' + day as date, 'P' || lpad(person::varchar, 5, '0') as person,
    (cents::decimal(18, 0) / 100)::decimal(12, 2) as amount, (margin::decimal(18, 0) / 100)::decimal(12, 2) as margin, case when won then 'Won' else 'Lost' end as status from sales_raw`);
  await connection.run(`create table people as select 'P' || lpad(p::varchar, 5, '0') as person, 6000 + (p % 40) * 300 as incentive, 240000 + (p % 25) * 6000 as target from range(${size.payees}) r(p)`);
  await connection.run('drop table sales_raw');
  return {
    query: async () => {
      await connection.run(`create or replace table bonus as ${bonusSql}`);
      await connection.run(`create or replace table total as ${totalSql}`);
      await connection.run(`create or replace table reconciliation as ${reconciliationSql}`);
    },
    rows: async () => (await connection.runAndReadAll('select person, month, commission::double, turnover::double, margin_bonus::double, target_bonus::double, per_deal::double from bonus')).getRows(),
  };
}

function assertSameCents(run: BonusRun, rows: readonly (readonly unknown[])[]): void {
  const earned = new Map<string, number>();
  for (let i = 0; i < run.payouts.count; i += 1) {
    const { payouts } = run;
    earned.set(`${personId(payouts.payee[i]!)}|${payouts.period[i]! + 1}|${payouts.component[i]}`, payouts.earned[i]!);
  }
  let checked = 0;
  for (const [person, month, ...amounts] of rows) {
    amounts.forEach((amount, c) => {
      const ours = earned.get(`${String(person)}|${String(month)}|${c}`);
      if (ours !== amount) throw new Error(`${String(person)}, month ${String(month)}, component ${c}: Koers ${ours}, SQL ${String(amount)}.`);
      checked += 1;
    });
  }
  if (checked !== run.payouts.count) throw new Error(`SQL has ${checked} payouts, Koers ${run.payouts.count}.`);
  console.log(`Same cents in ${checked} payouts.`);
}

/** The least disturbed of the rounds. */
const best = (times: readonly number[]): number => Math.min(...times);
const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)]!;

async function main(): Promise<void> {
  const sales = benchSales(size);
  const tables = benchTables(sales, size.payees);
  const duck = await loadDuckDb(sales);
  const [koers, sql, processor]: [number[], number[], number[]] = [[], [], []];
  let run: BonusRun | undefined;
  for (let round = 0; round <= rounds; round += 1) {
    const start = performance.now();
    const used = processorTime(() => (run = runBonus(tables, { today: lastDay })));
    const between = performance.now();
    await duck.query();
    // The first round warms both up.
    if (round > 0) koers.push(between - start);
    if (round > 0) processor.push(used);
    if (round > 0) sql.push(performance.now() - between);
  }
  assertSameCents(run!, await duck.rows());
  console.log(`${size.rows} rows, ${size.payees} payees, 12 months, 5 components.`);
  for (const [name, pick] of [['best', best], ['median', median]] as const) {
    const [ours, theirs] = [pick(koers), pick(sql)];
    console.log(`${name} of ${rounds}: Koers ${ours.toFixed(0)} ms, DuckDB with 2 threads ${theirs.toFixed(0)} ms, ratio ${(ours / theirs).toFixed(2)} (goal 0.50)`);
  }
  console.log(`Processor time of Koers: best ${best(processor).toFixed(0)} ms, median ${median(processor).toFixed(0)} ms.`);
  printScaling();
  printOneCell(tables);
  printDerivations(tables);
}

const options = { today: lastDay };

/** Milliseconds of processor time, which other programs on the machine disturb less than the clock. */
function processorTime(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The time per row at 10,000, 100,000 and 1,000,000 rows, with a payee for every 200 rows. */
function printScaling(): void {
  const perRow = [10_000, 100_000, 1_000_000].map((rows) => {
    const tables = benchTables(benchSales({ rows, payees: rows / 200 }), rows / 200);
    for (let round = 0; round < rounds; round += 1) runBonus(tables, options);
    const times = Array.from({ length: rounds }, () => processorTime(() => runBonus(tables, options)));
    return { rows, microseconds: (best(times) * 1000) / rows };
  });
  const [first] = perRow;
  for (const { rows, microseconds } of perRow) console.log(`${rows} rows: ${microseconds.toFixed(3)} µs per row, ratio to 10,000 rows ${(microseconds / first!.microseconds).toFixed(2)}`);
}

/** The run after one rate of one tier was changed, on what the run before left; also where every table was read anew. */
function printOneCell(tables: WorkbookTables): void {
  const changed = { ...tables, tiers: tables.tiers.map((tier, k) => (k === 1 ? { ...tier, rate: 0.0205 } : tier)) };
  const readAgain = { ...structuredClone({ ...changed, long: new Map() }), long: new Map([...tables.long].map(([name, table]) => [name, structuredClone(table)])) };
  const [full, same, again]: [number[], number[], number[]] = [[], [], []];
  for (let round = 0; round <= rounds; round += 1) {
    const { kept } = rerunBonus(tables, options);
    full.push(processorTime(() => rerunBonus(changed, options)));
    same.push(processorTime(() => rerunBonus(changed, options, kept)));
    again.push(processorTime(() => rerunBonus(readAgain, options, kept)));
  }
  const share = (times: readonly number[]): string => `${((median(times.slice(1)) / median(full.slice(1))) * 100).toFixed(0)} %`;
  console.log(`After one scheme cell: ${share(same)} of a full run (goal 20 %); with every table read anew and compared ${share(again)}.`);
}

/** The steps of a payout on demand, in processor time. */
function printDerivations(tables: WorkbookTables): void {
  const { derive, payouts } = runBonus(tables, options);
  const asked = Array.from({ length: 200 }, (_, k) => (k * 7919) % payouts.count);
  const times = asked.map((i) => processorTime(() => derive(i)));
  console.log(`Derivation on demand: the first ${times[0]!.toFixed(1)} ms, then median ${median(times.slice(1)).toFixed(2)} ms, slowest ${Math.max(...times.slice(1)).toFixed(1)} ms (goal 5 ms).`);
}

void main();
