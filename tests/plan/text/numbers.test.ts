import fc from 'fast-check';
import { readGoal } from '../../../src/plan/text/read-goal';
import { propertyRuns } from '../../property-runs';
import { anyFigure, figuresOf, wordOf, type Lang } from './written-numbers';

const sentences: Readonly<Record<Lang, readonly ((figure: string) => string)[]>> = {
  nl: [(x) => `Het aantal bestellingen verhogen naar ${x} vóór 1 oktober`, (x) => `Minimaal ${x} bestellingen per maand`, (x) => `Omzet: doel ≥ € ${x}`, (x) => `Bereik ${x} abonnees`],
  en: [(x) => `Increase orders to ${x} by 1 October`, (x) => `At least ${x} orders per month`, (x) => `Revenue: target ≥ €${x}`, (x) => `Reach ${x} subscribers`],
};
const languages: readonly Lang[] = ['nl', 'en'];

describe.each(languages)('a number in a goal (%s)', (lang) => {
  const read = (text: string): unknown => readGoal(text, { language: lang }).extracted.target;

  it('is read in every way of writing it in figures', () => {
    fc.assert(
      fc.property(anyFigure, fc.constantFrom(...sentences[lang]), (value, sentence) => {
        for (const figure of figuresOf(value, lang)) expect([figure, read(sentence(figure))]).toEqual([figure, value]);
      }),
      propertyRuns(),
    );
  });

  it('is read as a word up to 999', () => {
    const sentence = sentences[lang][3];
    for (let value = 2; value < 1000; value += 1) expect([wordOf(value, lang), sentence && read(sentence(wordOf(value, lang)))]).toEqual([wordOf(value, lang), value]);
  });

  const thousands: readonly (readonly [string, number])[] = lang === 'nl'
    ? [['15k', 15_000], ['1,5 miljoen', 1.5e6], ['2,25 mln', 2.25e6], ['3 miljard', 3e9], ['12 duizend', 12_000], ['tweeduizend', 2000], ['duizend', 1000], ['honderd', 100], ['anderhalf miljoen', 1.5e6]]
    : [['15k', 15_000], ['1.5 million', 1.5e6], ['2.25m', 2.25e6], ['3 billion', 3e9], ['12 thousand', 12_000], ['two thousand', 2000], ['one hundred', 100], ['2.5bn', 2.5e9]];
  it.each(thousands)('is read with its multiplier: %s', (figure, value) => {
    expect(read(sentences[lang][3]?.(figure) ?? '')).toBe(value);
  });

  it('is a percentage, an amount or a score by its sign', () => {
    const unit = (text: string): unknown => readGoal(text, { language: lang }).extracted.unit;
    const [percent, money] = lang === 'nl' ? ['Marge minimaal 12,5%', 'Omzet minimaal € 5.000'] : ['Margin at least 12.5%', 'Revenue at least €5,000'];
    expect([unit(percent), unit(money)]).toEqual(['%', '€']);
  });
});

describe('numbers that are no target', () => {
  const target = (text: string, language: Lang): unknown => readGoal(text, { language }).extracted.target;

  it.each<readonly [string, Lang]>([
    ['Het ISO 9001-certificaat behalen vóór eind 2027', 'nl'],
    ['Obtain the ISO 27001 certificate by the end of 2027', 'en'],
    ['Improve service in our 4 branches', 'en'],
    ['Set up a CRM system for 30 users', 'en'],
    ['In de 12 klassen de sfeer verbeteren', 'nl'],
    ['24/7 bereikbaar zijn', 'nl'],
    ['Reduce 90-day warranty claims', 'en'],
  ])('are read as part of the situation: %s', (text, lang) => expect(target(text, lang)).toBeUndefined());

  it('reads a range as its two ends', () => {
    expect(target('Een bezetting tussen 80 en 90%', 'nl')).toEqual([80, 90]);
    expect(target('Occupancy of 80–90%', 'en')).toEqual([80, 90]);
    expect(target('Omzet van € 10-20k', 'nl')).toEqual([10_000, 20_000]);
  });

  it.each<readonly [string, Lang, readonly number[]]>([
    ['Voorraad tussen 100 en 120 stuks', 'nl', [100, 120]], ['Voorraad 100–120 stuks', 'nl', [100, 120]], ['Aantal leads tussen de 100 en 120 in 2027', 'nl', [100, 120]],
    ['Keep stock between 100 and 120 units', 'en', [100, 120]], ['Increase leads to between 100 and 120 in 2027', 'en', [100, 120]], ['Stock of 100 to 120 units', 'en', [100, 120]], ['100-120 orders a week', 'en', [100, 120]],
  ])('reads a range wherever it stands: %s', (text, language, range) => expect(target(text, language)).toEqual(range));

  it.each<readonly [string, Lang, number, number]>([
    ['Klantbezoeken: minimaal 6 per week in plaats van 3', 'nl', 3, 6], ['8 demos a week instead of 5', 'en', 5, 8], ['Marge 18→21%', 'nl', 18, 21], ['Margin 18% -> 21%', 'en', 18, 21],
    ['Ziekteverzuim: vorig jaar 6,2%, naar 5%', 'nl', 6.2, 5], ['Sick leave was 6.2% last year, to 5%', 'en', 6.2, 5], ['8,000 followers now, 12,000 by June', 'en', 8000, 12_000], ['Margin up from 9% to 11%', 'en', 9, 11],
    ['Rapportcijfer van 8½ naar 9¼', 'nl', 8.5, 9.25],
  ])('tells where it starts from where it goes: %s', (text, language, from, to) => {
    const { baseline, target: reached } = readGoal(text, { language }).extracted;
    expect([baseline, reached]).toEqual([from, to]);
  });

  it.each<readonly [string, Lang]>([['Alle orders vóór 9.00 uur verzenden', 'nl'], ['Open om 9:30', 'nl'], ['Open by 9:30', 'en'], ['5S-ronde op alle afdelingen', 'nl'], ['Openstaande posten ouder dan 60 dagen bespreken', 'nl']])('takes no time of day, name or age for a target: %s', (text, language) => expect(target(text, language)).toBeUndefined());

  it('takes the score of a score with its maximum, and the count of a count with its whole', () => {
    expect(target('Score van minimaal 4,2/5', 'nl')).toBe(4.2);
    expect(target('19 van de 20 leveringen op tijd', 'nl')).toBe(19);
  });
});

describe('a number on a scale that is named before it', () => {
  it.each([
    ['Maandafsluiting van dag 8 naar dag 5 tegen maart 2027', 8, 5, 'down'],
    ['Van plaats 9 naar plaats 3 op de ranglijst stijgen vóór 1 juli 2027', 9, 3, undefined],
  ])('is where a goal starts and what it is to reach: %s', (text, baseline, target, direction) => {
    const { extracted, remarks } = readGoal(text, { language: 'nl' });
    expect(extracted).toMatchObject({ baseline, target, ...(direction && { direction }) });
    expect(remarks.filter(({ kind }) => kind === 'compound')).toEqual([]);
  });
});
