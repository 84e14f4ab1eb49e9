import { withMistakes } from '../../sample/mistakes';
import { people } from '../../sample/people';
import { seededRandom } from '../../sample/random';
import { drawSales } from '../../sample/sales';
import { sampleSheets } from '../../sample/sheets';
import { targets } from '../../sample/targets';

const sales = drawSales(seededRandom(20_260_930));

describe('the sample workbook', () => {
  it('is the same every time it is made', () => expect(sampleSheets()).toEqual(sampleSheets()));

  it('has 24 people in three teams below a director', () => {
    expect(people).toHaveLength(24);
    expect(new Set(people.map(({ team }) => team))).toEqual(new Set(['Directie', 'Binnendienst', 'Buitendienst Noord', 'Buitendienst Zuid']));
  });

  it('has about six thousand invoice lines, each number once', () => {
    expect(sales.length).toBeGreaterThan(5_500);
    expect(sales.length).toBeLessThan(6_500);
    expect(new Set(sales.map(({ invoice }) => invoice)).size).toBe(sales.length);
  });

  it('sells a third more in September than in July, in both years', () => {
    const turnover = (from: number, to: number) => sales.filter(({ date }) => date >= from && date < to).reduce((sum, { amount }) => sum + amount, 0);
    expect(turnover(45901, 45931)).toBeGreaterThan(1.33 * turnover(45839, 45870));
    expect(turnover(46266, 46296)).toBeGreaterThan(1.33 * turnover(46204, 46235));
  });

  it('has nobody selling before the first or after the last day in service', () => {
    const of = (name: string) => sales.filter(({ seller }) => seller === name).map(({ date }) => date);
    expect(Math.max(...of('Tom van der Heijden'))).toBeLessThanOrEqual(46173);
    expect(Math.min(...of('Jeroen Martens'))).toBeGreaterThanOrEqual(46113);
  });

  it('adds a total row and a doubled invoice to the sheet, and no more', () => {
    expect(withMistakes(sales)).toHaveLength(sales.length + 2);
  });

  it('carries the slips that a careful reader must notice', () => {
    const cells = withMistakes(sales).flat();
    for (const slip of ['1.249,50', '31-09-2026', '04-05-2026', 'Gerda Timmer', 'n.t.b.', 'Totaal 2025']) expect(cells).toContain(slip);
  });

  it('lacks exactly one target', () => {
    const has = (measure: string) => targets.some((target) => target.person === 'Emre Yıldız' && target.period === '2026-Q3' && target.measure === measure);
    expect([has('Omzet'), has('Marge')]).toEqual([true, false]);
  });
});
