import { dayOf } from '../../../src/core/period/calendar';
import type { Finding } from '../../../src/core/finding';
import type { Language } from '../../../src/i18n';
import { collect } from '../../../src/app/collect';
import { runBonus } from '../../../src/reward/run-bonus';
import type { TestWorkbook } from '../../csv-workbook';
import { workbookOf } from './book';
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
  const figures = translation.figures(await calculated(translation, language));
  return Object.keys(answersOf(example)).flatMap((key) => {
    const read = figures.get(key);
    if (!read) throw new Error(`${example.form} has no figure ${key}`);
    return differenceOf(example, key, read()) ?? [];
  });
}

const lastDay = dayOf(2027, 12, 31);

async function calculated({ book, today = lastDay }: Translation, language: Language): Promise<Results> {
  const { tables } = await collect(readable(workbookOf(book, language)));
  const run = runBonus(tables, { today });
  refuse([...tables.findings, ...run.findings]);
  return resultsOf(run, tables);
}

const readable = ({ outline, read }: TestWorkbook): Parameters<typeof collect>[0] => ({ outline: () => Promise.resolve(outline), read });

/** A workbook about which Koers has an error to report does not express the scheme. */
function refuse(findings: readonly Finding[]): void {
  const errors = findings.filter(({ severity, check }) => severity === 'error' || check === 'column.unknown');
  const [first] = errors;
  if (first) throw new Error(`${first.check} ${JSON.stringify(first.subject)} ${JSON.stringify(first.args)}`);
}
