import { Collection } from '../collection';
import { refuse } from '../host-error';
import { ModelObject } from '../model-object';
import type { Range } from '../range';
import type { Worksheet } from '../worksheet';
import { boxOf } from './area';
import type { Cells } from './cells';
import { CellValueConditionalFormat, CustomConditionalFormat } from './conditional-custom';
import { DataBarConditionalFormat } from './data-bar';
import { IconSetConditionalFormat } from './icon-set';
import { newRule } from './new-rule';
import { flag } from './one-of';
import type { AnyRule, ConditionalRule } from './conditional-rules';
import { ConditionalRules } from './conditional-rules';
import { RangeAreas } from './range-areas';

/** The conditional formats that touch some cells, in order of precedence. */
export class ConditionalFormatCollection extends Collection<ConditionalFormat> {
  readonly T = 'ConditionalFormatCollection';

  constructor(private readonly cells: Cells) {
    super();
  }

  get $items(): readonly ConditionalFormat[] {
    const { sheet, areas } = this.cells;
    return sheet.layer(ConditionalRules).touching(areas).map((rule) => new ConditionalFormat(sheet, rule));
  }

  Add(type: unknown): ConditionalFormat {
    const { sheet, areas } = this.cells;
    return new ConditionalFormat(sheet, sheet.layer(ConditionalRules).add(areas, newRule(type)));
  }

  ClearAll(): void {
    for (const area of this.cells.areas) this.cells.sheet.layer(ConditionalRules).takeFrom(area);
  }
}

export class ConditionalFormat extends ModelObject {
  readonly T = 'ConditionalFormat';

  constructor(
    private readonly sheet: Worksheet,
    private readonly rule: ConditionalRule,
  ) {
    super();
  }

  get Id(): string { return this.rule.id; }
  get Type(): string { return this.rule.rule.type; }
  get Priority(): number { return this.layer.rules.indexOf(this.rule); }
  set Priority(value) { this.layer.moveTo(this.rule, Number.isInteger(value) ? value : refuse('InvalidArgument')); }
  get StopIfTrue(): boolean | null { return this.isGraphic ? null : this.rule.stopIfTrue; }
  set StopIfTrue(value) {
    if (this.isGraphic) refuse('InvalidOperation');
    this.rule.stopIfTrue = flag(value);
  }

  get DataBarOrNullObject(): DataBarConditionalFormat | null { return this.of('DataBar', (rule) => new DataBarConditionalFormat(rule)); }
  get DataBar(): DataBarConditionalFormat { return this.DataBarOrNullObject ?? refuse('InvalidOperation'); }
  get CustomOrNullObject(): CustomConditionalFormat | null { return this.of('Custom', (rule) => new CustomConditionalFormat(rule)); }
  get Custom(): CustomConditionalFormat { return this.CustomOrNullObject ?? refuse('InvalidOperation'); }
  get IconSetOrNullObject(): IconSetConditionalFormat | null { return this.of('IconSet', (rule) => new IconSetConditionalFormat(rule)); }
  get IconSet(): IconSetConditionalFormat { return this.IconSetOrNullObject ?? refuse('InvalidOperation'); }
  get CellValueOrNullObject(): CellValueConditionalFormat | null { return this.of('CellValue', (rule) => new CellValueConditionalFormat(rule)); }
  get CellValue(): CellValueConditionalFormat { return this.CellValueOrNullObject ?? refuse('InvalidOperation'); }

  GetRange(): Range { return this.GetRangeOrNullObject() ?? refuse('InvalidOperation'); }
  GetRangeOrNullObject(): Range | null {
    const [first, ...others] = this.rule.areas;
    return first === undefined || others.length > 0 ? null : this.sheet.range(boxOf(first));
  }
  GetRanges(): RangeAreas { return new RangeAreas(this.sheet, this.rule.areas.map(boxOf)); }

  Delete(): void {
    this.layer.rules = this.layer.rules.filter((rule) => rule !== this.rule);
  }

  private of<Type extends AnyRule['type'], Made>(type: Type, make: (rule: Extract<AnyRule, { type: Type }>) => Made): Made | null {
    return this.rule.rule.type === type ? make(this.rule.rule as Extract<AnyRule, { type: Type }>) : null;
  }

  private get isGraphic(): boolean {
    return this.rule.rule.type === 'DataBar' || this.rule.rule.type === 'IconSet';
  }

  private get layer(): ConditionalRules {
    return this.sheet.layer(ConditionalRules);
  }
}
