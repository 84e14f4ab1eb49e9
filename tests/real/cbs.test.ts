import { join } from 'node:path';
import { collect } from '../../src/app/collect';
import { parsePeriod } from '../../src/core/period/parse-period';
import { exactSum } from '../../src/core/money/exact-sum';
import type { TextColumn } from '../../src/tables/columns';
import type { ReadWorkbook } from '../../src/tables/read-tables';
import { openXlsxWorkbook } from '../../src/xlsx/xlsx-workbook';
import { describeShared } from '../shared-data';
import { expectedFigures } from './expected-figures';
import { runSheets } from './run-workbook';
import { pastedCsv, sheetOf, userWorkbook, type UserSheet } from './user-workbook';

const files = [
  ['groothandel_omzetontwikkeling_nl', 'Omzetontwikkeling (%)'],
  ['groothandel_omzetontwikkeling_bron', 'Omzetontwikkeling'],
] as const;

describeShared('CBS turnover of wholesale, pasted as text', (shared) => {
  const folder = join(shared, 'data', 'public', 'cbs-omzetontwikkeling');
  const expected = expectedFigures(folder);

  describe.each(files)('%s', (name, header) => {
    const sheets: readonly UserSheet[] = [
      { ...pastedCsv(join(folder, `${name}.csv`)), name: 'Groothandel' },
      { name: 'Maatstaven', rows: [['Maatstaf', 'Berekening', 'Tabel', 'Kolom', 'Persoonskolom'], ['Ontwikkeling', 'som', 'Groothandel', header, 'Bedrijfstakken']] },
    ];
    let read: ReadWorkbook;
    beforeAll(async () => {
      ({ tables: read } = await collect(openXlsxWorkbook(await userWorkbook(sheets))));
    });
    const texts = (column: string): readonly string[] => {
      const found = read.long.get('Groothandel')?.columns.get(column) as TextColumn;
      return [...found.codes].map((code) => found.texts[code] ?? '');
    };
    const figures = (): readonly number[] => {
      const found = read.long.get('Groothandel')?.columns.get(header);
      return found?.kind === 'number' ? [...found.values] : [];
    };

    it('has its 72 figures, in the decimal mark of the file', () => {
      expect(figures()).toHaveLength(expected<number>('rows'));
      expect(figures().slice(0, 4)).toEqual([5, 3.1, 2.4, 3.5]);
      expect(exactSum(figures())).toBeCloseTo(expected<number>('sum'), 1);
    });
    it('has years and quarters, of which 24 are provisional', () => {
      const periods = texts('Perioden').map((text) => parsePeriod(text));
      expect(periods.filter((period) => period === undefined)).toEqual([]);
      expect(periods.filter((period) => period?.grain === 'quarter')).toHaveLength(expected<number>('quarter_rows'));
      expect(periods.filter((period) => period?.provisional)).toHaveLength(expected<number>('provisional'));
      expect(periods.slice(0, 3).map((period) => period?.name)).toEqual(['2018', '2019-Q1', '2019-Q2']);
    });
    it('has eight sectors', () => {
      expect(new Set(texts('Bedrijfstakken')).size).toBe(expected<number>('sectors'));
    });
    it('raises nothing about a cell', () => {
      expect(read.findings.filter(({ check }) => check.startsWith('cell.'))).toEqual([]);
    });
  });

  it('its quarters serve as targets under their own names, the stars of provisional figures included', async () => {
    const { rows, report } = await runSheets([
      sheetOf('Medewerkers', 'Nummer | Naam', 'M1 | Sanne'),
      sheetOf('Verkopen', 'Datum | Verkoper | Omzet excl. btw', '15-02-2020 | M1 | € 1.234,56', '3-5-2020 | M1 | 2.000,00'),
      sheetOf('Maatstaven', 'Maatstaf | Berekening', 'Omzet | som'),
      sheetOf('Regelingen', 'Regeling | Uitbetaling per', 'Plan | kwartaal'),
      sheetOf('Onderdelen', 'Regeling | Onderdeel | Maatstaf | Vorm | Percentage', 'Plan | Omzet | Omzet | vast percentage | 2,5%'),
      sheetOf('Toewijzingen', 'Medewerker | Regeling', 'M1 | Plan'),
      { name: 'Doelen', rows: [['Medewerker', 'Maatstaf', 'Periode', 'Doel'], ['M1', 'Omzet', '2020 1e kwartaal*', '1.000'], ['M1', 'Omzet', '2020 2e kwartaal*', '4.000,00']] },
    ]);
    expect(rows.map(({ period, actual, target, attainment, earned }) => [period, actual, target, attainment, earned])).toEqual([
      ['2020-Q1', 1234.56, 1000, 1234.56 / 1000, 30.86],
      ['2020-Q2', 2000, 4000, 0.5, 50],
    ]);
    expect(report.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
