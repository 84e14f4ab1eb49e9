import { functionExampleGoals } from '../../i18n/function-examples';
import { functionTextsIn } from '../../i18n/worksheet-function-texts';
import type { ExamplesIn } from './function-example';

/** Functions that answer in words, in the language of the reader. */
export const goalExamples: ExamplesIn = (language) => {
  const { statuses, letters } = functionTextsIn(language);
  const { vague, clear, rewritten } = functionExampleGoals(language);
  return [
    { id: 'STATUS', key: 'status', args: [[[1], [0.95], [0.8]]], gives: [[statuses.onCourse], [statuses.attention], [statuses.offCourse]], shown: [2, 1] },
    { id: 'SMART', key: 'smart', args: [[[clear], [vague]]], gives: [[3], [0]] },
    { id: 'SMARTMISSING', key: 'smartMissing', args: [vague], gives: [[[letters.specific, letters.measurable, letters.timeBound].join(', ')]] },
    { id: 'SMARTREWRITE', key: 'smartRewrite', args: [vague], gives: [[rewritten]] },
  ];
};
