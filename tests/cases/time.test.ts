import { checksOf, earnedIn, runCase } from './run-case';
import { type Case, day } from './workbook';

// What changes over time, and how part of a period is paid.

const scheme = 'Plan';
const people = [{ id: '1', name: 'Ann' }];
const sale = (date: string, amount: number, person = 'Ann') => ({ date, person, amount });
const measures = [{ measure: 'Sales' }];
/** 10 % on what is sold. */
const commission: Case = { people, sales: [sale('2026-01-05', 1000), sale('2026-01-25', 3000)], measures, schemes: [{ scheme }], components: [{ scheme, component: 'C', measure: 'Sales', rate: 0.1 }] };
/** Attainment pays itself on a target incentive of 12,000 a year. */
const bonus: Case = {
  people,
  sales: [sale('2026-01-25', 4000)],
  measures,
  schemes: [{ scheme }],
  components: [{ scheme, component: 'C', measure: 'Sales', input: 'attainment', base: 'targetIncentive' }],
  targets: [{ person: 'Ann', measure: 'Sales', period: '2026-01', value: 4000 }],
  assignments: [{ person: 'Ann', scheme, targetIncentive: 12000 }],
};
const earned = (one: Case, options: Parameters<typeof runCase>[1] = {}): readonly (number | string)[] => {
  const { payouts, reasons } = runCase(one, options);
  return Array.from({ length: payouts.count }, (_, i) => (payouts.state[i] === 0 ? payouts.earned[i]! : reasons[payouts.reason[i]!]!.key));
};
const january = { period: '2026-01' };

describe('an assignment that changes inside a period', () => {
  const rateChanges: Case = { ...commission, assignments: [{ person: 'Ann', scheme }, { person: 'Ann', scheme, start: day('2026-01-20'), rate: 0.2 }] };
  it('is measured apart when the rate changes: each part with its own rate', () => {
    const run = runCase(rateChanges);
    expect([Array.from(run.payouts.earned), checksOf(run)]).toEqual([[100, 600], []]);
    expect([Array.from(run.payouts.from), Array.from(run.payouts.until)]).toEqual([[day('2026-01-01'), day('2026-01-20')], [day('2026-01-20'), day('2026-02-01')]]);
    expect([run.derive(0).value, run.derive(1).value]).toEqual([{ kind: 'known', value: 100 }, { kind: 'known', value: 600 }]);
  });
  it('is one measurement with an incentive weighted by days when only that changes', () => {
    const one: Case = { ...bonus, assignments: [{ person: 'Ann', scheme, targetIncentive: 12000 }, { person: 'Ann', scheme, start: day('2026-01-21'), targetIncentive: 24000 }] };
    // (20 × 12,000 + 11 × 24,000) ÷ 31 ÷ 12.
    const run = runCase(one, january);
    expect(Array.from(run.payouts.earned)).toEqual([1354.84]);
    expect(JSON.stringify(run.derive(0))).toContain('"op":"timeWeighted"');
    expect(run.derive(0).value).toEqual({ kind: 'known', value: 1354.84 });
  });
  it('follows the role of the day', () => {
    const one: Case = {
      ...commission,
      people: [{ id: '1', name: 'Ann', role: 'Rep' }],
      employment: [{ person: '1', start: day('2026-01-20'), role: 'Manager' }],
      schemes: [{ scheme }, { scheme: 'Lead' }],
      components: [...(commission.components ?? []), { scheme: 'Lead', component: 'L', measure: 'Sales', rate: 0.01 }],
      assignments: [{ role: 'Rep', scheme }, { role: 'Manager', scheme: 'Lead' }],
    };
    expect(earnedIn(runCase(one, january))).toEqual({ 'Ann, 2026-01, C': 100, 'Ann, 2026-01, L': 30 });
  });
  it('is still missing when two hold at once', () => {
    expect(earned({ ...commission, assignments: [{ person: 'Ann', scheme }, { person: 'Ann', scheme, rate: 0.2 }] })).toEqual(['reason.assignedTwice']);
  });
});

