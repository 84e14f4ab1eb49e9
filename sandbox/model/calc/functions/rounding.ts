import { CellError } from '../tree';
import type { OfScalars } from './surroundings';
import { numberError, ofNumbers } from './surroundings';

// On the fifteen decimal digits that Excel sees: 2.675 and 1.005 are rounded up, 1.9e-9 is 0, and 0.29 × 100 is 29.
const onDigits =
  (whole: (size: number) => number) =>
  (value: number, digits = 0): number => {
    const places = Math.trunc(digits);
    const [decimal = '0', exponent = '0'] = Math.abs(value).toExponential(14).split('e');
    const shifted = Number(`${decimal}e${Number(exponent) + places}`);
    return Number.isFinite(shifted) && shifted < 2 ** 53 ? Math.sign(value) * Number(`${whole(shifted)}e${-places}`) || 0 : value;
  };

/** Half away from zero. */
export const rounded = onDigits(Math.round);
const away = onDigits(Math.ceil);
const towards = onDigits(Math.floor);
const integer = (value: number): number => (value < 0 ? away(value) : towards(value));

/** Up to a multiple; with a negative number and a positive step towards zero, as Excel's CEILING and FLOOR do. */
function ceiling(value: number, step = 1): number | CellError {
  if (value > 0 && step < 0) return numberError();
  return step === 0 ? 0 : -integer(-value / step) * step;
}

function floor(value: number, step = 1): number | CellError {
  if (value > 0 && step < 0) return numberError();
  if (step === 0) return value === 0 ? 0 : new CellError('#DIV/0!');
  return integer(value / step) * step;
}

function multiple(value: number, step: number): number | CellError {
  if (value * step < 0) return numberError();
  return step === 0 ? 0 : rounded(value / step) * step;
}

const remainder = (value: number, divisor: number): number | CellError => (divisor === 0 ? new CellError('#DIV/0!') : value - divisor * Math.floor(value / divisor));
const whenAbove = (limit: number, calculate: (value: number) => number) => (value: number): number | CellError => (value > limit ? calculate(value) : numberError());

/** Roundings and simple arithmetic. */
export const arithmetic: Readonly<Record<string, OfScalars>> = {
  ROUND: ofNumbers((value = 0, digits) => rounded(value, digits)),
  ROUNDUP: ofNumbers((value = 0, digits) => away(value, digits)),
  ROUNDDOWN: ofNumbers((value = 0, digits) => towards(value, digits)),
  TRUNC: ofNumbers((value = 0, digits) => towards(value, digits)),
  INT: ofNumbers((value = 0) => integer(value)),
  CEILING: ofNumbers((value = 0, step) => ceiling(value, step)),
  FLOOR: ofNumbers((value = 0, step) => floor(value, step)),
  'CEILING.MATH': ofNumbers((value = 0, step = 1) => ceiling(value, Math.abs(step))),
  'FLOOR.MATH': ofNumbers((value = 0, step = 1) => (step === 0 ? 0 : floor(value, Math.abs(step)))),
  MROUND: ofNumbers((value = 0, step = 0) => multiple(value, step)),
  MOD: ofNumbers((value = 0, divisor = 0) => remainder(value, divisor)),
  QUOTIENT: ofNumbers((value = 0, divisor = 0) => (divisor === 0 ? new CellError('#DIV/0!') : Math.trunc(value / divisor))),
  ABS: ofNumbers((value = 0) => Math.abs(value)),
  SIGN: ofNumbers((value = 0) => Math.sign(value)),
  SQRT: ofNumbers((value = 0) => (value < 0 ? numberError() : Math.sqrt(value))),
  POWER: ofNumbers((value = 0, exponent = 0) => (value === 0 && exponent === 0 ? numberError() : value === 0 && exponent < 0 ? new CellError('#DIV/0!') : value ** exponent)),
  EXP: ofNumbers((value = 0) => Math.exp(value)),
  LN: ofNumbers(whenAbove(0, Math.log)),
  LOG10: ofNumbers(whenAbove(0, Math.log10)),
  LOG: ofNumbers((value = 0, base = 10) => (value <= 0 || base <= 0 ? numberError() : base === 10 ? Math.log10(value) : Math.log(value) / Math.log(base))),
  PI: () => Math.PI,
};
