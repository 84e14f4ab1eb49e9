import type { Validation } from '../../spec/sheet-spec';
import { rangeName } from '../../spec/place/cell-reference';
import { escapeTextAttribute, escapeXml } from '../xml/escape';
import type { FormulaText } from './cell-xml';

const longestTitle = 32;
const longestText = 255;
const longestList = 255;
// The widest limits that the file can hold: any number passes, text does not.
const lowest = -1e307;
const highest = 1e307;

/** The validation rules of a sheet. */
export function validationsXml(validations: readonly Validation[], formulaText: FormulaText): string {
  if (validations.length === 0) return '';
  const rules = validations.map((validation) => validationXml(validation, formulaText));
  return `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`;
}

function validationXml({ range, rule, prompt, error, warnOnly }: Validation, formulaText: FormulaText): string {
  const { type, formulas } = ruleXml(rule, formulaText);
  const texts =
    (error ? ` errorTitle="${shortened(error.title, longestTitle)}" error="${shortened(error.text, longestText)}"` : '') +
    (prompt ? ` promptTitle="${shortened(prompt.title, longestTitle)}" prompt="${shortened(prompt.text, longestText)}"` : '');
  const style = warnOnly ? ' errorStyle="warning"' : '';
  return `<dataValidation ${type}${style} allowBlank="1" showInputMessage="1" showErrorMessage="1"${texts} sqref="${rangeName(range)}">${formulas}</dataValidation>`;
}

function ruleXml(rule: Validation['rule'], formulaText: FormulaText): { readonly type: string; readonly formulas: string } {
  switch (rule.kind) {
    case 'list':
      return { type: 'type="list"', formulas: formula(1, listText(rule.values)) };
    case 'listFrom':
      return { type: 'type="list"', formulas: formula(1, formulaText(rule.formula)) };
    case 'number':
      return { type: 'type="decimal" operator="between"', formulas: formula(1, String(rule.min ?? lowest)) + formula(2, String(rule.max ?? highest)) };
    case 'date':
      return { type: 'type="date" operator="greaterThanOrEqual"', formulas: formula(1, '1') };
  }
}

const formula = (number: 1 | 2, text: string): string => `<formula${number}>${escapeXml(text)}</formula${number}>`;

function listText(values: readonly string[]): string {
  const text = values.join(',');
  if (values.some((value) => value.includes(','))) throw new Error(`a value of a validation list holds a comma: ${text}`);
  if (text.length > longestList) throw new Error(`a validation list is longer than ${longestList} characters: ${text}`);
  return `"${text.replace(/"/g, '""')}"`;
}

const shortened = (text: string, longest: number): string => escapeTextAttribute(text.length <= longest ? text : `${text.slice(0, longest - 1)}…`);
