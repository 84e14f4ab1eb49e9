import type { RankStep } from '../../core/derivation';
import { isKnown, known } from '../../core/value';
import type { Explain } from './explain-derivation';
import type { Line } from './explained-step';
import { lineOf } from './line-of';
import type { Speaker } from './speaker';

/** The prizes of the places that those who tie take up together, or of their one place; none without a result. */
function ownPrizes({ place, tied, ties, prizes, input }: RankStep): RankStep['prizes'] {
  if (isKnown(input.value) && input.value.value <= 0) return [];
  const last = ties === 'share' ? place + tied - 1 : place;
  return prizes.filter((prize) => prize.place >= place && prize.place <= last);
}

function calculationOf(step: RankStep, { say, amount, operand }: Speaker): string {
  const where = say('step.rankPlace', { input: operand(step.input), place: step.place, of: step.of, tied: step.tied });
  const amounts = ownPrizes(step).map((prize) => amount(prize.amount, step.unit));
  if (isKnown(step.input.value) && step.input.value.value <= 0) return say('step.rankNothing', { where });
  if (amounts.length === 0) return say('step.rankNoPrize', { where });
  const sum = amounts.length === 1 ? (amounts[0] ?? '') : `(${amounts.join(' + ')})`;
  return say('step.rankPrize', { where, prize: step.ties === 'share' && step.tied > 1 ? `${sum} ÷ ${step.tied}` : sum });
}

/** The place in a contest, its prize, and the prizes of all places. */
export function explainRank(step: RankStep, explain: Explain, speaker: Speaker): readonly Line[] {
  const { say } = speaker;
  const own = ownPrizes(step);
  const prizes = step.prizes.map((prize): Line => {
    const calculation = own.includes(prize) ? say('step.thisPlace', {}) : '';
    const line: Line = { kind: 'detail', what: say('step.prize', { place: prize.place }), calculation, value: known(prize.amount), unit: step.unit };
    return prize.source ? { ...line, source: prize.source } : line;
  });
  return [...explain(step.input), lineOf(step, say('step.rank', {}), calculationOf(step, speaker)), ...prizes];
}
