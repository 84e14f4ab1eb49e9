import { explainFinding } from '../../src/i18n';
import { dutchFormat } from '../../src/i18n/format/format-nl';
import type { TestCell, TestSheet } from '../csv-workbook';
import { findingsOf, mapping, readSheets, sheetOf } from './reading';

const sheet = (name: string, ...cells: TestCell[][]): TestSheet => ({ name, cells });

// A workbook of somebody's own, in the words of somebody who has never seen the template.

describe('who has which scheme', () => {
  const plans = sheet('Plannen', ['Regeling', 'Uitbetaling'], ['Buitendienst', 'per kwartaal'], ['Binnendienst', 'per maand']);
  const who = sheet('Wie krijgt wat', ['Naam', 'Regeling', 'Vanaf'], ['Emre Yıldız', 'Buitendienst', 46023], ['Sanne de Vries', 'Binnendienst', 46023], ['Bob Smit', 'Buitendienst', 46054]);
  const people = sheet('Collega’s', ['Naam', 'Team', 'Tewerkstelling'], ['Emre Yıldız', 'Noord', 1], ['Sanne de Vries', 'Zuid', 0.8], ['Bob Smit', 'Zuid', 1]);

  it('under Naam, Regeling and Vanaf is Assignments, and no calendar', async () => {
    const read = await readSheets([people, plans, who]);
    expect([sheetOf(read, 'assignments'), sheetOf(read, 'periods'), sheetOf(read, 'people'), sheetOf(read, 'schemes')]).toEqual(['Wie krijgt wat', undefined, 'Collega’s', 'Plannen']);
    expect(read.assignments.map(({ person, scheme, start }) => [person, scheme, start])).toEqual([
      ['Emre Yıldız', 'Buitendienst', 46023], ['Sanne de Vries', 'Binnendienst', 46023], ['Bob Smit', 'Buitendienst', 46054],
    ]);
  });
  it('is no calendar on a sheet that is called anything else either', async () => {
    expect(sheetOf(await readSheets([{ ...who, name: 'Blad3' }]), 'periods')).toBeUndefined();
  });
  it('is not guessed from names and days alone', async () => {
    expect(sheetOf(await readSheets([sheet('Blad1', ['Naam', 'Begindatum'], ['Emre Yıldız', 46023], ['Sanne de Vries', 46054])]), 'periods')).toBeUndefined();
  });
  it.each([
    ['Perioden', ['Naam', 'Begin'], [['Voorjaar', 46023], ['Zomer', 46113]]],
    ['Blad1', ['Naam', 'Begin'], [['P1', 46023], ['P2', 46051]]],
    ['Blad1', ['Periode', 'Vanaf'], [['Voorjaar', 46023], ['Zomer', 46113]]],
  ])('leaves a calendar on %s under %s a calendar', async (name, headers, rows) => {
    expect(sheetOf(await readSheets([sheet(name, [...headers], ...rows.map((row) => [...row]))]), 'periods')).toBe(name);
  });
  it('is paid as the scheme says: “per kwartaal” under Uitbetaling', async () => {
    expect((await readSheets([plans])).schemes.map(({ period }) => period)).toEqual(['quarter', 'month']);
  });
  it('finds the hours under Tewerkstelling', async () => {
    expect((await readSheets([people])).people.map(({ fte }) => fte)).toEqual([1, 0.8, 1]);
  });
});

describe('other words for a column', () => {
  it.each(['Tewerkstelling', 'Tewerkstellingsgraad'])('%s is FTE', async (header) => {
    expect(mapping(await readSheets([sheet('Medewerkers', ['Nummer', 'Naam', header], ['M1', 'Ann', 0.8])]), 'people')['fte']).toBe(header);
  });
  it('Streefcijfer is the target', async () => {
    expect(mapping(await readSheets([sheet('Doelen', ['Verkoper', 'Periode', 'Streefcijfer'], ['Ann', '2026', 100])]), 'targets')['value']).toBe('Streefcijfer');
  });
  it('Streefcijfer is the target of a KPI too', async () => {
    expect(mapping(await readSheets([sheet("KPI's", ['KPI', 'Eigenaar', 'Eenheid', 'Streefcijfer'], ['Leads', 'Ann', 'aantal', 100])]), 'kpis')['target']).toBe('Streefcijfer');
  });
  it.each(['Waarop', 'Waarover'])('%s says what counts where nothing else does', async (header) => {
    const read = await readSheets([sheet('Onderdelen', ['Regeling', 'Onderdeel', header, 'Percentage'], ['Plan', 'Provisie', 'Omzet', 0.05])]);
    expect(read.components.map(({ measure }) => measure)).toEqual(['Omzet']);
  });
  it('Waarover says what a rate is taken of where there is a measure', async () => {
    const read = await readSheets([sheet('Onderdelen', ['Regeling', 'Onderdeel', 'Maatstaf', 'Waarover', 'Percentage'], ['Plan', 'Provisie', 'Omzet', 'doelbonus', 0.05])]);
    expect(read.components).toMatchObject([{ measure: 'Omzet', base: 'targetIncentive' }]);
  });
});

describe('a column that Koers does not know', () => {
  it('names what holds without it', async () => {
    const read = await readSheets([sheet('Regelingen', ['Regeling', 'Uitbetalingsperiodes', 'Valuta'], ['Plan', 'kwartaal', 'EUR'])]);
    const [found] = findingsOf(read, 'column.unknown');
    expect(found?.args).toMatchObject({ found: 'Uitbetalingsperiodes', nearest: { nl: 'Uitbetaling per' }, otherwise: { nl: 'Maand.', en: 'Month.' } });
    expect(found && explainFinding(found, 'nl', dutchFormat).problem).toBe('Koers kent in Regelingen geen kolom “Uitbetalingsperiodes”; wat erin staat, is niet gebruikt. Voor Uitbetaling per geldt nu: Maand.');
  });
  it('tells how to say which it is, also where there is no sheet with settings', async () => {
    const [found] = findingsOf(await readSheets([sheet('Regelingen', ['Regeling', 'Uitbetalingsperiodes', 'Valuta'], ['Plan', 'kwartaal', 'EUR'])]), 'column.unknown');
    expect(found && explainFinding(found, 'nl', dutchFormat).advice).toBe(
      'Bedoelt u Uitbetaling per, noem de kolom dan zo, of wijs haar aan. Kies de kolom bij Start in het deelvenster van Koers, of zet op een blad Instellingen, met de kolommen Instelling, Tabel, Kolom en Waarde, de rij “kolom | Regelingen | Uitbetaling per | Uitbetalingsperiodes”. Een eigen kolom kan blijven staan.',
    );
  });
  it('is read once that advice is followed', async () => {
    const settings = sheet('Instellingen', ['Instelling', 'Tabel', 'Kolom', 'Waarde'], ['kolom', 'Regelingen', 'Uitbetaling per', 'Uitbetalingsperiodes']);
    const read = await readSheets([sheet('Regelingen', ['Regeling', 'Uitbetalingsperiodes', 'Valuta'], ['Plan', 'kwartaal', 'EUR']), settings]);
    expect([read.schemes[0]?.period, findingsOf(read, 'column.unknown')]).toEqual(['quarter', []]);
  });
});
