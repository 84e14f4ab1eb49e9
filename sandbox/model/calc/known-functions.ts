import { arrays } from './functions/arrays';
import { criteriaFunctions } from './functions/criteria';
import { dates } from './functions/dates';
import { joinedTexts } from './functions/joined-texts';
import { information, logic } from './functions/logic';
import { lookups } from './functions/lookup';
import { references } from './functions/references';
import { arithmetic } from './functions/rounding';
import { statistics } from './functions/statistics';
import type { OfScalars, WorksheetFunction } from './functions/surroundings';
import { texts } from './functions/text';
import { totals } from './functions/totals';
import { workdays } from './functions/workdays';

/** Excel's own functions that take ranges as they are. */
export const functions: ReadonlyMap<string, WorksheetFunction> = new Map(
  [totals, statistics, logic, criteriaFunctions, lookups, references, arrays, workdays, joinedTexts].flatMap((family) => Object.entries(family)),
);

/** Excel's own functions of single values. */
export const functionsOfScalars: ReadonlyMap<string, OfScalars> = new Map([arithmetic, information, dates, texts].flatMap((family) => Object.entries(family)));

/** Those that read or make days, which are numbered otherwise in a book that counts from 1904. */
export const ofDays: ReadonlySet<string> = new Set([...Object.keys(dates), ...Object.keys(workdays)]);
