import { message } from '../../../src/core/message';
import type { KpiLink } from '../../../src/measure/kpi/kpi-overview-result';
import type { FoundLag } from '../../../src/measure/series/lead-lag-result';
import { dashboardSheet } from '../../../src/sheets/dashboard/dashboard-sheet';
import { overlapping } from '../layout-rules';
import { sampleFigures } from '../dashboard/sample-kpis';

const figures = sampleFigures([
  { kpi: 'Bezoeken', kind: 'leading', target: 160, actuals: [150, 140, 128] },
  { kpi: 'Omzet', kind: 'lagging', unit: 'money', target: 100_000, actuals: [90_000, 95_000, 98_000] },
]);
const names = { leading: 'Bezoeken', lagging: 'Omzet' };
const best: FoundLag = { lag: 2, correlation: 0.74, low: 0.5, high: 0.9, points: 30, effectivePoints: 28, pValue: 0.004, strength: 'strong', effect: { perUnit: 5_312, low: 2_100, high: 8_500 } };
const looked = { byLag: [], backwards: [], points: 30, few: false };
const leads: KpiLink = {
  leading: 0, lagging: 1, isStated: true, effect: { step: 1, value: 5_312, low: 2_100, high: 8_500 },
  result: { kind: 'leads', best, ...looked, says: message('series.leads', { ...names, lag: 2, strength: 'strong', opposite: false, points: 30, few: false, unit: 'month' }) },
};
const textsOf = (links: readonly KpiLink[], language: 'nl' | 'en' = 'nl') => {
  const sheet = dashboardSheet({ ...figures, links }, { language, runDay: 46_310, source: 'Verkoop.xlsx' });
  expect(overlapping(sheet)).toEqual([]);
  return sheet.cells.map(({ content }) => (typeof content === 'string' ? content.replaceAll('\u00a0', ' ') : content));
};

describe('what drives what', () => {
  it('says how far ahead, how strongly, how surely, and what one more does', () => {
    const texts = textsOf([leads]);
    expect(texts).toEqual(expect.arrayContaining(['Wat stuurt wat', '→ Omzet', '2 maanden', 'sterk (0,74)', 'kleiner dan 1%']));
    expect(texts).toContain('Loopt gemiddeld 2 maanden vooruit op Omzet (sterk verband, 30 maanden). Bezoeken 1 hoger gaat samen met Omzet € 5.310 hoger, 2 maanden later (tussen € 2.100 en € 8.500).');
  });

  it('says so in English', () => {
    expect(textsOf([leads], 'en')).toEqual(expect.arrayContaining(['What drives what', '2 months', 'strong (0.74)', 'below 1%']));
  });

  it('says beside the KPI itself how far it runs ahead', () => {
    const driving = { ...figures, kpis: figures.kpis.map((kpi, at) => (at === 0 ? { ...kpi, drives: 'Omzet' } : kpi)), links: [leads] };
    expect(dashboardSheet(driving, { language: 'nl', runDay: 46_310, source: 'V.xlsx' }).cells.map(({ content }) => content)).toContain('stuurt: Omzet, 2 maanden vooruit');
  });

  it('says of less that it is less, and of a range around 0 that it is unsure', () => {
    const less = textsOf([{ ...leads, effect: { step: 1, value: -5_312, low: -8_500, high: -2_100 } }]).join(' ');
    expect(less).toContain('Omzet € 5.310 lager, 2 maanden later (tussen € 2.100 en € 8.500).');
    expect(textsOf([{ ...leads, effect: { step: 1, value: 500, low: -100, high: 1_100 } }]).join(' ')).toContain('dus onzeker');
  });

  it('says of what moves in the same month what one more goes with, and that it is no lead', () => {
    const result = { kind: 'together', best: { ...best, lag: 0 }, ...looked, says: message('series.together', { ...names, strength: 'strong', opposite: false, points: 30, few: false, unit: 'month' }) } as const;
    const texts = textsOf([{ ...leads, result }]);
    expect(texts).toContain('gelijktijdig');
    expect(texts.join(' ')).toContain('het loopt er niet op vooruit. Bezoeken 1 hoger gaat samen met Omzet € 5.310 hoger in dezelfde maand (tussen € 2.100 en € 8.500).');
  });

  it.each([
    ['trendOnly', { kind: 'trendOnly', plain: 0.9, ...looked, says: message('series.trendOnly', { ...names, points: 30, unit: 'month' }) }, 'alleen de trend'],
    ['none', { kind: 'none', ...looked, says: message('series.noRelation', { ...names, points: 30, few: false, unit: 'month' }) }, 'niet aangetoond'],
    ['tooShort', { kind: 'tooShort', points: 6, needed: 14, says: message('series.leadLagTooShort', { points: 6, needed: 14, unit: 'month' }) }, 'te weinig cijfers'],
  ] as const)('says %s as what it is, without a lag or an effect', (_, result, expected) => {
    const texts = textsOf([{ leading: 0, lagging: 1, isStated: true, result }]);
    expect(texts).toContain(expected);
    expect(texts.join(' ')).not.toMatch(/later \(/);
  });

  it('says of what nobody linked what to do', () => {
    expect(textsOf([{ ...leads, isStated: false }]).join(' ')).toContain('Niemand heeft dit verband vastgelegd. Klopt het, zet dan Omzet in de kolom Stuurt van Bezoeken.');
  });

  it('shows at most five of those, and every link of the user', () => {
    const texts = textsOf([...Array.from({ length: 9 }, () => ({ ...leads, isStated: false })), leads, leads]);
    expect(texts.filter((text) => text === '→ Omzet')).toHaveLength(7);
  });

  it('is not there without links', () => expect(textsOf([])).not.toContain('Wat stuurt wat'));
});
