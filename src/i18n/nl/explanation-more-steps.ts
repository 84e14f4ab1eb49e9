import type { RoundingMode } from '../../core/derivation';
import type { AttainmentTexts, ConditionTexts, CreditTexts, PoolTexts, TierTexts, TimeTexts } from '../../core/messages/explanation-step-texts';
import type { Format, Texts } from '../texts';
import { count } from './count';
import { partOfPeriod } from './part-of-period';
import { sharedBy, whose } from './summaries';

const people = (amount: number, format: Format): string => count(amount, 'persoon', 'personen', format);

const creditSteps: Texts<CreditTexts> = {
  'step.credit': ({ scope, of }) => `${of === 'results' ? 'Resultaat' : 'Uitbetaling'} van ${whose[scope]}`,
  'step.creditPeople': ({ people: all, shown }, format) =>
    shown === 0 || shown >= all ? `som van ${people(all, format)}` : `som van ${people(all, format)}, waarvan de ${format.number(shown, 0)} grootste hieronder`,
  'step.rowsShared': ({ calculation, split, converted }, format) =>
    [
      calculation,
      ...(split > 0 ? [`van ${count(split, 'regel', 'regels', format)} telt een deel mee`] : []),
      ...(converted > 0 ? [`${count(converted, 'regel', 'regels', format)} omgerekend uit een andere munteenheid`] : []),
    ].join('; '),
  'step.rowsLargest': ({ calculation, shown }, format) => (shown === 1 ? `${calculation}; de grootste hieronder` : `${calculation}; de ${format.number(shown, 0)} grootste hieronder`),
  'step.rowPart': ({ written, factors, cap, share }) => {
    const whole = [written, ...factors].join(' × ');
    const most = cap === '' ? whole : `${whole}, hoogstens ${cap}`;
    return share === '' ? most : cap === '' ? `${share} × ${most}` : `${share} × (${most})`;
  },
  'step.rowWritten': ({ written }) => `in de cel ${written}; wat telt, volgt uit het plafond en de retouren van de order`,
  'step.periods': ({ periods }) => `samen ${periods} perioden`,
  'step.otherRows': ({ rows }, format) => (rows === 1 ? 'en nog 1 regel' : `en nog ${format.number(rows, 0)} regels, samen`),
  'step.oneRow': ({ id, row, day }) => (id === '' ? `Rij ${row}, ${day}` : `${id}, ${day}`),
  'step.dealNamed': ({ name, input }) => `${name}: ${input}`,
};

const attainmentSteps: Texts<AttainmentTexts> = {
  'step.attainmentLower': () => 'Realisatie, lager is beter',
  'step.progress': () => 'Voortgang vanaf de beginwaarde',
  'step.attainmentRange': () => 'Realisatie binnen een band',
  'step.inRange': ({ actual, from, to }) => `${actual} ligt binnen de band van ${from} t/m ${to}`,
  'step.nearRange': ({ actual, outer, edge, formula }) => `${actual} ligt tussen de buitengrens ${outer} en de band bij ${edge}: ${formula}`,
  'step.outsideRange': ({ actual, outerFrom, outerTo }) => `${actual} ligt niet tussen de buitengrenzen ${outerFrom} en ${outerTo}`,
  'step.change': () => 'Doel ten opzichte van een ander cijfer',
  'step.changePoints': ({ sum }) => `${sum} (procentpunten)`,
};

const tierSteps: Texts<TierTexts> = {
  'step.excessTier': () => 'Alleen het meerdere: het tarief van de bereikte schijf',
  'step.excessRate': () => 'Alleen het meerdere',
  'step.excessNone': ({ input, base }) => `${input} komt niet boven ${base}`,
  'step.excessAt': ({ formula, at }) => `${formula}; schijf bepaald op ${at}`,
  'step.amount': () => 'Bedrag van de bereikte trede',
  'step.amountProRata': () => 'Bedrag per trede, de laatste naar rato',
  'step.amountSum': ({ at }) => `som van de treden hieronder bij ${at}`,
  'step.amountWhole': () => 'hele trede',
  'step.amountEnd': () => 'einde van de treden',
  'step.grid': () => 'Uitbetaling volgens de tabel',
  'step.gridReached': ({ first, second, from, secondFrom }) => `${first} en ${second}: de cel vanaf ${from} en ${secondFrom}`,
  'step.gridBetween': ({ first, second, cells }, format) => `${first} en ${second}: rechte lijn tussen de ${count(cells, 'cel', 'cellen', format)} hieronder`,
  'step.gridOutside': ({ first, second }) => `${first} en ${second} liggen onder de eerste cel`,
  'step.gridCell': ({ from, second }) => `Cel vanaf ${from} en ${second}`,
  'step.payoutTiers': () => 'Per schijf van wat al is uitbetaald',
  'step.payoutTiersFrom': ({ input, start }) => `${input}, met ${start} al uitbetaald: som van de schijven hieronder`,
  'step.rank': () => 'Prijs volgens de rangorde',
  'step.rankPlace': ({ input, place, of, tied }, format) =>
    `${input} is plaats ${format.number(place, 0)} van ${format.number(of, 0)}${tied > 1 ? `, gelijk met ${format.number(tied - 1, 0)} ${tied === 2 ? 'ander' : 'anderen'}` : ''}`,
  'step.rankPrize': ({ where, prize }) => `${where}: ${prize}`,
  'step.rankNothing': ({ where }) => `${where}: geen prijs, want met een resultaat van 0 of minder wint niemand iets`,
  'step.rankNoPrize': ({ where }) => `${where}: geen prijs voor deze plaats`,
  'step.prize': ({ place }, format) => `Prijs voor plaats ${format.number(place, 0)}`,
  'step.thisPlace': () => 'bereikt',
  'step.score': () => 'Gewogen score',
  'step.scoreProduct': () => 'Product van de scores',
  'step.weighs': ({ weight }) => `gewicht ${weight}`,
};

