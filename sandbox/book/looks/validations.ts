import type { XmlElement } from '../../../src/xlsx/xml/outline';
import { attribute, child, listed } from '../../../src/xlsx/xml/outline';
import type { CellValidation, ValidationRule } from '../../model/look/validations';
import { Validations, sharedValidation, validationOperators } from '../../model/look/validations';
import type { Worksheet } from '../../model/worksheet';
import { areasOf } from './rules';
import { unescaped } from './unescaped';

/** Reads what cells accept, with the prompts and the alerts. */
export function loadValidations(sheet: Worksheet, root: XmlElement): void {
  for (const element of listed(root, 'dataValidations', 'dataValidation')) {
    const rule = ruleOf(element);
    const validation: CellValidation = {
      ...(rule ? { rule } : {}),
      prompt: { ...texts(element, 'promptTitle', 'prompt'), showPrompt: isOn(element, 'showInputMessage') },
      errorAlert: { ...texts(element, 'errorTitle', 'error'), showAlert: isOn(element, 'showErrorMessage'), style: alertOf(attribute(element, 'errorStyle')) },
      ignoreBlanks: isOn(element, 'allowBlank'),
    };
    const shared = sharedValidation(validation);
    for (const area of areasOf(attribute(element, 'sqref'))) sheet.layer(Validations).grid.set(area, shared);
  }
}

const isOn = (element: XmlElement, name: string): boolean => ['1', 'true'].includes(attribute(element, name) ?? '');
const texts = (element: XmlElement, title: string, message: string) => ({ title: unescaped(attribute(element, title) ?? ''), message: unescaped(attribute(element, message) ?? '') });
const alertOf = (style: string | undefined): CellValidation['errorAlert']['style'] => (style === 'warning' ? 'Warning' : style === 'information' ? 'Information' : 'Stop');

const kinds = { whole: 'WholeNumber', decimal: 'Decimal', date: 'Date', time: 'Time', textLength: 'TextLength' } as const;
const isKind = (type: string): type is keyof typeof kinds => type in kinds;

function ruleOf(element: XmlElement): ValidationRule | undefined {
  const type = attribute(element, 'type') ?? 'none';
  const [one, two] = ['formula1', 'formula2'].map((name) => child(element, name)?.text);
  if (one === undefined || type === 'none') return undefined;
  if (type === 'custom') return { type: 'Custom', formula: `=${one}` };
  // In a file the flag says that there is no drop-down.
  if (type === 'list') return { type: 'List', source: /^".*"$/s.test(one) ? one.slice(1, -1).replace(/""/g, '"') : `=${one}`, inCellDropDown: !isOn(element, 'showDropDown') };
  if (!isKind(type)) return undefined;
  const word = (attribute(element, 'operator') ?? 'between').toLowerCase();
  const operator = validationOperators.find((name) => name.toLowerCase() === word || name.toLowerCase() === `${word}to`) ?? 'Between';
  return { type: kinds[type], operator, formula1: `=${one}`, ...(two === undefined ? {} : { formula2: `=${two}` }) };
}
