import { ModelObject } from '../model-object';
import { refuse } from '../host-error';
import { asObject } from './arguments';
import { colorOf } from './color';
import { underlines } from './cell-look';
import type { CellValueRule, ConditionalLook, FormulaRule } from './conditional-rules';
import { flag, oneOf, textOf } from './one-of';

const operators = ['Between', 'NotBetween', 'EqualTo', 'NotEqualTo', 'GreaterThan', 'LessThan', 'GreaterThanOrEqual', 'LessThanOrEqual'] as const;

export class CustomConditionalFormat extends ModelObject {
  readonly T = 'CustomConditionalFormat';

  constructor(private readonly rule: FormulaRule) {
    super();
  }

  get Rule(): ConditionalFormatRule { return new ConditionalFormatRule(this.rule); }
  get Format(): ConditionalRangeFormat { return new ConditionalRangeFormat(this.rule.look); }
}

export class CellValueConditionalFormat extends ModelObject {
  readonly T = 'CellValueConditionalFormat';

  constructor(private readonly rule: CellValueRule) {
    super();
  }

  get Rule(): unknown { return this.rule.rule; }
  set Rule(value: unknown) {
    const { formula1, formula2, operator } = asObject(value);
    const needsTwo = operator === 'Between' || operator === 'NotBetween';
    this.rule.rule = { operator: oneOf(operators, operator), formula1: textOf(formula1), ...(needsTwo ? { formula2: textOf(formula2) } : {}) };
  }
  get Format(): ConditionalRangeFormat { return new ConditionalRangeFormat(this.rule.look); }
}

class ConditionalFormatRule extends ModelObject {
  readonly T = 'ConditionalFormatRule';

  constructor(private readonly rule: FormulaRule) {
    super();
  }

  get Formula() { return this.rule.formula; }
  set Formula(value) { this.rule.formula = textOf(value) || refuse('InvalidArgument'); }
}

class ConditionalRangeFormat extends ModelObject {
  readonly T = 'ConditionalRangeFormat';

  constructor(private readonly look: ConditionalLook) {
    super();
  }

  get Font(): ConditionalRangeFont { return new ConditionalRangeFont(this.look); }
  get Fill(): ConditionalRangeFill { return new ConditionalRangeFill(this.look); }
  get NumberFormat() { return this.look.numberFormat ?? ''; }
  set NumberFormat(value) { this.look.numberFormat = textOf(value); }
}

class ConditionalRangeFont extends ModelObject {
  readonly T = 'ConditionalRangeFont';

  constructor(private readonly look: ConditionalLook) {
    super();
  }

  get Color() { return this.look.fontColor ?? ''; }
  set Color(value) { this.look.fontColor = colorOf(value); }
  get Bold() { return this.look.bold ?? null; }
  set Bold(value) { this.look.bold = flag(value); }
  get Italic() { return this.look.italic ?? null; }
  set Italic(value) { this.look.italic = flag(value); }
  get Strikethrough() { return this.look.strikethrough ?? null; }
  set Strikethrough(value) { this.look.strikethrough = flag(value); }
  get Underline() { return this.look.underline ?? 'None'; }
  set Underline(value) { this.look.underline = oneOf(underlines, value); }

  Clear(): void {
    Object.assign(this.look, { fontColor: undefined, bold: undefined, italic: undefined, strikethrough: undefined, underline: undefined });
  }
}

class ConditionalRangeFill extends ModelObject {
  readonly T = 'ConditionalRangeFill';

  constructor(private readonly look: ConditionalLook) {
    super();
  }

  get Color() { return this.look.fill ?? ''; }
  set Color(value) { this.look.fill = colorOf(value); }

  Clear(): void {
    this.look.fill = undefined;
  }
}
