import { refuse } from '../host-error';

/** The value when it is one of the allowed ones; Excel compares them exactly. */
export function oneOf<const Choice extends string>(choices: readonly Choice[], value: unknown): Choice {
  return choices.find((choice) => choice === value) ?? refuse('InvalidArgument');
}

export const flag = (value: unknown): boolean => (typeof value === 'boolean' ? value : refuse('InvalidArgument'));

/** A number from `lowest` up to and including `highest`. */
export function numberIn(lowest: number, highest: number, value: unknown): number {
  return typeof value === 'number' && value >= lowest && value <= highest ? value : refuse('InvalidArgument');
}

export const textOf = (value: unknown): string => (typeof value === 'string' ? value : refuse('InvalidArgument'));
