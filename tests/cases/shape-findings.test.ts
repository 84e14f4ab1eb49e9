import type { CheckKey } from '../../src/core/message';
import { caseOf, type OneComponent } from './one-component';
import { checksOf, earnedIn, runCase } from './run-case';

const measures = [{ measure: 'Other', column: 'other' }] as const;
const sales = [{ amount: 1000, other: 5 }];
const checks = (one: OneComponent): readonly CheckKey[] => checksOf(runCase(caseOf({ measures, sales, target: 1000, incentive: 100, ...one }), { period: '2026-01' })) as readonly CheckKey[];
const paid = (one: OneComponent) => Object.values(earnedIn(runCase(caseOf({ measures, sales, target: 1000, incentive: 100, ...one }), { period: '2026-01' })));

const rate = [{ from: 0, rate: 0.1 }];
const ratio = [{ from: 0, ratio: 0.1 }];
const amount = [{ from: 0, amount: 10 }];

describe('what does not fit together is an error, and nothing is paid', () => {
  it.each<[CheckKey, OneComponent]>([
    ['component.noMeasure', { cells: { measure: undefined, rate: 0.1 } as unknown as NonNullable<OneComponent['cells']> }],
    ['component.amountNeedsThreshold', { cells: { shape: 'amount', fixedAmount: 10 } }],
    ['component.noFixedAmount', { cells: { shape: 'amount', threshold: 10 } }],
    ['component.amountsNoBase', { cells: { shape: 'amount', base: 'targetIncentive' }, tiers: amount }],
    ['tiers.needsAmounts', { cells: { shape: 'amount' }, tiers: rate }],
    ['tiers.needsAmounts', { cells: { shape: 'rank' }, tiers: ratio }],
    ['tiers.needsRates', { cells: { shape: 'marginal' }, tiers: amount }],
    ['tiers.noEnd', { cells: { shape: 'amountShare' }, tiers: [...amount, { from: 5, amount: 3 }] }],
    ['tiers.noEnd', { cells: { shape: 'amountShare' }, tiers: amount }],
    ['tiers.notPlaces', { cells: { shape: 'rank' }, tiers: amount }],
    ['tiers.value', { cells: { shape: 'marginal' }, tiers: [{ from: 0, rate: 0.1, ratio: 0.2 }] }],
    ['tiers.secondUnused', { cells: { shape: 'marginal' }, tiers: [{ from: 0, rate: 0.1, second: 1 }] }],
    ['tiers.noSecond', { cells: { shape: 'grid', lookup: 'Other' }, tiers: rate }],
    ['tiers.gridTwice', { cells: { shape: 'grid', lookup: 'Other' }, tiers: [{ rate: 0.1, second: 1 }, { rate: 0.2, second: 1 }] }],
    ['tiers.gridHole', { cells: { shape: 'grid', lookup: 'Other' }, tiers: [{ rate: 0.1, second: 1 }, { from: 5, rate: 0.2, second: 2 }] }],
    ['component.gridNeedsLookup', { cells: { shape: 'grid' }, tiers: [{ rate: 0.1, second: 1 }] }],
    ['component.gridExtend', { cells: { shape: 'grid', lookup: 'Other', after: 'extend' }, tiers: [{ rate: 0.1, second: 1 }] }],
    ['component.unknownLookup', { cells: { shape: 'retroactive', lookup: 'Nobody knows' }, tiers: rate }],
    ['component.lookupWithSlices', { cells: { shape: 'marginal', lookup: 'Other' }, tiers: rate }],
    ['component.directNeedsBase', { cells: { shape: 'direct', base: 'amount' } }],
    ['component.attainmentOnly', { cells: { shape: 'direct', input: 'amount' } }],
    ['component.attainmentOnly', { cells: { rate: 0.1, steps: 'wholePoints' } }],
    ['component.excessTierCircle', { cells: { shape: 'excess', excessBase: 'tier', tierOn: 'excess' }, tiers: rate }],
    ['component.excessNeedsThreshold', { cells: { shape: 'excess', excessBase: 'threshold' }, tiers: rate }],
    ['component.progressNeedsBaseline', { cells: { shape: 'direct', formula: 'progress' } }],
    ['component.rangeNeedsLimits', { cells: { shape: 'direct', formula: 'range' } }],
    ['component.rangeReversed', { cells: { shape: 'direct', formula: 'range', rangeFrom: 10, rangeTo: 5 } }],
    ['component.rangeReversed', { cells: { shape: 'direct', formula: 'range', rangeFrom: 10, outerFrom: 12 } }],
    ['component.formulaNeedsRatios', { cells: { shape: 'marginal', input: 'attainment', formula: 'twoMinus' }, tiers: rate }],
    ['component.inputCapPerDeal', { cells: { rate: 0.1, inputCap: 100, grouping: 'deal' } }],
    ['component.carryNeedsPeriod', { cells: { rate: 0.1, negative: 'carry', grouping: 'running' } }],
    ['component.rankNeedsPeriod', { cells: { shape: 'rank', grouping: 'running' }, tiers: [{ from: 1, amount: 10 }] }],
    ['component.rangeNeedsPeriod', { cells: { shape: 'direct', formula: 'range', rangeFrom: 1, grouping: 'running' } }],
    ['component.runningDealAmounts', { cells: { shape: 'amount', grouping: 'dealRunning' }, tiers: amount }],
    ['component.rateAndTiers', { cells: { shape: 'excess', rate: 0.1, excessBase: 'quota' }, tiers: rate }],
  ])('%s', (check, one) => {
    expect(checks(one)).toContain(check);
    expect(paid(one)).toEqual(['reason.brokenComponent']);
  });
});