describe('a target that changes inside a period', () => {
  const dated: Case = { ...bonus, sales: [sale('2026-01-05', 2000), sale('2026-01-25', 1000)], targets: [{ person: 'Ann', measure: 'Sales', start: day('2025-01-01'), value: 3100 }, { person: 'Ann', measure: 'Sales', start: day('2026-01-11'), value: 6200 }] };
  it('is measured in two parts, each with its own days', () => {
    // 10 days: 2000 ÷ 1000 × 1000 × 10 ÷ 31 = 645.16; 21 days: 1000 ÷ 4200 × 1000 × 21 ÷ 31 = 161.29.
    const run = runCase(dated, january);
    expect([Array.from(run.payouts.earned), Array.from(run.payouts.target), checksOf(run)]).toEqual([[806.45], [5200], []]);
    expect(run.derive(0).value).toEqual({ kind: 'known', value: 806.45 });
  });
  it('counts by days in what runs over the year', () => {
    const run = runCase({ ...dated, components: [{ ...bonus.components![0]!, grouping: 'running' }] }, january);
    // 3000 ÷ (3100 × 10/31 + 6200 × 21/31) = 3000 ÷ 5200.
    expect(Array.from(run.payouts.earned)).toEqual([576.92]);
    expect(run.derive(0).value).toEqual({ kind: 'known', value: 576.92 });
  });
});

describe('part of a period', () => {
  const year = (more: Partial<NonNullable<Case['schemes']>[number]>, start: string, end: string): Case => ({
    ...bonus,
    people: [{ id: '1', name: 'Ann', start: day(start), end: day(end) }],
    sales: [sale(start, 5000)],
    schemes: [{ scheme, period: 'year', ...more }],
    components: [{ scheme, component: 'C', measure: 'Sales', base: 'fixed', fixedAmount: 1500, input: 'attainment' }],
    measures: [{ measure: 'Sales', aggregate: 'average' }],
    targets: [{ person: 'Ann', measure: 'Sales', period: '2026', value: 5000 }],
  });
  it('61 of 365 days, rounded to 0.167, of 1,500 is 250.50; not rounded it is 250.68', () => {
    expect(earned(year({ prorationDecimals: 3 }, '2026-01-01', '2026-03-02'))).toEqual([250.5]);
    expect(earned(year({}, '2026-01-01', '2026-03-02'))).toEqual([250.68]);
  });
  it('1 June to 31 December is 214 days', () => {
    const run = runCase(year({}, '2026-06-01', '2026-12-31'));
    expect(JSON.stringify(run.derive(0))).toContain('"days":214,"daysInPeriod":365');
  });
  it.each([
    ['thirty360', (1500 * 61) / 360],
    ['wholeMonths', 250],
    ['none', 1500],
  ] as const)('1 January to 1 March by %s', (proration, amount) => {
    expect(earned(year({ proration }, '2026-01-01', '2026-03-01'))).toEqual([Math.round(amount * 100) / 100]);
  });
  it('loses leave as days served, in target and incentive', () => {
    const away: Case = { ...bonus, sales: [sale('2026-01-05', 2000)], leave: [{ person: 'Ann', start: day('2026-01-01'), end: day('2026-01-31'), share: 0.5 }] };
    // 2000 ÷ 2000 × 500.
    expect(earned(away, january)).toEqual([500]);
  });
  it('does not apply to a target bonus when the payee was away all of it, and a flat commission is paid', () => {
    const leave = [{ person: 'Ann', start: day('2026-01-01') }];
    expect([earned({ ...bonus, leave }, january), earned({ ...commission, leave }, january)]).toEqual([['reason.noDaysCount'], [400]]);
  });
  it('says whose leave cannot be read', () => {
    const run = runCase({ ...bonus, leave: [{ person: 'Ann', start: day('2026-01-01'), unreadable: ['end'] }] }, january);
    expect([earned({ ...bonus, leave: [{ person: 'Ann', start: day('2026-01-01'), unreadable: ['end'] }] }, january), checksOf(run)]).toEqual([['reason.leaveUnreadable'], ['leave.unreadable']]);
  });
  it('counts working days by the holidays of the country', () => {
    const one: Case = {
      ...bonus,
      people: [{ id: '1', name: 'Ann', country: 'NL', start: day('2026-04-27') }],
      sales: [sale('2026-04-28', 4000)],
      schemes: [{ scheme, proration: 'workingDays' }],
      targets: [{ person: 'Ann', measure: 'Sales', period: '2026-04', value: 21000 }],
      holidays: [{ date: day('2026-04-06'), country: 'NL' }, { date: day('2026-04-27'), country: 'NL' }],
    };
    // 3 of 20 working days: target 3150, incentive 150; 4000 ÷ 3150 × 150.
    expect(earned(one, { period: '2026-04' })).toEqual([190.48]);
  });
});

