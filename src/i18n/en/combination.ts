import type { CombinationFindings, CombinationLabels, CombinationReasons } from '../../core/messages/combination-messages';
import type { FindingTexts, Texts } from '../texts';

const tables = { modifiers: 'Modifiers', gates: 'Gates' } as const;
const group = (name: string): string => (name === '' ? 'the scheme' : name);

export const combinationFindings: FindingTexts<CombinationFindings> = {
  'condition.unknownScheme': ({ table, scheme }) => ({
    problem: `${tables[table]}: there is no scheme “${scheme}”, so this row changes nothing; if it is meant for another scheme, its bonuses are wrong.`,
    advice: 'Correct the name of the scheme, or remove the row.',
  }),
  'condition.unknownComponent': ({ table, scheme, component }) => ({
    problem: `${tables[table]}: scheme ${scheme} has no component “${component}”. Nobody knows which amount this row changes, so the bonuses of the whole scheme are missing.`,
    advice: 'Correct the name of the component, leave the cell empty for the whole scheme, or remove the row.',
  }),
  'condition.unknownMeasure': ({ table, scheme, measure }) => ({
    problem: `${tables[table]} of scheme ${scheme}: the measure “${measure}” cannot be calculated; the bonus that depends on it is missing.`,
    advice: 'Correct the name, or describe the measure in Measures.',
  }),
  'condition.wholePercent': ({ table, scheme, column, found }, format) => ({
    problem: `${table === 'gates' ? 'Gate' : 'Modifier'} in scheme ${scheme}: ${format.number(found, 6)} under ${column} is ${format.percent(found)}, because the limit is a percentage.`,
    advice: `If you mean ${format.number(found, 6)}%, type ${format.number(found, 6)}% or ${format.number(found / 100, 6)}. If the row looks at the attainment, nothing is calculated until then.`,
  }),
  'condition.unreadable': ({ table, scheme, column }) => ({
    problem: `${tables[table]} of scheme ${scheme}: the cell in column ${column} cannot be read; the bonus that depends on it is missing.`,
    advice: 'Correct the cell.',
  }),
  'modifier.mixed': ({ scheme, name }) => ({
    problem: `The rows of modifier ${name} in scheme ${scheme} differ in measure, effect or position, so they form no steps.`,
    advice: 'Give all rows of one modifier the same measure, effect and position, or give them names of their own.',
  }),
  'modifier.noMeasure': ({ scheme, name }) => ({
    problem: `Modifier ${name} in scheme ${scheme} has a limit and no measure that could reach it.`,
    advice: 'Fill in the measure, or empty the limit if the modifier always applies.',
  }),
  'gate.ratioNeedsIncentive': ({ scheme, component }) => ({
    problem: `The gate of ${component} in scheme ${scheme} caps at a share of the target amount, and that component has no target amount.`,
    advice: 'Fill in “Else at most amount”, or 0% for nothing.',
  }),
  'component.circle': ({ circle }) => ({
    problem: `These components wait for each other: ${circle}. Their bonuses are missing.`,
    advice: 'Let one of these components count something that does not depend on the others.',
  }),
  'score.noParts': ({ scheme, component }) => ({
    problem: `Component ${component} works on the score of scheme ${scheme}, and no component counts in that score.`,
    advice: 'Put “score” in the column “Counts as” of the components that should.',
  }),
  'score.weights': ({ scheme, total, expected }, format) => ({
    problem: `The weights in the score of scheme ${scheme} add up to ${format.percent(total)} and not ${format.percent(expected)}; they count as written.`,
    advice: 'Correct the weights, or fill in at the scheme what they add up to.',
  }),
  'component.periodOnly': ({ scheme, component, column }) => ({
    problem: `Component ${component} of scheme ${scheme}: ${column} works per period only.`,
    advice: 'Choose “period” in the column “Per”.',
  }),
  'pool.noMembers': ({ scheme, component, period, group: name, amount, currency }, format) => ({
    problem: `The pool ${component} of scheme ${scheme} for ${group(name)} in ${format.spokenPeriod(period)} is ${format.spokenMoney(amount, currency)}, and nobody shares in it. It is not paid out.`,
    advice: 'Check whether that is meant; otherwise look at the assignments and the gates.',
  }),
  'pool.stays': ({ scheme, component, period, group: name, amount, currency }, format) => ({
    problem: `${format.spokenMoney(amount, currency)} of the pool ${component} of scheme ${scheme} for ${group(name)} in ${format.spokenPeriod(period)} stays, because not everybody meets the gates.`,
    advice: 'That follows from the scheme; choose “to the others” if those who do should get this part.',
  }),
  'pool.left': ({ scheme, component, period, group: name, amount, currency }, format) => ({
    problem: `${format.spokenMoney(amount, currency)} of the pool ${component} of scheme ${scheme} for ${group(name)} in ${format.spokenPeriod(period)} stays, because the parts that were paid are less than the pool together.`,
    advice: 'That follows from the percentages; check whether they are right.',
  }),
  'pool.overfull': ({ scheme, component, period, total }, format) => ({
    problem: `The parts of the pool ${component} of scheme ${scheme} add up to ${format.percent(total)} in ${format.spokenPeriod(period)}. That is more than the pool, so those bonuses are missing.`,
    advice: 'Correct the percentages in the column that “Share of pool” names.',
  }),
  'pool.noWeight': ({ scheme, component }) => ({
    problem: `The pool ${component} of scheme ${scheme} is shared by a column, and none is named.`,
    advice: 'Fill in the name of the column in “Share of pool”.',
  }),
  'statutory.unknownCap': ({ scheme, component, cap }) => ({
    problem: `Component ${component} of scheme ${scheme} names the statutory cap “${cap}”, which the table does not have. Nobody knows which part of the bonus falls under it.`,
    advice: 'Correct the name, or put the cap in the table Statutory caps.',
  }),
  'statutory.noAmount': ({ cap, year }) => ({
    problem: `The statutory cap ${cap} has no amount for ${year}. Nobody knows which part of the bonus falls under it.`,
    advice: `Put the amount for ${year} with its source in the table Statutory caps.`,
  }),
};

