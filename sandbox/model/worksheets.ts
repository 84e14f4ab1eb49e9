import { Collection } from './collection';
import { EventType } from './events';
import { refuse } from './host-error';
import { freeName, isSheetName } from './sheet-name';
import type { Workbook } from './workbook';
import { Worksheet } from './worksheet';

export class Worksheets extends Collection<Worksheet> {
  readonly T = 'WorksheetCollection' as const;

  constructor(private readonly book: Workbook) {
    super();
  }

  get $items(): readonly Worksheet[] {
    return this.book.sheets;
  }

  Add(name: string | null): Worksheet {
    this.book.mustBeChangeable();
    const isTaken = (one: string): boolean => this.book.sheet(one) !== undefined;
    const chosen = name || freeName((n) => `${this.book.locale.sheet}${n}`, isTaken);
    if (!isSheetName(chosen)) refuse('InvalidArgument');
    if (isTaken(chosen)) refuse('ItemAlreadyExists');
    const sheet = new Worksheet(this.book, chosen);
    this.book.sheets.push(sheet);
    this.book.IsDirty = true;
    this.book.events.tell(EventType.sheetAdded, 'Workbook', () => ({ worksheetId: sheet.Id, source: this.book.events.source() }));
    return sheet;
  }

  GetActiveWorksheet(): Worksheet {
    return this.book.active;
  }
  override GetCount(visibleOnly?: boolean | null): number {
    return this.shown(visibleOnly).length;
  }
  GetFirst(visibleOnly: boolean | null): Worksheet {
    return this.shown(visibleOnly)[0] ?? refuse('ItemNotFound');
  }
  GetLast(visibleOnly: boolean | null): Worksheet {
    return this.shown(visibleOnly).at(-1) ?? refuse('ItemNotFound');
  }

  private shown(visibleOnly: boolean | null | undefined): readonly Worksheet[] {
    return visibleOnly ? this.$items.filter((sheet) => sheet.Visibility === 'Visible') : this.$items;
  }
}