describe('who leaves', () => {
  const left = (leavers: 'daysServed' | 'mustServe' | 'nothing', end: string): readonly (number | string)[] =>
    earned({ ...commission, people: [{ id: '1', name: 'Ann', end: day(end) }], schemes: [{ scheme, leavers }] }, january);
  it.each([
    ['daysServed', '2026-01-30', 400],
    ['mustServe', '2026-01-30', 'reason.leftBeforeEnd'],
    ['mustServe', '2026-01-31', 400],
    ['nothing', '2026-01-31', 'reason.leftInPeriod'],
    ['nothing', '2026-02-01', 400],
  ] as const)('%s, last day %s', (leavers, end, pay) => {
    expect(left(leavers, end)).toEqual([pay]);
  });
  it('must be in service on the day of service', () => {
    const on = (serviceDate: string): readonly (number | string)[] => earned({ ...commission, people: [{ id: '1', name: 'Ann', end: day('2026-01-31') }], schemes: [{ scheme, serviceDate: day(serviceDate) }] }, january);
    expect([on('2026-01-31'), on('2026-02-01'), on('2025-12-31')]).toEqual([[400], ['reason.notInService'], [400]]);
  });
});

describe('a ramp', () => {
  const hired: Case = { ...commission, people: [{ id: '1', name: 'Ann', start: day('2026-01-01') }], sales: [sale('2026-01-05', 50000), sale('2026-02-05', 50000), sale('2026-03-05', 0), sale('2026-05-05', 50000)] };
  it('changes the rate by month of service: 8 % in the second month and 5 % in the fifth', () => {
    const ramp = [{ scheme, component: 'C', month: 2, rate: 0.08 }, { scheme, component: 'C', month: 5, rate: 0.05 }];
    expect([...earned({ ...hired, ramp }, { period: '2026-Q1' }), ...earned({ ...hired, ramp }, { period: '2026-05' })]).toEqual([5000, 4000, 0, 2500]);
  });
  it('pays each month of a quarter at its own rate', () => {
    const run = runCase({ ...hired, schemes: [{ scheme, period: 'quarter' }], ramp: [{ scheme, component: 'C', month: 2, rate: 0.08 }] }, { period: '2026-Q1' });
    expect([Array.from(run.payouts.earned), run.derive(0).value]).toEqual([[9000], { kind: 'known', value: 9000 }]);
  });
  it('lowers the target, and does not apply at 0 %', () => {
    const one: Case = { ...bonus, people: hired.people!, ramp: [{ scheme, month: 1, target: 0 }, { scheme, month: 2, target: 0.5 }, { scheme, month: 3 }], sales: [sale('2026-02-05', 2000), sale('2026-03-05', 2000)], targets: [{ person: 'Ann', measure: 'Sales', value: 4000 }] };
    expect(earned(one, { period: '2026-Q1' })).toEqual(['reason.rampZero', 1000, 500]);
    expect(runCase(one, { period: '2026-02' }).derive(0).value).toEqual({ kind: 'known', value: 1000 });
  });
});

