import { resolve } from 'node:path';
import { answersOf, differenceOf } from '../cases/published/judge';
import { readExamples } from '../cases/published/example';
import { describeShared } from '../shared-data';
import { installCustomFunctions } from './custom-functions-stub';
import { cellsByForm, figuresOf } from './published-cells';

describeShared('published examples of variable pay as worksheet functions', (folder) => {
  beforeAll(installCustomFunctions);
  const examples = (readExamples(resolve(folder, 'data', 'payout-examples.json')) ?? []).filter(({ form, status }) => form in cellsByForm && status !== 'not_reproducible');

  it.each(examples.map((example) => [`${example.form} ${example.id}`, example] as const))('%s comes out as published', (_, example) => {
    const figures = figuresOf(example) ?? {};
    const compared = Object.keys(answersOf(example)).filter((key) => typeof figures[key] === 'number');
    expect(compared).not.toEqual([]);
    expect(compared.flatMap((key) => differenceOf(example, key, Number(figures[key])) ?? [])).toEqual([]);
  });

  it('covers every form that a function has', () => {
    expect(Object.keys(cellsByForm).filter((form) => !examples.some((example) => example.form === form))).toEqual([]);
    expect(examples.length).toBeGreaterThanOrEqual(30);
  });
});
