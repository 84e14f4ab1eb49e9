import fc from 'fast-check';
import { calendarDay, dayOf } from '../../../src/core/period/calendar';
import type { KnownParts } from '../../../src/plan/text/goal-reading';
import { readGoal } from '../../../src/plan/text/read-goal';
import { propertyRuns } from '../../property-runs';
import { ownGoals } from './own-goals';
import { proposalPasses } from './score';
import { anyFigure } from './written-numbers';

const figuresIn = (text: string): readonly string[] => text.replace(/(?<=\d)[.,](?=\d)/g, '').match(/\d+/g) ?? [];
const proposalOf = (text: string, known?: KnownParts): string => readGoal(text, known ? { known } : {}).proposal.text;

const words = fc.constantFrom(...'meer minder klanten leads omzet kosten verhogen verlagen van naar met per maand vóór 1 oktober binnen 6 weken 12% € 50 minimaal 3 elke team beter service communicatie door zonder increase reduce sales by from to at least every month plan write training , . : ( ) 150 220 2027 Q3 ‹doel› ‹datum› nu zo snel mogelijk'.split(' '));
const anyText = fc.array(words, { minLength: 1, maxLength: 14 }).map((list) => list.join(' '));
const known: fc.Arbitrary<KnownParts> = fc.record(
  { baseline: anyFigure, target: anyFigure, unit: fc.constantFrom('%', '€', 'leads per maand'), deadline: fc.integer({ min: dayOf(2027, 1, 1), max: dayOf(2030, 1, 1) }), owner: fc.constantFrom('Sanne', 'Team Noord'), rhythm: fc.constantFrom('week', 'month', 'quarter') },
  { requiredKeys: [] },
);

describe('a proposal', () => {
  it('has blanks for everything that nobody said', () => {
    expect(proposalOf('Meer leads genereren')).toBe('Aantal leads verhogen van ‹huidige waarde› naar ‹doel› vóór ‹datum›');
    expect(proposalOf('Reduce costs')).toBe('Reduce costs from ‹current value› to ‹target› by ‹date›');
    expect(proposalOf('Klantenservice verbeteren')).toBe('‹wat u telt of meet voor ‘Klantenservice’› verhogen van ‹huidige waarde› naar ‹doel› vóór ‹datum›');
    expect(proposalOf('Write blog posts')).toBe('Write ‹number› blog posts by ‹date›');
    expect(proposalOf('Een plan maken voor volgend jaar')).toBe('‹welk resultaat precies› opleveren voor volgend jaar');
  });

  it('leaves a comparison with than in one piece', () => {
    expect(proposalOf('5% meer omzet dan vorig jaar', { baseline: 900_000, unit: '€', deadline: dayOf(2026, 12, 31) })).toBe('5% meer omzet dan vorig jaar (nu € 900.000) vóór 31 december 2026');
    expect(proposalOf('5% more revenue than last year')).toBe('5% more revenue than last year by ‹date›');
  });

  it('keeps a text that lacks nothing', () => {
    const text = 'Aantal gekwalificeerde leads verhogen van 150 naar 220 per maand vóór 1 oktober.';
    expect(readGoal(text).proposal).toEqual({ text, blanks: [] });
  });

  it('adds only what is missing to a text that is good for the rest', () => {
    expect(proposalOf('Klanttevredenheid boven 8,0')).toBe('Klanttevredenheid boven 8,0 vóór ‹datum›');
    expect(proposalOf('Bring the backlog down to 50 tickets as soon as possible')).toBe('Bring the backlog down to 50 tickets by ‹date›');
    expect(proposalOf('Reduce energy use by 6% compared with 2025')).toBe('Reduce energy use by 6% by ‹date› compared with 2025');
    expect(proposalOf('E-mails binnen 24 uur beantwoorden')).toBe('E-mails binnen 24 uur beantwoorden vanaf ‹datum›');
  });

  it('fills its blanks with what is known outside the text', () => {
    const parts: KnownParts = { baseline: 150, target: 1220, unit: 'leads per maand', deadline: dayOf(2027, 10, 1), owner: 'Sanne', rhythm: 'month' };
    expect(proposalOf('Meer leads genereren', parts)).toBe('Aantal leads verhogen van 150 leads per maand naar 1.220 leads per maand vóór 1 oktober 2027; eigenaar: Sanne; maandelijks bekeken');
    expect(proposalOf('Increase customer loyalty', { baseline: 61.5, target: 70, unit: '%' })).toBe('Increase customer loyalty from 61.5% to 70% by ‹date›');
  });

  it('says a period once', () => {
    expect(proposalOf('Per werkdag 10 gesprekken voeren', { baseline: 8, unit: 'per dag' })).toBe('Per werkdag 10 gesprekken voeren (nu 8)');
    expect(proposalOf('Meer gesprekken per werkdag', { baseline: 8, target: 10, unit: 'per dag' })).toBe('Aantal gesprekken per werkdag verhogen van 8 naar 10 vóór ‹datum›');
  });

  it('keeps what is compared together', () => {
    expect(proposalOf('10% fewer returns than last year')).toBe('10% fewer returns than last year by ‹date›');
    expect(proposalOf('Kosten inhuur 10% lager dan in 2026')).toBe('Kosten inhuur 10% lager dan in 2026 vóór ‹datum›');
  });

  it('marks its blanks by their places', () => {
    for (const { text } of ownGoals) {
      const { proposal } = readGoal(text);
      expect(proposal.blanks.map(({ start, end }) => [proposal.text.charAt(start), proposal.text.charAt(end - 1)])).toEqual(proposal.blanks.map(() => ['‹', '›']));
    }
  });

  it('once filled in is specific, measurable and time-bound, for at least 90 of 100 goals', () => {
    const passing = ownGoals.filter(proposalPasses);
    expect(passing.length / ownGoals.length).toBeGreaterThanOrEqual(0.9);
  });

  it('never has a figure that neither the text nor what is known has', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.constantFrom(...ownGoals.map(({ text }) => text))), known, (text, parts) => {
        const { proposal } = readGoal(text, { known: parts });
        const outside = proposal.blanks.reduceRight((line, { start, end }) => line.slice(0, start) + line.slice(end), proposal.text);
        const { year, month, day } = calendarDay(parts.deadline ?? 1);
        const date = parts.deadline === undefined ? [] : [String(year), String(month), String(day)];
        const sources = new Set([...figuresIn(text), ...figuresIn(String(parts.baseline ?? '')), ...figuresIn(String(parts.target ?? '')), ...date]);
        expect(figuresIn(outside).filter((figure) => !sources.has(figure))).toEqual([]);
      }),
      propertyRuns(600),
    );
  });
});

