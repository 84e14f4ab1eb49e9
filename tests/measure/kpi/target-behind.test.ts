import { figuresOf } from './look';

const behind = (kpi: object) => figuresOf({ kpis: [{ kpi: 'Voorraad', baseline: 100, target: 60, ...kpi }] }, '2026-10-15').findings;

describe('a target on the wrong side of the baseline', () => {
  it('is told at the target where no direction is stated: higher is better then', () =>
    expect(behind({})).toEqual([
      { check: 'kpi.targetBehind', severity: 'warning', subject: { sheet: 'KPIs', table: 'KPIs', row: 2, column: 'target' }, args: { kpi: 'Voorraad', baseline: 100, target: 60, direction: 'higher' } },
    ]));
  it('is told at the direction where one is stated', () => expect(behind({ direction: 'lower', target: 120 })[0]).toMatchObject({ subject: { column: 'direction' }, args: { direction: 'lower' } }));
  it.each([
    ['lower is better', { direction: 'lower' }],
    ['it is to be kept', { target: 100 }],
    ['limits count', { direction: 'range', lower: 50, upper: 70 }],
    ['there is no baseline', { baseline: undefined }],
    ['the direction cannot be read', { unreadable: ['direction'] }],
  ])('is no trouble where %s', (_, kpi) => expect(behind(kpi)).toEqual([]));
});
