import fc from 'fast-check';
import { calendarDay, dayOf } from '../../../src/core/period/calendar';
import { readGoal } from '../../../src/plan/text/read-goal';
import { propertyRuns } from '../../property-runs';
import type { Lang } from './written-numbers';

const today = dayOf(2026, 11, 22);
const months: Readonly<Record<Lang, readonly string[]>> = {
  nl: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};
const two = (value: number): string => String(value).padStart(2, '0');

/** A day in every way that a language writes it. */
function datesOf(day: number, lang: Lang): readonly string[] {
  const date = calendarDay(day);
  const month = months[lang][date.month - 1] ?? '';
  const short = month.slice(0, 3);
  const figures = [`${String(date.year)}-${two(date.month)}-${two(date.day)}`, `${two(date.day)}-${two(date.month)}-${String(date.year)}`, `${String(date.day)}/${String(date.month)}/${String(date.year)}`, `${String(date.day)}-${String(date.month)}-${two(date.year % 100)}`, `${two(date.day)}.${two(date.month)}.${two(date.year % 100)}`];
  const words = [`${String(date.day)} ${month} ${String(date.year)}`];
  if (lang === 'nl') return [...figures, ...words, ...(short === 'maa' ? [] : [`${String(date.day)} ${short}. ${String(date.year)}`])];
  return [...figures, ...words, `${month} ${String(date.day)}, ${String(date.year)}`, `${short} ${String(date.day)} ${String(date.year)}`, `${String(date.day)} ${short} ${String(date.year)}`];
}

const deadline = (text: string, language: Lang): number | undefined => readGoal(text, { language, today }).extracted.deadlineDay;
const anyDay = fc.integer({ min: dayOf(2026, 11, 23), max: dayOf(2039, 12, 31) });

describe('a date in a goal', () => {
  it('is read in every Dutch way of writing it', () => {
    fc.assert(fc.property(anyDay, (day) => {
      for (const date of datesOf(day, 'nl')) expect([date, deadline(`Klachten verlagen met 10% uiterlijk op ${date}`, 'nl')]).toEqual([date, day]);
    }), propertyRuns());
  });

  it('is read in every English way of writing it, with the day first in figures', () => {
    fc.assert(fc.property(anyDay, (day) => {
      for (const date of datesOf(day, 'en')) expect([date, deadline(`Reduce complaints by 10% by ${date}`, 'en')]).toEqual([date, day]);
    }), propertyRuns());
  });

  it('without a year is the next one', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 364 }), (ahead) => {
      const { month, day } = calendarDay(today + ahead);
      expect(deadline(`Klachten verlagen met 10% op ${String(day)} ${months.nl[month - 1] ?? ''}`, 'nl')).toBe(today + ahead);
    }), propertyRuns(100));
  });
});

