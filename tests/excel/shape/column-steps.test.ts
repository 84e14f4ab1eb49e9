import { columnSteps } from '../../../src/excel/shape/column-steps';

describe('the steps from old columns to new ones', () => {
  it.each([
    ['nothing changes', ['A', 'B'], ['A', 'B'], { gone: [], added: [] }],
    ['capitals do not count', ['Naam'], ['naam'], { gone: [], added: [] }],
    ['one is put in between two that stay', ['A', 'B'], ['A', 'X', 'B'], { gone: [], added: [{ at: 1, name: 'X' }] }],
    ['one is put in at the end', ['A'], ['A', 'X'], { gone: [], added: [{ at: 1, name: 'X' }] }],
    ['one goes', ['A', 'B', 'C'], ['A', 'C'], { gone: [1], added: [] }],
    ['several go, the last one first', ['A', 'B', 'C', 'D'], ['A'], { gone: [3, 2, 1], added: [] }],
    ['one between two that stay gets another name', ['A', 'B', 'C'], ['A', 'X', 'C'], { gone: [], added: [] }],
    ['a table in another language keeps its columns', ['Naam', 'Bonus'], ['Name', 'Payout', 'Share'], { gone: [], added: [{ at: 2, name: 'Share' }] }],
    ['one gets another name and one is added', ['A', 'B', 'C'], ['A', 'X', 'Y', 'C'], { gone: [], added: [{ at: 2, name: 'Y' }] }],
  ])('when %s', (_, old, next, steps) => {
    expect(columnSteps(old, next)).toEqual(steps);
  });

  it('are not known when columns that stay change places', () => {
    expect(columnSteps(['A', 'B'], ['B', 'A'])).toBeUndefined();
  });
});
