import { fold } from '../../../src/core/fold';
import { kpiById, libraryKpis, sectors } from '../../../src/plan/library/library';
import { sectorIds } from '../../../src/plan/library/library-kpi';
import { partsOfDefinition } from '../../../src/plan/library/measure-definition';
import { schemaOf } from '../../../src/tables/schemas';

const languages = ['nl', 'en'] as const;
const measures = libraryKpis.flatMap(({ measures: ways = [] }) => ways);

describe('the KPI library', () => {
  it('has at least 130 KPIs, over ten sectors with at least twelve each', () => {
    expect(libraryKpis.length).toBeGreaterThanOrEqual(130);
    expect(sectors.map(({ id }) => id)).toEqual([...sectorIds]);
    for (const { kpis } of sectors) expect(kpis.length).toBeGreaterThanOrEqual(12);
  });

  it('names each KPI once, in either language', () => {
    expect(new Set(libraryKpis.map(({ id }) => id)).size).toBe(libraryKpis.length);
    for (const language of languages) expect(new Set(libraryKpis.map(({ name }) => fold(name[language]))).size).toBe(libraryKpis.length);
  });

  it.each(libraryKpis.map((kpi) => [kpi.id, kpi] as const))('tells all about %s in complete sentences', (_, { says, formula, example, risk, words }) => {
    for (const language of languages) {
      for (const text of [says, formula, example, risk]) expect(text[language]).toMatch(/^[\p{Lu}(0-9].+\.$/u);
      expect(example[language]).toMatch(/\d.*\b2027\.$/);
    }
    expect(words.length).toBeGreaterThanOrEqual(4);
    for (const word of words) expect(word).toBe(word.toLowerCase());
  });

  it('guards each KPI with another one of the library', () => {
    for (const { id, guard } of libraryKpis) {
      expect(guard).not.toBe(id);
      expect(kpiById(guard)).toBeDefined();
    }
  });

  it('lets a KPI drive lagging KPIs only, and each leading one at least one of them', () => {
    for (const { id, drives, kind } of libraryKpis) {
      expect(drives).not.toContain(id);
      for (const driven of drives) expect([id, kpiById(driven)?.kind]).toEqual([id, 'lagging']);
      if (kind === 'leading') expect([id, drives.length > 0]).toEqual([id, true]);
    }
  });

  it('says behind a score what it is counted in', () => {
    for (const { id, unit, shownIn } of libraryKpis) if (unit === 'score') expect([id, shownIn !== undefined]).toEqual([id, true]);
  });

  it('has examples in which the figures of both languages are the same', () => {
    const figures = (text: string, decimal: string) => (text.match(/\d+(?:[.,]\d+)*/g) ?? []).map((figure) => Number(figure.replaceAll(decimal === ',' ? '.' : ',', '').replace(decimal, '.'))).filter((figure) => figure !== 2027);
    for (const { id, example } of libraryKpis) expect([id, ...figures(example.nl, ',').sort()]).toEqual([id, ...figures(example.en, '.').sort()]);
  });

  it('has examples that go the way that is better', () => {
    const figuresOf = (text: string) => /(?:van|from) (?:€ ?)?([\d.,]+).*? (?:naar|to) (?:€ ?)?([\d.,]+)/.exec(text)?.slice(1).map((figure) => Number(figure.replaceAll('.', '').replace(',', '.')));
    for (const { id, direction, example } of libraryKpis) {
      const [from = NaN, to = NaN] = figuresOf(example.nl) ?? [];
      if (direction === 'range') expect([id, example.nl]).toEqual([id, expect.stringMatching(/tussen .* en .* houden/)]);
      else expect([id, direction, from < to]).toEqual([id, direction, direction === 'higher']);
    }
  });

  it('calculates from columns that the tables have', () => {
    for (const { table, columns = [], key, date, filter, condition } of measures.flatMap(partsOfDefinition)) {
      const known = schemaOf(table).columns.map(({ id }) => id);
      for (const column of [...columns, key, date, filter?.column, condition?.column]) if (column !== undefined) expect(known).toContain(column);
    }
  });

  it('gives measures of one name one definition, apart from the table that they are counted in', () => {
    const parts = measures.flatMap(partsOfDefinition);
    for (const part of parts) for (const other of parts) if (part.name.nl === other.name.nl && part.table === other.table) expect(part).toEqual(other);
  });
});
