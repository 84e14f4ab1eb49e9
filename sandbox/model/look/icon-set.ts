import { ModelObject } from '../model-object';
import { refuse } from '../host-error';
import { asObject } from './arguments';
import type { IconRule, IconStep } from './conditional-rules';
import { defaultSteps } from './new-rule';
import { flag, oneOf, textOf } from './one-of';

const counts: Readonly<Record<string, number>> = {
  ThreeArrows: 3, ThreeArrowsGray: 3, ThreeFlags: 3, ThreeTrafficLights1: 3, ThreeTrafficLights2: 3, ThreeSigns: 3, ThreeSymbols: 3, ThreeSymbols2: 3, ThreeStars: 3, ThreeTriangles: 3,
  FourArrows: 4, FourArrowsGray: 4, FourRedToBlack: 4, FourRating: 4, FourTrafficLights: 4, FiveArrows: 5, FiveArrowsGray: 5, FiveRating: 5, FiveQuarters: 5, FiveBoxes: 5,
};

export class IconSetConditionalFormat extends ModelObject {
  readonly T = 'IconSetConditionalFormat';

  constructor(private readonly rule: IconRule) {
    super();
  }

  get Style() { return this.rule.style; }
  set Style(value) {
    this.rule.style = oneOf(Object.keys(counts), value);
    const count = counts[this.rule.style]!;
    if (this.rule.criteria.length !== count) this.rule.criteria = defaultSteps(count);
  }
  get Criteria(): readonly IconStep[] { return this.rule.criteria; }
  /** One step per icon; of the first only the icon counts, it is the rest. */
  set Criteria(value) {
    if (!Array.isArray(value) || value.length !== counts[this.rule.style]) refuse('InvalidArgument');
    this.rule.criteria = value.map((step, i) => (i === 0 ? defaultSteps(1)[0]! : stepOf(step)));
  }
  get ReverseIconOrder() { return this.rule.reversed; }
  set ReverseIconOrder(value) { this.rule.reversed = flag(value); }
  get ShowIconOnly() { return this.rule.iconsOnly; }
  set ShowIconOnly(value) { this.rule.iconsOnly = flag(value); }
}

function stepOf(value: unknown): IconStep {
  const { type, formula, operator } = asObject(value);
  return {
    type: oneOf(['Number', 'Percent', 'Formula', 'Percentile'], type),
    formula: textOf(formula),
    operator: oneOf(['GreaterThan', 'GreaterThanOrEqual'], operator),
  };
}
