import { cellName } from '../../core/cell-name';
import type { PlacedNote } from '../../spec/place/placed-notes';
import { rangeName } from '../../spec/place/cell-reference';
import type { Validation } from '../../spec/sheet-spec';
import type { Draw } from '../write/draw';

const longestTitle = 32;
const longestText = 255;
// The widest limits that Excel holds: any number passes, text does not.
const lowest = -1e307;
const highest = 1e307;

const shortened = (text: string, longest: number): string => (text.length <= longest ? text : `${text.slice(0, longest - 1)}…`);

const promptOf = (title: string, text: string): Excel.DataValidationPrompt => ({ showPrompt: true, title: shortened(title, longestTitle), message: shortened(text, longestText) });

/** The validation rules of a sheet. */
export const validationDraws = (validations: readonly Validation[], formulaText: (formula: string) => string): readonly Draw[] =>
  validations.map((validation) => (sheet) => {
    const target = sheet.getRange(rangeName(validation.range)).dataValidation;
    const { prompt, error, warnOnly } = validation;
    target.rule = ruleOf(validation.rule, formulaText);
    target.ignoreBlanks = true;
    if (prompt !== undefined) target.prompt = promptOf(prompt.title, prompt.text);
    target.errorAlert = { showAlert: true, style: warnOnly ? 'Warning' : 'Stop', title: shortened(error?.title ?? '', longestTitle), message: shortened(error?.text ?? '', longestText) };
  });

function ruleOf(rule: Validation['rule'], formulaText: (formula: string) => string): Excel.DataValidationRule {
  switch (rule.kind) {
    case 'list':
      return { list: { inCellDropDown: true, source: rule.values.join(',') } };
    case 'listFrom':
      return { list: { inCellDropDown: true, source: `=${formulaText(rule.formula)}` } };
    case 'number':
      return { decimal: { operator: 'Between', formula1: rule.min ?? lowest, formula2: rule.max ?? highest } };
    case 'date':
      return { date: { operator: 'GreaterThanOrEqualTo', formula1: '=1' } };
  }
}

/** Notes as prompts that open when the cell is selected, on cells with a rule of their own or with one that takes anything. */
export const promptDraws = (notes: readonly PlacedNote[], validations: readonly Validation[]): readonly Draw[] =>
  notes.map(({ row, column, text }) => (sheet) => {
    const target = sheet.getRange(cellName(row, column)).dataValidation;
    const isRuled = validations.some(({ range: r }) => row >= r.top && row <= r.bottom && column >= r.left && column <= r.right);
    if (!isRuled) target.rule = { custom: { formula: '=TRUE' } };
    target.prompt = promptOf('', text);
  });