describe('a deadline on 22 November 2026', () => {
  it.each<readonly [Lang, string, readonly [number, number, number]]>([
    ['nl', 'vóór 1 oktober', [2027, 9, 30]], ['nl', 'uiterlijk 1 oktober', [2027, 10, 1]], ['nl', 'binnen 6 maanden', [2027, 5, 22]], ['nl', 'binnen een half jaar', [2027, 5, 22]],
    ['nl', 'dit kwartaal', [2026, 12, 31]], ['nl', 'volgend kwartaal', [2027, 3, 31]], ['nl', 'in Q3', [2027, 9, 30]], ['nl', 'in het 3e kwartaal van 2028', [2028, 9, 30]],
    ['nl', 'in het eerste halfjaar', [2027, 6, 30]], ['nl', 'in schooljaar 2027-2028', [2028, 7, 31]], ['nl', 'voor het einde van het schooljaar', [2027, 7, 31]],
    ['nl', 'in 2027', [2027, 12, 31]], ['nl', 'vóór 2028', [2027, 12, 31]], ['nl', 'eind mei', [2027, 5, 31]], ['nl', 'binnen 10 werkdagen', [2026, 12, 4]], ['nl', 'de komende drie maanden', [2027, 2, 22]],
    ['nl', 'aan het einde van het jaar', [2026, 12, 31]], ['nl', 'tussen 1 mei en 1 juli', [2027, 7, 1]], ['nl', 'morgen', [2026, 11, 23]],
    ['en', 'by 1 October', [2027, 10, 1]], ['en', 'before 1 October', [2027, 9, 30]], ['en', 'within three months', [2027, 2, 22]], ['en', 'by the end of the year', [2026, 12, 31]],
    ['en', 'next quarter', [2027, 3, 31]], ['en', 'in the first half of 2027', [2027, 6, 30]], ['en', 'by end of Q2', [2027, 6, 30]], ['en', 'this year', [2026, 12, 31]], ['en', 'in FY27', [2027, 12, 31]],
    ['en', 'over the next 12 weeks', [2027, 2, 14]], ['en', 'six months from now', [2027, 5, 22]], ['en', 'by mid-March', [2027, 3, 16]], ['en', 'by Friday', [2026, 11, 27]], ['en', 'before year-end', [2026, 12, 31]],
  ])('%s: %s', (lang, phrase, [year, month, day]) => {
    const text = lang === 'nl' ? `Klachten verlagen met 10% ${phrase}` : `Reduce complaints by 10% ${phrase}`;
    expect(deadline(text, lang)).toBe(dayOf(year, month, day));
  });

  it.each<readonly [Lang, string, number, number, readonly [number, number, number]]>([
    ['nl', 'De klanttevredenheid stijgt van 7,4 (januari 2026) naar 8,0 op 31 december 2026', 7.4, 8, [2026, 12, 31]],
    ['nl', 'Debiteurendagen verlagen van 52 dagen (Q3 2026) naar 40 dagen tegen eind juni 2027', 52, 40, [2027, 6, 30]],
    ['nl', 'Klachten verlagen van 74 in 2025 naar 50 in 2027', 74, 50, [2027, 12, 31]],
    ['en', 'Raise customer satisfaction from 7.4 (January 2026) to 8.0 by 31 December 2026', 7.4, 8, [2026, 12, 31]],
    ['en', 'Reduce complaints from 74 in 2025 to 50 in 2027', 74, 50, [2027, 12, 31]],
  ])('is not the date of the figure that a goal starts from (%s): %s', (language, text, baseline, target, [year, month, day]) => {
    const { extracted, remarks, proposal } = readGoal(text, { language, today });
    expect([extracted.baseline, extracted.target, extracted.deadlineDay, remarks, proposal.text]).toEqual([baseline, target, dayOf(year, month, day), [], text]);
  });

  it('is asked for where only the figure that a goal starts from has a date', () => {
    const { extracted, letters } = readGoal('Klachten verlagen van 74 (in 2025) naar 50', { language: 'nl', today });
    expect([extracted.deadlineDay, letters.timeBound.verdict]).toEqual([undefined, 'notMet']);
  });

  it('before the figure that is to be reached stays one when it is led in as one', () => {
    expect(deadline('Omzet vóór 1 oktober 2027 van 100 naar 200', 'nl')).toBe(dayOf(2027, 9, 30));
    expect(deadline('Omzet van 100 vóór 1 oktober 2027 naar 200', 'nl')).toBe(dayOf(2027, 9, 30));
  });

  it.each<readonly [Lang, string, number]>([
    ['nl', 'Voor het einde van het jaar 20 nieuwe klanten binnenhalen', 20], ['nl', 'Tegen het einde van het boekjaar 20 klanten bellen', 20],
    ['nl', 'Voor eind jaar 20 nieuwe klanten binnenhalen', 20], ['en', 'By the end of the year 20 new customers', 20],
  ])('leaves a number behind it to what is counted (%s): %s', (language, text, target) => {
    const { extracted, letters } = readGoal(text, { language, today });
    expect([extracted.target, extracted.deadlineDay, letters.measurable.verdict, letters.timeBound.verdict]).toEqual([target, dayOf(2026, 12, 31), 'met', 'met']);
  });

  it('keeps the number of a week or quarter', () => {
    expect(readGoal('Klachten verlagen met 10% eind week 20', { language: 'nl', today }).extracted).toMatchObject({ deadline: { text: 'eind week 20' } });
    expect(readGoal('Reduce complaints by 10% by the end of quarter 2', { language: 'en', today }).extracted).toMatchObject({ deadline: { text: 'by the end of quarter 2' } });
  });

  it('is not made up where only the organisation knows it', () => {
    expect(deadline('Klachten verlagen met 10% vóór de verhuizing', 'nl')).toBeUndefined();
    expect(deadline('Reduce complaints by 10% by Easter', 'en')).toBeUndefined();
  });

  it.each<readonly [Lang, string]>([
    ['nl', 'vóór 30 februari 2027'], ['nl', 'uiterlijk 31-02-2027'], ['nl', 'op 31 juni'], ['nl', 'vóór 29 februari 2027'], ['nl', 'uiterlijk 32-13-2027'],
    ['en', 'by 31 June 2027'], ['en', 'by 30/2/27'], ['en', 'by April 31'], ['en', 'between 1 January and 30 February 2027'],
  ])('is none on a day that does not exist (%s): %s', (lang, phrase) => {
    const { letters, remarks, proposal, extracted } = readGoal(lang === 'nl' ? `Klachten verlagen met 10% ${phrase}` : `Reduce complaints by 10% ${phrase}`, { language: lang, today });
    expect([letters.timeBound.verdict, letters.timeBound.reason.key, remarks.map(({ kind }) => kind), extracted.deadlineDay, proposal.blanks.map(({ kind }) => kind)])
      .toEqual(['notMet', 'goalText.timeBound.impossible', ['impossibleDate'], undefined, ['date']]);
    expect(proposal.text).not.toContain(phrase);
  });

  it('on 29 February without a year is the next one', () => expect(deadline('Klachten verlagen met 10% op 29 februari', 'nl')).toBe(dayOf(2028, 2, 29)));

  it.each<readonly [Lang, string]>([['nl', 'in 2020'], ['nl', 'vóór 1 mei 2025'], ['nl', 'uiterlijk 1-7-25'], ['en', 'by 2020'], ['en', 'in Q1 2026'], ['en', 'by 31 October 2026']])('that has passed is told, and makes place for a new one (%s): %s', (lang, phrase) => {
    const { remarks, proposal } = readGoal(lang === 'nl' ? `Klachten verlagen met 10% ${phrase}` : `Reduce complaints by 10% ${phrase}`, { language: lang, today });
    expect([remarks.map(({ kind }) => kind), proposal.blanks.map(({ kind }) => kind)]).toEqual([['past'], ['date']]);
    expect(proposal.text).not.toContain(phrase);
  });

  it.each<readonly [Lang, string]>([
    ['nl', 'ten opzichte van 2019'], ['nl', 'vergeleken met 2019'], ['nl', 't.o.v. 2019'], ['nl', 'in vergelijking met 2019'], ['nl', 'tegenover 2019'], ['nl', 'sinds 2019'],
    ['en', 'compared with 2019'], ['en', 'compared to 2019 levels'], ['en', 'vs 2019'], ['en', 'against 2019'], ['en', 'relative to the 2019 figure'], ['en', 'since 2019'],
  ])('is no year to compare with (%s): %s', (lang, phrase) => {
    const { timeRole, deadlineDay, baseline, delta } = readGoal(lang === 'nl' ? `10% minder klachten ${phrase}` : `10% fewer complaints ${phrase}`, { language: lang, today }).extracted;
    expect(['reference', 'none']).toContain(timeRole);
    expect([deadlineDay, baseline, delta]).toEqual([undefined, undefined, 10]);
  });

  it('is told when it has passed', () => {
    const kinds = readGoal('Klachten verlagen met 10% vóór 1 mei 2025', { today }).remarks.map(({ kind }) => kind);
    expect(kinds).toContain('past');
  });
});

