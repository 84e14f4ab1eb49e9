import { shortDecimalText } from '../format/decimal-text';
import type { FunctionTexts } from '../worksheet-functions';

const names: FunctionTexts['names'] = {
  actuals: 'actuals',
  targets: 'targets',
  better: 'better',
  amounts: 'amounts',
  tiers: 'tiers',
  counted: 'counted',
  boundary: 'boundary',
  attainments: 'attainments',
  points: 'points',
  beyond: 'beyond',
};

const number = (value: number): string => shortDecimalText(value, 12, { group: ',', decimal: '.' });
const quote = (found: string | boolean): string => (typeof found === 'string' ? `“${found}”` : found ? 'TRUE' : 'FALSE');

/** The worksheet functions in English. */
export const functionTexts: FunctionTexts = {
  names,
  notNumber: (name, found) => `In ${names[name]} stands ${quote(found)}, which is not a number. Enter a number.`,
  errorCell: (name, error) => `In ${names[name]} stands the error ${error}. Repair that cell first.`,
  blank: (name) => `In ${names[name]} a value is missing, so there is no outcome yet. Enter 0 if it is really nothing.`,
  targetZero: 'The target is 0 or blank, so there is no attainment. Enter a target above 0.',
  targetNegative: 'The target is negative, so there is no attainment. Enter a target above 0.',
  sizes: (one, other) =>
    `The range in ${names[one.name]} has ${one.rows} × ${one.columns} cells, the one in ${names[other.name]} ${other.rows} × ${other.columns}. Make them the same size, or give one cell for all.`,
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
};
