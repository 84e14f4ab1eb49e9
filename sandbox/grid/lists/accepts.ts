import { CellError } from '../../model/calc/tree';
import { Formula } from '../../model/calc/formula';
import type { CellValue } from '../../model/cells/cell-value';
import { Kind } from '../../model/cells/cell-value';
import { typedInput } from '../../model/cells/typed-input';
import type { ValidationRule } from '../../model/look/validations';
import { Validations } from '../../model/look/validations';
import type { Worksheet } from '../../model/worksheet';
import { choicesOf } from './choices';

/** Undefined when a cell accepts what the user enters; else the words of its alert, which may be empty. Formulas and conditions of one's own are accepted. */
export function accepts(sheet: Worksheet, row: number, column: number, value: CellValue): string | undefined {
  const validation = sheet.layer(Validations).grid.at(row, column);
  if (!validation?.rule || validation.errorAlert.style !== 'Stop' || !validation.errorAlert.showAlert) return undefined;
  if (value === '' || (typeof value === 'string' && value.startsWith('='))) return undefined;
  return isAllowed(sheet, validation.rule, value) ? undefined : validation.errorAlert.message;
}

function isAllowed(sheet: Worksheet, rule: ValidationRule, value: CellValue): boolean {
  const content = typeof value === 'string' ? typedInput(value, sheet.book.locale).content : { kind: Kind.number, value };
  switch (rule.type) {
    case 'Custom':
      return true;
    case 'List': {
      const choices = choicesOf(sheet, rule);
      return choices === undefined || choices.some((choice) => choice.toLowerCase() === String(value).trim().toLowerCase());
    }
    case 'TextLength':
      return compares(sheet, rule, String(value).length);
    default: {
      if (content.kind !== Kind.number) return false;
      const number = Number(content.value);
      return (rule.type !== 'WholeNumber' || Number.isInteger(number)) && compares(sheet, rule, number);
    }
  }
}

type Compared = Extract<ValidationRule, { readonly operator: string }>;

function compares(sheet: Worksheet, { operator, formula1, formula2 }: Compared, value: number): boolean {
  const [one, two] = [formula1, formula2].map((formula) => limitOf(sheet, formula));
  if (one === undefined) return true;
  switch (operator) {
    case 'Between':
      return two === undefined || (value >= one && value <= two);
    case 'NotBetween':
      return two === undefined || value < one || value > two;
    case 'EqualTo':
      return value === one;
    case 'NotEqualTo':
      return value !== one;
    case 'GreaterThan':
      return value > one;
    case 'LessThan':
      return value < one;
    case 'GreaterThanOrEqualTo':
      return value >= one;
    case 'LessThanOrEqualTo':
      return value <= one;
  }
}

function limitOf(sheet: Worksheet, formula: string | undefined): number | undefined {
  if (formula === undefined) return undefined;
  const value = sheet.book.calculator.evaluate(new Formula(formula), { sheet, row: 0, column: 0 });
  return value === null || value instanceof CellError || typeof value !== 'number' ? undefined : value;
}
