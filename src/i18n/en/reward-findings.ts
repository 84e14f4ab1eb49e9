import type { RewardFindings } from '../../core/messages/reward-findings';
import { count } from './count';
import type { FindingTexts, Format } from '../texts';
import { chooseAnyColumn, chooseSource } from './choose';
import { schemeFindings } from './scheme-findings';

/** An amount of a measure, in money or as a number. */
const said = (amount: number, unit: 'money' | 'number', currency: string, format: Format): string => (unit === 'money' ? format.money(amount, currency) : format.number(amount, 2));

/** Who has something, with the verb: one payee by name, or several of whom one is named. */
const whose = (payees: number, first: string): string => (payees === 1 ? `${first} has` : `${payees} people, among them ${first}, have`);

export const rewardFindings: FindingTexts<RewardFindings> = {
  ...schemeFindings,
  'people.sameName': ({ name }) => ({
    problem: `More than one person is called “${name}”; rows with that name are credited to nobody.`,
    advice: 'Use the id of the person in the sales, or make the names different.',
  }),
  'people.sameId': ({ id, other, row }) => ({
    problem: `The ids “${id}” and “${other}” (row ${row}) differ only in capitals, accents or spaces; rows with that id are credited to nobody, and the bonuses of both people are missing.`,
    advice: 'Give everybody an id of their own, also when capitals do not count.',
  }),
  'people.unreadableId': ({ name }) => ({
    problem: `The id of ${name === '' ? 'this person' : name} cannot be read, so nobody knows which rows are theirs; the bonuses are missing.`,
    advice: 'Correct the id.',
  }),
  'people.endBeforeStart': ({ payee, start, end }, format) => ({
    problem: `According to the table the last day of ${payee} is ${format.day(end)}, before the first day (${format.day(start)}); the bonuses are missing.`,
    advice: 'Correct one of the two dates.',
  }),
  'measure.twice': ({ measure }) => ({
    problem: `The measure “${measure}” stands in the Measures table more than once; neither is used.`,
    advice: 'Give each measure a name of its own.',
  }),
  'measure.unreadable': ({ measure, column }) => ({
    problem: `The measure “${measure}” cannot be calculated: its column ${column} is unreadable.`,
    advice: 'Correct the cell; until then the bonuses that depend on this measure are missing.',
  }),
  'measure.assumed': ({ measure, column, table }) => ({
    problem: `“${measure}” is not a row in Measures; Koers takes the ${column === '' ? 'number of rows' : `sum of ${column}`} in ${table}.`,
    advice: `If that is right, there is nothing to do. If you mean something else, add a row “${measure}” to the Measures table.`,
  }),
  'measure.ratioPart': ({ measure, part }) => ({
    problem: `The ratio “${measure}” has no usable numerator or denominator: ${part === '' ? 'the cell is empty' : `“${part}” is not a sum, count or average`}.`,
    advice: 'Name a measure that is a sum, count or average.',
  }),
  'measure.unknownTable': ({ measure, table, candidates }) => ({
    problem: `The measure “${measure}” refers to the table “${table}”, which was not found.`,
    advice: candidates === '' ? 'Check the name of the table or sheet.' : `Name a sheet or table of this workbook: ${candidates}.`,
  }),
  'measure.unknownColumn': ({ measure, column, table }) => ({
    problem: `The measure “${measure}” uses the column “${column}”, which is not in ${table}.`,
    advice: 'Check the name of the column.',
  }),
  'measure.noSales': ({ measure }) => ({
    problem: `The measure “${measure}” counts sales, but no table of sales was recognised.`,
    advice: `Give the columns headers such as Date, Sales person and Amount. Do they have those? ${chooseSource('Sales')}`,
  }),
  'measure.noDefaultColumn': ({ measure, column, table }) => ({
    problem: `The measure “${measure}” needs a column with ${{ person: 'the sales person', date: 'the date', amount: 'the amount' }[column]}, but none was recognised in ${table}.`,
    advice: `Name the column at the measure, under ${{ person: 'Person column', date: 'Date column', amount: 'Column' }[column]}, or ${chooseAnyColumn}.`,
  }),
  'measure.noKey': ({ measure, table }) => ({
    problem: `The measure “${measure}” counts distinct values but does not say of which column, and no column of customers was recognised in ${table}.`,
    advice: 'Name the column under Key column, Customer for example.',
  }),
  'measure.noCondition': ({ measure }) => ({
    problem: `The measure “${measure}” is a share but does not say of which rows.`,
    advice: 'Write under Share condition what a row must meet, for example: Status = won.',
  }),
  'measure.noHolidays': ({ measure }) => ({
    problem: `The measure “${measure}” counts working days, but there is no table Holidays; only weekends are free.`,
    advice: 'Add the table Holidays, or count in days.',
  }),
  'measure.holidaysOfCountries': ({ measure }) => ({
    problem: `The measure “${measure}” counts working days, but the holidays are of several countries; only holidays without a country are free days.`,
    advice: 'Leave the country of holidays that hold everywhere empty, or count in days.',
  }),
  'measure.notPersons': ({ measure, column, table }) => ({
    problem: `The measure “${measure}” looks for the person in the column “${column}” of ${table}, which holds no names or ids.`,
    advice: 'Choose the column that holds the person.',
  }),
  'measure.notDates': ({ measure, column, table }) => ({
    problem: `The measure “${measure}” looks for the date in the column “${column}” of ${table}, which holds no dates.`,
    advice: 'Choose the column that holds the date.',
  }),
  'measure.notNumbers': ({ measure, column, table }) => ({
    problem: `The measure “${measure}” adds up the column “${column}” of ${table}, which holds no numbers.`,
    advice: 'Choose a column with numbers, or count the rows.',
  }),
  'measure.filterSyntax': ({ measure, part }) => ({
    problem: `The filter of “${measure}” cannot be understood at “${part}”.`,
    advice: 'Write it as: Status = Won; Region = North|South.',
  }),
  'measure.filterColumn': ({ measure, column }) => ({
    problem: `The filter of “${measure}” uses the column “${column}”, which does not exist.`,
    advice: 'Check the name of the column.',
  }),
  'measure.filterValue': ({ measure, column, value }) => ({
    problem: `The filter of “${measure}” looks for “${value}” in the column ${column}, where that value does not occur or cannot be read.`,
    advice: 'Check the spelling; write dates as 2026-01-31 and numbers without thousands separators.',
  }),
  'measure.filterOrder': ({ measure, column }) => ({
    problem: `The filter of “${measure}” compares with larger or smaller than, but the column ${column} holds text.`,
    advice: 'Use = or <>, or choose a column with numbers or dates.',
  }),
  'measure.otherCurrency': ({ measure, currency, other, rows, amount }, format) => ({
    problem: `For the measure “${measure}”, ${count(rows, 'row', 'rows', format)} (${format.money(amount, other)} together) ${rows === 1 ? 'is' : 'are'} in ${other}, while the figures are in ${currency}. Without a rate they cannot be added; the figures and bonuses they concern are missing in those periods.`,
    advice: `Add the rate of ${other} to the table Exchange rates, convert the amounts to ${currency}, or leave these rows out of the measure with a filter. A bonus can have a scheme in ${other}, too.`,
  }),
  'assignment.everyone': ({ people }, format) => ({
    problem: people === 1 ? 'There is no Assignments table, so the one person has every scheme.' : `There is no Assignments table, so all ${format.number(people, 0)} people have every scheme.`,
    advice: 'Add Assignments if not everybody has every scheme.',
  }),
  'assignment.unknownScheme': ({ scheme, who }) => ({
    problem: `This assignment${who === '' ? '' : ` of ${who}`} names the scheme “${scheme}”, which does not exist; the bonus it would give is not calculated.`,
    advice: 'Correct the name of the scheme.',
  }),
  'assignment.unclear': ({ column, who, scheme }) => ({
    problem: `The column ${column} of this assignment${who === '' ? '' : ` of ${who}`} cannot be read, so ${who === '' ? `nobody knows who gets ${scheme === '' ? 'a scheme' : `scheme ${scheme}`} by it; a bonus may be lacking` : `the bonuses of ${who} are missing until it is known which scheme is meant`}.`,
    advice: 'Correct the cell.',
  }),
  'assignment.unknownPerson': ({ person }) => ({
    problem: `“${person}” is not in People, so this assignment pays nothing.`,
    advice: 'Correct the name or id, or add the person.',
  }),
  'assignment.unknownRole': ({ role }) => ({
    problem: `Nobody has the role “${role}”, so this assignment pays nothing.`,
    advice: 'Correct the role here or in People.',
  }),
  'assignment.nobody': ({ scheme }) => ({
    problem: `This assignment of “${scheme}” names neither a person nor a role.`,
    advice: 'Fill in one of them.',
  }),
  'assignment.replaced': ({ who, scheme, next, start }, format) => ({
    problem: `From ${format.day(start)}, ${who} has scheme “${next}” instead of “${scheme}”.`,
    advice: `If both apply, repeat “${scheme}” with the same start date.`,
  }),
  'assignment.twice': ({ payee, scheme, period }) => ({
    problem: `${payee} has two assignments to scheme ${scheme} at once in ${period}; the bonus is missing, because it is unclear which applies.`,
    advice: 'Keep one of them.',
  }),
  'assignment.unreadable': ({ payee, scheme }) => ({
    problem: `The assignment of ${payee} to scheme ${scheme} cannot be read properly; the bonus is missing.`,
    advice: 'Correct the cell.',
  }),
  'assignment.noIncentive': ({ payee, scheme }) => ({
    problem: `${payee} has no target incentive for scheme ${scheme}; the components that depend on it are missing.`,
    advice: 'Fill in the target incentive per year at the assignment.',
  }),
  'target.unknownPerson': ({ person }) => ({
    problem: `“${person}” is not in People, so this target is for nobody.`,
    advice: 'Correct the name or id.',
  }),
  'target.badPeriod': ({ period }) => ({
    problem: `“${period}” is not a period; this person’s targets for this measure are therefore missing.`,
    advice: 'Write for example 2026, 2026-Q3, 2026-09 or a name from the Periods table.',
  }),
  'target.twice': ({ person, measure, period, row, first, second }, format) => ({
    problem: `${person} has two targets for ${measure} in ${period}: ${format.number(first)} in row ${row} and ${format.number(second)} in this row${first === second ? '' : '; as long as that is so, the target is missing'}.`,
    advice: 'Keep one of them.',
  }),
  'target.everyone': ({ measure }) => ({
    problem: `This target for ${measure} names no person and no team: it is the own target of everyone without another target.`,
    advice: 'If it is the target of the whole company, let the component count the result of the company, or give each person a target.',
  }),
  'target.teamFirst': ({ scheme, component, measure, people }, format) => ({
    problem: `Component ${component} of scheme ${scheme} counts the result of the team. The target of the team for ${measure} holds for it, not the own target of ${count(people, 'person', 'people', format)}.`,
    advice: 'There is nothing to do if that is what you mean. If the own target should hold, remove the target of the team or give the component a measure of its own.',
  }),
  'target.ownForCompany': ({ scheme, component, measure, people }, format) => ({
    problem: `Component ${component} of scheme ${scheme} counts the result of the company. Yet for ${count(people, 'person', 'people', format)} the own target for ${measure} holds, because it comes before the target without a name.`,
    advice: 'If the result is to be set against the target of the company, give that a measure of its own, or remove the own targets.',
  }),
  'target.none': ({ measure, payees, first }) => ({
    problem: `${whose(payees, first)} no target for ${measure} in one or more periods; those bonuses are missing.`,
    advice: 'Complete the Targets table.',
  }),
  'target.zero': ({ measure, payees, first }) => ({
    problem: `${whose(payees, first)} a target of 0 for ${measure}. There is no attainment of 0, so those bonuses are missing.`,
    advice: 'Fill in the right target, or remove the row so that another target holds.',
  }),
  'target.negative': ({ measure, payees, first }) => ({
    problem: `${whose(payees, first)} a target below 0 for ${measure}. Actual divided by target means nothing then, so those bonuses are missing.`,
    advice: 'Fill in the right target.',
  }),
  'target.incomplete': ({ measure, payees, first }) => ({
    problem: `${whose(payees, first)} no target for ${measure} in every part of a period; those bonuses are missing.`,
    advice: 'Add the targets that are lacking to the table Targets.',
  }),
  'target.changes': ({ measure, payees, first }) => ({
    problem: `${whose(payees, first)} a target for ${measure} that starts inside a period, and none for the days before it; those bonuses are missing.`,
    advice: 'Let the target start on the first day of a period, or give a target for that period itself.',
  }),
  'periods.tooFew': ({ name }) => ({
    problem: `The Periods table has only one readable period (${name}); where it ends is not known.`,
    advice: 'Add at least the next period.',
  }),
  'periods.openEnd': ({ name, last, days }, format) => ({
    problem: `The last period, ${name}, has no next one and is taken to be as long as the one before it: ${days} days, through ${format.day(last)}.`,
    advice: `Add the next period if ${name} is shorter or longer.`,
  }),
  'periods.sameStart': ({ name }) => ({
    problem: `The period ${name} starts on the same day as another one and is left out.`,
    advice: 'Give each period a first day of its own.',
  }),
  'periods.unreadableStart': ({ name, unusable }) => ({
    problem: `The start of period “${name}” cannot be read, so that period is missing${unusable === '' ? '' : `; where ${unusable} ends is not known either, so its bonuses are missing`}.`,
    advice: 'Correct the start.',
  }),
  'setting.fiscalYearStart': ({ value }) => ({
    problem: `The month in which the fiscal year starts ${value === '' ? 'is empty or cannot be read' : `(“${value}”) cannot be read or is given in two ways`}; all that depends on the fiscal year, such as quarters, years and running components, is missing.`,
    advice: 'Fill in a number from 1 to 12, or remove the row when the fiscal year starts in January.',
  }),
  'setting.loadedTo': ({ value }) => ({
    problem: `“${value}” is not a date; the setting “loaded to” is not used.`,
    advice: 'Write the date as 2026-01-31.',
  }),
  'run.noRows': () => ({
    problem: 'There are no readable rows with a date up to today, so there is nothing to calculate.',
    advice: 'Check the sales and the measures.',
  }),
  'run.strayYear': ({ year, first }) => ({
    problem: `There are rows of ${year}, long before the others (from ${first}); they count in no period.`,
    advice: 'Check the dates, or ask for that period separately.',
  }),
  'run.unreadableRows': ({ payee, measure, rows, period, payouts }, format) => ({
    problem: `${count(rows, 'row', 'rows', format)} of ${payee} for ${measure} cannot be read. Because of that ${payouts === 1 ? '1 bonus amount' : `${format.number(payouts, 0)} bonus amounts`} of ${payee} ${payouts === 1 ? 'is' : 'are'} missing: ${period}.`,
    advice: `Correct the cell; then the ${payouts === 1 ? 'amount is' : 'amounts are'} calculated.`,
  }),
  'run.blankAmounts': ({ payee, measure, rows, period, payouts }, format) => ({
    problem: `${count(rows, 'row', 'rows', format)} of ${payee} for ${measure} ${rows === 1 ? 'has' : 'have'} no amount. Because of that ${payouts === 1 ? '1 bonus amount' : `${format.number(payouts, 0)} bonus amounts`} of ${payee} ${payouts === 1 ? 'is' : 'are'} missing: ${period}.`,
    advice: `Fill in the amount, or 0 if there is none; then the ${payouts === 1 ? 'bonus is' : 'bonuses are'} calculated.`,
  }),
  'run.unplacedRows': ({ payee, measure, rows, amount, unit, currency }, format) => ({
    problem: `${count(rows, 'row', 'rows', format)} of ${payee} for ${measure} ${rows === 1 ? 'has' : 'have'} a date that cannot be read. ${said(amount, unit, currency, format)} counts in no period because of that; the bonuses of ${payee} may be ${amount === 0 ? 'wrong' : amount < 0 ? 'too high' : 'too low'}.`,
    advice: 'Correct the dates before you pay these bonuses.',
  }),
  'run.futureRows': ({ measure, rows, amount, unit, currency }, format) => ({
    problem: `${count(rows, 'row', 'rows', format)} for ${measure} (${said(amount, unit, currency, format)} together) ${rows === 1 ? 'has a date' : 'have dates'} after the day of calculation and ${rows === 1 ? 'does' : 'do'} not count yet.`,
    advice: 'Check whether the dates are right; if they are, the rows count as soon as the day has come.',
  }),
  'run.badPeriod': ({ period }) => ({
    problem: `“${period}” is not a period.`,
    advice: 'Write for example 2026, 2026-Q3, 2026-09 or a name from the Periods table.',
  }),
  'run.futurePeriod': ({ period }) => ({
    problem: `${period} has not started yet.`,
    advice: 'Choose a period that has started.',
  }),
};
