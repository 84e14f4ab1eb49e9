import { ModelObject } from '../model-object';
import { refuse } from '../host-error';
import { asObject } from './arguments';
import { colorOf } from './color';
import type { BarRule, Limit } from './conditional-rules';
import { flag, oneOf } from './one-of';

const limitTypes = ['Automatic', 'LowestValue', 'HighestValue', 'Number', 'Percent', 'Formula', 'Percentile'] as const;

const colorOrNone = (value: unknown): string => (value === '' ? '' : colorOf(value));

export class DataBarConditionalFormat extends ModelObject {
  readonly T = 'DataBarConditionalFormat';

  constructor(private readonly rule: BarRule) {
    super();
  }

  get ShowDataBarOnly() { return this.rule.barOnly; }
  set ShowDataBarOnly(value) { this.rule.barOnly = flag(value); }
  get BarDirection() { return this.rule.direction; }
  set BarDirection(value) { this.rule.direction = oneOf(['Context', 'LeftToRight', 'RightToLeft'], value); }
  get AxisFormat() { return this.rule.axisFormat; }
  set AxisFormat(value) { this.rule.axisFormat = oneOf(['Automatic', 'None', 'CellMidPoint'], value); }
  get AxisColor() { return this.rule.axisColor; }
  set AxisColor(value) { this.rule.axisColor = colorOrNone(value); }
  get LowerBoundRule(): Limit { return this.rule.lower; }
  set LowerBoundRule(value) { this.rule.lower = limitOf(value); }
  get UpperBoundRule(): Limit { return this.rule.upper; }
  set UpperBoundRule(value) { this.rule.upper = limitOf(value); }
  get PositiveFormat(): ConditionalDataBarPositiveFormat { return new ConditionalDataBarPositiveFormat(this.rule.positive); }
  get NegativeFormat(): ConditionalDataBarNegativeFormat { return new ConditionalDataBarNegativeFormat(this.rule.negative); }
}

function limitOf(value: unknown): Limit {
  const { type, formula } = asObject(value);
  const kind = oneOf(limitTypes, type);
  const needsFormula = !['Automatic', 'LowestValue', 'HighestValue'].includes(kind);
  if (!needsFormula) return { type: kind };
  return typeof formula === 'string' && formula !== '' ? { type: kind, formula } : refuse('InvalidArgument');
}

class ConditionalDataBarPositiveFormat extends ModelObject {
  readonly T = 'ConditionalDataBarPositiveFormat';

  constructor(private readonly bar: BarRule['positive']) {
    super();
  }

  get FillColor() { return this.bar.fillColor; }
  set FillColor(value) { this.bar.fillColor = colorOf(value); }
  get GradientFill() { return this.bar.gradient; }
  set GradientFill(value) { this.bar.gradient = flag(value); }
  get BorderColor() { return this.bar.borderColor; }
  set BorderColor(value) { this.bar.borderColor = colorOrNone(value); }
}

class ConditionalDataBarNegativeFormat extends ModelObject {
  readonly T = 'ConditionalDataBarNegativeFormat';

  constructor(private readonly bar: BarRule['negative']) {
    super();
  }

  get FillColor() { return this.bar.fillColor; }
  set FillColor(value) { this.bar.fillColor = colorOf(value); }
  get MatchPositiveFillColor() { return this.bar.matchFill; }
  set MatchPositiveFillColor(value) { this.bar.matchFill = flag(value); }
  get BorderColor() { return this.bar.borderColor; }
  set BorderColor(value) { this.bar.borderColor = colorOrNone(value); }
  get MatchPositiveBorderColor() { return this.bar.matchBorder; }
  set MatchPositiveBorderColor(value) { this.bar.matchBorder = flag(value); }
}
