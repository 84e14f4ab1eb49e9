import { earnedIn, runCase } from '../cases/run-case';
import type { Case } from '../cases/workbook';
import { payoutRows } from '../../src/app/payout-rows';
import { bonusSheet } from '../../src/sheets/bonus/bonus-sheet';
import { explainPayout } from '../../src/sheets/explanation/explain-payout';
import { explanationSheet } from '../../src/sheets/explanation/explanation-sheet';
import type { ReportOptions } from '../../src/sheets/report-options';
import { day } from '../cases/workbook';

const options: ReportOptions = { language: 'nl', runDay: day('2027-01-15'), source: 'boek.xlsx' };
const book: Case = {
  people: [{ id: 'A', name: 'Anna' }],
  sales: [{ date: '2026-01-05', person: 'A', amount: 1000 }],
  measures: [{ measure: 'Omzet' }, { measure: 'Orders', aggregate: 'count' }],
  schemes: [{ scheme: 'Sparen', unit: 'points' }, { scheme: 'Plan' }],
  components: [
    { scheme: 'Sparen', component: 'Spaar', measure: 'Omzet', rate: 0.1 },
    { scheme: 'Sparen', component: 'Per order', measure: 'Orders', input: 'units', rate: 5, cap: 3 },
    { scheme: 'Plan', component: 'Provisie', measure: 'Omzet', rate: 0.2 },
  ],
};
const run = runCase(book);
const words = run.components.map((_, i) => explainPayout(run, i, options)!);
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('a scheme that gives points', () => {
  it('earns points, not money', () => {
    expect(earnedIn(run)).toEqual({ 'Anna, 2026-01, Spaar': 100, 'Anna, 2026-01, Per order': 3, 'Anna, 2026-01, Provisie': 200 });
    expect(run.components.map(({ currency, paidIn }) => [currency, paidIn])).toEqual([['EUR', 'PTS'], ['EUR', 'PTS'], ['EUR', undefined]]);
  });
  it('has its payouts in points wherever they are listed', () => {
    expect(payoutRows(run).map(({ currency }) => currency)).toEqual(['PTS', 'PTS', 'EUR']);
  });
  it('has a column of its own on the bonus sheet, and none of it in the column of money', () => {
    const table = bonusSheet(run, options).tables.find(({ name }) => name === 'KoersBonusPayouts')!;
    const [points, money] = ['PTS', 'EUR'].map((code) => table.columns.findIndex(({ header }) => header.includes(code)));
    expect(points).toBeGreaterThan(0);
    expect(table.rows.map((row) => [row[points!], row[money!]])).toEqual([[100, null], [3, null], [null, 200]]);
  });
  it('is said in points, and what was sold in money', () => {
    expect(words.map(({ sentence }) => plain(sentence))).toEqual([
      expect.stringMatching(/€ 1\.000.*100 (?:pnt|punten)|€ 1\.000.*pnt 100/),
      expect.not.stringContaining('€'),
      expect.stringMatching(/€ 1\.000.*€ 200/),
    ]);
  });
  it('is explained step by step: money up to the rate, points from there on', () => {
    const steps = (at: number): readonly (string | undefined)[] => words[at]!.steps.filter(({ unit }) => unit === 'money').map(({ currency, value }) => `${value.kind === 'known' ? value.value : '?'} ${currency ?? ''}`);
    expect(steps(0).at(0)).toBe('1000 EUR');
    expect(steps(0).at(-1)).toBe('100 PTS');
    expect(steps(1).every((each) => each?.endsWith('PTS'))).toBe(true);
    expect(words[1]!.steps.map(({ what, calculation }) => `${what} ${calculation}`).join(' ')).not.toContain('€');
    expect(words[2]!.steps.every(({ currency }) => currency === undefined)).toBe(true);
  });
  it('has no currency sign beside its points on the explanation sheet', () => {
    const cells = explanationSheet(run, options).spec.cells.filter(({ content }) => content === 3);
    expect(cells.length).toBeGreaterThan(0);
    expect(cells.every(({ style }) => !(style?.format ?? '').includes('€'))).toBe(true);
  });
});
