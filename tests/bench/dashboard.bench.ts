import { DuckDBInstance } from '@duckdb/node-api';
import { dayOf } from '../../src/core/period/calendar';
import { kpiFigures } from '../../src/measure/kpi/kpi-figures';
import type { KpiFigures } from '../../src/measure/kpi/kpi-result';
import { dashboardSheets } from '../../src/sheets/dashboard/dashboard-sheets';
import type { LongTable } from '../../src/tables/columns';
import type { WorkbookTables } from '../../src/tables/workbook-tables';
import { workbook } from '../cases/workbook';
import { benchSales, personId } from './bonus-data';

const size = { rows: Number(process.argv[2] ?? 100_000), kpis: Number(process.argv[3] ?? 40), payees: Number(process.argv[4] ?? 30), months: 24 };
const rounds = 7;
const first = dayOf(2025, 1, 1);
const today = dayOf(2027, 1, 15);
/** The KPIs that are kept by hand: one in four. */
const isKept = (at: number): boolean => at % 4 === 3;

/** The sales of the bonus bench spread over two years. */
function twoYears(): LongTable {
  const sales = benchSales({ rows: size.rows, payees: size.payees });
  const days = Float64Array.from({ length: size.rows }, (_, row) => first + ((row * 7_919) % 730));
  return { ...sales, columns: new Map([...sales.columns, ['date', { kind: 'day', header: 'Date', days }]]) };
}

const month = (at: number): string => `${2025 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
const measures = ['Revenue', 'Margin', 'Deals', 'Average deal'] as const;

/** Forty KPIs: three of four over the sales, of the company and of four teams; each leading one drives the one after it. */
function tables(sales: LongTable): WorkbookTables {
  const people = Array.from({ length: size.payees }, (_, at) => ({ id: personId(at), name: `Person ${at}`, team: `Team ${at % 4}` }));
  const kpis = Array.from({ length: size.kpis }, (_, at) => ({
    kpi: `KPI ${at}`,
    kind: at % 2 === 0 ? ('leading' as const) : ('lagging' as const),
    ...(at % 2 === 0 && { drives: `KPI ${at + 1}` }),
    ...(isKept(at) ? { unit: 'number' as const } : { measure: measures[at % measures.length]! }),
    ...(at % 5 === 4 && { scope: `Team ${at % 4}` }),
    target: 1_000,
    targetPer: 'month' as const,
  }));
  const base = workbook({
    people,
    measures: [
      { measure: 'Revenue', filter: 'Status = Won', unit: 'money' },
      { measure: 'Margin', column: 'Margin', filter: 'Status = Won', unit: 'money' },
      { measure: 'Deals', aggregate: 'count', filter: 'Status = Won' },
      { measure: 'Average deal', aggregate: 'average', unit: 'money' },
    ],
    kpis,
    targets: people.flatMap(({ id }) => ['Revenue', 'Margin'].flatMap((measure) => Array.from({ length: size.months }, (_, at) => ({ person: id, measure, period: month(at), value: 8_000 })))),
    actuals: kpis.flatMap(({ kpi }, at) => (isKept(at) ? Array.from({ length: size.months }, (_, period) => ({ kpi, period: month(period), value: 900 + ((period * 37 + at) % 200) })) : [])),
  });
  return { ...base, long: new Map([['sales', sales]]) };
}

/** The sums behind the KPIs as SQL: per person, team and company by month, each measure once. */
async function loadDuckDb(sales: LongTable): Promise<{ readonly query: () => Promise<void>; readonly revenue: () => Promise<number> }> {
  const connection = await (await DuckDBInstance.create(':memory:', { threads: '2' })).connect();
  await connection.run('create table sales (day integer, person integer, cents bigint, margin bigint, won boolean)');
  const appender = await connection.createAppender('sales');
  const [date, person, amount, margin, status] = ['date', 'person', 'amount', 'margin', 'status'].map((name) => sales.columns.get(name)!);
  if (date?.kind !== 'day' || person?.kind !== 'text' || amount?.kind !== 'number' || margin?.kind !== 'number' || status?.kind !== 'text') throw new Error('Unexpected columns.');
  for (let row = 0; row < sales.rows; row += 1) {
    appender.appendInteger(date.days[row]!);
    appender.appendInteger(person.codes[row]!);
    appender.appendBigInt(BigInt(Math.round(amount.values[row]! * 100)));
    appender.appendBigInt(BigInt(Math.round(margin.values[row]! * 100)));
    appender.appendBoolean(status.codes[row] === 0);
    appender.endRow();
  }
  appender.closeSync();
  return {
    query: async () => {
      await connection.run(`create or replace table dashboard as
        select person, person % 4 as team, date_trunc('month', date '1899-12-30' + day) as month,
          sum(cents) filter (won) as revenue, sum(margin) filter (won) as margin, count(*) filter (won) as deals, avg(cents) as average
        from sales group by grouping sets ((person, month), (team, month), (month))`);
    },
    revenue: async () => Number((await connection.runAndReadAll("select revenue from dashboard where person is null and team is null and month = date '2026-12-01'")).getRows()[0]?.[0]) / 100,
  };
}

const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)]!;
const shown = (times: readonly number[]): string => `${median(times).toFixed(0)} ms (${Math.min(...times).toFixed(0)}–${Math.max(...times).toFixed(0)})`;

/** Processor time of the process in milliseconds, which other programs on the machine do not add to. */
async function timed(work: () => void | Promise<void>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

function assertSame(figures: KpiFigures, revenue: number): void {
  const own = figures.kpis[0]?.current.actual;
  if (own?.kind !== 'known' || Math.abs(own.value - revenue) > 0.004) throw new Error(`Revenue of December: ${JSON.stringify(own)}, by DuckDB ${revenue}.`);
}

const sales = twoYears();
const book = tables(sales);
const duck = await loadDuckDb(sales);
const [figuresTimes, sheetTimes, duckTimes]: [number[], number[], number[]] = [[], [], []];
for (let round = 0; round < rounds; round += 1) {
  let figures: KpiFigures | undefined;
  figuresTimes.push(await timed(() => { figures = kpiFigures(book, { today }); }));
  sheetTimes.push(await timed(() => { dashboardSheets(figures!, { language: 'nl', runDay: today, source: 'bench.xlsx' }); }));
  duckTimes.push(await timed(duck.query));
  assertSame(figures!, await duck.revenue());
}
console.log(`${size.rows.toLocaleString('en')} sales rows, ${size.kpis} KPIs, ${size.payees} people, ${size.months} months, ${rounds} rounds, processor time, median (range):`);
console.log(`  figures ${shown(figuresTimes)}, first round ${figuresTimes[0]!.toFixed(0)} ms`);
console.log(`  sheets  ${shown(sheetTimes)}, first round ${sheetTimes[0]!.toFixed(0)} ms`);
console.log(`  both    ${shown(figuresTimes.map((time, at) => time + sheetTimes[at]!))}; goal at most 1,000 ms`);
console.log(`  DuckDB, only the sums: ${shown(duckTimes)}`);
