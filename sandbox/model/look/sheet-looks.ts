import { ModelObject } from '../model-object';
import type { Worksheet } from '../worksheet';
import { boxOf } from './area';
import { ChartCollection } from './chart';
import { colorOf } from './color';
import { CommentCollection } from './comments';
import { WorksheetFreezePanes } from './freeze-panes';
import { PageBreakCollection } from './page-breaks';
import { PageLayout } from './page-layout';
import { areasOn } from './range-argument';
import { RangeAreas } from './range-areas';

/** What a sheet looks like, and what lies on it. */
export abstract class SheetLooks extends ModelObject {
  private tabColor = '';

  /** Empty = none. */
  get TabColor(): string { return this.tabColor; }
  set TabColor(color) { this.tabColor = color === '' ? '' : colorOf(color); }
  get Charts(): ChartCollection { return new ChartCollection(this.itself); }
  get Comments(): CommentCollection { return new CommentCollection(this.itself.book, this.itself); }
  get FreezePanes(): WorksheetFreezePanes { return new WorksheetFreezePanes(this.itself); }
  get PageLayout(): PageLayout { return new PageLayout(this.itself); }
  get HorizontalPageBreaks(): PageBreakCollection { return new PageBreakCollection(this.itself, 'rowBreaks'); }
  get VerticalPageBreaks(): PageBreakCollection { return new PageBreakCollection(this.itself, 'columnBreaks'); }

  /** Several ranges by their addresses with commas between; the whole sheet without. */
  GetRanges(addresses: string | null): RangeAreas {
    const sheet = this.itself;
    return new RangeAreas(sheet, addresses ? areasOn(sheet, addresses).map(boxOf) : [sheet.GetRange(null).box]);
  }

  private get itself(): Worksheet {
    return this as unknown as Worksheet;
  }
}
