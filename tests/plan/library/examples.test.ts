import { libraryKpis } from '../../../src/plan/library/library';
import { readGoal } from '../../../src/plan/text/read-goal';

/** 22 November 2026. */
const today = 46_348;
const examples = libraryKpis.flatMap(({ id, example }) => (['nl', 'en'] as const).map((language) => [id, language, example[language]] as const));

describe('the examples of the KPI library', () => {
  it.each(examples)('of %s (%s) is specific, measurable and time-bound: %s', (_, language, text) => {
    const { letters, remarks } = readGoal(text, { language, today });
    expect([letters.specific.verdict, letters.measurable.verdict, letters.timeBound.verdict]).toEqual(['met', 'met', 'met']);
    for (const { kind } of remarks) expect(['arithmetic', 'contradiction', 'abstract', 'past', 'guard']).not.toContain(kind);
  });
});
