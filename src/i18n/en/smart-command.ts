import type { SmartCommandTexts } from '../smart-command';

export const smartCommand: SmartCommandTexts = {
  broken: (file, detail) => `${file} is not valid JSON (${detail}). Give a list such as [{"id": "1", "text": "Increase revenue by 10% in 2027"}], or a goal on each line without --json.`,
  notAList: (file) => `${file} does not hold a list. Give a list such as [{"id": "1", "text": "Increase revenue by 10% in 2027"}].`,
  nothing: (file) => `${file} does not hold a single goal.`,
  noText: (row, id) => `Row ${String(row)} (id ${id}) has no text and was skipped. Fill in “text”.`,
  stdin: 'The input',
  letters: { specific: 'Specific', measurable: 'Measurable', achievable: 'Achievable', relevant: 'Relevant', timeBound: 'Time-bound' },
  verdicts: { met: 'yes', notMet: 'no', unknown: 'cannot be known' },
  proposal: 'Proposal',
  nothingToImprove: 'there is nothing to improve in the text.',
  notFromText: (letters) => `A letter that is not listed with a goal (${letters.join(', ')}) cannot be told from the text alone. Ask by which means it is feasible, whether whoever does it agrees, and which goal it contributes to.`,
};
