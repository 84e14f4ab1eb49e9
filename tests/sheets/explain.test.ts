import type { Language } from '../../src/i18n';
import { formatFor } from '../../src/i18n/format';
import { message } from '../../src/core/message';
import { known, missing } from '../../src/core/value';
import { explainDerivation } from '../../src/sheets/explain/explain-derivation';
import { explanationSheet } from '../../src/sheets/explanation/explanation-sheet';
import { months2026, noTarget, sampleRun, tableRows } from './sample-run';
import { curveSteps, everyStep, marginalSteps } from './sample-steps';

/** The lines as text: number, what, calculation, outcome, source. Non-breaking spaces are shown as spaces. */
function lines(step: Parameters<typeof explainDerivation>[0], language: Language): readonly string[] {
  const format = formatFor(language);
  return explainDerivation(step, language, 'EUR').map(({ number, what, calculation, value, unit, source }) => {
    const outcome = value.kind !== 'known' ? value.kind : unit === 'money' ? format.money(value.value, 'EUR') : format.number(value.value, 4);
    return [number === 0 ? '·' : String(number), what, calculation, outcome, source?.cell ?? source?.table ?? '']
      .join(' | ')
      .replaceAll('\u00a0', ' ');
  });
}

describe('an explanation', () => {
  it('numbers the steps and puts every tier with what fell in it below its step', () => {
    expect(lines(marginalSteps, 'nl')).toEqual([
      '1 | Omzet | som van 42 regels | € 48.200,00 | Facturen',
      '2 | Per schijf: elk deel tegen zijn eigen tarief | som van de schijven hieronder | € 1.046,00 | ',
      '· | Vanaf € 0 tot € 40.000 | € 40.000 × 2% | € 800,00 | D22',
      '· | Vanaf € 40.000 | € 8.200 × 3% | € 246,00 | D23',
    ]);
  });

  it('shows the two points around the attainment', () => {
    expect(lines(curveSteps, 'en')).toEqual([
      '1 | Omzet | sum of 42 rows | €45,000.00 | Facturen',
      '2 | Doel |  | €50,000.00 | E14',
      '3 | Attainment | €45,000 ÷ €50,000 | 0.9 | ',
      '4 | Payout by the curve | 90% lies between 80% (pays 50%) and 100% (pays 100%): 50% + (90% − 80%) ÷ (100% − 80%) × (100% − 50%) | 0.75 | ',
    ]);
  });

  it('marks documented defaults', () => {
    expect(lines(everyStep.product, 'nl').slice(4)).toEqual([
      '5 | Doelbonus per jaar (voltijds) |  | € 1.000,00 | F7',
      '6 | Gewicht | (standaard) | 0,4 | Onderdelen',
      '7 | Uitbetalingspercentage × doelbonus × Gewicht | 75% × € 1.000 × 40% | € 300,00 | ',
    ]);
    expect(lines(everyStep.floor, 'en').at(-1)).toBe('4 | Floor not needed | at least €0 (default) | €0.00 | ');
  });

  it('says what the filter was', () => {
    expect(lines(everyStep.rows, 'nl')).toEqual(['1 | Omzet | som van 1 regel: Land = NL | € 48.200,00 | Facturen']);
    expect(lines(everyStep.rows, 'en')).toEqual(['1 | Omzet | sum of 1 row: Land = NL | €48,200.00 | Facturen']);
  });

  it.each([
    ['threshold', 'Drempel niet gehaald | € 9.000 is minder dan € 10.000: telt niet mee | € 0,00 | H9'],
    ['flat', 'Vast tarief | € 48.200 × 2% | € 964,00 | '],
    ['ratio', 'Verhouding | 1 ÷ 4 | 0,25 | '],
    ['cap', 'Plafond toegepast | ten hoogste € 500; € 464 vervalt | € 500,00 | K9'],
    ['prorate', 'Naar rato van de dagen in dienst | € 1.000 × 15 van 30 dagen | € 500,00 | '],
    ['spread', 'Gelijk verdeeld over de perioden | € 1.000 ÷ 4 | € 250,00 | '],
    ['round', 'Afgerond op centen | van € 300 | € 300,00 | '],
    ['running', 'Erbij in deze periode | € 1.046 tot nu toe − € 1.000 eerder toegekend | € 46,00 | '],
    ['total', 'Opgeteld | € 1.046 + € 300 | € 1.346,00 | '],
  ] as const)('ends with the %s step and its calculation', (op, expected) => {
    const numbered = lines(everyStep[op], 'nl').filter((line) => !line.startsWith('·'));
    expect(numbered.at(-1)?.replace(/^\d+ \| /, '')).toBe(expected);
  });

  it('marks the tier that was reached', () => {
    expect(lines(everyStep.retroactive, 'nl').slice(1)).toEqual([
      '2 | Over het geheel: het tarief van de bereikte schijf | schijf bepaald op € 48.200 | € 1.446,00 | ',
      '· | Vanaf € 0 tot € 40.000 | geldt niet (2%) | € 0,00 | D22',
      '· | Vanaf € 40.000 | bereikt: € 48.200 × 3% | € 1.446,00 | D23',
    ]);
    expect(lines(everyStep.step, 'en').slice(3)).toEqual([
      '4 | Payout by step | 90% reaches the step from 80% | 0.5 | ',
      '· | From 80% up to 100% | 90% reaches the step from 80% | 0.5 | D22',
      '· | From 100% |  | 1 | D23',
    ]);
  });

  it('shows the best paid deals below their sum', () => {
    expect(lines(everyStep.deals, 'en')).toEqual([
      '1 | Per deal, added up | 3 deals, the 1 best paid of them below | €120.00 | ',
      '· | Deal of €48,200 | €48,200 × 2% | €964.00 | Facturen',
    ]);
  });

  it('calls a missing figure missing, never 0', () => {
    const steps = explainDerivation({ op: 'flat', value: missing(noTarget), unit: 'money', input: tableRows(1, 'Omzet'), rate: { op: 'read', label: message('label.actual', { measure: 'Percentage' }), unit: 'rate', value: missing(noTarget) } }, 'nl', 'EUR');
    expect(steps.at(-1)?.value.kind).toBe('missing');
    expect(steps.at(-1)?.calculation.replaceAll('\u00a0', ' ')).toBe('€ 1 × ontbreekt');
  });

  it('marks a percentage that never ends as rounded', () => {
    const third = { ...everyStep.curve, input: { ...everyStep.attainment, value: { kind: 'known' as const, value: 5 / 6 } } };
    expect(lines(third, 'nl').at(-1)).toContain('≈ 83,333333% ligt tussen');
  });

  it('says how to find the rows: names as they stand there, first and last day, and the filter', () => {
    const where = { person: 'Verkoper', names: ['Sjoerd Bakker', 'S. Bakker'], date: 'Factuurdatum', from: 46204, until: 46235 }; // 01-07-2026 … 31-07-2026
    const step = { ...everyStep.rows, rows: 16, filter: 'Status <> Concept', where };
    expect(lines(step, 'nl')).toEqual([
      '1 | Omzet | som van 16 regels: Verkoper = Sjoerd Bakker of S. Bakker, Factuurdatum 01-07-2026 t/m 31-07-2026, Status <> Concept | € 48.200,00 | Facturen',
    ]);
  });

  it('shows the cells of the points of a curve below it, a point that is met exactly once', () => {
    const at = (cell: string) => ({ sheet: 'Regelingen', table: 'Staffels', cell });
    const [below, above] = [{ at: 0.8, ratio: 0.5, source: at('D4') }, { at: 1, ratio: 1, source: at('D5') }];
    expect(lines({ ...everyStep.curve, below, above }, 'nl').slice(4)).toEqual([
      '· | Punt van de curve: 80% | geeft 50% | 0,5 | D4',
      '· | Punt van de curve: 100% | geeft 100% | 1 | D5',
    ]);
    expect(lines({ ...everyStep.curve, below, above: below }, 'nl').slice(4)).toEqual(['· | Punt van de curve: 80% | geeft 50% | 0,5 | D4']);
  });

  it('shows target and attainment where they decide the tier over the whole, and reads the sales once', () => {
    const step = { ...everyStep.retroactive, input: tableRows(45000, 'Omzet'), at: 0.9, atUnit: 'ratio' as const, reachedBy: everyStep.attainment };
    expect(lines(step, 'nl').slice(0, 4)).toEqual([
      '1 | Omzet | som van 42 regels | € 45.000,00 | Facturen',
      '2 | Doel |  | € 50.000,00 | E14',
      '3 | Realisatie | € 45.000 ÷ € 50.000 | 0,9 | ',
      '4 | Over het geheel: het tarief van de bereikte schijf | schijf bepaald op 90% | € 1.446,00 | ',
    ]);
  });

  it.each(['nl', 'en'] as const)('has words for every step in %s', (language) => {
    for (const step of Object.values(everyStep)) {
      const explained = explainDerivation(step, language, 'EUR');
      expect(explained.length).toBeGreaterThan(0);
      for (const { what, calculation } of explained) {
        expect(what.trim()).not.toBe('');
        expect(`${what} ${calculation}`).not.toMatch(/undefined|NaN|Infinity|null|\[object/);
      }
    }
  });
});

describe('the explanation of a capped scheme total', () => {
  const earned = (component: string, value: number) => ({
    name: component,
    derivation: { op: 'read', unit: 'money', value: known(value), label: message('label.earned', { scheme: 'Doelbonus', component }) } as const,
  });
  const cap = { op: 'read', unit: 'money', value: known(4000), label: message('label.schemeCap', {}) } as const;
  const sum = { op: 'total', unit: 'money', value: known(5000), parts: [earned('Omzet', 3000), earned('Marge', 2000)] } as const;
  const total = { op: 'round', decimals: 2, unit: 'money', value: known(4000), input: { op: 'cap', unit: 'money', value: known(4000), lost: 1000, cap, input: sum } } as const;

  it('adds up the components, each once, and says what the cap takes off', () => {
    expect(lines(total, 'nl')).toEqual([
      '1 | Verdiend met Omzet (Doelbonus) |  | € 3.000,00 | ',
      '2 | Verdiend met Marge (Doelbonus) |  | € 2.000,00 | ',
      '3 | Opgeteld | € 3.000 + € 2.000 | € 5.000,00 | ',
      '4 | Plafond toegepast | ten hoogste € 4.000; € 1.000 vervalt | € 4.000,00 | ',
      '5 | Afgerond op centen | van € 4.000 | € 4.000,00 | ',
    ]);
  });

  it('stands below the components of the payee, and only where it differs from them', () => {
    const list = [
      { payee: 0, period: 0, component: 0, earned: 3000 },
      { payee: 0, period: 0, component: 1, earned: 2000 },
      { payee: 1, period: 0, component: 0, earned: 10 },
    ];
    const part = { scheme: 'Doelbonus', measure: 'Omzet', unit: 'money', currency: 'EUR' } as const;
    const plain = sampleRun({
      payees: [{ id: '1', name: 'Anna', team: '' }, { id: '2', name: 'Bram', team: '' }],
      periods: [months2026[8]!],
      components: [{ ...part, name: 'Omzet' }, { ...part, name: 'Marge' }],
      list,
    });
    const run = { ...plain, schemeTotals: { ...plain.schemeTotals, earned: Float64Array.of(4000, 10) }, deriveTotal: () => total };
    const texts = explanationSheet(run, { language: 'nl', runDay: 46348, source: '' }).spec.cells.map(({ content }) => String(content).replaceAll('\u00a0', ' '));
    expect(texts.filter((text) => text.includes('totaal van de regeling'))).toEqual(['Doelbonus · totaal van de regeling · september 2026']);
    expect(texts).toContain(
      'De onderdelen van Doelbonus tellen voor Anna in september 2026 op tot € 5.000. Het plafond van € 4.000 is bereikt; € 1.000 vervalt. De uitbetaling is daarmee € 4.000.',
    );
  });
});