describe('seasons', () => {
  const seasons = [['Q1', 20], ['Q2', 20], ['Q3', 20], ['Q4', 40]].map(([part, weight]) => ({ part: String(part), weight: Number(weight) }));
  it('divide a target incentive of 5 % of 60,000 by 20/20/20/40: 600 in the first quarter', () => {
    const one: Case = {
      ...bonus,
      people: [{ id: '1', name: 'Ann', salary: 60000 }],
      schemes: [{ scheme, period: 'quarter', incentiveSpread: 'pattern' }],
      seasons: seasons.map((row) => ({ ...row, of: 'incentive' as const })),
      assignments: [{ person: 'Ann', scheme, targetPercent: 0.05 }],
      targets: [{ person: 'Ann', measure: 'Sales', value: 4000 }],
      sales: [sale('2026-01-25', 4000), sale('2026-04-25', 4000), sale('2026-07-25', 4000), sale('2026-10-25', 4000)],
    };
    const run = runCase(one, { period: '2026' });
    expect(Array.from(run.payouts.earned)).toEqual([600, 600, 600, 1200]);
    expect(JSON.stringify(run.derive(0))).toContain('"op":"season"');
  });
  const spread = (rows: Case['seasons']): readonly number[] => {
    const one: Case = { ...bonus, components: [{ ...bonus.components![0]!, spread: 'pattern' }], targets: [{ person: 'Ann', measure: 'Sales', period: '2026', value: 1200 }], seasons: rows! };
    return Array.from(runCase(one, { period: '2026' }).payouts.target);
  };
  it('divide the target of a year over its months', () => {
    spread(seasons).slice(7, 11).forEach((target, i) => expect(target).toBeCloseTo([80, 80, 160, 160][i]!, 10));
    expect(spread(Array.from({ length: 12 }, (_, n) => ({ part: String(n + 1), weight: n + 1 })))[11]).toBeCloseTo((1200 * 12) / 78, 10);
  });
  it('that lack a part leave the target missing, with a finding', () => {
    const one: Case = { ...bonus, components: [{ ...bonus.components![0]!, spread: 'pattern' }], targets: [{ person: 'Ann', measure: 'Sales', period: '2026', value: 1200 }], seasons: seasons.slice(1) };
    expect([earned(one, january), checksOf(runCase(one, january))]).toEqual([['reason.seasonLacks'], ['seasons.lacks']]);
  });
  it('by working days', () => {
    const one: Case = { ...bonus, schemes: [{ scheme }], components: [{ ...bonus.components![0]!, spread: 'workingDays' }], targets: [{ person: 'Ann', measure: 'Sales', period: '2026', value: 261 }] };
    expect(Array.from(runCase(one, { period: '2026-Q1' }).payouts.target)).toEqual([22, 20, 22]);
  });
  it('as last year', () => {
    const one: Case = { ...bonus, sales: [sale('2025-01-10', 100), sale('2025-07-10', 300), sale('2026-01-25', 4000)], components: [{ ...bonus.components![0]!, spread: 'lastYear' }], targets: [{ person: 'Ann', measure: 'Sales', period: '2026', value: 8000 }] };
    const run = runCase(one, january);
    expect([Array.from(run.payouts.target), Array.from(run.payouts.earned)]).toEqual([[2000], [2000]]);
    expect(run.derive(0).value).toEqual({ kind: 'known', value: 2000 });
  });
});

describe('a target that follows another figure', () => {
  const relative = (more: object, sales: Case['sales'], rest: Case = {}): Case => ({ ...bonus, targets: [], sales: sales!, components: [{ ...bonus.components![0]!, ...more }], ...rest });
  it.each([
    ['last year plus 5 %', { targetBase: 'lastYear' as const, targetChange: 0.05 }, [sale('2025-01-10', 1000)], 1050],
    ['the month before plus 200', { targetBase: 'previousPeriod' as const, targetChange: 200, targetChangeAs: 'number' as const }, [sale('2025-12-10', 1000)], 1200],
  ])('%s', (_, more, before, target) => {
    const run = runCase(relative(more, [...before, sale('2026-01-10', 2100)]), january);
    expect(Array.from(run.payouts.target)).toEqual([target]);
    expect(run.payouts.earned[0]).toBeCloseTo((1000 * 2100) / target, 2);
    expect(run.derive(0).value).toEqual({ kind: 'known', value: run.payouts.earned[0] });
  });
  it('is missing when there is nothing to follow', () => {
    expect(earned(relative({ targetBase: 'lastYear' }, [sale('2026-01-10', 2100)]), january)).toEqual(['reason.noTargetBase']);
  });
  it('may be another measure over the same days', () => {
    const one = relative({ targetBase: 'measure', targetMeasure: 'Deals', targetChange: 999, targetChangeAs: 'number' }, [sale('2026-01-10', 2000)], { measures: [...measures, { measure: 'Deals', aggregate: 'count' }] });
    expect(earned(one, january)).toEqual([2000]);
  });
});

