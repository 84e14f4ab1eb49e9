import type { TestCell, TestSheet } from '../csv-workbook';
import { nearestColumn } from '../../src/tables/recognise/nearest-column';
import { schemaOf } from '../../src/tables/schemas';
import { findingsOf, readSheets } from './reading';

const sheet = (name: string, ...cells: TestCell[][]): TestSheet => ({ name, cells });
const unknown = async (...sheets: TestSheet[]) => findingsOf(await readSheets(sheets), 'column.unknown');

describe('a filled column of the rules that Koers does not know', () => {
  it.each([
    ['Regelingen', ['Regeling', 'Uitbetaling pr', 'Plafond'], ['S1', 'kwartaal', 500], 'B1', 'Uitbetaling pr', 'Uitbetaling per'],
    ['Regelingen', ['Regeling', 'Uitbetaling per', 'Max. p.p.'], ['S1', 'kwartaal', 1000], 'C1', 'Max. p.p.', 'Plafond'],
    ['Onderdelen', ['Regeling', 'Onderdeel', 'Maatstaf', 'Vorm', 'Tarief', 'Deler'], ['S1', 'P', 'Omzet', 'vast', '2%', 500], 'F1', 'Deler', ''],
    ['Staffels', ['Regeling', 'Onderdeel', 'Vanaf', 'Percentage', 'Bonusje'], ['S1', 'P', 0, '2%', 500], 'E1', 'Bonusje', ''],
    ['Toewijzingen', ['Medewerker', 'Regeling', 'Geldig per'], ['M1', 'S1', '2026-01-01'], 'C1', 'Geldig per', 'Vanaf'],
    ['Doelen', ['Medewerker', 'Doel', 'Tot'], ['M1', 500, '2026-03-31'], 'C1', 'Tot', ''],
    ['Perioden', ['Periode', 'Begin', 'Laatste dag'], ['P1', '2026-01-01', '2026-01-31'], 'C1', 'Laatste dag', ''],
    ['Maatstaven', ['Maatstaf', 'Berekening', 'Conditie'], ['Omzet', 'som', 'Status = won'], 'C1', 'Conditie', ''],
    ['Medewerkers', ['Nummer', 'Naam', 'Contracturen %'], ['M1', 'Jan', 0.8], 'C1', 'Contracturen %', ''],
    ['Medewerkers', ['Nummer', 'Naam', 'Laatste dag'], ['M1', 'Jan', '2026-01-31'], 'C1', 'Laatste dag', ''],
  ] as const)('is a warning at its header: %s', async (name, headers, row, cell, found, nearest) => {
    const findings = await unknown(sheet(name, [...headers], [...row]));
    expect(findings).toMatchObject([{ severity: 'warning', subject: { sheet: name, cell, column: found }, args: { found } }]);
    if (nearest !== '') expect(findings).toMatchObject([{ args: { nearest: { nl: nearest } } }]);
  });

  it('is fine when it is empty', async () => {
    expect(await unknown(sheet('Regelingen', ['Regeling', 'Uitbetaling per', 'Deler'], ['S1', 'kwartaal', null]))).toEqual([]);
  });
  it('is fine when it holds remarks', async () => {
    expect(await unknown(sheet('Regelingen', ['Regeling', 'Uitbetaling per', 'Opmerking'], ['S1', 'kwartaal', 'nieuw']))).toEqual([]);
  });
  it('is fine when a rate names it', async () => {
    const components = sheet('Onderdelen', ['Regeling', 'Onderdeel', 'Maatstaf', 'Vorm', 'Tarief'], ['S1', 'P', 'Omzet', 'vast', 'Toewijzingen[Mijn tarief]'], ['S1', 'Q', 'Omzet', 'vast', 'deeltijdtarief']);
    const assignments = sheet('Toewijzingen', ['Medewerker', 'Regeling', 'Mijn tarief'], ['M1', 'S1', 0.02]);
    const people = sheet('Medewerkers', ['Nummer', 'Naam', 'Deeltijdtarief'], ['M1', 'Jan', 0.02]);
    expect(await unknown(components, assignments, people)).toEqual([]);
  });
  it('is the user’s own business in People, unless it could change what is paid', async () => {
    expect(await unknown(sheet('Medewerkers', ['Nummer', 'Naam', 'Quotum', 'E-mail', 'Geboortedatum'], ['M1', 'Jan', 120_000, 'a@b.nl', '1990-01-01']))).toEqual([]);
  });
});

describe('the nearest known column', () => {
  it.each([
    ['schemes', 'Uitbetaling pr', 'period'],
    ['schemes', 'Afrondng', 'rounding'],
    ['components', 'Gewcht', 'weight'],
    ['people', 'In dienst sinds', 'start'],
    ['people', 'Lievelingskleur', undefined],
  ] as const)('in %s of %j is %s', (table, header, column) => {
    expect(nearestColumn(header, schemaOf(table).columns)?.id).toBe(column);
  });
});
