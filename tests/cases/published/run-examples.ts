import type { Language } from '../../../src/i18n';
import { calculated, lastDay } from './calculate';
import { closePeriods } from './close-periods';
import type { Example } from './example';
import { answersOf, type Difference, differenceOf } from './judge';
import { formOf } from './forms';
import type { Translation } from './form';
import { type Results, resultsOf } from './results';

/** What became of one example. */
export type Verdict =
  | { readonly kind: 'agrees'; readonly id: string }
  | { readonly kind: 'differs'; readonly id: string; readonly differences: readonly Difference[] }
  | { readonly kind: 'notExpressible'; readonly id: string; readonly reason: string }
  | { readonly kind: 'skipped'; readonly id: string };

/** The language of the workbook that an example is written in. */
const ownLanguage = ({ language }: Example): Language => (language === 'nl' ? 'nl' : 'en');

/** Builds the workbook of an example, calculates it, and compares every published figure. */
export async function runExample(example: Example, language: Language = ownLanguage(example)): Promise<Verdict> {
  const { id } = example;
  if (example.status === 'not_reproducible') return { kind: 'skipped', id };
  try {
    const differences = await differencesOf(example, language);
    return differences.length === 0 ? { kind: 'agrees', id } : { kind: 'differs', id, differences };
  } catch (fault) {
    return { kind: 'notExpressible', id, reason: fault instanceof Error ? fault.message : String(fault) };
  }
}

/** Every example of a file, one after the other. */
export async function runExamples(examples: readonly Example[], language?: Language): Promise<readonly Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const example of examples) verdicts.push(await runExample(example, language));
  return verdicts;
}

async function differencesOf(example: Example, language: Language): Promise<readonly Difference[]> {
  const form = formOf(example.form);
  if (!form) throw new Error(`no translator for the form ${example.form}`);
  const translation = form.translate(example.inputs);
  const figures = translation.figures(await resultsIn(translation, language));
  return Object.keys(answersOf(example)).flatMap((key) => {
    const read = figures.get(key);
    if (!read) throw new Error(`${example.form} has no figure ${key}`);
    return differenceOf(example, key, read()) ?? [];
  });
}

async function resultsIn({ book, today = lastDay, close = [] }: Translation, language: Language): Promise<Results> {
  const { tables, run } = await calculated(book, language, today);
  const lines = close.length === 0 ? [] : await closePeriods(book, close, language);
  return resultsOf(run, tables, lines);
}
