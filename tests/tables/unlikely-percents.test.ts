import type { TestCell } from '../csv-workbook';
import { findingsOf, readSheets } from './reading';

const loadings = (rate: TestCell) => readSheets([{ name: 'Employer loadings', cells: [['Name', 'Kind', 'Rate'], ['Rsz', 'contributions', rate]] }]);
const ramp = (target: TestCell, rate: TestCell) => readSheets([{ name: 'Ramp', cells: [['Scheme', 'From month', 'Target %', 'Rate'], ['Plan', 1, target, rate]] }]);

describe('a percentage that can hardly be one', () => {
  it.each([18.5, 8, 1.01])('is no loading: %d', async (rate) => {
    const read = await loadings(rate);
    expect(read.loadings[0]?.unreadable).toContain('rate');
    expect(findingsOf(read, 'cell.aboveMaximum')).toMatchObject([{ severity: 'error', subject: { cell: 'C2' } }]);
  });
  it.each([[1, 1], [0.61, 1], [0.6, 0], [0.185, 0]])('is asked about as a loading from 60%%: %d', async (rate, warnings) => {
    const read = await loadings(rate);
    expect(read.loadings[0]?.rate).toBe(rate);
    expect(findingsOf(read, 'cell.percentAboveHundred')).toHaveLength(warnings);
  });
  it('is no share of a target while working in', async () => {
    const read = await ramp(50, 0.08);
    expect(read.ramp[0]?.unreadable).toContain('target');
    expect(findingsOf(read, 'cell.aboveMaximum')).toMatchObject([{ subject: { cell: 'C2' } }]);
  });
  it('is asked about as a rate while working in, which may be an amount per unit', async () => {
    expect(findingsOf(await ramp(0.5, 8), 'cell.percentAboveHundred')).toMatchObject([{ args: { found: 8, canBeAmount: true }, subject: { cell: 'D2' } }]);
  });
  it('is asked about as a maximum or a factor, which are no amounts per unit', async () => {
    const read = await readSheets([
      { name: 'Gates', cells: [['Scheme', 'Measure', 'Limit', 'Else at most %'], ['Plan', 'Sales', '90%', 50]] },
      { name: 'Components', cells: [['Scheme', 'Component', 'Measure', 'Shape', 'Rate', 'Credit factor', 'Weight'], ['Plan', 'C', 'Sales', 'flat', 0.1, 50, 1]] },
    ]);
    expect(findingsOf(read, 'cell.percentAboveHundred')).toMatchObject([{ args: { canBeAmount: false } }, { args: { canBeAmount: false } }]);
  });
});
