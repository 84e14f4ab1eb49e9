import type { Finding } from '../../src/core/finding';
import { explainFinding } from '../../src/i18n';
import { englishFormat } from '../../src/i18n/format/format-en';
import { dutchFormat } from '../../src/i18n/format/format-nl';
import { runCase } from './run-case';
import type { Case, Sale } from './workbook';

const scheme = 'Plan';
const sale = (date: string, person: string, amount: number | '?', cells: Readonly<Record<string, string>> = {}): Sale => ({ date, person, amount, ...cells });
const base: Case = {
  people: [{ id: 'M1', name: 'Ann' }, { id: 'M2', name: 'Bob' }],
  measures: [{ measure: 'Sales' }],
  schemes: [{ scheme }],
  components: [{ scheme, component: 'C', measure: 'Sales', rate: 0.1 }, { scheme, component: 'D', measure: 'Sales', rate: 0.2 }],
};
const found = (one: Case, options?: Parameters<typeof runCase>[1]): readonly Finding[] => runCase({ ...base, ...one }, options).findings.filter(({ check }) => check === 'run.unreadableRows');

describe('an amount that cannot be read', () => {
  const sales = [sale('2026-01-05', 'M1', 100), sale('2026-01-06', 'M1', '?'), sale('2026-02-05', 'M1', 100), sale('2026-01-05', 'M2', 100), sale('2026-02-05', 'M2', 100)];
  it('names at its cell whose payouts of which period wait for it', () => {
    expect(found({ sales })).toMatchObject([{ severity: 'error', subject: { sheet: 'Sales', row: 3, column: 'amount', cell: 'C3' }, args: { payee: 'Ann', measure: 'Sales', rows: 1, period: '2026-01', payouts: 2 } }]);
  });
  it('says so in words', () => {
    const [one] = found({ sales });
    expect(one && explainFinding(one, 'nl', dutchFormat).problem).toBe('Van Ann is 1 rij voor Sales niet te lezen. Daardoor ontbreken 2 bonusbedragen van Ann: januari 2026.');
    expect(one && explainFinding(one, 'en', englishFormat).problem).toBe('1 row of Ann for Sales cannot be read. Because of that 2 bonus amounts of Ann are missing: January 2026.');
  });
  it('is told once per payee and measure, with the first and the last period', () => {
    expect(found({ sales: [...sales, sale('2026-02-06', 'M1', '?'), sale('2026-02-07', 'M1', '?')] })).toMatchObject([{ subject: { cell: 'C3' }, args: { rows: 3, period: '2026-01 – 2026-02', payouts: 4 } }]);
  });
  it('is no matter where the filter leaves the row out, nor where its day has not come', () => {
    const open = [sale('2026-01-05', 'M1', 100, { status: 'won' }), sale('2026-01-06', 'M1', '?', { status: 'open' })];
    expect(found({ sales: open, measures: [{ measure: 'Sales', filter: 'status = won' }] })).toEqual([]);
    expect(found({ sales: [...sales.filter(({ amount }) => amount !== '?'), sale('2026-02-20', 'M1', '?')] }, { today: '2026-02-10' })).toEqual([]);
  });
  it('holds up the running payouts after it too', () => {
    const running = { scheme, component: 'C', measure: 'Sales', rate: 0.1, grouping: 'running' } as const;
    expect(found({ sales, components: [running] })).toMatchObject([{ subject: { cell: 'C3' }, args: { rows: 1, period: '2026-01 – 2026-02', payouts: 2 } }]);
  });
  it('of the filter is named by its row', () => {
    const unclear = [sale('2026-01-05', 'M1', 100, { status: 'won' }), sale('2026-01-06', 'M1', 5, { status: '?' })];
    expect(found({ sales: unclear, measures: [{ measure: 'Sales', filter: 'status = won' }] })[0]?.subject).toEqual({ sheet: 'Sales', table: 'Sales', row: 3 });
  });
});
