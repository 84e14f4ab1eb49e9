import { Application, Runtime } from './application';
import type { Box } from './box';
import { isOneCell, sameBox } from './box';
import { Calculator } from './calc/calculator';
import type { Content } from './cells/cell-value';
import { Pool } from './cells/pool';
import type { Pools } from './cells/sheet-cells';
import { EventType, Events } from './events';
import { WorkbookFunctions } from './functions';
import { refuse } from './host-error';
import type { Locale, LocaleName } from './locale';
import { locales } from './locale';
import { CommentCollection } from './look/comments';
import { ModelObject } from './model-object';
import type { NamedItem } from './names/named-item';
import { BookNames } from './names/named-items';
import { Player } from './player';
import { BookProtection } from './protection';
import type { Range } from './range';
import { Settings } from './settings';
import { followEdit } from './tables/follow-edit';
import type { Table } from './tables/table';
import { BookTables } from './tables/table-collections';
import { Worksheet } from './worksheet';
import { Worksheets } from './worksheets';

/** The workbook: what the add-in sees as `context.workbook`, and what a test plays the user on. */
export class Workbook extends ModelObject {
  readonly T = 'Workbook' as const;
  readonly pools: Pools = { texts: new Pool(), formats: new Pool('General') };
  /** The language of Excel; the user may choose another one while the book is open. */
  locale: Locale;
  readonly sheets: Worksheet[] = [];
  tables: Table[] = [];
  names: NamedItem[] = [];
  readonly references = new Map<string, ModelObject>();
  readonly events: Events = new Events(this);
  readonly calculator: Calculator = new Calculator(this);
  /** Whoever sits at the screen, for tests to play. */
  readonly user: Player = new Player(this, 'user');
  /** Somebody else who has the same workbook open. */
  readonly coauthor: Player = new Player(this, 'coauthor');
  /** Names of the sheets of the file that it was loaded from. */
  fileSheets: readonly string[] = [];
  active: Worksheet;
  selection: Range;
  /** True when day serials count from 1904. */
  isDate1904 = false;
  /** The looks of its file were read along with its cells. */
  hasFileLooks = false;
  ReadOnly = false;
  IsDirty = false;
  AutoSave = false;
  PreviouslySaved = true;
  readonly Application: Application = new Application(this);
  readonly Protection = new BookProtection(this);
  readonly _Runtime = new Runtime(this);
  readonly kept = new Map<string, unknown>();
  private lastGuid = 0;
  private lastReference = 0;
  private lastTable = 0;

  constructor(
    locale: LocaleName = 'en-US',
    readonly Name = 'Book1.xlsx',
  ) {
    super();
    this.locale = locales[locale];
    this.active = new Worksheet(this, `${this.locale.sheet}1`);
    this.sheets.push(this.active);
    this.selection = this.active.GetCell(0, 0);
  }

  get Worksheets(): Worksheets {
    return new Worksheets(this);
  }
  get Functions(): WorkbookFunctions {
    return new WorkbookFunctions(this);
  }
  get Settings(): Settings {
    return new Settings(this.kept);
  }
  get Tables(): BookTables {
    return new BookTables(this);
  }
  get Comments(): CommentCollection {
    return new CommentCollection(this);
  }
  get Names(): BookNames {
    return new BookNames(this);
  }

  sheet(name: string): Worksheet | undefined {
    const wanted = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.Name.toLowerCase() === wanted);
  }

  /** The range of a defined name or the body of a table. */
  named(name: string, home: Worksheet): Range | undefined {
    const wanted = name.toLowerCase();
    const same = this.names.filter((item) => item.Name.toLowerCase() === wanted);
    const item = same.find((one) => one.home === home) ?? same.find((one) => one.home === undefined);
    return item?.GetRangeOrNullObject() ?? this.tables.find((table) => table.Name.toLowerCase() === wanted)?.GetDataBodyRange();
  }

  /** Refuses a change of which sheets there are. */
  mustBeChangeable(): void {
    if (this.ReadOnly || this.Protection.Protected) refuse('AccessDenied');
  }

  /** Cells of a sheet got other contents; tables and formulas follow, and the add-in hears of it. */
  edited(sheet: Worksheet, box: Box, before?: Content): void {
    this.IsDirty = true;
    this.calculator.dirty();
    followEdit(sheet, box);
    this.events.edited(sheet, box, isOneCell(box) ? before : undefined);
  }

  activate(sheet: Worksheet): void {
    if (this.active === sheet) return;
    const left = this.active;
    this.active = sheet;
    this.selection = sheet.GetCell(0, 0);
    this.events.both(EventType.deactivated, left.Id, () => ({ worksheetId: left.Id }));
    this.events.both(EventType.activated, sheet.Id, () => ({ worksheetId: sheet.Id }));
  }

  select(range: Range): void {
    range.sheet.Activate();
    if (this.selection.sheet === range.sheet && sameBox(this.selection.box, range.box)) return;
    this.selection = range;
    this.events.selected(range);
  }

  GetSelectedRange(): Range {
    return this.selection.sheet.range(this.selection.box);
  }
  GetActiveCell(): Range {
    return this.selection.GetCell(0, 0);
  }
  GetIsActiveCollabSession(): boolean {
    return false;
  }

  keep(object: ModelObject): void {
    if (object.$ref !== undefined) return;
    object.$ref = `r${++this.lastReference}`;
    this.references.set(object.$ref, object);
  }
  /** A reference for an event's address, from which the add-in may ask the range. */
  keepForEvent(sheet: Worksheet, box: Box): string {
    const id = `event${++this.lastReference}`;
    this.references.set(id, sheet.range(box));
    return id;
  }
  _RemoveReference(id: string): void {
    this.references.delete(id);
  }
  _RemoveAllReferences(): void {
    this.references.clear();
  }
  _GetReferenceCount(): number {
    return this.references.size;
  }
  _GetRangeForEventByReferenceId(id: string): Range {
    return this._GetRangeOrNullObjectForEventByReferenceId(id) ?? refuse('InvalidReference');
  }
  _GetRangeOrNullObjectForEventByReferenceId(id: string): Range | null {
    const range = this.references.get(id) as Range | undefined;
    return range ? range.sheet.range(range.box) : null;
  }

  /** The add-in is closed or starts anew: nobody listens any more, and calls of its functions that are under way never come back. */
  leaveAddin(): void {
    this.references.clear();
    this.events.forgetSubscriptions();
    for (const sheet of this.sheets) sheet.formulas.each((_row, _column, formula) => formula.forgetCalls());
  }

  newGuid(): string {
    const serial = (0x10000000 + ++this.lastGuid).toString(16).toUpperCase();
    return `{${serial}-0001-0000-0000-000000000000}`;
  }
  newTableId(): number {
    return ++this.lastTable;
  }
}
