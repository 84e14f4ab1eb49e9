import type { DraftRow } from '../../../src/app/client/schemes';
import { placedTiers } from '../../../src/app/schemes/draft-rows';

const tier = (from: number, more: Partial<DraftRow> = {}): DraftRow => ({ cells: { from, rate: 0.03 }, unreadable: [], ...more });
const at = (row: number): Pick<DraftRow, 'place'> => ({ place: { sheet: 'Staffels', row } });
const told = (tiers: readonly DraftRow[]): readonly unknown[] => tiers.map(({ place, cells }) => [place?.row, cells['from']]);

describe('the places of tiers', () => {
  const before = [tier(0, at(6)), tier(50_000, at(7))];

  it('go from the lowest tier up', () => expect(told(placedTiers([...before, tier(40_000)], before))).toEqual([[6, 0], [7, 40_000], [undefined, 50_000]]));

  it('stay what they are while a cell cannot be read: its text would go to another tier, or be lost', () => {
    const unclear = [tier(0, at(6)), { ...at(7), cells: { from: 50_000 }, unreadable: ['rate'] }];
    expect(told(placedTiers([...unclear, tier(40_000)], unclear))).toEqual([[6, 0], [7, 50_000], [undefined, 40_000]]);
  });
});