describe('what runs over the year', () => {
  it('is set against the target of all of the year on the incentive of all of it, when the component says so', () => {
    const one: Case = {
      ...bonus,
      sales: [sale('2026-01-10', 3000), sale('2026-02-10', 3000)],
      components: [{ ...bonus.components![0]!, grouping: 'running', runningTarget: 'full' }],
      targets: [{ person: 'Ann', measure: 'Sales', period: '2026', value: 12000 }],
    };
    const run = runCase(one, { today: '2026-02-28' });
    expect(Array.from(run.payouts.earned)).toEqual([3000, 3000]);
    expect(run.derive(1).value).toEqual({ kind: 'known', value: 3000 });
  });
});

describe('a salary', () => {
  const paid = (salaryContains: 'base' | 'holiday' | 'thirteenth', holidayRate?: number): readonly (number | string)[] =>
    earned({
      ...bonus,
      people: [{ id: '1', name: 'Ann', salary: 60000 }],
      schemes: [{ scheme, period: 'year', salaryContains, ...(holidayRate !== undefined && { holidayRate }) }],
      targets: [{ person: 'Ann', measure: 'Sales', value: 4000 }],
      assignments: [{ person: 'Ann', scheme, targetPercent: 0.1 }],
    });
  it('contains what the scheme says', () => {
    expect([paid('base'), paid('holiday', 0.08), paid('thirteenth', 0.08), paid('holiday')]).toEqual([[6000], [6480], [6980], ['reason.noHolidayRate']]);
  });
  it('that changes is weighted by days', () => {
    const one: Case = {
      ...bonus,
      people: [{ id: '1', name: 'Ann', salary: 60000 }],
      employment: [{ person: '1', start: day('2026-07-01'), salary: 72000 }],
      schemes: [{ scheme, period: 'year' }],
      targets: [{ person: 'Ann', measure: 'Sales', value: 4000 }],
      assignments: [{ person: 'Ann', scheme, targetPercent: 0.1 }],
    };
    // (181 × 6000 + 184 × 7200) ÷ 365.
    expect(earned(one)).toEqual([6604.93]);
    expect(runCase(one).derive(0).value).toEqual({ kind: 'known', value: 6604.93 });
  });
  it('that is not there leaves the bonus missing', () => {
    const one: Case = { ...bonus, assignments: [{ person: 'Ann', scheme, targetPercent: 0.1 }] };
    expect([earned(one, january), checksOf(runCase(one, january))]).toEqual([['reason.noSalary'], ['assignment.noSalary']]);
  });
});

describe('a scheme that is valid for some days', () => {
  it('counts those days, and prorates a target of the period', () => {
    const sprint = { start: day('2026-01-11'), end: day('2026-01-20') };
    expect(earned({ ...commission, sales: [...commission.sales!, sale('2026-01-15', 500)], schemes: [{ scheme, ...sprint }] })).toEqual([50]);
    // 10 of 31 days: 3100 × 10 ÷ 31 = 1000.
    const one: Case = { ...bonus, sales: [sale('2026-01-15', 500)], targets: [{ person: 'Ann', measure: 'Sales', value: 3100 }] };
    expect(earned({ ...one, schemes: [{ scheme, ...sprint }] })).toEqual([161.29]);
    expect(earned({ ...one, schemes: [{ scheme, ...sprint, proration: 'none' }] })).toEqual([161.29]);
  });
});

it('a calendar of weeks in Settings makes the periods, and divides a target of its year', () => {
  const one: Case = {
    ...bonus,
    sales: [sale('2025-12-30', 4000)],
    schemes: [{ scheme, period: 'custom' }],
    settings: [{ setting: 'calendar', value: '4-4-5' }, { setting: 'calendarStart', value: '2025-12-29' }],
    targets: [{ person: 'Ann', measure: 'Sales', period: '2026', value: 48000 }],
    assignments: [{ person: 'Ann', scheme, targetIncentive: 13000 }],
  };
  const run = runCase(one, { period: '2026-P01' });
  // 28 of 364 days of 13,000.
  expect(run.periods.map(({ name }) => name)).toEqual(['2026-P01']);
  expect([Array.from(run.payouts.target), Array.from(run.payouts.earned)]).toEqual([[4000], [1000]]);
});
