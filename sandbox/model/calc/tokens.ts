/** A piece of a formula; the sources of all pieces put together are the formula again. */
export interface Token {
  readonly kind: 'space' | 'text' | 'number' | 'error' | 'reference' | 'structured' | 'name' | 'operator' | 'unknown';
  readonly source: string;
  /** References and names: the sheet in front of them, without its quotes. */
  readonly sheet?: string;
  /** What follows the sheet; for a structured reference what follows the table. */
  readonly body?: string;
  /** Structured references: the table, left out inside the table itself. */
  readonly table?: string;
}

const patterns = {
  space: /\s+/y,
  text: /"(?:[^"]|"")*"/y,
  error: /#(?:N\/A|REF!|NAME\?|DIV\/0!|VALUE!|NUM!|NULL!|CALC!|SPILL!|BUSY!)/iy,
  sheet: /(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!/uy,
  cells: /\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}(?::\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6})?(?![\p{L}\p{N}_.([!])/uy,
  columns: /\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\p{L}\p{N}_.([!$])/uy,
  rows: /\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}(?![\p{L}\p{N}_.([!])/uy,
  number: /(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?/y,
  name: /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy,
  operator: /<=|>=|<>|[-+*/^&=<>%:,;(){}@#]/y,
} as const;

const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | undefined => {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
};

/** Splits a formula, with or without its equals sign, into its pieces. */
export function tokens(formula: string): readonly Token[] {
  const found: Token[] = [];
  let at = 0;
  if (formula.startsWith('=')) found.push({ kind: 'operator', source: formula[at++]! });
  while (at < formula.length) {
    const token = tokenAt(formula, at);
    found.push(token);
    at += token.source.length;
  }
  return found;
}

function tokenAt(formula: string, at: number): Token {
  for (const kind of ['space', 'text', 'error'] as const) {
    const match = matchAt(patterns[kind], formula, at);
    if (match) return { kind, source: match[0] };
  }
  const sheet = matchAt(patterns.sheet, formula, at);
  if (sheet) return onSheet(formula, at, { source: sheet[0], name: sheet[1]?.replace(/''/g, "'") ?? sheet[2]! });
  const reference = referenceAt(formula, at);
  if (reference) return { kind: 'reference', source: reference, body: reference };
  const number = matchAt(patterns.number, formula, at);
  if (number) return { kind: 'number', source: number[0] };
  const name = matchAt(patterns.name, formula, at);
  if (name) return named(formula, at, name[0]);
  if (formula[at] === '[') return structured(formula, at, '');
  const operator = matchAt(patterns.operator, formula, at);
  return operator ? { kind: 'operator', source: operator[0] } : { kind: 'unknown', source: formula.slice(at) };
}

const referenceAt = (formula: string, at: number): string | undefined =>
  (matchAt(patterns.cells, formula, at) ?? matchAt(patterns.columns, formula, at) ?? matchAt(patterns.rows, formula, at))?.[0];

function onSheet(formula: string, at: number, sheet: { readonly source: string; readonly name: string }): Token {
  const after = at + sheet.source.length;
  const reference = referenceAt(formula, after);
  const body = reference ?? (matchAt(patterns.error, formula, after) ?? matchAt(patterns.name, formula, after))?.[0];
  // A range over several sheets or books, or nothing that is known: not to be touched.
  if (body === undefined || /[[\]:]/.test(sheet.name)) return { kind: 'unknown', source: formula.slice(at) };
  const kind = reference ? 'reference' : body.startsWith('#') ? 'error' : 'name';
  return { kind, source: sheet.source + body, sheet: sheet.name, body };
}

function named(formula: string, at: number, name: string): Token {
  const after = at + name.length;
  if (formula[after] === '[') return structured(formula, at, name);
  const isSeveralSheets = formula[after] === ':' && matchAt(patterns.sheet, formula, after + 1) !== undefined;
  return isSeveralSheets ? { kind: 'unknown', source: formula.slice(at) } : { kind: 'name', source: name, body: name };
}

/** `Sales[Amount]`, `Sales[[#Totals],[Amount]]`, `[@Amount]`; an apostrophe makes the next character an ordinary one. */
function structured(formula: string, at: number, table: string): Token {
  let depth = 0;
  for (let end = at + table.length; end < formula.length; end++) {
    const character = formula[end];
    if (character === "'") end++;
    else if (character === '[') depth++;
    else if (character === ']' && --depth === 0) {
      const source = formula.slice(at, end + 1);
      return { kind: 'structured', source, table, body: source.slice(table.length) };
    }
  }
  return { kind: 'unknown', source: formula.slice(at) };
}
