import { bonusSheets } from '../../src/sheets/bonus-sheets';
import { findingsSheet } from '../../src/sheets/findings/findings-sheet';
import { months2026, notANumber, sampleRun, type SamplePayout } from './sample-run';
import { badHeaders, clipped, deadLinks, overlapping } from './layout-rules';
import { smallRun } from './small-run';

const long = 'Wouter van der Meulen-Oosterhuis tot Nieuwenhuizen en Zoon';

function runOf(payees: number, periods: number, schemes: readonly string[], amount = 1234.56): ReturnType<typeof sampleRun> {
  const list: SamplePayout[] = [];
  for (let period = 0; period < periods; period += 1)
    for (let payee = 0; payee < payees; payee += 1) schemes.forEach((_, component) => list.push({ payee, period, component, actual: amount * 10, earned: amount }));
  return sampleRun({
    payees: Array.from({ length: payees }, (_, at) => ({ id: String(at), name: at === 0 ? long : `Medewerker ${at}`, team: `Team ${at % 4}` })),
    periods: months2026.slice(0, periods),
    components: schemes.map((scheme) => ({ scheme, name: 'Omzet', measure: 'Omzet', unit: 'money', currency: 'EUR' })),
    list,
    findings: [notANumber],
  });
}

const runs = {
  'three payees': smallRun,
  'one payee, one period': runOf(1, 1, ['Commissie']),
  '300 payees, 12 months': runOf(300, 12, ['Commissie']),
  'schemes named as columns': runOf(2, 2, ['Team', 'team', 'Uitbetaling', 'Status']),
  'seven schemes': runOf(4, 3, ['A', 'B', 'C', 'D', 'E', 'F', 'G']),
  'large negative amounts': runOf(8, 2, ['Commissie'], -98765432.1),
  'no payouts': sampleRun({ payees: [], periods: [], components: [], list: [] }),
};

const englishAmount = (value: number, format: string | undefined): string =>
  format?.includes('%') ? `${(value * 100).toFixed(1)}%` : `€ ${value.toLocaleString('en', { minimumFractionDigits: format?.includes('.00') ? 2 : 0, maximumFractionDigits: 2 })}`;

describe.each(Object.entries(runs))('the sheets of a run with %s', (_, run) => {
  describe.each(['nl', 'en'] as const)('in %s', (language) => {
    const options = { language, runDay: 46348, source: 'Verkoop.xlsx' };
    const sheets = [...bonusSheets(run, options), findingsSheet(run.findings, options)];

    it('put nothing over something else', () => {
      expect(sheets.flatMap(overlapping)).toEqual([]);
    });

    it('have names of at most 31 characters that Excel accepts', () => {
      for (const { name } of sheets) expect(name).toMatch(/^[^\\/?*[\]:]{1,31}$/);
    });

    it('have headers that Excel accepts in one table', () => {
      expect(sheets.flatMap(badHeaders)).toEqual([]);
    });

    it('have columns wide enough for their figures', () => {
      expect(sheets.flatMap((sheet) => clipped(sheet, englishAmount))).toEqual([]);
    });

    it('link only to sheets that are written too', () => {
      expect(sheets.flatMap((sheet) => deadLinks(sheet, sheets))).toEqual([]);
    });
  });
});
