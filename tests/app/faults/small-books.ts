import { makeTemplate } from '../../../src/app/make-template';
import { nodeCodec } from '../../../src/cli/node-codec';
import { newXlsxWorkbook } from '../../../src/xlsx/xlsx-workbook';
import { sheetOf, userWorkbook } from '../../real/user-workbook';

/** The workbooks on which every use case runs; each as small as its use cases allow. */
export const smallBooks = {
  /** Excel tables: the template with its example, sales of the first quarter of 2026, paid per quarter to three people. */
  tables: async (): Promise<Uint8Array> => {
    const workbook = newXlsxWorkbook(nodeCodec);
    await makeTemplate(workbook, 'nl');
    return workbook.save();
  },
  /** Plain ranges: KPIs that are reviewed, without tables for goals and actions. */
  ranges: (): Promise<Uint8Array> =>
    userWorkbook([
      sheetOf('Medewerkers', 'Personeelsnr | Naam | Team', 'M1 | Sanne de Vries | Noord', 'M2 | Joris Bos | Noord'),
      sheetOf("KPI's", 'KPI | Voor | Eigenaar | Eenheid | Richting | Doel | Doel per | Ritme | Bij afwijking', 'Leads | Noord | Sanne de Vries | aantal | - | 200 | maand | maand | Belblok van twee dagen', 'Meer omzet | - | Joris Bos | geld | - | 1000 | maand | maand | -'),
      sheetOf('Realisatie', 'KPI | Periode | Waarde', 'Leads | 2026-09 | 100', 'Leads | 2026-10 | 215', 'Meer omzet | 2026-09 | 700.25', 'Meer omzet | 2026-10 | 500'),
    ]),
} as const;

export type SmallBook = keyof typeof smallBooks;
