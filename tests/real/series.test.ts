import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { forecastSeries } from '../../src/measure/series/forecast-series';
import { leadLag } from '../../src/measure/series/lead-lag';
import { parseCsv } from '../csv-workbook';
import { describeShared } from '../shared-data';
import { monthly } from '../measure/series/made-series';
import { expectedFigures } from './expected-figures';
import { adventureMonths, insuranceMonths } from './public-series';

describeShared('series of public data', (shared) => {
  const folder = (name: string): string => join(shared, 'data', 'public', name);

  describe('quotations and advertising of an insurer', () => {
    const { quotes, advertising } = insuranceMonths(shared);
    const result = leadLag(monthly(advertising), monthly(quotes), { maxLag: 4, names: { leading: 'TV', lagging: 'Quotes' } });
    it('correlate by lag as published', () => {
      const byLag = expectedFigures(folder('insurance-quotes-advertising'))<Record<string, number>>('corr_by_lag');
      for (const [lag, r] of Object.entries(byLag)) expect('byLag' in result && Math.abs(result.byLag[Number(lag)]!.plain! - r)).toBeLessThanOrEqual(0.0002);
      expect(Object.keys(byLag)).toHaveLength(5);
    });
    it('move in the same month: that is no lead', () => {
      expect(result).toMatchObject({ kind: 'together', best: { lag: 0 }, says: { key: 'series.together' } });
    });
  });

  describe('forecasts tried on the past come closer than the simple ones', () => {
    const { quotes, advertising } = insuranceMonths(shared);
    it.each([
      ['AdventureWorks, per month', adventureMonths(shared)],
      ['AdventureWorks, without its first and last month', adventureMonths(shared).slice(1, -1)],
      ['insurer, quotations', quotes],
      ['insurer, advertising', advertising],
    ])('%s', (_name, values) => {
      const result = forecastSeries(monthly(values), { horizon: 3 });
      if (result.kind !== 'forecast') throw new Error(result.kind);
      expect(result.accuracy.mase).toBeLessThan(1);
      expect(result.accuracy.againstLast).toBeLessThan(1);
      expect(result.accuracy.origins).toBeGreaterThanOrEqual(20);
    });
  });

  it('seven quarters of Dutch wholesale are too few, and it says so', () => {
    const rows = parseCsv(readFileSync(join(folder('cbs-omzetontwikkeling'), 'groothandel_omzetontwikkeling_bron.csv'), 'utf8')).slice(1);
    const sector = rows[0]?.[0];
    const quarters = rows.filter(([name, period]) => name === sector && period?.includes('kwartaal')).map(([, , value]) => Number(value));
    expect(forecastSeries({ values: quarters, periodsPerYear: 4 }, { horizon: 1 })).toEqual({
      kind: 'tooShort', points: 7, needed: 8, says: { key: 'series.forecastTooShort', args: { points: 7, needed: 8, unit: 'quarter' } },
    });
  });
});
