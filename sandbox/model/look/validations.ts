import type { ClearWhat } from '../sheet-layer';
import type { Worksheet } from '../worksheet';
import type { Area } from './area';
import { everything } from './area';
import type { Copying } from './follow-layer';
import { GridLayer } from './grid-layer';

export const validationTypes = ['WholeNumber', 'Decimal', 'List', 'Date', 'Time', 'TextLength', 'Custom'] as const;
export const validationOperators = ['Between', 'NotBetween', 'EqualTo', 'NotEqualTo', 'GreaterThan', 'LessThan', 'GreaterThanOrEqualTo', 'LessThanOrEqualTo'] as const;

/** What a cell accepts. Formulas begin with `=`; a list of values has its source as plain text. */
export type ValidationRule =
  | { readonly type: 'List'; readonly source: string; readonly inCellDropDown: boolean }
  | { readonly type: 'Custom'; readonly formula: string }
  | {
      readonly type: 'WholeNumber' | 'Decimal' | 'Date' | 'Time' | 'TextLength';
      readonly operator: (typeof validationOperators)[number];
      readonly formula1: string;
      readonly formula2?: string;
    };

export interface CellValidation {
  /** Left out = every value, with a prompt at most. */
  readonly rule?: ValidationRule;
  readonly prompt: { readonly title: string; readonly message: string; readonly showPrompt: boolean };
  readonly errorAlert: { readonly title: string; readonly message: string; readonly showAlert: boolean; readonly style: 'Stop' | 'Warning' | 'Information' };
  readonly ignoreBlanks: boolean;
}

export const anyValue: CellValidation = {
  prompt: { title: '', message: '', showPrompt: true },
  errorAlert: { title: '', message: '', showAlert: true, style: 'Stop' },
  ignoreBlanks: true,
};

/** A prompt without a title is a note: Excel before ExcelApi 1.18 has no other way to make one. */
export const promptedNote = (validation: CellValidation | undefined): string | undefined =>
  validation !== undefined && validation.prompt.title === '' && validation.prompt.message !== '' ? validation.prompt.message : undefined;

const known = new Map<string, CellValidation>();

/** One object per distinct validation; undefined for one that says nothing. */
export function sharedValidation(validation: CellValidation): CellValidation | undefined {
  const key = JSON.stringify([validation.rule, validation.prompt, validation.errorAlert, validation.ignoreBlanks]);
  if (key === JSON.stringify([undefined, anyValue.prompt, anyValue.errorAlert, true])) return undefined;
  const found = known.get(key) ?? validation;
  known.set(key, found);
  return found;
}

function rewritten(rule: ValidationRule, how: (formula: string) => string): ValidationRule {
  const one = (formula: string): string => (formula.startsWith('=') ? how(formula) : formula);
  if (rule.type === 'List') return { ...rule, source: one(rule.source) };
  if (rule.type === 'Custom') return { ...rule, formula: one(rule.formula) };
  return { ...rule, formula1: one(rule.formula1), ...(rule.formula2 === undefined ? {} : { formula2: one(rule.formula2) }) };
}

/** The data validation of a sheet. */
export class Validations extends GridLayer<CellValidation> {
  protected override readonly inherits = true;

  rewrite(how: (formula: string) => string): void {
    this.grid.change(everything, (now) => now && (now.rule ? sharedValidation({ ...now, rule: rewritten(now.rule, how) }) : now));
  }

  protected override clearArea(area: Area, what: ClearWhat): void {
    if (what === 'All') this.grid.set(area, undefined);
  }

  protected override copyArea(copying: Copying): void {
    if (copying.what !== 'All') return;
    const pieces = this.copied(copying);
    const there = copying.to.layer(Validations).grid;
    there.set(copying.target, undefined);
    there.put(pieces);
  }

  override copySheet(to: Worksheet): void {
    to.layer(Validations).grid = this.grid.copy();
  }
}
