import { reference, referenceBox } from './reference';
import type { Token } from './tokens';
import { tokens } from './tokens';
import type { Tree } from './tree';
import { CellError, Unsupported } from './tree';

type Constant = number | string | boolean | CellError;

/** Thrown for what is no formula in any Excel. */
export class NoFormula extends Error {}

const strength: Readonly<Record<string, number>> = { '=': 1, '<>': 1, '<': 1, '>': 1, '<=': 1, '>=': 1, '&': 2, '+': 3, '-': 3, '*': 4, '/': 4, '^': 5 };

/** Reads a formula that starts with an equals sign. Throws `NoFormula` or `Unsupported`. */
export function parse(formula: string): Tree {
  const pieces = tokens(formula).filter(({ kind }) => kind !== 'space').slice(1);
  if (pieces.some(({ kind, source }) => kind === 'unknown' && /^['"]|^\[(?!.*\])/.test(source))) throw new NoFormula(formula);
  const reader = new Reader(pieces);
  const tree = reader.expression(0);
  if (reader.next) throw new NoFormula(formula);
  return tree;
}

class Reader {
  private at = 0;

  constructor(private readonly pieces: readonly Token[]) {}

  get next(): Token | undefined {
    return this.pieces[this.at];
  }

  expression(least: number): Tree {
    let left = this.signed();
    for (;;) {
      const operator = this.next?.kind === 'operator' ? this.next.source : '';
      const own = strength[operator];
      if (own === undefined || own < least) return left;
      this.at++;
      left = { kind: 'pair', operator, left, right: this.expression(own + 1) };
    }
  }

  private signed(): Tree {
    if (this.takes('-') || this.takes('+') || this.takes('@')) return { kind: 'sign', operator: this.pieces[this.at - 1]!.source, of: this.signed() };
    let tree = this.operand();
    while (this.takes('%')) tree = { kind: 'percent', of: tree };
    if (this.next?.source === ':' || this.next?.source === '#') throw new Unsupported('range operator');
    return tree;
  }

  private operand(): Tree {
    const token = this.pieces[this.at++];
    if (!token) throw new NoFormula('it ends too early');
    switch (token.kind) {
      case 'number':
        return { kind: 'constant', value: Number(token.source) };
      case 'text':
        return { kind: 'constant', value: token.source.slice(1, -1).replace(/""/g, '"') };
      case 'error':
        return { kind: 'constant', value: new CellError((token.body ?? token.source).toUpperCase()) };
      case 'reference':
        return cells(token);
      case 'structured':
        return { kind: 'structured', table: token.table ?? '', body: token.body ?? '' };
      case 'name':
        return this.named(token);
      case 'unknown':
        throw new Unsupported(token.source);
      default:
        return this.inParentheses(token);
    }
  }

  private inParentheses({ source }: Token): Tree {
    if (source === '{') return { kind: 'rows', rows: this.constants() };
    if (source !== '(') throw new NoFormula(source);
    const tree = this.expression(0);
    if (this.next?.source === ',') throw new Unsupported('union of references');
    this.must(')');
    return tree;
  }

  /** The rows of constants between braces. */
  private constants(): readonly (readonly Constant[])[] {
    const rows: Constant[][] = [[this.constant()]];
    while (!this.takes('}')) {
      if (this.takes(';')) rows.push([this.constant()]);
      else if (this.takes(',')) rows.at(-1)!.push(this.constant());
      else throw new NoFormula('} is missing');
    }
    if (rows.some((row) => row.length !== rows[0]!.length)) throw new NoFormula('rows of different lengths');
    return rows;
  }

  private constant(): Constant {
    const tree = this.signed();
    if (tree.kind === 'constant') return tree.value;
    const isNumber = tree.kind === 'sign' && tree.of.kind === 'constant' && typeof tree.of.value === 'number';
    if (!isNumber) throw new NoFormula('no constant');
    return tree.of.value * (tree.operator === '-' ? -1 : 1);
  }

  private named({ body = '', sheet }: Token): Tree {
    if (this.takes('(')) return { kind: 'call', name: body.toUpperCase(), args: this.list() };
    if (sheet === undefined && /^(true|false)$/i.test(body)) return { kind: 'constant', value: body.toUpperCase() === 'TRUE' };
    return { kind: 'name', sheet, name: body };
  }

  private list(): readonly (Tree | undefined)[] {
    if (this.takes(')')) return [];
    const args: (Tree | undefined)[] = [];
    do {
      const isLeftOut = this.next?.source === ',' || this.next?.source === ')';
      args.push(isLeftOut ? undefined : this.expression(0));
    } while (this.takes(','));
    this.must(')');
    return args;
  }

  private takes(operator: string): boolean {
    const isIt = this.next?.kind === 'operator' && this.next.source === operator;
    if (isIt) this.at++;
    return isIt;
  }

  private must(operator: string): void {
    if (!this.takes(operator)) throw new NoFormula(`${operator} is missing`);
  }
}

function cells(token: Token): Tree {
  const found = reference(token);
  if (!found) return { kind: 'name', sheet: token.sheet, name: token.body ?? '' };
  return { kind: 'cells', sheet: token.sheet, box: referenceBox(found) };
}
