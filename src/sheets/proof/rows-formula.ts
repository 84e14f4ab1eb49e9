import type { ColumnCondition, RowsPlace, RowsStep } from '../../core/derivation';
import { calendarDay } from '../../core/period/calendar';
import { quotedSheet } from '../../spec/place/sheet-reference';
import { roundedSum } from './rounded';
import { valueOf } from './page';
import { sourceCell } from './source-formula';
import { together } from './two-cells';

/** The cells with the first day that counts and the day after the last. */
export interface DayCells {
  readonly from: string;
  readonly until: string;
}

/** More alternatives than this are written as products of conditions. */
const mostTerms = 8;

/** A text that SUMIFS can only take for itself: no sign, no wildcard, nothing that looks like a number or a day. */
const isPlain = (text: string): boolean => /^(\p{L}[\p{L} .,&'()_/-]*|\p{L}{1,2}\d+)$/u.test(text) && !/^(true|false|waar|onwaar)$/i.test(text) && text.length < 200;

/** A text between quotes. */
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** A day that is the same in both date systems. */
function dayFormula(day: number): string {
  const { year, month, day: of } = calendarDay(day);
  return `DATE(${year},${month},${of})`;
}

const literal = (value: string | number, isDay: boolean): string => (typeof value === 'string' ? quoted(value) : isDay ? dayFormula(value) : String(value));

/** Excel does not tell capitals apart: two spellings that differ in them are one. */
const distinct = <T extends string | number>(values: readonly T[]): readonly T[] => [...new Map(values.map((value) => [String(value).toLowerCase(), value])).values()];

interface Ranges {
  readonly place: RowsPlace;
  readonly rangeOf: (column: string) => string;
}

function rangesOf({ source, place }: RowsStep): Ranges | undefined {
  if (!place) return undefined;
  return { place, rangeOf: (column) => `${quotedSheet(source.sheet)}!$${column}$${place.top}:$${column}$${place.bottom}` };
}

/**
 * The rows of a step as a native formula over the user's own columns: SUMIFS where its criteria can say who and what is
 * meant, else SUMPRODUCT. Nothing where the rows cannot be found by a formula.
 */
export function rowsFormula(step: RowsStep, days: DayCells): string | undefined {
  const ranges = rangesOf(step);
  if (!ranges || !step.where || step.split || step.converted || !['sum', 'count', 'average'].includes(step.aggregate)) return undefined;
  const names = distinct(step.where.names);
  const count = countFormula(names, days, ranges);
  if (step.aggregate === 'count') return count;
  const written = ranges.place.expression === undefined && step.limited === undefined;
  const each = written ? undefined : rowFormula(step, ranges);
  if (written ? ranges.place.values === undefined : each === undefined) return undefined;
  const sum = roundedSum(each === undefined ? sumFormula(names, days, ranges) : `SUMPRODUCT(${productOf(names, days, ranges)},${each})`, sumOf(step));
  return step.aggregate === 'average' ? `${sum}/(${count})` : sum;
}

const sumOf = (step: RowsStep): number => valueOf(step) * (step.aggregate === 'average' ? step.rows : 1);

/** What counts of every row at once: two columns with a sign between them, × the credit factor, at most the cap per deal. */
function rowFormula({ limited }: RowsStep, { place: { values, expression }, rangeOf }: Ranges): string | undefined {
  const side = (one: string | number): string => (typeof one === 'number' ? String(one) : rangeOf(one));
  const column = values === undefined ? undefined : `1*${rangeOf(values)}`;
  const amount = expression ? `(${together(side(expression.left), expression.operator, side(expression.right))})` : column;
  if (amount === undefined || !limited) return amount;
  const [factor, cap] = [sourceCell(limited.factorSource), sourceCell(limited.capSource)];
  if ((limited.factor !== 1 && factor === undefined) || (limited.cap !== undefined && cap === undefined)) return undefined;
  const whole = factor === undefined ? amount : `(${amount}*${factor})`;
  return cap === undefined ? whole : `((ABS(${whole})<=${cap})*${whole}+(ABS(${whole})>${cap})*SIGN(${whole})*${cap})`;
}

const sumFormula = (names: readonly string[], days: DayCells, ranges: Ranges): string => {
  const values = ranges.rangeOf(ranges.place.values ?? '');
  const terms = criteriaOf(names, days, ranges);
  return terms ? terms.map((term) => `SUMIFS(${values},${term})`).join('+') : `SUMPRODUCT(${productOf(names, days, ranges)},${values})`;
};

const countFormula = (names: readonly string[], days: DayCells, ranges: Ranges): string => {
  const terms = criteriaOf(names, days, ranges);
  return terms ? terms.map((term) => `COUNTIFS(${term})`).join('+') : `SUMPRODUCT(${productOf(names, days, ranges)})`;
};

/** The criteria of each alternative; nothing where SUMIFS could take one of them for something else. */
function criteriaOf(names: readonly string[], { from, until }: DayCells, { place, rangeOf }: Ranges): readonly string[] | undefined {
  if (place.isUntidy || !names.every(isPlain)) return undefined;
  const person = rangeOf(place.person);
  const date = rangeOf(place.date);
  let terms: readonly string[] = names.map((name) => `${person},${quoted(name)},${date},">="&${from},${date},"<"&${until}`);
  for (const condition of place.conditions) {
    const choices = criteriaFor(condition, rangeOf(condition.column));
    if (!choices) return undefined;
    terms = terms.flatMap((term) => choices.map((choice) => `${term},${choice}`));
  }
  return terms.length > 0 && terms.length <= mostTerms ? terms : undefined;
}

/** A condition as criteria: its alternatives, of which one must hold. */
function criteriaFor({ operator, values, isDay }: ColumnCondition, range: string): readonly string[] | undefined {
  const distinctValues = distinct(values);
  if (isDay || distinctValues.some((value) => typeof value === 'string' && !isPlain(value))) return undefined;
  const criterion = (value: string | number): string => (operator === '=' ? `${range},${literal(value, false)}` : `${range},${quoted(operator)}&${literal(value, false)}`);
  return operator === '=' ? distinctValues.map(criterion) : [distinctValues.map(criterion).join(',')];
}

/** The same as a product of ones and noughts, row by row. */
function productOf(names: readonly string[], { from, until }: DayCells, { place, rangeOf }: Ranges): string {
  const date = rangeOf(place.date);
  const isAnyName = oneOf(names.map((name) => `(${cleaned(rangeOf(place.person))}=${quoted(name)})`));
  const conditions = place.conditions.map((condition) => conditionProduct(condition, rangeOf(condition.column)));
  return [isAnyName, `(${date}>=${from})`, `(${date}<${until})`, ...conditions].join('*');
}

/** A column of texts without the spaces that do not count; numbers become texts. */
const cleaned = (range: string): string => `TRIM(SUBSTITUTE(${range},CHAR(160)," "))`;

/** One of some conditions holds. A single truth is never compared with a number: Excel puts every truth above every number. */
const oneOf = (conditions: readonly string[]): string => (conditions.length === 1 ? conditions.join('') : `((${conditions.join('+')})>0)`);

function conditionProduct(condition: ColumnCondition, range: string): string {
  const { operator, values } = condition;
  const isDay = condition.isDay === true;
  const choices = distinct(values).map((value) => equals(range, value, isDay));
  const limit = literal(values[0] ?? 0, isDay);
  const isFilled = `(${range}<>"")`;
  // A day with a time belongs to its day.
  const next = `${limit}+1`;
  switch (operator) {
    case '=':
      return oneOf(choices);
    case '<>':
      return `(1-${oneOf(choices)})`;
    case '>':
      return `${isFilled}*(${range}${isDay ? `>=${next}` : `>${limit}`})`;
    case '>=':
      return `${isFilled}*(${range}>=${limit})`;
    case '<':
      return `${isFilled}*(${range}<${limit})`;
    case '<=':
      return `${isFilled}*(${range}${isDay ? `<${next}` : `<=${limit}`})`;
  }
}

function equals(range: string, value: string | number, isDay: boolean): string {
  if (typeof value === 'string') return `(${cleaned(range)}=${quoted(value)})`;
  if (!isDay) return `(${range}<>"")*(${range}=${value})`;
  return `(${range}>=${dayFormula(value)})*(${range}<${dayFormula(value)}+1)`;
}
