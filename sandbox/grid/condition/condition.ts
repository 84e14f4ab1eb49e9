import { CellError } from '../../model/calc/tree';
import { Formula } from '../../model/calc/formula';
import { copiedFormula } from '../../model/calc/rewrite';
import type { Scalar } from '../../model/calc/value';
import { HostError } from '../../model/host-error';
import type { CellValueRule, ConditionalRule, FormulaRule } from '../../model/look/conditional-rules';
import type { Worksheet } from '../../model/worksheet';

/** A cell of a sheet. */
export interface Spot {
  readonly sheet: Worksheet;
  readonly row: number;
  readonly column: number;
}

/** Whether the condition of a rule holds in a cell. What cannot be calculated does not. */
export function holds({ rule, areas }: ConditionalRule & { readonly rule: FormulaRule | CellValueRule }, spot: Spot): boolean {
  const [first] = areas;
  if (first === undefined) return false;
  const at = (formula: string): Scalar | undefined => {
    const text = formula.startsWith('=') ? formula : `=${formula}`;
    try {
      return spot.sheet.book.calculator.evaluate(new Formula(copiedFormula(text, spot.row - first.top, spot.column - first.left)), spot);
    } catch (problem) {
      if (problem instanceof HostError) return undefined;
      throw problem;
    }
  };
  if (rule.type === 'Custom') return isTrue(at(rule.formula));
  const { operator, formula1, formula2 } = rule.rule;
  const { value } = spot.sheet.cells.get(spot.row, spot.column);
  return compares(operator, value === '' ? null : value, at(formula1), formula2 === undefined ? undefined : at(formula2));
}

const isTrue = (value: Scalar | undefined): boolean => value === true || (typeof value === 'number' && value !== 0);

function compares(operator: string, value: Scalar, one: Scalar | undefined, two: Scalar | undefined): boolean {
  if (one === undefined || one instanceof CellError || value instanceof CellError) return false;
  const order = orderOf(value, one);
  switch (operator) {
    case 'EqualTo':
      return order === 0;
    case 'NotEqualTo':
      return order !== 0;
    case 'GreaterThan':
      return order > 0;
    case 'GreaterThanOrEqual':
      return order >= 0;
    case 'LessThan':
      return order < 0;
    case 'LessThanOrEqual':
      return order <= 0;
    default: {
      if (two === undefined || two instanceof CellError) return false;
      const isBetween = order >= 0 && orderOf(value, two) <= 0;
      return operator === 'Between' ? isBetween : !isBetween;
    }
  }
}

/** Excel's order: numbers before texts before truth values; an empty cell counts as 0 or ''. NaN never happens. */
function orderOf(a: Exclude<Scalar, CellError>, b: Exclude<Scalar, CellError>): number {
  const [x, y] = [a ?? (typeof b === 'string' ? '' : 0), b ?? (typeof a === 'string' ? '' : 0)];
  if (typeof x !== typeof y) return rank(x) - rank(y);
  if (typeof x === 'string') return x.toLowerCase().localeCompare(String(y).toLowerCase());
  return Number(x) - Number(y);
}

const rank = (value: number | string | boolean): number => (typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2);