describe('a limit per case', () => {
  it.each<readonly [string, Lang, number]>([
    ['Maandafsluiting binnen 5 werkdagen', 'nl', 5], ['Betaaltermijn binnen 30 dagen vanaf 1 januari', 'nl', 30], ['Month-end close within 5 working days', 'en', 5], ['Meetings last no longer than an hour', 'en', 1], ['Levertijd binnen een week', 'nl', 1],
  ])('is the target of %s', (text, language, limit) => {
    const { target, direction } = readGoal(text, { language }).extracted;
    expect([target, direction]).toEqual([limit, 'down']);
  });
});

describe('a time expression', () => {
  const role = (text: string, language: Lang = 'nl'): string => readGoal(text, { language }).extracted.timeRole;

  it.each<readonly [string, Lang, string]>([
    ['Reageren binnen 4 uur', 'nl', 'measure'], ['Levertijd onder 3 werkdagen', 'nl', 'measure'], ['12.000 bezoekers per maand', 'nl', 'measure'], ['Reach 500 monthly downloads', 'en', 'measure'],
    ['Grow 5% per year', 'en', 'recurring'], ['4 toolboxmeetings per kwartaal', 'nl', 'recurring'], ['Call 20 prospects each week', 'en', 'recurring'], ['Vanaf 1 januari 95% bereikbaarheid', 'nl', 'start'],
    ['Zo snel mogelijk 10% minder klachten', 'nl', 'vague'], ['10% fewer complaints than last year', 'en', 'reference'], ['Resolve each ticket within 24 hours', 'en', 'measure'],
    ['Maandafsluiting binnen 5 werkdagen', 'nl', 'measure'], ['Reactie op klachten binnen 5 werkdagen', 'nl', 'measure'], ['Levering binnen 2 dagen', 'nl', 'measure'], ['Order delivery within 2 hours', 'en', 'measure'],
    ['Month-end close within 5 working days', 'en', 'measure'], ['Reply to complaints within 5 working days', 'en', 'measure'], ['Vanaf 1 januari worden facturen binnen 30 dagen betaald', 'nl', 'start'],
    ['Betaaltermijn binnen 30 dagen vanaf 1 januari', 'nl', 'start'], ['Levertijd binnen een week', 'nl', 'measure'], ['Het rapport binnen 10 werkdagen opleveren', 'nl', 'deadline'], ['Publish the report within 10 working days', 'en', 'deadline'], ['Reduce complaints to 10 within 5 weeks', 'en', 'deadline'],
    ['Obtain the certificate within three months of my start', 'en', 'deadline'], ['Publish the weekly bulletin', 'en', 'none'], ['Tevredenheid minimaal 8, gemeten per kwartaal', 'nl', 'measure'],
  ])('%s (%s) is %s', (text, lang, expected) => expect(role(text, lang)).toBe(expected));
});
