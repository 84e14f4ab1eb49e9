import type { ClearWhat } from '../sheet-layer';
import type { Worksheet } from '../worksheet';
import { moved, intersection } from './area';
import type { Area } from './area';
import type { Copying } from './follow-layer';
import { FollowLayer } from './follow-layer';
import type { StructureChange } from './structure';
import { areasAfter, areasWithout } from './structure';

/** The edge of a data bar, or a step of an icon set. */
export interface Limit {
  readonly type: string;
  readonly formula?: string;
}

export interface IconStep extends Limit {
  readonly operator: string;
  readonly formula: string;
}

/** What a rule changes of the look of a cell; undefined = left as it is. */
export interface ConditionalLook {
  fontColor?: string | undefined;
  bold?: boolean | undefined;
  italic?: boolean | undefined;
  underline?: string | undefined;
  strikethrough?: boolean | undefined;
  fill?: string | undefined;
  numberFormat?: string | undefined;
}

export interface BarRule {
  readonly type: 'DataBar';
  lower: Limit;
  upper: Limit;
  direction: string;
  axisFormat: string;
  axisColor: string;
  barOnly: boolean;
  positive: { fillColor: string; gradient: boolean; borderColor: string };
  negative: { fillColor: string; matchFill: boolean; borderColor: string; matchBorder: boolean };
}

export interface FormulaRule {
  readonly type: 'Custom';
  formula: string;
  readonly look: ConditionalLook;
}

export interface CellValueRule {
  readonly type: 'CellValue';
  rule: { readonly formula1: string; readonly formula2?: string; readonly operator: string };
  readonly look: ConditionalLook;
}

export interface IconRule {
  readonly type: 'IconSet';
  style: string;
  criteria: readonly IconStep[];
  reversed: boolean;
  iconsOnly: boolean;
}

export type AnyRule = BarRule | FormulaRule | CellValueRule | IconRule;

export interface ConditionalRule {
  readonly id: string;
  areas: readonly Area[];
  stopIfTrue: boolean;
  readonly rule: AnyRule;
}

/** The conditional formats of a sheet, the one with the highest precedence first. */
export class ConditionalRules extends FollowLayer {
  rules: ConditionalRule[] = [];
  private made = 0;

  /** A new rule goes before all others, as Excel's API has it. */
  add(areas: readonly Area[], rule: AnyRule): ConditionalRule {
    const added = { id: this.newId(), areas, stopIfTrue: false, rule };
    this.rules.unshift(added);
    return added;
  }

  touching(areas: readonly Area[]): readonly ConditionalRule[] {
    return this.rules.filter((rule) => rule.areas.some((own) => areas.some((area) => intersection(own, area) !== undefined)));
  }

  /** Takes the rules away from these cells; elsewhere they stay. */
  takeFrom(area: Area): void {
    for (const rule of this.rules) rule.areas = areasWithout(rule.areas, area);
    this.rules = this.rules.filter((rule) => rule.areas.length > 0);
  }

  /** Moves a rule to a place in the order; negative counts from the last. */
  moveTo(rule: ConditionalRule, priority: number): void {
    const others = this.rules.filter((other) => other !== rule);
    const place = priority < 0 ? others.length + 1 + priority : priority;
    others.splice(Math.max(0, Math.min(others.length, place)), 0, rule);
    this.rules = others;
  }

  rewrite(how: (formula: string) => string): void {
    for (const { rule } of this.rules) {
      if (rule.type === 'Custom' && rule.formula.startsWith('=')) rule.formula = how(rule.formula);
      if (rule.type === 'CellValue') {
        const { operator, formula1, formula2 } = rule.rule;
        rule.rule = { operator, formula1: how(formula1), ...(formula2 === undefined ? {} : { formula2: how(formula2) }) };
      }
    }
  }

  protected override follow(change: StructureChange): void {
    for (const rule of this.rules) rule.areas = areasAfter(rule.areas, change);
    this.rules = this.rules.filter((rule) => rule.areas.length > 0);
  }

  protected override clearArea(area: Area, what: ClearWhat): void {
    if (what === 'All' || what === 'Formats') this.takeFrom(area);
  }

  protected override copyArea({ from, to, target, what }: Copying): void {
    if (what !== 'All' && what !== 'Formats') return;
    const there = to.layer(ConditionalRules);
    const found = this.touching([from]).map((rule) => ({ rule, areas: rule.areas.flatMap((area) => intersection(area, from) ?? []) }));
    there.takeFrom(target);
    for (const { rule, areas } of [...found].reverse()) {
      there.add(areas.map((area) => moved(area, target.top - from.top, target.left - from.left)), structuredClone(rule.rule));
    }
  }

  override copySheet(to: Worksheet): void {
    const there = to.layer(ConditionalRules);
    there.rules = this.rules.map((rule) => ({ ...rule, id: there.newId(), rule: structuredClone(rule.rule) }));
  }

  private newId(): string {
    this.made += 1;
    return `{${this.made.toString(16).toUpperCase().padStart(8, '0')}-4B6F-6572-7300-000000000000}`;
  }
}
