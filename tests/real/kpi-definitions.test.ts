import { join } from 'node:path';
import { kpiFigures } from '../../src/measure/kpi/kpi-figures';
import { checkKpis } from '../../src/plan/check-kpis';
import { libraryKpis } from '../../src/plan/library/library';
import { dayOf } from '../../src/core/period/calendar';
import { readTables } from '../../src/tables/read-tables';
import { csvSheet, testWorkbook, type TestCell } from '../csv-workbook';
import { describeShared } from '../shared-data';
import { expectedFigures } from './expected-figures';

type Level = 'excellent' | 'good' | 'warning' | 'critical';

/** A KPI as it is published: four levels, of which the cells read `>= 110`. */
interface Published {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly direction: string;
  readonly levels: Readonly<Record<Level, number>>;
}

const today = dayOf(2026, 11, 22);

/** The published table as rows of a KPI table: good is the target, warning as a share of it is amber, excellent is the best. */
function kpiRow({ name, about, direction, levels: { excellent, good, warning } }: Published): readonly TestCell[] {
  const isLower = direction === 'lower_is_better';
  if (!Number.isFinite(good)) return [name, about, 'score', null, null, null, null, 'metric'];
  return [name, about, 'score', isLower ? 'lower is better' : 'higher is better', good, isLower ? 2 - warning / good : warning / good, excellent, 'KPI'];
}

describeShared('ten published KPI definitions with four levels', (shared) => {
  const folder = join(shared, 'data', 'public', 'kpi-definitions');
  const expected = expectedFigures(folder);
  const [header = [], ...rows] = csvSheet(join(folder, 'kpi_definitions.csv')).cells;
  const at = (name: string): number => header.indexOf(name);
  const numberIn = (cell: TestCell | undefined): number => Number(String(cell ?? '').replace(/[^\d.-]/g, '') || NaN);
  const published: readonly Published[] = rows.filter((row) => row[0] !== null && row.length > 1).map((row) => ({
    id: String(row[at('id')]),
    name: String(row[at('name')]),
    about: String(row[at('description')]),
    direction: String(row[at('direction')]),
    levels: { excellent: numberIn(row[at('excellent')]), good: numberIn(row[at('good')]), warning: numberIn(row[at('warning')]), critical: numberIn(row[at('critical')]) },
  }));

  async function read(actuals: readonly (readonly [string, number])[]) {
    const { outline, read: readArea } = testWorkbook([
      { name: 'KPIs', cells: [['KPI', 'Description', 'Unit', 'Direction', 'Target', 'Amber from', 'Best possible', 'Level'], ...published.map(kpiRow)] },
      { name: 'Actuals', cells: [['KPI', 'Period', 'Value'], ...actuals.map(([name, value]) => [name, '2026-10', value])] },
    ]);
    return readTables(outline, readArea);
  }

  /** The level of one value of one KPI. */
  async function levelOf(id: string, value: number): Promise<Level | 'none'> {
    const kpi = published.find((one) => one.id === id)!;
    const tables = await read([[kpi.name, value]]);
    const figure = kpiFigures(tables, { today }).kpis.find(({ kpi: name }) => name === kpi.name)!;
    const best = tables.kpis.find(({ kpi: name }) => name === kpi.name)!.best ?? NaN;
    const isBest = kpi.direction === 'lower_is_better' ? value <= best : value >= best;
    switch (figure.current.status) {
      case 'onCourse':
        return isBest ? 'excellent' : 'good';
      case 'attention':
        return 'warning';
      case 'offCourse':
        return 'critical';
      case 'missing':
        return 'none';
    }
  }

  it('has as many KPIs by direction as published', () => {
    const counts: Record<string, number> = {};
    for (const { direction } of published) counts[direction] = (counts[direction] ?? 0) + 1;
    expect([published.length, counts]).toEqual([expected('kpis'), expected('direction')]);
  });

  it('reaches the published levels', async () => {
    const levels = expected<Readonly<Record<string, string>>>('levels');
    for (const [place, level] of Object.entries(levels)) {
      const [id = '', value = ''] = place.split(' @ ');
      expect([place, await levelOf(id, Number(value))]).toEqual([place, level]);
    }
  });

  it('reaches each level exactly at its boundary, of every KPI that has levels and a warning above nought', async () => {
    const levelled = published.filter(({ levels }) => Number.isFinite(levels.good) && levels.warning > 0);
    expect(levelled.length).toBe(8);
    for (const { id, levels } of levelled) {
      for (const level of ['excellent', 'good', 'warning'] as const) expect([id, level, await levelOf(id, levels[level])]).toEqual([id, level, level]);
    }
  });

  it('does not judge the KPI without levels: it is a metric', async () => {
    const check = checkKpis(await read(published.map(({ name }) => [name, 1])), { library: libraryKpis, today });
    const metric = published.find(({ levels }) => !Number.isFinite(levels.good))!;
    expect(check.kpis.find(({ name }) => name === metric.name)?.level).toBe('metric');
    expect(check.scopes[0]?.kpis).toHaveLength(9);
    expect(check.findings.find(({ check: id }) => id === 'kpiSet.level')).toBeUndefined();
  });

  it('has no text that contradicts a column', async () => {
    const check = checkKpis(await read([]), { library: libraryKpis, today });
    expect(check.kpis.flatMap(({ remarks }) => remarks).map(({ check: id }) => id)).toEqual([]);
  });
});