describe('a text with places to fill in', () => {
  const parts: KnownParts = { baseline: 40, target: 60, deadline: dayOf(2026, 12, 31) };
  it.each<[string, KnownParts, string]>([
    ['Aantal leads verhogen van ‹huidige waarde› naar ‹doel› vóór ‹datum›', parts, 'Aantal leads verhogen van 40 naar 60 vóór 31 december 2026'],
    ['Aantal leads verhogen van ‹huidige waarde› naar ‹doel› vóór ‹datum›', { target: 60 }, 'Aantal leads verhogen van ‹huidige waarde› naar 60 vóór ‹datum›'],
    ['Aantal leads verhogen van 40 naar 60 vóór ‹datum›', parts, 'Aantal leads verhogen van 40 naar 60 vóór 31 december 2026'],
    ['Omzet in België verhogen naar ‹doel› vóór 1 oktober door elke week te bellen', { target: 500, unit: '€' }, 'Omzet in België verhogen naar € 500 vóór 1 oktober door elke week te bellen'],
    ['Reduce complaints from 12 to ‹target› by ‹date›', { target: 6, deadline: dayOf(2026, 12, 31) }, 'Reduce complaints from 12 to 6 by 31 December 2026'],
    ['‹welk resultaat precies› opleveren vóór ‹datum›', parts, '‹welk resultaat precies› opleveren vóór 31 december 2026'],
  ])('%s is filled in with what is known', (text, given, filled) => expect(proposalOf(text, given)).toBe(filled));

  it('says nothing there: a place for a date makes no goal time-bound', () => {
    const { letters, missing, proposal } = readGoal('Aantal leads verhogen van 40 naar 60 vóór ‹datum›');
    expect(letters.timeBound.reason).toEqual({ key: 'goalText.timeBound.none', args: {} });
    expect(missing).toEqual(['timeBound']);
    expect(proposal.blanks).toEqual([{ kind: 'date', start: 42, end: 49 }]);
  });
});

describe('any text', () => {
  it('is read without a fault, the same each time, and every part is quoted from it', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.string({ unit: 'grapheme', maxLength: 60 })), (text) => {
        const reading = readGoal(text);
        expect(readGoal(text)).toEqual(reading);
        const quoted = [...Object.values(reading.letters).flatMap((letter) => letter.words), ...reading.remarks.map((remark) => remark.words), ...reading.extracted.scopeNumbers];
        for (const part of quoted) expect(text.slice(part.start, part.end)).toBe(part.text);
      }),
      propertyRuns(600),
    );
  });

  it('that is not met has a question, and one that is met has words or a deed', () => {
    for (const { text, lang } of ownGoals)
      for (const letter of Object.values(readGoal(text, { language: lang }).letters)) expect(letter.verdict === 'met' ? letter.question : letter.question !== undefined).toBe(letter.verdict === 'met' ? undefined : true);
  });
});
