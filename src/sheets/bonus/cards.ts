import { countFormat, percentFormat } from '../number-format';
import type { Card } from '../layout/card';
import { paidPayeeCount } from './groups';
import { countedAttainments, type SummaryInput } from './summary-table';
import { meanAttainment } from './tally';
import { totalCards } from './total-cards';

/** The mean attainment, where there is any. */
function attainmentCards(input: SummaryInput): readonly Card[] {
  const { run, parts, progress, say } = input;
  if (!parts.hasAttainment) return [];
  const counts = countedAttainments(input);
  const attainment = meanAttainment(run, 1, (payout) => (counts(payout) ? 0 : undefined))[0];
  const leavesOut = parts.hasFinished && progress.some((each) => each !== 'finished');
  const note = leavesOut ? 'bonus.card.attainmentFinished' : 'bonus.card.attainmentNote';
  return [
    {
      label: say('bonus.card.attainment', {}),
      figure: attainment?.mean ?? null,
      format: percentFormat,
      note: say(note, { count: attainment?.measured ?? 0 }),
      needsAttention: false,
    },
  ];
}

/** True when a range with rows of a long table is read by nothing, so that payouts may be too low. */
const leavesRowsOut = ({ run }: SummaryInput): boolean => run.findings.some(({ check, severity }) => check === 'table.notRead' && severity === 'error');

function missingNote(input: SummaryInput): string {
  const { parts, reserved, say } = input;
  if (leavesRowsOut(input)) return say('bonus.card.notAllRead', {});
  if (reserved.payees > 0) return say(parts.missing > 0 ? 'bonus.card.missingReserved' : 'bonus.card.reserved', { payees: reserved.payees });
  return parts.missing === 0 ? say('bonus.card.missingNone', {}) : say('bonus.card.missingSome', {});
}

const missingCard = (input: SummaryInput): Card => ({
  label: input.say('bonus.card.missing', {}),
  figure: input.parts.missing,
  format: countFormat,
  note: missingNote(input),
  needsAttention: input.parts.missing > 0 || input.reserved.payees > 0 || leavesRowsOut(input),
});

const payeesCard = ({ run, parts, say }: SummaryInput): Card => ({
  label: say('bonus.card.payees', {}),
  figure: parts.payouts === parts.missing ? null : paidPayeeCount(run),
  format: countFormat,
  note: say('bonus.card.payeesNote', { payees: run.payees.length }),
  needsAttention: false,
});

/** More cards than this do not fit beside each other; money and what is missing go before the others. */
const mostCards = 5;

/** The key figures of a run: newest period and total per currency, payees paid, average attainment, payouts missing. */
export function cardsOf(input: SummaryInput): readonly Card[] {
  const totals = totalCards(input);
  const others = [payeesCard(input), ...attainmentCards(input)].slice(0, Math.max(0, mostCards - 1 - totals.length));
  return [...totals, ...others, missingCard(input)];
}