describe('what is filled in and does nothing is told', () => {
  it.each<[string, OneComponent['cells'], OneComponent['tiers']]>([
    ['before', { rate: 0.1, before: 'hold' }, []],
    ['after', { rate: 0.1, after: 'extend' }, []],
    ['boundary', { shape: 'marginal', boundary: 'lower' }, rate],
    ['boundarySecond', { rate: 0.1, boundarySecond: 'lower' }, []],
    ['between', { shape: 'marginal', between: 'straight' }, rate],
    ['excessBase', { rate: 0.1, excessBase: 'quota' }, []],
    ['tierOn', { shape: 'retroactive', tierOn: 'excess' }, rate],
    ['lookup', { rate: 0.1, lookup: 'Other' }, []],
    ['baseline', { shape: 'direct', baseline: 5 }, []],
    ['rangeFrom', { shape: 'direct', rangeFrom: 5 }, []],
    ['formula', { rate: 0.1, formula: 'twoMinus' }, []],
    ['rate', { shape: 'direct', rate: 0.5 }, []],
    ['fixedAmount', { rate: 0.1, fixedAmount: 5 }, []],
    ['ties', { rate: 0.1, ties: 'same' }, []],
  ])('%s', (column, cells, tiers) => {
    const run = runCase(caseOf({ measures, sales, target: 1000, incentive: 100, cells: cells ?? {}, tiers: tiers ?? [] }), { period: '2026-01' });
    expect(run.findings.filter(({ check }) => check === 'component.noEffect').map(({ subject }) => subject.column)).toEqual([column]);
    expect(typeof Object.values(earnedIn(run))[0]).toBe('number');
  });
  it('rounding of deals in a scheme that has none', () => {
    expect(checks({ cells: { rate: 0.1 }, plan: { roundingAt: 'row' } })).toContain('scheme.roundingRow');
    expect(checks({ cells: { rate: 0.1, grouping: 'deal' }, plan: { roundingAt: 'row' } })).not.toContain('scheme.roundingRow');
  });
  it('but not what an empty cell means anyway', () => {
    const cells = { rate: 0.1, thresholdMode: 'fromFirst', boundary: 'upper', before: 'zero', after: 'hold', formula: 'ratio' } as const;
    expect(checks({ cells })).not.toContain('component.noEffect');
  });
});
