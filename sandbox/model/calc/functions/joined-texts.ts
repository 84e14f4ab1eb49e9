import { CellError } from '../tree';
import type { Value } from '../value';
import { toText, toTruth } from '../value';
import type { Surroundings, WorksheetFunction } from './surroundings';
import { valueError } from './surroundings';

const longest = 32_767;

function textsOf(args: readonly Value[], around: Surroundings): string[] | CellError {
  const found: string[] = [];
  for (const arg of args) {
    for (const value of around.rows(arg).flat()) {
      const text = toText(value, around.locale);
      if (text instanceof CellError) return text;
      found.push(text);
    }
  }
  return found;
}

function joined(all: readonly string[], between: readonly string[]): string | CellError {
  const text = all.reduce((before, one, i) => before + (i === 0 ? '' : (between[(i - 1) % between.length] ?? '')) + one, '');
  return text.length > longest ? valueError() : text;
}

/** Functions that make one text of the texts of ranges. */
export const joinedTexts: Readonly<Record<string, WorksheetFunction>> = {
  CONCAT: (args, around) => {
    const all = textsOf(args, around);
    return all instanceof CellError ? all : joined(all, []);
  },
  TEXTJOIN: ([separator = null, skip = null, ...args], around) => {
    const [between, all, skips] = [textsOf([separator], around), textsOf(args, around), toTruth(around.one(skip))];
    if (between instanceof CellError) return between;
    if (skips instanceof CellError) return skips;
    return all instanceof CellError ? all : joined(skips ? all.filter((text) => text !== '') : all, between);
  },
};
