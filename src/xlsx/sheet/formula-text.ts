import { quotedSheet } from '../book/sheet-reference';

/** The names that own sheets and tables got in this workbook, by the name that the specs use, in lower case. */
export interface GivenNames {
  readonly sheets: ReadonlyMap<string, string>;
  readonly tables: ReadonlyMap<string, string>;
}

// Functions that came after the file format: Excel only knows them in a file by this prefix.
const newer = new Set(
  ('IFS SWITCH CONCAT TEXTJOIN MAXIFS MINIFS XLOOKUP XMATCH LET UNIQUE FILTER SORTBY SEQUENCE PERCENTILE.INC PERCENTILE.EXC QUARTILE.INC ' +
    'RANK.EQ RANK.AVG STDEV.S STDEV.P VAR.S VAR.P MODE.SNGL NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV FORECAST.LINEAR CEILING.MATH ' +
    'FLOOR.MATH DAYS ISOWEEKNUM NUMBERVALUE IFNA XOR').split(' '),
);

const token = /"(?:[^"]|"")*"|'(?:[^']|'')+'!|[\p{L}_\\][\p{L}\p{N}_.\\]*!?|\[|[^]/gu;

/** A formula as the file holds it: names given in this workbook, `[@Column]` in full, newer functions with their prefix. */
export function fileFormula(formula: string, names: GivenNames): string {
  const out: string[] = [];
  token.lastIndex = 0;
  for (let at = 0; at < formula.length; ) {
    token.lastIndex = at;
    const found = token.exec(formula)?.[0] ?? formula.slice(at);
    const text = found === '[' ? bracketAt(formula, at) : found;
    at += text.length;
    out.push(found === '[' ? wholeRowReference(text) : word(text, formula[at] ?? '', names));
  }
  return out.join('');
}

function word(text: string, next: string, names: GivenNames): string {
  if (text.startsWith('"') || text.length === 0) return text;
  if (text.endsWith('!')) return sheetPrefix(text, names);
  if (next === '(') return newer.has(text.toUpperCase()) ? `_xlfn.${text}` : text;
  return names.tables.get(text.toLowerCase()) ?? text;
}

function sheetPrefix(text: string, names: GivenNames): string {
  const plain = text.startsWith("'") ? text.slice(1, -2).replace(/''/g, "'") : text.slice(0, -1);
  const given = names.sheets.get(plain.toLowerCase());
  return given === undefined ? text : `${quotedSheet(given)}!`;
}

/** The text from this bracket to the one that closes it; an apostrophe takes the next character out of the count. */
function bracketAt(formula: string, start: number): string {
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    const char = formula[at];
    if (char === "'") at++;
    else if (char === '[') depth++;
    else if (char === ']' && --depth === 0) return formula.slice(start, at + 1);
  }
  return formula.slice(start);
}

function wholeRowReference(bracket: string): string {
  if (!bracket.startsWith('[@')) return bracket;
  const inside = bracket.slice(2, -1);
  if (inside === '') return '[#This Row]';
  return `[[#This Row],${inside.startsWith('[') ? inside : `[${inside}]`}]`;
}
