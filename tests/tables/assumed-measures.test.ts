import type { TestCell, TestSheet } from '../csv-workbook';
import { findingsOf, readSheets } from './reading';

const sheet = (name: string, ...cells: TestCell[][]): TestSheet => ({ name, cells });
const sales = sheet('Verkoopcijfers', ['Datum', 'Verkoper', 'Omzet excl. btw', 'Brutomarge'], [46030, 'Ann', 1000, 300], [46031, 'Bob', 500, 100]);
const components = (...measures: string[]): TestSheet =>
  sheet('Onderdelen', ['Regeling', 'Onderdeel', 'Maatstaf', 'Percentage'], ...measures.map((measure, at) => ['Plan', `C${at}`, measure, '5%']));

describe('a measure without a row in Measures', () => {
  it.each([
    ['Omzet', 'sum', 'Omzet excl. btw', 'money'],
    ['revenue', 'sum', 'Omzet excl. btw', 'money'],
    ['Verkoop', 'sum', 'Omzet excl. btw', 'money'],
    ['Marge', 'sum', 'Brutomarge', 'money'],
    ['Aantal verkopen', 'count', undefined, undefined],
    ['Number of sales', 'count', undefined, undefined],
    ['Orders', 'count', undefined, undefined],
    ['Aantal', 'count', undefined, undefined],
  ])('called %s is the %s of %s', async (name, aggregate, column, unit) => {
    const read = await readSheets([sales, components(name)]);
    expect(read.measures.map((row) => [row.measure, row.aggregate, row.column, row.unit])).toEqual([[name, aggregate, column, unit]]);
    expect(findingsOf(read, 'measure.assumed')).toMatchObject([
      { severity: 'info', subject: { sheet: 'Onderdelen', cell: 'C2', column: 'Maatstaf' }, args: { measure: name, column: column ?? '', table: 'Verkoopcijfers' } },
    ]);
  });

  it('that no column is like is not made up', async () => {
    const read = await readSheets([sheet('Verkopen', ['Datum', 'Verkoper', 'Omzet'], [46030, 'Ann', 1000]), components('Marge', 'Klanttevredenheid', 'Omzet incl. btw', 'Prijs')]);
    expect([read.measures, findingsOf(read, 'measure.assumed')]).toEqual([[], []]);
  });

  it('is not made up without sales', async () => {
    expect((await readSheets([components('Omzet')])).measures).toEqual([]);
  });

  it('adds up the units where there are, instead of counting the rows', async () => {
    const read = await readSheets([sheet('Verkopen', ['Datum', 'Verkoper', 'Omzet', 'Stuks'], [46030, 'Ann', 1000, 4]), components('Aantal')]);
    expect(read.measures).toMatchObject([{ measure: 'Aantal', aggregate: 'sum', column: 'Stuks', unit: 'number' }]);
  });

  it('gives way to a row of the user with that name, whatever its spelling', async () => {
    const read = await readSheets([sales, sheet('Maatstaven', ['Maatstaf', 'Berekening', 'Filter'], ['omzet', 'som', 'Verkoper = Ann']), components('Omzet', 'Marge')]);
    expect(read.measures.map(({ measure, filter }) => [measure, filter])).toEqual([['omzet', 'Verkoper = Ann'], ['Marge', undefined]]);
    expect(findingsOf(read, 'measure.assumed')).toMatchObject([{ args: { measure: 'Marge' } }]);
  });

  it('is told once, and its other spellings mean the same', async () => {
    const read = await readSheets([sales, components('Omzet', 'omzet')]);
    expect(read.components.map(({ measure }) => measure)).toEqual(['Omzet', 'Omzet']);
    expect(findingsOf(read, 'measure.assumed')).toHaveLength(1);
  });

  it('does for a KPI as well', async () => {
    const kpis = sheet("KPI's", ['KPI', 'Maatstaf', 'Eenheid', 'Doel', 'Eigenaar'], ['Omzetgroei', 'Omzet', 'geld', 100000, 'Ann']);
    const read = await readSheets([sales, kpis]);
    expect(read.measures).toMatchObject([{ measure: 'Omzet', aggregate: 'sum', column: 'Omzet excl. btw' }]);
    expect(findingsOf(read, 'cell.unknownReference')).toEqual([]);
  });

  it('makes a Measures table needless only when all of them are known', async () => {
    const absent = async (...names: string[]): Promise<readonly unknown[]> =>
      findingsOf(await readSheets([sales, components(...names)]), 'workbook.tableNotFound').map(({ args }) => args).filter((args) => JSON.stringify(args).includes('Measures'));
    expect([await absent('Omzet', 'Marge'), await absent('Omzet', 'NPS')]).toEqual([[], [{ table: { nl: 'Maatstaven', en: 'Measures' } }]]);
  });
});
