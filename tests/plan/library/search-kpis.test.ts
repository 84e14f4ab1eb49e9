import fc from 'fast-check';
import { libraryKpis, sectorsOf } from '../../../src/plan/library/library';
import { sectorIds } from '../../../src/plan/library/library-kpi';
import { likeness, slips } from '../../../src/plan/library/near-word';
import { searchKpis } from '../../../src/plan/library/search-kpis';

const first = (text: string, language: 'nl' | 'en' = 'nl') => searchKpis(text, { language })[0]?.id;
const top3 = (text: string, language: 'nl' | 'en' = 'nl') => searchKpis(text, { language }).slice(0, 3).map(({ id }) => id);

describe('searching the KPI library', () => {
  it.each([
    ['verzuim', 'absenteeism'],
    ['ziekteverzuim', 'absenteeism'],
    ['NPS', 'net-promoter-score'],
    ['dso', 'days-sales-outstanding'],
    ['OEE', 'oee'],
    ['otif', 'delivery-reliability'],
    ['churn', 'customer-churn'],
    ['NRR', 'net-revenue-retention'],
    ['clv', 'customer-lifetime-value'],
    ['csat', 'customer-satisfaction'],
    ['fpy', 'first-pass-yield'],
    ['omzet', 'revenue'],
    ['turnover', 'revenue'],
    ['nieuwe klanten', 'new-customers'],
    ['meldingsfrequentie', 'absence-frequency'],
    ['days sales outstanding', 'days-sales-outstanding'],
    ['wachtlijst', 'waiting-time-care'],
    ['solden', 'markdown-share'],
    ['enps', 'employee-promoter-score'],
    ['pijplijn', 'pipeline-coverage'],
  ])('finds “%s”', (text, id) => {
    expect(first(text)).toBe(id);
    expect(first(text, 'en')).toBe(id);
  });

  it('forgives capitals, accents and a slip of the finger', () => {
    expect(first('CLIËNTTEVREDENHEID')).toBe('client-experience');
    expect(first('clienttevredenheid')).toBe('client-experience');
    expect(first('leverbetrouwbarheid')).toBe('delivery-reliability');
    expect(first('absentism', 'en')).toBe('absenteeism');
    expect(top3('omzte')).toContain('revenue');
  });

  it('finds by a part of a word and by several words in any order', () => {
    expect(top3('betrouwbaar')).toContain('delivery-reliability');
    expect(first('klanten nieuwe')).toBe('new-customers');
    expect(first('het aantal verstuurde offertes')).toBe('proposals-sent');
  });

  it('gives those with most of the words when none has all', () => {
    expect(first('ziekteverzuim nachtploeg zuid')).toBe('absenteeism');
  });

  it('keeps to a sector and a kind', () => {
    const found = searchKpis('klant', { language: 'nl', sector: 'saas', kind: 'lagging' });
    expect(found.length).toBeGreaterThan(2);
    for (const kpi of found) {
      expect(sectorsOf(kpi)).toContain('saas');
      expect(kpi.kind).toBe('lagging');
    }
  });

  it('lists everything by sector without a text, those of the sector itself first', () => {
    expect(searchKpis('', { language: 'nl' })).toEqual(libraryKpis);
    const listed = searchKpis('  ', { language: 'en', sector: 'sales' });
    const own = listed.map((kpi) => sectorsOf(kpi)[0] === 'sales');
    expect(own.indexOf(false)).toBe(own.lastIndexOf(true) + 1);
  });

  it('finds nothing for nonsense', () => {
    expect(searchKpis('qwxzyv', { language: 'nl' })).toEqual([]);
  });

  it('finds every KPI by its own name, first, in both languages', () => {
    for (const { id, name } of libraryKpis) expect([id, first(name.nl), first(name.en, 'en')]).toEqual([id, id, id]);
  });

  it('never gives a KPI twice, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...sectorIds, undefined), (text, sector) => {
        const ids = searchKpis(text, { language: 'nl', ...(sector && { sector }) }).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});

describe('words that resemble each other', () => {
  it.each([['omzet', 'omzet', 0], ['omzte', 'omzet', 1], ['omzt', 'omzet', 1], ['omzeet', 'omzet', 1], ['amzet', 'omzet', 1], ['', 'abc', 3]])('%s and %s differ by %i', (a, b, count) => {
    expect(slips(a, b)).toBe(count);
    expect(slips(b, a)).toBe(count);
  });

  it('does not take short words for one another', () => {
    expect(likeness('nps', 'ces')).toBe(0);
    expect(likeness('fte', 'vte')).toBe(0);
  });
});
