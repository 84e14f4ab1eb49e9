import type { ExplanationSheetTexts, SpokenSlice, SummaryTexts } from '../../core/messages/explanation-texts';
import type { Texts } from '../texts';
import { count, listing } from './count';
import { partOfPeriod } from './part-of-period';
import { goesWith, moreSummaries, whose } from './summaries';

function spokenSlice({ part, rate }: SpokenSlice, index: number, all: readonly SpokenSlice[]): string {
  if (all.length === 1) return `${rate} over ${part}`;
  if (index === 0) return `${rate} over de eerste ${part}`;
  return index === all.length - 1 ? `${rate} over het meerdere (${part})` : `${rate} over de volgende ${part}`;
}

export const summaries: Texts<SummaryTexts> = {
  ...moreSummaries,
  'summary.flat': ({ payee, during, measure, input, rate, earned }) =>
    `${payee} kwam ${during} voor ${measure} uit op ${input} en krijgt daarover ${rate}: ${earned}.`,
  'summary.marginal': ({ payee, during, measure, input, slices, earned }) =>
    `${payee} kwam ${during} voor ${measure} uit op ${input} en krijgt ${listing(slices.map(spokenSlice))}: ${earned}.`,
  'summary.retroactive': ({ payee, during, measure, input, from, rate, earned }) =>
    `${payee} kwam ${during} voor ${measure} uit op ${input} en haalt daarmee de schijf vanaf ${from}: ${rate} over het geheel is ${earned}.`,
  'summary.curve': ({ payee, during, measure, attainment, ratio, isOfIncentive, earned }) =>
    `${payee} haalde ${during} ${attainment} van het doel voor ${measure}. ${goesWith(ratio, isOfIncentive, earned)}`,
  'summary.deals': ({ payee, during, component, deals, earned }, format) =>
    `${payee} sloot ${during} ${count(deals, 'order', 'orders', format)} die meetellen voor ${component}: samen ${earned}.`,
  'summary.running': ({ payee, during, component, toDate, earlier, earned, less }) =>
    `${payee} heeft voor ${component} tot en met deze periode recht op ${toDate}. Daarvan is ${earlier} al eerder toegekend, ${less === '' ? `zodat er ${during} ${earned} bij komt` : `zodat er ${during} ${less} af gaat`}.`,
  'summary.belowThreshold': ({ payee, during, measure, input, threshold, earned }) =>
    `${payee} kwam ${during} voor ${measure} uit op ${input} en bleef onder de drempel van ${threshold}: ${earned}.`,
  'summary.notAboveThreshold': ({ payee, during, measure, input, threshold, earned }) =>
    `${payee} kwam ${during} voor ${measure} uit op ${input} en kwam niet boven de drempel van ${threshold}: ${earned}.`,
  'summary.other': ({ payee, during, component, earned }) => `${payee} krijgt ${during} voor ${component} ${earned}.`,
  'summary.paid': ({ earned }) => `De uitbetaling is daarmee ${earned}.`,
  'summary.paidProrated': ({ earned, ...part }, format) => `Naar rato van ${partOfPeriod(part, format)} is de uitbetaling daarmee ${earned}.`,
  'summary.prorated': ({ amount, ...part }, format) => `Naar rato van ${partOfPeriod(part, format)} is dat ${amount}.`,
  'summary.otherBefore': ({ payee, during, component, earned }) => `${payee} komt ${during} voor ${component} uit op ${earned}.`,
  'summary.capped': ({ cap, lost }) => `Het plafond van ${cap} is bereikt; ${lost} vervalt.`,
  'summary.cappedCarried': ({ cap, lost }) => `Het plafond van ${cap} is bereikt; ${lost} gaat naar de volgende periode.`,
  'summary.raised': ({ floor }) => `Het minimum van ${floor} is toegepast.`,
  'summary.schemeTotal': ({ payee, during, scheme, sum }) =>
    `De onderdelen van ${scheme} tellen voor ${payee} ${during} op tot ${sum}.`,
  'summary.scorePart': ({ payee, during, component, score }) =>
    `${payee} komt ${during} voor ${component} uit op ${score}. Dit onderdeel betaalt zelf niet, maar telt mee in de score van de regeling.`,
  'summary.duringDays': ({ during, days }) => `${during} (${days})`,
  'summary.measureOf': ({ measure, scope }) => `${measure} van ${whose[scope]}`,
  'summary.missing': ({ payee, during, component, reason }) =>
    `De uitbetaling van ${payee} ${during} voor ${component} kan nog niet worden berekend. ${reason}`,
  'summary.notApplicable': ({ payee, during, component, reason }) => `${component} geldt ${during} niet voor ${payee}. ${reason}`,
};

export const explanationSheet: Texts<ExplanationSheetTexts> = {
  'explanation.sheetName': () => 'Koers Uitleg',
  'explanation.title': ({ period }) => `Uitleg bonus ${period}`,
  'explanation.about': ({ runDay }) => `Hoe elke uitbetaling tot stand kwam, stap voor stap. Berekend op ${runDay}.`,
  'explanation.scopeAll': ({ payouts }, format) => `Uitgelegd: alle ${count(payouts, 'onderdeel', 'onderdelen', format)} van deze berekening.`,
  'explanation.scope': ({ payouts, all, periods }, format) =>
    `Uitgelegd: ${listing(periods.map(({ period, schemes }) => `${period} (${schemes.join(', ')})`))}; ${format.number(payouts, 0)} van de ${count(all, 'onderdeel', 'onderdelen', format)} van deze berekening.`,
  'explanation.scopeSpan': ({ payouts, all, span }, format) =>
    `Uitgelegd: ${span}; ${format.number(payouts, 0)} van de ${count(all, 'onderdeel', 'onderdelen', format)} van deze berekening.`,
  'explanation.other': ({ period }) => `Een andere periode uitleggen: bereken die periode, op de opdrachtregel met --period ${period}.`,
  'explanation.nothing': () => 'Er zijn geen uitbetalingen om uit te leggen.',
  'explanation.back': () => '← Koers Bonus',
  'explanation.payee': ({ payee, team }) => (team === '' ? payee : `${payee} · ${team}`),
  'explanation.payout': ({ scheme, component, period }) => `${scheme} · ${component} · ${period}`,
  'explanation.schemeTotal': ({ scheme, period }) => `${scheme} · totaal van de regeling · ${period}`,
  'explanation.reserved': ({ payee, rows, amount }, format) =>
    `Onder voorbehoud: ${count(rows, 'regel', 'regels', format)} van ${payee}${amount === '' ? '' : ` (${amount})`} ${rows === 1 ? 'heeft' : 'hebben'} geen leesbare datum en ${rows === 1 ? 'telt' : 'tellen'} niet mee.`,
  'explanation.defaults': ({ choices }) => `Standaardkeuzes (lege cellen): ${choices.join('; ')}.`,
  'explanation.defaultChoice': ({ column, meaning }) => `${column}: ${meaning}`,
  'explanation.soFar': ({ runDay }) => `Dit is de stand op ${runDay} en kan nog veranderen.`,
  'explanation.column.step': () => 'Stap',
  'explanation.column.what': () => 'Wat',
  'explanation.column.calculation': () => 'Berekening',
  'explanation.column.amount': () => 'Uitkomst',
  'explanation.column.source': () => 'Bron',
  'explanation.sourceRow': ({ sheet, row }) => `${sheet}, rij ${row}`,
  'explanation.openSource': ({ place }) => `Ga naar ${place}`,
};
