import { explainFinding } from '../../../src/i18n';
import { formatFor } from '../../../src/i18n/format';
import { compileMeasures } from '../../../src/measure/compile-measures';
import { kpiFigures } from '../../../src/measure/kpi/kpi-figures';
import { absentValue } from '../../../src/measure/filter/absent-value';
import { workbook, type Case, day } from '../../cases/workbook';
import { figuresOf, line } from '../kpi/look';

const sales = [
  { date: '2026-09-03', person: 'a', amount: 100, Status: 'Verloren' },
  { date: '2026-09-20', person: 'a', amount: 200, Status: 'Open' },
];
const counted = (filter: string, more: Partial<Case> = {}): Case => ({
  people: [{ id: 'a', name: 'Ann' }],
  sales,
  measures: [{ measure: 'Gewonnen deals', aggregate: 'count', filter }],
  kpis: [{ kpi: 'Deals', measure: 'Gewonnen deals', target: 10 }],
  ...more,
});
const figure = (one: Case) => {
  const { kpis, findings } = figuresOf(one, '2026-10-15', '2026-09');
  return { line: line(kpis[0]!.current), checks: findings.map(({ check, severity }) => `${severity} ${check}`), findings };
};

describe('a KPI that counts rows with a value that none has yet', () => {
  it.each([
    ['Status = Gewonnen'],
    ['Status = Gewonnen|Getekend'],
    ['Status bevat gewon'],
    ['Status = Gewonnen; Status <> Open'],
  ])('is 0 with a warning: %s', (filter) => {
    const { line: shown, checks } = figure(counted(filter));
    expect(shown).toEqual(['2026-09', 0, 10, 0, 'offCourse']);
    expect(new Set(checks)).toEqual(new Set(['warning measure.filterAbsent']));
  });

  it('counts the rows of the values that do occur', () => expect(figure(counted('Status = Gewonnen|Open')).line[1]).toBe(1));

  it('says what does occur, and what was probably meant', () => {
    const { findings } = figure(counted('Status = Verlorn'));
    expect(findings).toMatchObject([{ check: 'measure.filterAbsent', args: { measure: 'Gewonnen deals', column: 'Status', value: 'Verlorn', occurring: ['Verloren', 'Open'], more: 0, nearest: 'Verloren' } }]);
    expect(explainFinding(findings[0]!, 'nl', formatFor('nl'))).toEqual({
      problem: 'Het filter van “Gewonnen deals” zoekt “Verlorn” in de kolom Status, en die waarde heeft nog geen enkele rij. Wel komt voor: “Verloren” en “Open”.',
      advice: 'Bedoelt u “Verloren”? Klopt de spelling, dan hoeft u niets te doen: tot er zo’n rij komt, telt de maatstaf er geen.',
    });
  });

  it.each([
    ['Fase = Gewonnen', 'measure.filterColumn'],
    ['amount >= veel', 'measure.filterValue'],
    ['Status > Gewonnen', 'measure.filterOrder'],
  ])('stays unknown where the filter cannot be right: %s', (filter, check) => {
    const { line: shown, checks } = figure(counted(filter));
    expect([shown[1], checks]).toEqual(['reason.brokenMeasure', [`error ${check}`]]);
  });

  it('of an average is missing, because an average of nothing does not exist', () => {
    const one = counted('Status = Gewonnen', { measures: [{ measure: 'Gewonnen deals', aggregate: 'average', filter: 'Status = Gewonnen' }] });
    expect(figure(one).line[1]).toBe('reason.kpiNoRows');
  });

  it('of a share of rows is 0', () => {
    const one = counted('', { measures: [{ measure: 'Gewonnen deals', aggregate: 'share', condition: 'Status = Gewonnen' }], kpis: [{ kpi: 'Score', measure: 'Gewonnen deals', target: 0.4 }] });
    expect([figure(one).line[1], figure(one).checks]).toEqual([0, ['warning measure.filterAbsent']]);
  });
});

describe('a measure that a bonus depends on', () => {
  const used = (component: NonNullable<Case['components']>[number]): Case => counted('Status = Gewonnen', { components: [component] });
  it.each([
    ['its measure', { scheme: 'S', component: 'C', measure: 'gewonnen deals' }],
    ['the measure of its tiers', { scheme: 'S', component: 'C', measure: 'Omzet', lookup: 'Gewonnen deals' }],
  ])('is unknown everywhere with a misspelled filter: %s', (_, component) => {
    const { line: shown, checks } = figure(used(component));
    expect([shown[1], checks]).toEqual(['reason.brokenMeasure', expect.arrayContaining(['error measure.filterValue'])]);
  });
  it('is so too as one side of a ratio', () => {
    const one = counted('Status = Gewonnen', { measures: [{ measure: 'Gewonnen deals', aggregate: 'count', filter: 'Status = Gewonnen' }, { measure: 'Alle', aggregate: 'count' }, { measure: 'Score', aggregate: 'ratio', numerator: 'Gewonnen deals', denominator: 'Alle' }], components: [{ scheme: 'S', component: 'C', measure: 'Score' }] });
    expect(figure(one).checks).toEqual(expect.arrayContaining(['error measure.filterValue']));
  });
  it('is compiled strictly by whoever does not ask otherwise', () => {
    const { broken, findings } = compileMeasures(workbook(counted('Status = Gewonnen')));
    expect([[...broken], findings.map(({ check }) => check)]).toEqual([['gewonnen deals'], ['measure.filterValue']]);
  });
});

describe('a ratio of which one side cannot be calculated', () => {
  const ratio = (filter: string): Case => counted('', {
    measures: [{ measure: 'Gewonnen deals', aggregate: 'count' }, { measure: 'Alle', aggregate: 'count', filter }, { measure: 'Score', aggregate: 'ratio', numerator: 'Gewonnen deals', denominator: 'Alle' }],
    kpis: [{ kpi: 'Score', measure: 'Score', target: 0.5 }],
  });
  it('says that of that side, not that it is no sum or count', () => {
    const { findings } = figure(ratio('Fase = Open'));
    expect(findings.map(({ check, args }) => [check, args])).toEqual([
      ['measure.filterColumn', { measure: 'Alle', column: 'Fase' }],
      ['measure.ratioBroken', { measure: 'Score', part: 'Alle' }],
    ]);
  });
  it('with a filter that nothing passes is missing, because the denominator is 0', () => expect(figure(ratio('Status = Weg')).line[1]).toBe('reason.kpiNoRatio'));
});

describe('what was probably meant', () => {
  it.each([
    ['Gewonen', ['Gewonnen', 'Verloren'], 'Gewonnen'],
    ['gewonnne', ['Verloren', 'Gewonnen '], 'Gewonnen'],
    ['Won', ['Lost', 'Open'], undefined],
    ['Wn', ['Won', 'Lost'], 'Won'],
    ['Getekend', ['Gewonnen'], undefined],
  ])('%s among %j', (value, texts, nearest) => expect(absentValue('Status', value, texts).nearest).toBe(nearest));
  it('names five values at most', () => expect(absentValue('Klant', 'x', ['a', 'A', 'b', 'c', 'd', 'e', 'f', 'g'])).toMatchObject({ occurring: ['A', 'b', 'c', 'd', 'e'], more: 2 }));
});

it('keeps the figures of a workbook whose filters all occur', () => {
  const tables = workbook(counted('Status = Open'));
  expect(kpiFigures(tables, { today: day('2026-10-15') }).findings).toEqual([]);
});
