import { quotedSheet } from './sheet-reference';

/** The names that own sheets and tables got in this workbook, by the name that the specs use, in lower case. */
export interface GivenNames {
  readonly sheets: ReadonlyMap<string, string>;
  readonly tables: ReadonlyMap<string, string>;
}

/** What a host writes in its own way; left out = as the spec has it. */
export interface FormulaDialect {
  readonly call?: (name: string) => string;
  /** A part in square brackets, brackets included. */
  readonly bracket?: (text: string) => string;
}

const token = /"(?:[^"]|"")*"|'(?:[^']|'')+'!|[\p{L}_\\][\p{L}\p{N}_.\\]*!?|\[|[^]/gu;

/** A formula of a spec with the names that its sheets and tables have in this workbook. */
export function withGivenNames(formula: string, names: GivenNames, { call = same, bracket = same }: FormulaDialect = {}): string {
  const out: string[] = [];
  for (let at = 0; at < formula.length; ) {
    token.lastIndex = at;
    const found = token.exec(formula)?.[0] ?? formula.slice(at);
    const text = found === '[' ? bracketAt(formula, at) : found;
    at += text.length;
    if (found === '[') out.push(bracket(text));
    else out.push(formula[at] === '(' && /^[\p{L}_]/u.test(text) ? call(text) : word(text, names));
  }
  return out.join('');
}

const same = (text: string): string => text;

function word(text: string, names: GivenNames): string {
  if (text.startsWith('"')) return text;
  if (text.endsWith('!')) return sheetPrefix(text, names);
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
