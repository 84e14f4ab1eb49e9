import { explainFinding } from '../../src/i18n';
import { dutchFormat } from '../../src/i18n/format/format-nl';
import { runSheets } from './run-workbook';
import { sheetOf, type UserSheet } from './user-workbook';

// The first workbook of somebody who has never seen the template: own sheet names, own headers, no Measures, no Settings.

const book = (...more: readonly UserSheet[]): readonly UserSheet[] => [
  sheetOf('Medewerkers', 'Naam | Team | Tewerkstelling', 'Emre Yıldız | Noord | 1', 'Sanne de Vries | Zuid | 0.8'),
  sheetOf(
    'Verkoopcijfers',
    'Datum | Verkoper | Omzet',
    '2026-07-06 | Emre Yıldız | 1000', '2026-08-03 | Emre Yıldız | 500', '2026-09-01 | Emre Yıldız | n.t.b.',
    '2026-07-08 | Sanne de Vries | 2000', '2026-09-02 | Sanne de Vries | 400',
  ),
  sheetOf('Plannen', 'Regeling | Uitbetaling', 'Buitendienst | per kwartaal', 'Binnendienst | per maand'),
  sheetOf('Onderdelen', 'Regeling | Onderdeel | Waarop | Percentage', 'Buitendienst | Provisie | Omzet | 5%', 'Binnendienst | Provisie | Omzet | 5%', 'Binnendienst | Per verkoop | Aantal verkopen | 5%'),
  sheetOf('Wie krijgt wat', 'Naam | Regeling | Vanaf', 'Emre Yıldız | Binnendienst | 2026-01-01', 'Sanne de Vries | Buitendienst | 2026-01-01'),
  ...more,
];

describe('a first workbook of one’s own', () => {
  it('pays by what it says', async () => {
    const { rows } = await runSheets(book(), '2026-Q3');
    const paid = rows.map(({ payee, period, component, earned }) => [payee, period, component, earned]);
    expect(paid).toEqual(expect.arrayContaining([['Sanne de Vries', '2026-Q3', 'Provisie', 120], ['Emre Yıldız', '2026-07', 'Provisie', 50], ['Emre Yıldız', '2026-08', 'Provisie', 25]]));
  });
  it('says what was assumed, and whose bonus waits for the amount that is to follow', async () => {
    const { report } = await runSheets(book(), '2026-Q3');
    const said = (check: string): readonly string[] => report.findings.filter((one) => one.check === check).map((one) => `${one.subject.cell}: ${explainFinding(one, 'nl', dutchFormat).problem}`);
    expect(said('measure.assumed')).toEqual([
      'C2: “Omzet” is geen rij in Maatstaven; Koers neemt de som van Omzet in Verkoopcijfers.',
      'C4: “Aantal verkopen” is geen rij in Maatstaven; Koers neemt het aantal rijen in Verkoopcijfers.',
    ]);
    expect(said('run.unreadableRows')).toEqual(['C4: Van Emre Yıldız is 1 rij voor Omzet niet te lezen. Daardoor ontbreekt 1 bonusbedrag van Emre Yıldız: september 2026.']);
    expect(said('scheme.unknownMeasure')).toEqual([]);
  });
  it('has no errors but its own', async () => {
    const { report } = await runSheets(book(), '2026-Q3');
    expect(report.findings.filter(({ severity }) => severity === 'error').map(({ check, subject }) => `${check} ${subject.cell ?? ''}`).sort()).toEqual(['cell.notANumber C4', 'run.unreadableRows C4']);
  });
});

describe('a component without a measure', () => {
  it('is told once for each of them', async () => {
    const nameless = book().map((sheet) => (sheet.name === 'Onderdelen' ? sheetOf('Onderdelen', 'Regeling | Onderdeel | Percentage', 'Buitendienst | Provisie | 5%', 'Binnendienst | Provisie | 5%') : sheet));
    const { report } = await runSheets(nameless, '2026-Q3');
    const about = report.findings.filter(({ check, subject }) => check === 'scheme.unknownMeasure' || subject.sheet === 'Onderdelen');
    expect(about.map(({ check, subject }) => `${check} ${subject.cell ?? ''}`)).toEqual(['component.noMeasure A2', 'component.noMeasure A3']);
  });
});
