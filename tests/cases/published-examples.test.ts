import { resolve } from 'node:path';
import { describeShared } from '../shared-data';
import { readExamples } from './published/example';
import { differenceOf, roundHalfUp } from './published/judge';
import { isSound, reportOf } from './published/report';
import { runExamples } from './published/run-examples';

describeShared('published examples of variable pay', (folder) => {
  const examples = readExamples(resolve(folder, 'data', 'payout-examples.json')) ?? [];

  it.each(['en', 'nl'] as const)('come out as published when they are built as workbooks in %s', async (language) => {
    const verdicts = await runExamples(examples, language);
    expect(reportOf(verdicts).slice(0, -1)).toEqual([]);
    expect([examples.length > 0, isSound(verdicts)]).toEqual([true, true]);
  }, 120_000);
});

describe('comparing with a published figure', () => {
  const example = {
    id: 'x',
    form: 'flat_rate',
    language: 'en',
    inputs: {},
    expected: { a: 1463 },
    recomputed: { a: 1462.5 },
    published_decimals: { a: 0 },
    status: 'ok',
  } as const;

  it.each([
    [1462.5, 0, 1463],
    [1.005, 2, 1.01],
    [125, -1, 130],
    [-0.5, 0, 0],
    [1e-9, 2, 0],
  ])('rounds %d half up to %d decimals: %d', (value, decimals, rounded) => expect(roundHalfUp(value, decimals)).toBe(rounded));

  it('accepts what rounds to the published figure, and nothing else', () => {
    expect([differenceOf(example, 'a', 1462.5), differenceOf(example, 'a', 1462.49)]).toEqual([undefined, { key: 'a', expected: 1463, got: 1462.49 }]);
  });

  it('holds a wrong publication to what it should have been', () => {
    expect(differenceOf({ ...example, status: 'published_error', recomputed: { a: 1400 } }, 'a', 1463)).toEqual({ key: 'a', expected: 1400, got: 1463 });
  });
});

it('says why an example cannot be expressed, and never counts it as right', async () => {
  const unknown = { id: 'x', form: 'no such form', language: 'en', inputs: {}, expected: {}, recomputed: {}, published_decimals: {}, status: 'ok' } as const;
  const verdicts = await runExamples([unknown]);
  expect([reportOf(verdicts), isSound(verdicts)]).toEqual([['x: not expressible: no translator for the form no such form', '0 agree, 0 disagree, 1 not expressible, 0 skipped'], false]);
});
