import { Kind } from '../../model/cells/cell-value';
import type { BarRule, CellValueRule, ConditionalLook, ConditionalRule, FormulaRule, IconRule } from '../../model/look/conditional-rules';
import { ConditionalRules } from '../../model/look/conditional-rules';
import type { Worksheet } from '../../model/worksheet';
import type { Spot } from './condition';
import { holds } from './condition';
import { figuresOf, limitValue } from './range-figures';

/** A bar from its axis: shares of the width of the cell. */
export interface ShownBar {
  readonly from: number;
  readonly to: number;
  readonly color: string;
  readonly fades: boolean;
}

export interface ShownIcon {
  readonly style: string;
  /** 0 = the worst, for the lowest values. */
  readonly step: number;
  readonly steps: number;
}

/** What the rules of a sheet make of a cell. */
export interface Conditioned {
  readonly look: ConditionalLook;
  readonly bar?: ShownBar;
  readonly icon?: ShownIcon;
  /** Only the bar or the icon is shown, not the figure. */
  readonly hidesValue: boolean;
}

/** Evaluates the conditional formats of a sheet; what it remembers of their ranges holds until the sheet changes. */
export class Conditions {
  private readonly figures = new Map<ConditionalRule, Float64Array>();

  constructor(private readonly sheet: Worksheet) {}

  at(row: number, column: number): Conditioned | undefined {
    const rules = this.sheet.layer(ConditionalRules).rules.filter(({ areas }) => areas.some((area) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right));
    if (rules.length === 0) return undefined;
    let found: Conditioned = { look: {}, hidesValue: false };
    for (const one of rules) {
      const { rule, stopIfTrue } = one;
      const spot = { sheet: this.sheet, row, column };
      if (rule.type === 'DataBar') found = { ...this.bar(one, rule, spot), ...found, hidesValue: found.hidesValue || rule.barOnly };
      else if (rule.type === 'IconSet') found = { ...this.icon(one, rule, spot), ...found, hidesValue: found.hidesValue || rule.iconsOnly };
      else if (holds(withRule(one, rule), spot)) {
        found = { ...found, look: { ...told(rule.look), ...found.look } };
        if (stopIfTrue) break;
      }
    }
    return found;
  }

  private bar(one: ConditionalRule, rule: BarRule, spot: Spot): Pick<Conditioned, 'bar'> {
    const value = numberAt(spot);
    const figures = this.figuresOf(one);
    const [low, high] = [limitValue(this.sheet, rule.lower, figures, 'lower'), limitValue(this.sheet, rule.upper, figures, 'upper')];
    if (value === undefined || low === undefined || high === undefined || high <= low) return {};
    const share = (number: number): number => Math.max(0, Math.min(1, (number - low) / (high - low)));
    const axis = rule.axisFormat === 'None' ? 0 : share(0);
    const isNegative = value < 0;
    const color = isNegative && !rule.negative.matchFill ? rule.negative.fillColor : rule.positive.fillColor;
    return { bar: { from: Math.min(axis, share(value)), to: Math.max(axis, share(value)), color, fades: rule.positive.gradient } };
  }

  private icon(one: ConditionalRule, { criteria, style, reversed }: IconRule, spot: Spot): Pick<Conditioned, 'icon'> {
    const value = numberAt(spot);
    if (value === undefined) return {};
    const figures = this.figuresOf(one);
    const reached = criteria.map((step, i) => {
      const limit = i === 0 ? -Infinity : limitValue(this.sheet, step, figures, 'lower');
      return limit !== undefined && (step.operator === 'GreaterThan' ? value > limit : value >= limit);
    });
    const step = reached.lastIndexOf(true);
    return { icon: { style, steps: criteria.length, step: reversed ? criteria.length - 1 - step : step } };
  }

  private figuresOf(rule: ConditionalRule): Float64Array {
    const known = this.figures.get(rule) ?? figuresOf(this.sheet, rule);
    this.figures.set(rule, known);
    return known;
  }
}

const withRule = (one: ConditionalRule, rule: FormulaRule | CellValueRule) => ({ ...one, rule });

/** The parts of a look that a rule says something of. */
const told = (look: ConditionalLook): ConditionalLook => Object.fromEntries(Object.entries(look).filter(([, value]) => value !== undefined));

function numberAt({ sheet, row, column }: Spot): number | undefined {
  const { kind, value } = sheet.cells.get(row, column);
  return kind === Kind.number ? Number(value) : undefined;
}
