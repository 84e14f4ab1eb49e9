import type { ExplanationSheetTexts, SpokenSlice, SummaryTexts } from '../../core/messages/explanation-texts';
import type { Texts } from '../texts';
import { count, listing } from './count';
import { partOfPeriod } from './part-of-period';
import { goesWith, moreSummaries, whose } from './summaries';

function spokenSlice({ part, rate }: SpokenSlice, index: number, all: readonly SpokenSlice[]): string {
  if (all.length === 1) return `${rate} on ${part}`;
  if (index === 0) return `${rate} on the first ${part}`;
  return index === all.length - 1 ? `${rate} on the excess (${part})` : `${rate} on the next ${part}`;
}

export const summaries: Texts<SummaryTexts> = {
  ...moreSummaries,
  'summary.flat': ({ payee, during, measure, input, rate, earned }) =>
    `${payee} reached ${input} for ${measure} ${during} and is paid ${rate} on it: ${earned}.`,
  'summary.marginal': ({ payee, during, measure, input, slices, earned }) =>
    `${payee} reached ${input} for ${measure} ${during} and is paid ${listing(slices.map(spokenSlice))}: ${earned}.`,
  'summary.retroactive': ({ payee, during, measure, input, from, rate, earned }) =>
    `${payee} reached ${input} for ${measure} ${during}, which is in the tier from ${from}: ${rate} on the whole is ${earned}.`,
  'summary.curve': ({ payee, during, measure, attainment, ratio, isOfIncentive, earned }) =>
    `${payee} reached ${attainment} of the target for ${measure} ${during}. ${goesWith(ratio, isOfIncentive, earned)}`,
  'summary.deals': ({ payee, during, component, deals, earned }, format) =>
    `${payee} closed ${count(deals, 'deal', 'deals', format)} ${during} that count for ${component}: ${earned} together.`,
  'summary.running': ({ payee, during, component, toDate, earlier, earned, less }) =>
    `${payee} has earned ${toDate} for ${component} up to and including this period. Of this, ${earlier} was earned before, ${less === '' ? `which leaves ${earned} ${during}` : `which takes back ${less} ${during}`}.`,
  'summary.belowThreshold': ({ payee, during, measure, input, threshold, earned }) =>
    `${payee} reached ${input} for ${measure} ${during}, which is below the threshold of ${threshold}: ${earned}.`,
  'summary.notAboveThreshold': ({ payee, during, measure, input, threshold, earned }) =>
    `${payee} reached ${input} for ${measure} ${during}, which is not above the threshold of ${threshold}: ${earned}.`,
  'summary.other': ({ payee, during, component, earned }) => `${payee} earns ${earned} for ${component} ${during}.`,
  'summary.paid': ({ earned }) => `This makes the payout ${earned}.`,
  'summary.paidProrated': ({ earned, ...part }, format) => `For ${partOfPeriod(part, format)} of service this makes the payout ${earned}.`,
  'summary.prorated': ({ amount, ...part }, format) => `For ${partOfPeriod(part, format)} of service that is ${amount}.`,
  'summary.otherBefore': ({ payee, during, component, earned }) => `${payee} comes to ${earned} for ${component} ${during}.`,
  'summary.capped': ({ cap, lost }) => `The cap of ${cap} applies; ${lost} is lost.`,
  'summary.cappedCarried': ({ cap, lost }) => `The cap of ${cap} applies; ${lost} goes to the next period.`,
  'summary.raised': ({ floor }) => `The floor of ${floor} applies.`,
  'summary.schemeTotal': ({ payee, during, scheme, sum }) =>
    `The components of ${scheme} add up to ${sum} for ${payee} ${during}.`,
  'summary.scorePart': ({ payee, during, component, score }) =>
    `${payee} reaches ${score} for ${component} ${during}. This component pays nothing itself, but counts in the score of the scheme.`,
  'summary.duringDays': ({ during, days }) => `${during} (${days})`,
  'summary.measureOf': ({ measure, scope }) => `${measure} of ${whose[scope]}`,
  'summary.missing': ({ payee, during, component, reason }) =>
    `The payout of ${payee} for ${component} ${during} cannot be calculated yet. ${reason}`,
  'summary.notApplicable': ({ payee, during, component, reason }) => `${component} does not apply to ${payee} ${during}. ${reason}`,
};

export const explanationSheet: Texts<ExplanationSheetTexts> = {
  'explanation.sheetName': () => 'Koers Explanation',
  'explanation.title': ({ period }) => `Bonus explained, ${period}`,
  'explanation.about': ({ runDay }) => `How each payout came about, step by step. Calculated on ${runDay}.`,
  'explanation.scopeAll': ({ payouts }, format) => `Explained: all ${count(payouts, 'component', 'components', format)} of this calculation.`,
  'explanation.scope': ({ payouts, all, periods }, format) =>
    `Explained: ${listing(periods.map(({ period, schemes }) => `${period} (${schemes.join(', ')})`))}; ${format.number(payouts, 0)} of the ${count(all, 'component', 'components', format)} of this calculation.`,
  'explanation.scopeSpan': ({ payouts, all, span }, format) =>
    `Explained: ${span}; ${format.number(payouts, 0)} of the ${count(all, 'component', 'components', format)} of this calculation.`,
  'explanation.other': ({ period }) => `To have another period explained, calculate that period: on the command line with --period ${period}.`,
  'explanation.nothing': () => 'There are no payouts to explain.',
  'explanation.back': () => '← Koers Bonus',
  'explanation.payee': ({ payee, team }) => (team === '' ? payee : `${payee} · ${team}`),
  'explanation.payout': ({ scheme, component, period }) => `${scheme} · ${component} · ${period}`,
  'explanation.schemeTotal': ({ scheme, period }) => `${scheme} · total of the scheme · ${period}`,
  'explanation.reserved': ({ payee, rows, amount }, format) =>
    `Subject to correction: ${count(rows, 'row', 'rows', format)} of ${payee}${amount === '' ? '' : ` (${amount})`} ${rows === 1 ? 'has' : 'have'} no readable date and ${rows === 1 ? 'does' : 'do'} not count.`,
  'explanation.defaults': ({ choices }) => `Default choices (empty cells): ${choices.join('; ')}.`,
  'explanation.defaultChoice': ({ column, meaning }) => `${column}: ${meaning}`,
  'explanation.soFar': ({ runDay }) => `This is how it stands on ${runDay}; it can still change.`,
  'explanation.column.step': () => 'Step',
  'explanation.column.what': () => 'What',
  'explanation.column.calculation': () => 'Calculation',
  'explanation.column.amount': () => 'Result',
  'explanation.column.source': () => 'Source',
  'explanation.sourceRow': ({ sheet, row }) => `${sheet}, row ${row}`,
  'explanation.openSource': ({ place }) => `Go to ${place}`,
};
