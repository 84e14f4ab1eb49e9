import { bonusSheet } from '../../src/sheets/bonus/bonus-sheet';
import type { SheetSpec } from '../../src/spec/sheet-spec';
import { smallRun } from './small-run';

const options = { language: 'nl', runDay: 46348, source: 'Verkoop 2026.xlsx' } as const;
const by = { person: 'Verkoper', date: 'Factuurdatum', filter: 'Status <> Concept' };
const texts = (spec: SheetSpec): readonly string[] => spec.cells.map(({ content }) => String(content).replaceAll('\u00a0', ' '));
const withRows = (creditedAmount: number): SheetSpec =>
  bonusSheet(
    {
      ...smallRun,
      reconciliation: smallRun.reconciliation.map((each) => ({
        ...each,
        by,
        creditedAmount,
        uncredited: [
          { why: 'filter' as const, rows: 1, amount: 10 },
          { why: 'period' as const, rows: 1, amount: 10 },
          { why: 'noAssignment' as const, rows: 1, amount: 10 },
        ],
      })),
    },
    options,
  );

describe('the reconciliation', () => {
  it('says beside each line how to find its rows', () => {
    expect(texts(withRows(92949.6))).toEqual(
      expect.arrayContaining([
        'Buiten de perioden of zonder datum',
        'Geen regeling met deze maatstaf op die datum',
        'regels die niet voldoen aan Status <> Concept',
        'filter op Factuurdatum: leeg, vóór 01-08-2026 of na 30-09-2026',
        'de cellen staan op Koers Bevindingen',
      ]),
    );
  });

  it('ties the credited amount to the actuals of the components when they add up to it, and says when they do not', () => {
    // 40,000 − 1,250.40 + 0 + 48,200 + 1,000 + 5,000 = 92,949.60
    expect(texts(withRows(92949.6))).toContain('is de som van Resultaat van Commissie · Omzet');
    expect(texts(withRows(92949.61)).some((text) => text === 'telt mee in Commissie · Omzet; wijkt af van de som van Resultaat')).toBe(true);
  });
});

describe('the list of components', () => {
  it('says what of its sum is in payouts that are incomplete and not in the total', () => {
    expect(texts(bonusSheet(smallRun, options))).toContain('Van de som van Verdiend zit € 75,00 in nog onvolledige uitbetalingen; dat telt niet mee in het totaal.');
  });
});

describe('the key figures', () => {
  it('begin with the newest finished period, then the total with the span that it covers', () => {
    const cards = texts(bonusSheet(smallRun, options)).filter((text) => text.startsWith('Berekende bonus') || text.startsWith('Totaal augustus'));
    expect(cards).toEqual(['Berekende bonus september 2026', 'Totaal augustus 2026 – september 2026']);
  });

  it('leave out the newest period while none is finished', () => {
    const running = texts(bonusSheet(smallRun, { ...options, runDay: 46235 })); // 01-08-2026
    expect(running.some((text) => text.startsWith('Berekende bonus'))).toBe(false);
  });

  it('are at most five beside each other', () => {
    const components = smallRun.components.map((each, at) => ({ ...each, currency: at === 0 ? 'USD' : 'EUR' }));
    const schemes = smallRun.schemes.map((each, at) => ({ ...each, currency: at === 0 ? 'USD' : 'EUR' }));
    const spec = bonusSheet({ ...smallRun, components, schemes }, options);
    const row = spec.cells.find(({ content }) => content === 'Ontbrekende uitbetalingen')?.row;
    const labels = spec.cells.filter((cell) => cell.row === row).map(({ content }) => content);
    expect(labels).toEqual([
      'Berekende bonus september 2026 (USD)',
      'Berekende bonus september 2026 (EUR)',
      'Totaal augustus 2026 – september 2026 (USD)',
      'Totaal augustus 2026 – september 2026 (EUR)',
      'Ontbrekende uitbetalingen',
    ]);
  });

  it('say that the sheet is made anew with each calculation', () => {
    expect(texts(bonusSheet(smallRun, options))).toContain('Dit blad wordt bij elke berekening opnieuw gemaakt; kopieer het om het te bewaren of er notities bij te zetten.');
  });
});
