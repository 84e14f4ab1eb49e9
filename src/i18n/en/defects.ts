import type { DefectFindings } from '../../core/messages/defect-findings';
import type { Message } from '../../core/message';
import { withSpokenPeriod } from '../spoken-arguments';
import type { FindingTexts, Format } from '../texts';
import { combinationReasons } from './combination';
import { count } from './count';
import { creditReasons } from './credit';
import { reasons } from './reasons';
import { timeReasons } from './time';

const sentences: Readonly<Record<string, unknown>> = { ...reasons, ...combinationReasons, ...creditReasons, ...timeReasons };

/** A reason as a sentence; empty for what is none. */
function sentence({ key, args }: Message, format: Format): string {
  const text = sentences[key];
  return typeof text === 'function' ? String(text(withSpokenPeriod(args, format), format)) : '';
}

const settling = { draws: 'Draws and guarantees', holds: 'Holds', collections: 'Collections' } as const;
const tables = { modifiers: 'Modifiers', gates: 'Gates' } as const;

export const defectFindings: FindingTexts<DefectFindings> = {
  'run.missing': ({ scheme, component, payouts, reason }, format) => ({
    problem: `${component === '' ? `Scheme ${scheme}` : `Scheme ${scheme}, component ${component}`}: ${count(payouts, 'amount is', 'amounts are', format)} missing. ${payouts === 1 ? '' : 'The first: '}${sentence(reason, format)}`,
    advice: 'Add what is lacking; then the amounts are calculated.',
  }),
  'run.beforeService': ({ payee, measure, rows, first }, format) => ({
    problem: `${count(rows, 'row', 'rows', format)} of ${payee} for ${measure} ${rows === 1 ? 'is' : 'are'} dated before the first day in service (${format.day(first)}) and ${rows === 1 ? 'counts' : 'count'} for nobody.`,
    advice: 'Correct the date or the first day in service; if it is right, there is nothing to do.',
  }),
  'run.afterService': ({ payee, measure, rows, last }, format) => ({
    problem: `${count(rows, 'row', 'rows', format)} of ${payee} for ${measure} ${rows === 1 ? 'is' : 'are'} dated after the last day in service (${format.day(last)}) and ${rows === 1 ? 'counts' : 'count'} for nobody.`,
    advice: 'Give the rows to whoever should be credited, or correct the last day; if it is right, there is nothing to do.',
  }),
  'holidays.unreadable': () => ({
    problem: 'The day of this holiday cannot be read, so it counts as a working day; what is divided by working days may be wrong.',
    advice: 'Type the day as a date.',
  }),
  'employment.beforeService': ({ person, start, first }, format) => ({
    problem: `This row of Employment of ${person} holds from ${format.day(start)}, before the first day in service (${format.day(first)}). It holds from that first day on.`,
    advice: 'If that is right, there is nothing to do. Otherwise correct one of the two dates.',
  }),
  'component.rateNegative': ({ scheme, component, rate }, format) => ({
    problem: `Scheme ${scheme}, component ${component}: the rate is ${format.percent(rate)}, so more results give less. That is calculated as written.`,
    advice: 'Write the rate without a minus sign, unless an amount is to be taken off.',
  }),
  'settlement.unreadable': ({ table, column }) => ({
    problem: `${settling[table]}: the cell in column ${column} cannot be read, so what is due is not known and no period can be closed.`,
    advice: 'Correct the cell.',
  }),
  'settlement.unknownScheme': ({ table, scheme }) => ({
    problem: `${settling[table]}: there is no scheme “${scheme}”, so this row changes nothing.`,
    advice: 'Correct the name of the scheme, or remove the row.',
  }),
  'draw.unknownPerson': ({ person }) => ({
    problem: `“${person}” is not in People, so this draw or guarantee pays nothing.`,
    advice: 'Correct the name or the id, or add the person.',
  }),
  'draw.nothingToRecover': ({ share }, format) => ({
    problem: `The recovery share of ${format.percent(share)} does nothing, because this row is not recovered.`,
    advice: 'Empty the recovery share, or fill in yes at Recoverable.',
  }),
  'hold.unknownComponent': ({ scheme, component }) => ({
    problem: `Holds: scheme ${scheme} has no component “${component}”, so this row holds nothing back.`,
    advice: 'Correct the name of the component, or leave the cell empty for the whole scheme.',
  }),
  'hold.shares': ({ scheme, component, total }, format) => ({
    problem: `The tranches of ${component === '' ? `scheme ${scheme}` : `component ${component} of scheme ${scheme}`} are ${format.percent(total)} together instead of 100%${total < 1 ? '; the rest would never be paid' : ''}.`,
    advice: 'Make the shares add up to 100%.',
  }),
  'collection.more': ({ deal }) => ({
    problem: `More was received of deal “${deal}” than it amounts to; what is above counts for nothing.`,
    advice: 'Check the amounts; if they are right, there is nothing to do.',
  }),
  'tiers.onePoint': ({ scheme, component }) => ({
    problem: `Tiers of ${scheme}, ${component}: the curve has one point, and between one point and nothing there is no line; only what holds before and after the point counts.`,
    advice: 'Add at least one more point, or choose another shape.',
  }),
  'scheme.endBeforeStart': ({ scheme, start, end }, format) => ({
    problem: `Scheme ${scheme} is valid until ${format.day(end)}, before it starts (${format.day(start)}). It is valid on no day and pays nothing.`,
    advice: 'Correct one of the two dates.',
  }),
  'measure.unknownPayout': ({ measure, component }) => ({
    problem: `The measure “${measure}” counts the payouts of “${component}”, and no scheme has a component of that name; the bonuses that depend on it are missing.`,
    advice: 'Write the name of a component, or leave the cell empty for all payouts together.',
  }),
  'measure.payoutCurrency': ({ scheme, component, measure, currency, other }) => ({
    problem: `Scheme ${scheme}, component ${component}: the measure “${measure}” counts payouts in ${other}, and this scheme pays in ${currency}. They cannot be added, so the bonuses of this component are missing.`,
    advice: 'Count payouts of one currency, the same as that of the scheme.',
  }),
  'condition.unknownColumn': ({ table, scheme, column }) => ({
    problem: `${tables[table]} of scheme ${scheme}: “${column}” is no number, and no column of People, Assignments or Targets; the bonus that depends on it is missing.`,
    advice: 'Type a number, or correct the name of the column.',
  }),
  'modifier.unusual': ({ scheme, name, value }, format) => ({
    problem: `Modifier ${name} in scheme ${scheme} is ${format.number(value, 4)}, so it ${value < 0 ? 'turns the amount below 0' : `makes ${format.number(value, 4)} times the amount`}. That is calculated as written.`,
    advice: 'A factor of 1.1 is 10% more. If you mean a percentage, write it with a per cent sign: 110%.',
  }),
  'pool.ownCondition': ({ scheme, component, name }) => ({
    problem: `Modifier ${name} changes the pool ${component} of scheme ${scheme} by everybody’s own result, while the pool is one amount for all. Whose result counts is unclear, so the pool is missing.`,
    advice: 'Choose “team” or “company” under Whose, or make it a modifier of another component.',
  }),
  'gate.amountOnScore': ({ scheme, component }) => ({
    problem: `The gate of ${component} in scheme ${scheme} leaves an amount of money, and that component is a part of the score and pays none.`,
    advice: 'Fill in “Else at most %” instead of the amount, or put the gate on the component that pays.',
  }),
  'component.soFarOwn': ({ scheme, component }) => ({
    problem: `Scheme ${scheme}, component ${component}: what was paid so far is about one’s own deals, and this component counts those of others.`,
    advice: 'Leave “Credit of” empty, or choose another input.',
  }),
  'ramp.rateSkips': ({ scheme, component }) => ({
    problem: `The ramp of the whole scheme ${scheme} gives another rate, and component ${component} has tiers or runs over the year: for that component the rate of the ramp does nothing.`,
    advice: 'If that is right, there is nothing to do. Otherwise settle the component per period at a flat rate, or name the components of the ramp.',
  }),
  'split.unknownPerson': ({ deal, person, share }, format) => ({
    problem: `${format.percent(share)} of deal “${deal}” is for “${person}”, who is not in People; that part counts for nobody.`,
    advice: 'Correct the name or the id, or add the person, before you pay these bonuses.',
  }),
  'split.dealUnreadable': ({ person }) => ({
    problem: `Which deal this share${person === '' ? '' : ` of ${person}`} belongs to cannot be read. It counts for nobody, so the bonuses of ${person === '' ? 'whoever shared it' : person} and of whoever made the deal may be wrong.`,
    advice: 'Enter the id of the deal before you pay these bonuses.',
  }),
  'employment.unknownPerson': ({ person }) => ({
    problem: `Employment of “${person}”, who is not in People; the row changes nothing.`,
    advice: 'Correct the name or the id, or add the person.',
  }),
  'employment.whoseUnclear': () => ({
    problem: 'Whom this row of Employment is about cannot be read. It changes nothing, so the bonuses of that person may be wrong.',
    advice: 'Correct the cell before you pay the bonuses.',
  }),
  'employment.undated': ({ person }) => ({
    problem: `From when this row of Employment${person === '' ? '' : ` of ${person}`} holds cannot be read; the bonuses that depend on it are missing.`,
    advice: 'Fill in the first day.',
  }),
  'returns.noOriginal': ({ rows }, format) => ({
    problem: `${count(rows, 'row', 'rows', format)} below 0 ${rows === 1 ? 'does' : 'do'} not name the deal of which ${rows === 1 ? 'it is' : 'they are'} the return, and ${rows === 1 ? 'counts' : 'count'} on ${rows === 1 ? 'its' : 'their'} own date.`,
    advice: 'Enter the id of the deal under Return of, or leave it when that is right.',
  }),
  'returns.more': ({ deal }) => ({
    problem: `More was returned of deal “${deal}” than it amounts to; the difference counts as a negative result.`,
    advice: 'Check the amounts of the deal and its returns.',
  }),
  'returns.otherPerson': ({ deal, amount, person, original }, format) => ({
    problem: `The return of deal “${deal}” (${format.number(amount, 2)}) is in the name of ${person}, but the deal is of ${original}. It comes off the result of ${person}; nothing was taken back from ${original}.`,
    advice: `Put ${original} in this return if it should come off there, or divide the deal in the table Splits.`,
  }),
  'returns.notTaken': ({ deal, amount, lacks }, format) => ({
    problem: `The return of deal “${deal}” (${format.number(amount, 2)}) has no ${lacks === 'person' ? 'sales person' : 'date'} and was taken back from nobody.`,
    advice: `Fill in the ${lacks === 'person' ? 'sales person' : 'date'} of the return before you pay the bonuses.`,
  }),
  'returns.notNegative': ({ deal }) => ({
    problem: `A return of deal “${deal}” is above 0, so it adds to the result instead of taking off.`,
    advice: 'Write the amount of a return below 0.',
  }),
  'seasons.zero': ({ scheme }) => ({
    problem: `The weights of the seasonality${scheme === '' ? '' : ` of scheme ${scheme}`} add up to 0 over the year, so there is nothing to divide by; what is divided this way is missing.`,
    advice: 'Give at least one part of the year a weight above 0.',
  }),
};