const conditionSteps: Texts<ConditionTexts> = {
  'step.modify': () => 'Factoren toegepast',
  'step.factor': ({ name }) => `Factor ${name}`,
  'step.addition': ({ name }) => `Opslag ${name}`,
  'step.conditionMet': () => 'Voorwaarde gehaald',
  'step.conditionMissed': () => 'Voorwaarde niet gehaald',
  'step.isAtLeast': ({ measured, limit }) => `${measured} is ten minste ${limit}`,
  'step.isLess': ({ measured, limit }) => `${measured} is minder dan ${limit}`,
  'step.isAtMost': ({ measured, limit }) => `${measured} is ten hoogste ${limit}`,
  'step.isMore': ({ measured, limit }) => `${measured} is meer dan ${limit}`,
  'step.conditionGives': ({ test, value }) => `${test}: geeft ${value}`,
  'step.gateMet': () => 'Voorwaarde gehaald',
  'step.gateMissed': () => 'Voorwaarde niet gehaald',
  'step.gateFree': ({ test }) => `${test}: geen beperking`,
  'step.gateLost': ({ test, cap, lost }) => `${test}: ten hoogste ${cap}; ${lost} vervalt`,
  'step.gateNotReached': ({ test, cap }) => `${test}: ten hoogste ${cap}, niet overschreden`,
  'factor.modifier': () => 'factor',
  'factor.score': () => 'score',
  'factor.target': () => 'doel',
  'factor.result': () => 'resultaat',
};

const poolSteps: Texts<PoolTexts> = {
  'step.poolShare': ({ basis }) => `Deel van de pot, ${sharedBy[basis]}`,
  'step.poolPart': ({ formula, members }, format) => `${formula} (${people(members, format)})`,
  'step.scaled': () => 'Verlaagd: samen meer dan de pot',
  'step.scaledTo': ({ input, pool, sum }) => `${input} × ${pool} ÷ ${sum}`,
  'factor.poolShare': () => 'deel van de pot',
};

/** How it is rounded, before what it is rounded to. */
const rounded: Record<RoundingMode, (to: string) => string> = {
  halfUp: (to) => `Afgerond op ${to}`,
  halfEven: (to) => `Afgerond op ${to}, een halve naar even`,
  up: (to) => `Naar boven afgerond op ${to}`,
  down: (to) => `Naar beneden afgerond op ${to}`,
};

const timeSteps: Texts<TimeTexts> = {
  'step.prorate': () => 'Naar rato van de dagen in dienst',
  'step.prorateWhole': ({ input }) => `${input}, niet naar rato`,
  'step.prorateDays': ({ input, days, daysInPeriod, method }, format) => `${input} × ${partOfPeriod({ days, daysInPeriod, method }, format)}`,
  'step.prorateLeave': ({ calculation, leave, method }, format) =>
    `${calculation}, ${format.number(leave)} ${method === 'workingDays' ? (leave === 1 ? 'werkdag' : 'werkdagen') : leave === 1 ? 'dag' : 'dagen'} verlof eraf`,
  'step.prorateRounded': ({ calculation, factor }) => `${calculation}, afgerond op ${factor}`,
  'step.timeWeighted': () => 'Gewogen naar dagen',
  'step.weightedDays': ({ sum, days }, format) => `(${sum}) ÷ ${count(days, 'dag', 'dagen', format)}`,
  'step.timePart': ({ from, to }) => (from === to ? from : `${from} t/m ${to}`),
  'step.season': () => 'Volgens het seizoenspatroon',
  'step.carry': () => 'Met wat is meegenomen',
  'step.carryFrom': ({ sum, from }) => `${sum}, meegenomen uit ${from}`,
  'step.roundCents': ({ mode }) => rounded[mode]('centen'),
  'step.round': ({ decimals, mode }) =>
    rounded[mode](decimals === 0 ? 'hele eenheden' : decimals < 0 ? `${10 ** -decimals}-tallen` : decimals === 1 ? '1 decimaal' : `${decimals} decimalen`),
};

/** Steps of credit, time, conditions, pools and less common tiers. */
export const moreSteps: Texts<CreditTexts & AttainmentTexts & TierTexts & ConditionTexts & PoolTexts & TimeTexts> = {
  ...creditSteps,
  ...attainmentSteps,
  ...tierSteps,
  ...conditionSteps,
  ...poolSteps,
  ...timeSteps,
};
