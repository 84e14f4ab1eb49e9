import type { StepTexts } from '../../core/messages/explanation-texts';
import type { Format, Texts } from '../texts';
import { count } from './count';
import { moreSteps } from './explanation-more-steps';

const rowsOf = (rows: number, format: Format): string => count(rows, 'regel', 'regels', format);

/** What the rows meet, after how many there are. */
const suchThat = (conditions: readonly string[]): string => (conditions.length === 0 ? '' : `: ${conditions.join(', ')}`);

export const steps: Texts<StepTexts> = {
  ...moreSteps,
  'step.missing': () => 'ontbreekt',
  'step.notApplicable': () => 'n.v.t.',
  'step.default': ({ calculation }) => (calculation === '' ? '(standaard)' : `${calculation} (standaard)`),
  'step.rows': ({ measure }) => measure,
  'step.rowsPerson': ({ column, names }) => `${column} = ${names.join(' of ')}`,
  'step.rowsDays': ({ column, from, to }) => (from === to ? `${column} ${from}` : `${column} ${from} t/m ${to}`),
  'step.rowsSum': ({ rows, conditions }, format) => `som van ${rowsOf(rows, format)}${suchThat(conditions)}`,
  'step.rowsCount': ({ rows, conditions }, format) => `aantal regels: ${format.number(rows, 0)}${suchThat(conditions)}`,
  'step.rowsAverage': ({ rows, conditions }, format) => `gemiddelde van ${rowsOf(rows, format)}${suchThat(conditions)}`,
  'step.rowsMin': ({ rows, conditions }, format) => `laagste van ${rowsOf(rows, format)}${suchThat(conditions)}`,
  'step.rowsMax': ({ rows, conditions }, format) => `hoogste van ${rowsOf(rows, format)}${suchThat(conditions)}`,
  'step.ratio': () => 'Verhouding',
  'step.attainment': () => 'Realisatie',
  'step.thresholdReached': () => 'Drempel gehaald',
  'step.thresholdMissed': () => 'Drempel niet gehaald',
  'step.thresholdExcess': () => 'Boven de drempel',
  'step.atLeast': ({ input, threshold }) => `${input} is ten minste ${threshold}: telt vanaf het begin`,
  'step.below': ({ input, threshold }) => `${input} is minder dan ${threshold}: telt niet mee`,
  'step.excess': ({ input, threshold }) => `${input} − ${threshold}: alleen het meerdere telt`,
  'step.flat': () => 'Vast tarief',
  'step.marginal': () => 'Per schijf: elk deel tegen zijn eigen tarief',
  'step.marginalFrom': ({ start }) => `som van de schijven hieronder, vanaf ${start}`,
  'step.marginalSum': ({ slices }) => (slices === 1 ? 'de schijf hieronder' : 'som van de schijven hieronder'),
  'step.retroactive': () => 'Over het geheel: het tarief van de bereikte schijf',
  'step.retroactiveAt': ({ at }) => `schijf bepaald op ${at}`,
  'step.tier': ({ from, to }) => `Vanaf ${from} tot ${to}`,
  'step.tierLast': ({ from }) => `Vanaf ${from}`,
  'step.tierEmpty': () => 'niets in deze schijf',
  'step.tierPart': ({ part, rate }) => `${part} × ${rate}`,
  'step.tierReached': ({ input, rate }) => `bereikt: ${input} × ${rate}`,
  'step.tierNotReached': ({ rate }) => `geldt niet (${rate})`,
  'step.byStep': () => 'Uitbetaling volgens de trede',
  'step.byStepReached': ({ at, from }) => `${at} haalt de trede vanaf ${from}`,
  'step.byStepNone': ({ at }) => `${at} ligt onder de eerste trede`,
  'step.curve': () => 'Uitbetaling volgens de curve',
  'step.curveBetween': ({ at, below, belowRatio, above, aboveRatio }) =>
    `${at} ligt tussen ${below} (geeft ${belowRatio}) en ${above} (geeft ${aboveRatio})`,
  'step.curveFormula': ({ where, formula }) => `${where}: ${formula}`,
  'step.curvePoint': ({ at }) => `Punt van de curve: ${at}`,
  'step.curvePays': ({ ratio }) => `geeft ${ratio}`,
  'step.curveOn': ({ at }) => `${at} is een punt van de curve`,
  'step.curveBefore': ({ at, above }) => `${at} ligt vóór het eerste punt, ${above}`,
  'step.curveAfter': ({ at, below }) => `${at} ligt voorbij het laatste punt, ${below}`,
  'step.deals': () => 'Per order, opgeteld',
  'step.deal': ({ input }) => `Order van ${input}`,
  'step.dealsCount': ({ deals, shown }, format) =>
    shown === 0 || shown >= deals
      ? count(deals, 'order', 'orders', format)
      : `${count(deals, 'order', 'orders', format)}, waarvan de ${format.number(shown, 0)} best betaalde hieronder`,
  'step.product': ({ factors }) => factors.join(' × '),
  'factor.payout': () => 'uitbetaling',
  'factor.payoutRatio': () => 'uitbetalingspercentage',
  'factor.targetIncentive': () => 'doelbonus',
  'factor.ratio': () => 'verhouding',
  'factor.attainment': () => 'realisatie',
  'step.spread': () => 'Gelijk verdeeld over de perioden',
  'step.spreadParts': ({ input, parts }, format) => `${input} ÷ ${format.number(parts)}`,
  'step.capApplied': () => 'Plafond toegepast',
  'step.capNotReached': () => 'Plafond niet bereikt',
  'step.capLost': ({ cap, lost }) => `ten hoogste ${cap}; ${lost} vervalt`,
  'step.capCarried': ({ cap, lost }) => `ten hoogste ${cap}; ${lost} gaat naar de volgende periode`,
  'step.atMost': ({ cap }) => `ten hoogste ${cap}`,
  'step.floorApplied': () => 'Minimum toegepast',
  'step.floorNotNeeded': () => 'Minimum niet nodig',
  'step.atLeastFloor': ({ floor }) => `ten minste ${floor}`,
  'step.roundFrom': ({ exact }) => `van ${exact}`,
  'step.running': () => 'Erbij in deze periode',
  'step.runningLess': ({ toDate, earlier }) => `${toDate} tot nu toe − ${earlier} eerder toegekend`,
  'step.total': () => 'Opgeteld',
  'step.part': ({ name }) => `Onderdeel ${name}`,
};
