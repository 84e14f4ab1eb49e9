import { formatFor } from '../../src/i18n/format';
import { taskPaneTexts } from '../../src/i18n/task-pane-texts';
import type { Language } from '../../src/i18n';

/** What a text function may be called with: counts, names, periods and a place. */
const sampleArguments = (format: unknown): readonly unknown[][] => [
  [3, format],
  ['Verkopen', 'Orders'],
  ['Anna Smit', 'Omzetbonus', 'september 2026'],
  [{ row: 4, column: 'Datum' }],
  [{ amount: '€ 1.250,00', payees: 18, first: '2026-Q1', last: '2026-Q3' }, format],
  [3, 12, format],
  ['error', 2, format],
];

/** Every text with its path; a function is called with the first arguments that give a sentence without holes. */
function textsOf(texts: unknown, language: Language, path = ''): readonly (readonly [string, string])[] {
  if (typeof texts === 'string') return [[path, texts]];
  if (typeof texts === 'function') {
    const said = sampleArguments(formatFor(language)).map((args) => {
      try {
        return String(texts(...args));
      } catch {
        return 'undefined';
      }
    });
    return [[path, said.find((text) => !/undefined|NaN|\[object|=>/.test(text)) ?? '']];
  }
  return Object.entries(texts ?? {}).flatMap(([name, part]) => textsOf(part, language, `${path}/${name}`));
}

const dutch = textsOf(taskPaneTexts('nl'), 'nl');
const english = new Map(textsOf(taskPaneTexts('en'), 'en'));

/** Words that are the same in both languages, and names of languages, which stand in their own. */
const alike = [
  '/jobs/dashboard/title',
  '/bonus/earned',
  '/kpiCheck/letters/relevant',
  '/dashboard/kpi',
  '/pages/start',
  '/settings/dutch',
  '/settings/english',
  '/start/place',
];

describe('the texts of the pane', () => {
  it('all say something', () => {
    expect([...dutch, ...english].filter(([, text]) => text.trim() === '').map(([path]) => path)).toEqual([]);
  });

  it('are the same keys in both languages', () => {
    expect(dutch.map(([path]) => path).sort()).toEqual([...english.keys()].sort());
  });

  it('are translated, but for the few words that both languages share', () => {
    expect(dutch.filter(([path, text]) => english.get(path) === text).map(([path]) => path)).toEqual(alike);
  });

  it('address the Dutch reader as u', () => {
    expect(dutch.filter(([, text]) => /\b(je|jij|jouw)\b/i.test(text))).toEqual([]);
  });
});

describe('counts in a sentence', () => {
  const nl = taskPaneTexts('nl');
  const en = taskPaneTexts('en');

  it('agree in number', () => {
    expect([1, 2].map((sheets) => nl.job.write(sheets, formatFor('nl')))).toEqual(['1 blad schrijven', '2 bladen schrijven']);
    expect([1, 2].map((missing) => nl.bonus.missing(missing, formatFor('nl')))).toEqual(['1 bonus ontbreekt', '2 bonussen ontbreken']);
    expect([1, 2].map((smart) => en.kpiCheck.smart(smart, 12, formatFor('en')))).toEqual(['of 12 KPIs is fully SMART', 'of 12 KPIs are fully SMART']);
  });

  it('are written as the reader writes numbers', () => {
    expect(nl.start.rows(12_480, formatFor('nl'))).toBe('12.480 rijen');
    expect(en.start.rows(12_480, formatFor('en'))).toBe('12,480 rows');
  });
});
