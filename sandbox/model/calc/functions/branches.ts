import { isMany } from '../lift';
import { order } from '../operators';
import { CellError } from '../tree';
import type { Scalar, Value } from '../value';
import { toNumber, toTruth } from '../value';
import type { Surroundings } from './surroundings';
import { notFound, valueError } from './surroundings';

/** Arguments that are only calculated when they are asked for. */
export interface LateArguments {
  readonly length: number;
  /** An argument that was left out is blank. */
  at(index: number): Value;
}

type Branch = (args: LateArguments, around: Surroundings) => Value;

/** The truth of a condition decides; several conditions give several results. */
const choose: Branch = (args, around) => {
  const condition = args.at(0);
  const otherwise = (): Value => (args.length > 2 ? (args.at(2) ?? 0) : false);
  if (isMany(condition) && around.place.lifts) {
    return around.each([condition, args.at(1) ?? 0, otherwise()], ([one = null, yes = null, no = null]) => {
      const truth = toTruth(one);
      return truth instanceof CellError ? truth : truth ? yes : no;
    });
  }
  const truth = toTruth(around.one(condition));
  return truth instanceof CellError ? truth : truth ? (args.at(1) ?? 0) : otherwise();
};

/** Another value instead of an error that is meant. */
const instead =
  (isMeant: (error: CellError) => boolean): Branch =>
  (args, around) => {
    const value = args.at(0);
    const isIt = (one: Scalar): boolean => one instanceof CellError && isMeant(one);
    if (isMany(value) && around.place.lifts) return around.each([value, args.at(1)], ([one = null, other = null]) => (isIt(one) ? other : one));
    const one = around.one(value);
    return isIt(one) ? (args.at(1) ?? 0) : one;
  };

/** IFS: the value after the first condition that is true. */
const firstTrue: Branch = (args, around) => {
  for (let i = 0; i + 1 < args.length; i += 2) {
    const truth = toTruth(around.one(args.at(i)));
    if (truth instanceof CellError) return truth;
    if (truth) return args.at(i + 1) ?? 0;
  }
  return notFound();
};

/** SWITCH: the value after the first one that is equal, or the last argument when it stands alone. */
const firstEqual: Branch = (args, around) => {
  const wanted = around.one(args.at(0));
  if (wanted instanceof CellError) return wanted;
  let i = 1;
  for (; i + 1 < args.length; i += 2) {
    const value = around.one(args.at(i));
    if (value instanceof CellError) return value;
    if (order(wanted, value) === 0) return args.at(i + 1) ?? 0;
  }
  return i < args.length ? (args.at(i) ?? 0) : notFound();
};

const numbered: Branch = (args, around) => {
  const number = toNumber(around.one(args.at(0)), around.locale);
  if (number instanceof CellError) return number;
  const which = Math.trunc(number);
  return which < 1 || which >= args.length ? valueError() : (args.at(which) ?? 0);
};

/** Functions that choose which of their arguments are calculated. */
export const branches: Readonly<Record<string, Branch>> = {
  IF: choose,
  IFERROR: instead(() => true),
  IFNA: instead(({ code }) => code === '#N/A'),
  IFS: firstTrue,
  SWITCH: firstEqual,
  CHOOSE: numbered,
};
