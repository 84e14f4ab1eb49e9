import type { FormulaDialect, GivenNames } from '../../spec/place/given-names';
import { withGivenNames } from '../../spec/place/given-names';

// Functions that came after the file format: Excel only knows them in a file by this prefix.
const newer = new Set(
  ('IFS SWITCH CONCAT TEXTJOIN MAXIFS MINIFS XLOOKUP XMATCH LET UNIQUE FILTER SORTBY SEQUENCE PERCENTILE.INC PERCENTILE.EXC QUARTILE.INC ' +
    'RANK.EQ RANK.AVG STDEV.S STDEV.P VAR.S VAR.P MODE.SNGL NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV FORECAST.LINEAR CEILING.MATH ' +
    'FLOOR.MATH DAYS ISOWEEKNUM NUMBERVALUE IFNA XOR').split(' '),
);

/** The worksheet functions of Koers itself; a file holds functions of add-ins by another name. */
const isOwn = /^KOERS\./i;

const dialect: FormulaDialect = {
  call: (name) => (newer.has(name.toUpperCase()) ? `_xlfn.${name}` : isOwn.test(name) ? `_xldudf_${name.replaceAll('.', '_')}` : name),
  bracket: wholeRowReference,
};

/** A formula as the file holds it: names given in this workbook, `[@Column]` in full, newer functions with their prefix. */
export const fileFormula = (formula: string, names: GivenNames): string => withGivenNames(formula, names, dialect);

function wholeRowReference(bracket: string): string {
  if (!bracket.startsWith('[@')) return bracket;
  const inside = bracket.slice(2, -1);
  if (inside === '') return '[#This Row]';
  return `[[#This Row],${inside.startsWith('[') ? inside : `[${inside}]`}]`;
}