export const combinationReasons: Texts<CombinationReasons> = {
  'reason.conditionUnclear': ({ scheme, component }) => `A modifier or gate of ${component} (${scheme}) cannot be read properly; see the findings.`,
  'reason.conditionMissing': ({ payee, measure, period }, format) => `The bonus of ${payee} depends on ${measure} in ${format.spokenPeriod(period)}, and that is not known.`,
  'reason.circle': ({ circle }) => `These components wait for each other: ${circle}.`,
  'reason.partMissing': ({ scheme, part }) => `The score of scheme ${scheme} is not known, because ${part} is missing.`,
  'reason.noPartApplies': ({ scheme }) => `No part of the score of scheme ${scheme} applies.`,
  'reason.countsInScore': ({ scheme }) => `Counts in the score of scheme ${scheme} and pays nothing itself.`,
  'reason.payoutMissing': ({ payee, other, component, period }, format) => `The bonus of ${payee} counts the payout of ${other} for ${component} in ${format.spokenPeriod(period)}, and that is missing.`,
  'reason.memberMissing': ({ other, period }, format) => `The result of ${other} in ${format.spokenPeriod(period)} is not known, so nothing can be shared or ranked.`,
  'reason.poolOverfull': ({ component, period, total }, format) => `The parts of the pool ${component} add up to ${format.percent(total)} in ${format.spokenPeriod(period)}, more than the pool.`,
  'reason.noShare': ({ other, period }, format) => `The share of ${other} in ${format.spokenPeriod(period)} is not known, because the salary or the figure that decides it is missing; so nothing can be shared.`,
  'reason.earlierMissing': ({ payee, component, period }, format) => `What ${payee} earned with ${component} earlier in the year is not known, and ${format.spokenPeriod(period)} goes on from there.`,
  'reason.groupUnclear': ({ payee, period }, format) => `It is not known which team or manager ${payee} has in ${format.spokenPeriod(period)}.`,
  'reason.totalMissing': ({ other, scheme, period }, format) => `The bonus of ${other} for scheme ${scheme} in ${format.spokenPeriod(period)} is missing, so the pool cannot be divided.`,
};

export const combinationLabels: Texts<CombinationLabels> = {
  'label.limit': ({ measure }) => `limit for ${measure}`,
  'label.gateCap': () => 'else at most',
  'label.targetAmount': () => 'target amount in the period',
  'label.modifierOf': ({ name }) => name,
  'label.notReached': ({ name }) => `${name} (limit not reached)`,
  'label.schemePool': () => 'pool for everybody together',
  'label.schemeFloor': () => 'floor of the scheme',
  'label.groupAmount': ({ group: name }) => (name === '' ? 'amount to share' : `amount to share in ${name}`),
  'label.score': ({ component }) => `score of ${component}`,
  'label.attainmentOf': ({ measure }) => `attainment of ${measure}`,
};
