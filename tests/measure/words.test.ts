import { sheetText } from '../../src/i18n/sheet-text';
import { compileMeasures } from '../../src/measure/compile-measures';
import { describedParts } from '../../src/measure/kpi/kpi-origin';
import { measureSentence } from '../../src/sheets/measure-words';
import type { TestCell, TestSheet } from '../csv-workbook';
import { readSheets } from '../tables/reading';

const sheet = (name: string, ...cells: TestCell[][]): TestSheet => ({ name, cells });
const sales = sheet('Verkopen', ['Sluitdatum', 'Verkoper', 'Omzet', 'Klant', 'Status', 'Aangemaakt'], ['2026-01-10', 'Ann', 100, 'Smit', 'gewonnen', '2026-01-02'], ['2026-01-12', 'Bob', 200, 'Bos', 'verloren', '2026-01-05']);
const headers = ['Maatstaf', 'Berekening', 'Kolom', 'Filter', 'Sleutelkolom', 'Voorwaarde aandeel', 'Doorlooptijd in', 'Teller', 'Noemer'];

async function sentences(...cells: string[]): Promise<readonly string[]> {
  const other = ['Omzet', 'som', 'Omzet', '', '', '', '', '', ''];
  const { measures, findings } = compileMeasures(await readSheets([sales, sheet('Maatstaven', headers, other, cells), sheet('Feestdagen', ['Datum', 'Feestdag'], ['2026-01-01', 'Nieuwjaar'])]));
  expect(findings).toEqual([]);
  const measure = measures.get(cells[0]!.toLowerCase())!;
  return (['nl', 'en'] as const).map((language) => measureSentence(describedParts(measure), sheetText(language)));
}

describe('a measure in words', () => {
  it.each([
    [['Doorlooptijd', 'mediaan', 'Sluitdatum − Aangemaakt', 'Status = gewonnen', '', '', 'werkdagen', '', ''], 'Mediaan van Doorlooptijd (werkdagen tussen Aangemaakt en Sluitdatum; een rij zonder Sluitdatum loopt nog en telt niet mee), rijen van Verkopen met Status = gewonnen, per Verkoper en maand van Sluitdatum.', 'Median of Doorlooptijd (working days between Aangemaakt and Sluitdatum; a row without Sluitdatum is still open and does not count), rows of Verkopen with Status = gewonnen, per Verkoper and month of Sluitdatum.'],
    [['Klanten', 'aantal verschillende', '', '', 'Klant', '', '', '', ''], 'Aantal verschillende waarden van Klant, rijen van Verkopen, per Verkoper en maand van Sluitdatum.', 'Number of distinct values of Klant, rows of Verkopen, per Verkoper and month of Sluitdatum.'],
    [['Score', 'aandeel', '', '', '', 'Status = gewonnen', '', '', ''], 'Aandeel van de rijen met Status = gewonnen, rijen van Verkopen, per Verkoper en maand van Sluitdatum.', 'Share of the rows with Status = gewonnen, rows of Verkopen, per Verkoper and month of Sluitdatum.'],
    [['Deel', 'verhouding', '', '', '', '', '', 'Omzet', 'Omzet'], 'Omzet gedeeld door Omzet.', 'Omzet divided by Omzet.'],
  ])('%j', async (cells, nl, en) => {
    expect(await sentences(...cells)).toEqual([nl, en]);
  });
});
