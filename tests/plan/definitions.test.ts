import { libraryKpis } from '../../src/plan/library/library';
import type { LibraryKpi } from '../../src/plan/library/library-kpi';
import { checkKpis } from '../../src/plan/check-kpis';
import { kpiTables, today } from './kpi-workbook';

type Field = 'says' | 'formula' | 'example';

/** The checks on every KPI of the library, with one of its texts as the description. */
function remarksOn(field: Field, language: 'nl' | 'en', figures: (kpi: LibraryKpi) => object): readonly string[] {
  const kpis = libraryKpis.map((kpi) => ({ kpi: kpi.name[language], description: kpi[field][language], unit: kpi.unit, direction: kpi.direction, kind: kpi.kind, ...figures(kpi) }));
  return checkKpis(kpiTables({ kpis }), { library: libraryKpis, today }).kpis.flatMap(({ name, remarks }) => remarks.map(({ check }) => `${name}: ${check}`));
}

/** Figures that none of the texts has. */
const other = ({ direction }: LibraryKpi): object => (direction === 'range' ? { lower: 0.31, upper: 0.43 } : { baseline: direction === 'lower' ? 0.43 : 0.31, target: 0.37 });

describe.each(['nl', 'en'] as const)('descriptions of 161 KPIs (%s)', (language) => {
  it.each(['says', 'formula'] as const)('that only define (%s) contradict no column', (field) => expect(remarksOn(field, language, other)).toEqual([]));

  it('that are goals fill empty cells, and contradict nothing', () => {
    const remarks = remarksOn('example', language, () => ({}));
    expect(remarks.filter((text) => !text.endsWith(': kpiText.onlyInText'))).toEqual([]);
    expect(remarks.length).toBeGreaterThan(400);
  });

  it('that are goals contradict the columns that say otherwise', () => {
    const found = remarksOn('example', language, other).filter((text) => /: kpiText\.(?:target|limits|baseline)$/.test(text));
    expect(new Set(found.map((text) => text.split(': ')[0])).size).toBeGreaterThan(140);
  });
});
