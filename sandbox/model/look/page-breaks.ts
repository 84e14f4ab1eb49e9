import { Collection } from '../collection';
import { refuse } from '../host-error';
import { ModelObject } from '../model-object';
import type { Range } from '../range';
import type { Worksheet } from '../worksheet';
import { PageSetup } from './page-setup';
import { rangeOn } from './range-argument';

type Along = 'rowBreaks' | 'columnBreaks';

/** The manual page breaks of a sheet, in order. */
export class PageBreakCollection extends Collection<PageBreak> {
  readonly T = 'PageBreakCollection';

  constructor(
    private readonly sheet: Worksheet,
    private readonly along: Along,
  ) {
    super();
  }

  get $items(): readonly PageBreak[] {
    return this.sheet.layer(PageSetup)[this.along].map((at) => new PageBreak(this.sheet, this.along, at));
  }

  override $find(key: unknown): PageBreak | undefined {
    return typeof key === 'number' ? this.$items[key] : this.$items.find((item) => item._Id === key);
  }

  /** Before the first cell of the range. */
  Add(range: unknown): PageBreak {
    const { box } = rangeOn(this.sheet, range);
    const at = this.along === 'rowBreaks' ? box.row : box.column;
    if (at === 0) refuse('InvalidArgument');
    const setup = this.sheet.layer(PageSetup);
    setup[this.along] = [...new Set([...setup[this.along], at])].sort((a, b) => a - b);
    return new PageBreak(this.sheet, this.along, at);
  }

  RemovePageBreaks(): void {
    this.sheet.layer(PageSetup)[this.along] = [];
  }
}

export class PageBreak extends ModelObject {
  readonly T = 'PageBreak';

  constructor(
    private readonly sheet: Worksheet,
    private readonly along: Along,
    private readonly at: number,
  ) {
    super();
  }

  get _Id(): string { return `${this.along} ${this.at}`; }
  get RowIndex(): number { return this.along === 'rowBreaks' ? this.at : 0; }
  get ColumnIndex(): number { return this.along === 'columnBreaks' ? this.at : 0; }

  GetCellAfterBreak(): Range { return this.sheet.GetCell(this.RowIndex, this.ColumnIndex); }

  Delete(): void {
    const setup = this.sheet.layer(PageSetup);
    setup[this.along] = setup[this.along].filter((at) => at !== this.at);
  }
}
