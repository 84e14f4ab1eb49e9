import { shortDecimalText } from '../format/decimal-text';
import type { FunctionTexts } from '../worksheet-functions';
import { names } from './function-names';

const number = (value: number): string => shortDecimalText(value, 12, { group: ',', decimal: '.' });
const quote = (found: string | boolean): string => (typeof found === 'string' ? `“${found}”` : found ? 'TRUE' : 'FALSE');

/** The worksheet functions in English. */
export const functionTexts: FunctionTexts = {
  names,
  statuses: { onCourse: 'on course', attention: 'watch', offCourse: 'off course' },
  letters: { specific: 'Specific', measurable: 'Measurable', achievable: 'Achievable', relevant: 'Relevant', timeBound: 'Time-bound' },
  notNumber: (name, found) => `In ${names[name]} stands ${quote(found)}, which is not a number. Enter a number.`,
  notText: (name, found) => `In ${names[name]} stands ${quote(found)}, which is not a text. Enter a text.`,
  notWhole: (name, found) => `In ${names[name]} stands ${number(found)}. Enter a whole number.`,
  tooLow: (name, found, least) => `In ${names[name]} stands ${number(found)}. Enter a number of ${number(least)} or more.`,
  tooHigh: (name, found, most) => `In ${names[name]} stands ${number(found)}. Enter a number of ${number(most)} or less.`,
  errorCell: (name, error) => `In ${names[name]} stands the error ${error}. Repair that cell first.`,
  blank: (name) => `In ${names[name]} a value is missing, so there is no outcome yet. Enter 0 if it is really nothing.`,
  noText: (name) => `In ${names[name]} a text is missing, so there is no outcome yet.`,
  isZero: (name) => `In ${names[name]} stands 0, or the cell is blank. Enter another value than 0, or leave the argument out where that is possible.`,
  earlierMissing: 'An earlier value in the range is missing, so what follows it is not known yet. Fill in that value first.',
  targetZero: 'The target is 0 or blank, so there is no attainment. Enter a target above 0.',
  targetNegative: 'The target is negative, so there is no attainment. Enter a target above 0.',
  actualNegative: 'The actual is negative; where lower is better a ratio to the target says nothing then. Use PROGRESS, or measure it as a positive number.',
  actualNotPositive: 'The actual is 0 or less, so the target cannot be divided by it. Choose another way for “better”.',
  baselineIsTarget: 'The target is the same as the baseline, so there is no progress to measure. Enter another target or baseline.',
  noDay: 'A day is missing. Enter the first and the last day as dates.',
  periodReversed: 'The last day comes before the first day. Swap the two dates.',
  amberAboveGreen: (amber, green) => `Amber starts at ${number(amber)} and green at ${number(green)}. Make amber at most as high as green.`,
  capBelowFloor: (cap, floor) => `The cap is ${number(cap)} and the floor ${number(floor)}. Make the cap at least as high as the floor.`,
  noShares: 'All shares are 0, so nobody can get a part of the amount. Enter a share above 0.',
  lastTier: 'The last tier is reached; there is no next one.',
  neverPays: 'No result pays as much as this. Enter a lower payout, or look at the rates.',
  notLoaded: 'This function could not be loaded. Check the connection and calculate the cell again.',
  sizes: (one, other) =>
    `The range in ${names[one.name]} has ${one.rows} × ${one.columns} cells, the one in ${names[other.name]} ${other.rows} × ${other.columns}. Make them the same size, or give one cell for all.`,
  oneLine: ({ name, rows, columns }) => `The range in ${names[name]} has ${rows} × ${columns} cells. Give one row or one column.`,
  oneCell: ({ name, rows, columns }) => `The range in ${names[name]} has ${rows} × ${columns} cells. Give one cell.`,
  unknownWord: (name, found, words) => `In ${names[name]} stands “${found}”. Choose from: ${words.join(', ')}.`,
  tiers: {
    twoColumns: (columns) => `Tiers have two columns: from and rate. This range has ${columns}.`,
    rowBlank: (row) => `In row ${row} of the tiers a cell is blank. Fill both columns, or leave the row out of the range.`,
    rowNotNumber: (row, found) => `In row ${row} of the tiers stands ${quote(found)}, which is not a number. Enter a number, or leave a header out of the range.`,
    rowOrder: (row, from, previous) => `In row ${row} of the tiers from is ${number(from)}, but the row before it already starts at ${number(previous)}. Sort the tiers by from, lowest first.`,
    rowRepeated: (row, from) => `In row ${row} of the tiers from is ${number(from)} once more. Give each tier a from of its own.`,
  },
  points: {
    twoColumns: (columns) => `Points have two columns: the attainment and the ratio that is paid. This range has ${columns}.`,
    rowBlank: (row) => `In row ${row} of the points a cell is blank. Fill both columns, or leave the row out of the range.`,
    rowNotNumber: (row, found) => `In row ${row} of the points stands ${quote(found)}, which is not a number. Enter a number, or leave a header out of the range.`,
    rowOrder: (row, from, previous) => `In row ${row} of the points the attainment is ${number(from)}, but the row before it already stands at ${number(previous)}. Sort the points by attainment, lowest first.`,
    rowRepeated: (row, from) => `In row ${row} of the points the attainment ${number(from)} stands for the third time. A jump has two points: the value before it and the value after it.`,
  },
  steps: {
    twoColumns: (columns) => `Steps have two columns: from and amount. This range has ${columns}.`,
    rowBlank: (row) => `In row ${row} of the steps a cell is blank. Fill both columns, or leave the row out of the range.`,
    rowNotNumber: (row, found) => `In row ${row} of the steps stands ${quote(found)}, which is not a number. Enter a number, or leave a header out of the range.`,
    rowOrder: (row, from, previous) => `In row ${row} of the steps from is ${number(from)}, but the row before it already starts at ${number(previous)}. Sort the steps by from, lowest first.`,
    rowRepeated: (row, from) => `In row ${row} of the steps from is ${number(from)} once more. Give each step a from of its own.`,
  },
  tableSize: (rows, columns) => `The table has ${rows} × ${columns} cells. It takes a first row and a first column with the bounds, and at least one value.`,
  tableCell: (row, column, problem) => `Row ${row}, column ${column} of the table: ${problem}`,
  tableRowOrder: (row) => `Row ${row} of the table does not start above the row before it. Sort the rows, lowest first.`,
  tableColumnOrder: (column) => `Column ${column} of the table does not start above the column before it. Sort the columns, lowest first.`,
};
