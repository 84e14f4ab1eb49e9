import type { ConditionalFormat, Range, Validation } from '../../src/spec/sheet-spec';
import type { Area } from '../model/look/area';
import { asNumber } from '../model/look/arguments';
import type { AnyRule, Limit } from '../model/look/conditional-rules';
import { ConditionalRules } from '../model/look/conditional-rules';
import type { CellValidation, ValidationRule } from '../model/look/validations';
import { Validations } from '../model/look/validations';
import type { Worksheet } from '../model/worksheet';
import { joined } from './spec-of-areas';
import { plainColor } from './spec-of-style';

export const rangeOf = ({ top, left, bottom, right }: Area): Range => ({ top: top + 1, left: left + 1, bottom: bottom + 1, right: right + 1 });

/** The conditional formats that a spec can express, the one with precedence first; a rule on more areas gives one each. */
export function conditionalSpecs(sheet: Worksheet): readonly ConditionalFormat[] {
  return sheet.layer(ConditionalRules).rules.flatMap(({ rule, areas }) => areas.flatMap((area) => conditionalOf(rule, rangeOf(area)) ?? []));
}

function conditionalOf(rule: AnyRule, range: Range): ConditionalFormat | undefined {
  switch (rule.type) {
    case 'DataBar': {
      const [min, max] = [numberOf(rule.lower), numberOf(rule.upper)];
      return { kind: 'bar', range, color: plainColor(rule.positive.fillColor), ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
    }
    case 'Custom': {
      const { fontColor, fill, bold } = rule.look;
      const style = { ...(fontColor ? { color: plainColor(fontColor) } : {}), ...(fill ? { fill: plainColor(fill) } : {}), ...(bold ? { bold: true as const } : {}) };
      return { kind: 'formula', range, formula: rule.formula.replace(/^=/, ''), style };
    }
    case 'IconSet': {
      const [first, second] = [asNumber(rule.criteria[1]?.formula), asNumber(rule.criteria[2]?.formula)];
      if (first === undefined || second === undefined) return undefined;
      return { kind: 'icons', range, at: [first, second], ...(rule.reversed ? { reversed: true } : {}) };
    }
    case 'CellValue':
      return undefined;
  }
}

const numberOf = (limit: Limit): number | undefined => (limit.type === 'Number' ? asNumber(limit.formula) : undefined);

/** The validations that a spec can express, on areas as large as can be. */
export function validationSpecs(sheet: Worksheet): readonly Validation[] {
  return joined(sheet.layer(Validations).grid.pieces()).flatMap(({ area, value }) => validationOf(value, rangeOf(area)) ?? []);
}

function validationOf({ rule, prompt, errorAlert }: CellValidation, range: Range): Validation | undefined {
  const kind = rule && ruleOf(rule);
  if (kind === undefined) return undefined;
  const text = ({ title, message }: { readonly title: string; readonly message: string }) => (title === '' && message === '' ? undefined : { title, text: message });
  // A prompt without a title is told as the note of its cell.
  const [shown, error] = [prompt.title === '' ? undefined : text(prompt), text(errorAlert)];
  return { range, rule: kind, ...(shown ? { prompt: shown } : {}), ...(error ? { error } : {}), ...(errorAlert.style === 'Stop' ? {} : { warnOnly: true }) };
}

// Excel needs limits where a spec needs none; beyond these lies no number.
const furthest = 1e300;

function ruleOf(rule: ValidationRule): Validation['rule'] | undefined {
  if (rule.type === 'List') {
    return rule.source.startsWith('=') ? { kind: 'listFrom', formula: rule.source.slice(1) } : { kind: 'list', values: rule.source.split(',') };
  }
  if (rule.type === 'Date') return { kind: 'date' };
  if (rule.type !== 'Decimal' && rule.type !== 'WholeNumber') return undefined;
  const [first, second] = [asNumber(rule.formula1), asNumber(rule.formula2)];
  const bounds = { Between: [first, second], GreaterThanOrEqualTo: [first, undefined], LessThanOrEqualTo: [undefined, first] }[rule.operator as string];
  if (bounds === undefined) return undefined;
  const [min, max] = bounds.map((bound) => (bound === undefined || Math.abs(bound) >= furthest ? undefined : bound));
  return { kind: 'number', ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
}
