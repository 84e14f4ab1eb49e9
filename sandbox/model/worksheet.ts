import { parseBox, splitSheet } from './address';
import type { Box } from './box';
import { bounding, intersection, isOnSheet, maxColumns, wholeSheet } from './box';
import { takeBack } from './calc/spill';
import { SheetCells } from './cells/sheet-cells';
import { EventType } from './events';
import { FormulaCells } from './formula-cells';
import { refuse } from './host-error';
import { Sizes } from './look/sizes';
import { SheetLooks } from './look/sheet-looks';
import { SheetNames } from './names/named-items';
import { SheetProtection } from './protection';
import { Range } from './range';
import { copySheet } from './edit/copy-sheet';
import { deleteSheet, moveSheet, renameSheet } from './edit/sheet-order';
import type { LayerKind, SheetLayer } from './sheet-layer';
import { CustomProperties } from './settings';
import { SheetTables } from './tables/table-collections';
import type { Workbook } from './workbook';

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

export class Worksheet extends SheetLooks {
  readonly T = 'Worksheet' as const;
  readonly Id: string;
  readonly cells: SheetCells;
  readonly formulas = new FormulaCells((row, column, formula) => takeBack(this, { row, column }, formula));
  readonly Protection = new SheetProtection(this);
  ShowGridlines = true;
  ShowHeadings = true;
  StandardWidth = 64;
  readonly StandardHeight = 15;
  EnableCalculation = true;
  /** Its name in the file that it came from. */
  fileName?: string;
  /** Cells were put in or taken out, so that others moved. */
  hasMoved = false;
  readonly kept = new Map<string, unknown>();
  private visibility: Visibility = 'Visible';
  private readonly kinds = new Map<LayerKind<SheetLayer>, SheetLayer>();

  constructor(
    readonly book: Workbook,
    public name: string,
  ) {
    super();
    this.Id = book.newGuid();
    this.cells = new SheetCells(book.pools);
  }

  get layers(): readonly SheetLayer[] {
    return [...this.kinds.values()];
  }

  /** The layer of this kind; made when it is first asked for. */
  layer<Layer extends SheetLayer>(Kind: LayerKind<Layer>): Layer {
    const known = this.kinds.get(Kind) as Layer | undefined;
    if (known) return known;
    const made = new Kind(this);
    this.kinds.set(Kind, made);
    return made;
  }

  get Name(): string {
    return this.name;
  }
  set Name(name: string) {
    renameSheet(this, name);
  }
  get Position(): number {
    return this.book.sheets.indexOf(this);
  }
  set Position(position: number) {
    moveSheet(this, position);
  }
  get TabId(): number {
    return Number.parseInt(this.Id.slice(1), 16) % 65_536;
  }

  get Visibility(): Visibility {
    return this.visibility;
  }
  set Visibility(visibility: Visibility) {
    if (!['Visible', 'Hidden', 'VeryHidden'].includes(visibility)) refuse('InvalidArgument');
    this.book.mustBeChangeable();
    const others = this.book.sheets.filter((sheet) => sheet !== this && sheet.Visibility === 'Visible');
    if (visibility !== 'Visible' && others.length === 0) refuse('InvalidOperation');
    this.visibility = visibility;
    if (visibility !== 'Visible' && this.book.active === this) this.book.activate(others[0]!);
    this.book.events.both(EventType.visibilityChanged, this.Id, () => ({ worksheetId: this.Id, source: this.book.events.source(), visibilityAfter: visibility }));
  }

  get Tables(): SheetTables {
    return new SheetTables(this);
  }
  get CustomProperties(): CustomProperties {
    return new CustomProperties(this.kept);
  }
  get Names(): SheetNames {
    return new SheetNames(this);
  }

  /** Whether the row is hidden: by a filter, or (not asked for with `byFilter`) by hand. */
  isRowHidden(row: number, byFilter: boolean): boolean {
    if (this.layer(Sizes).isHidden('rows', row, row) !== true) return false;
    const cell = { row, column: 0, rows: 1, columns: maxColumns };
    return !byFilter || this.book.tables.some((table) => table.filters.size > 0 && table.touches(this, cell));
  }

  range(box: Box): Range {
    return new Range(this, box);
  }
  GetRange(address: string | null): Range {
    return address === null || address === undefined || address === '' ? this.range(wholeSheet) : this.find(address);
  }
  GetRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    const box = { row, column, rows, columns };
    return isOnSheet(box) ? this.range(box) : refuse('InvalidArgument');
  }
  GetCell(row: number, column: number): Range {
    return this.GetRangeByIndexes(row, column, 1, 1);
  }
  GetUsedRange(valuesOnly: boolean | null): Range {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.GetCell(0, 0);
  }
  GetUsedRangeOrNullObject(valuesOnly: boolean | null): Range | null {
    const used = this.usedBox(valuesOnly ?? false);
    return used ? this.range(used) : null;
  }

  /** A range by an address, with or without a sheet, by a name or by the name of a table. */
  find(address: string): Range {
    const { sheet, rest } = splitSheet(String(address));
    const home = sheet === undefined ? this : (this.book.sheet(sheet) ?? refuse('InvalidArgument'));
    const box = parseBox(rest);
    return box ? home.range(box) : (this.book.named(rest, home) ?? refuse('InvalidArgument'));
  }

  /** The cells in use: those with contents, and unless only values count those with a format. */
  usedBox(valuesOnly: boolean, within: Box = wholeSheet): Box | undefined {
    const boxes = valuesOnly ? [] : this.layers.map((layer) => layer.used?.());
    return [this.cells.used(within, !valuesOnly), ...boxes.map((box) => box && intersection(box, within))].reduce((a, b) => (a && b ? bounding(a, b) : (a ?? b)), undefined);
  }

  /** Refuses a change of cells on a protected sheet or in a read-only book. */
  mustBeEditable(box: Box): void {
    if (this.book.ReadOnly) refuse('AccessDenied');
    if (this.Protection.Protected && !this.layers.some((layer) => layer.isUnlocked?.(box))) refuse('AccessDenied');
  }

  Activate(): void {
    if (this.visibility !== 'Visible') refuse('InvalidOperation');
    this.book.activate(this);
  }
  Delete(): void {
    deleteSheet(this);
  }
  Copy(position: string | null, relativeTo: Worksheet | null): Worksheet {
    return copySheet(this, position ?? 'None', relativeTo ?? undefined);
  }
  Calculate(): void {
    this.book.calculator.dirty();
  }

  GetNext(visibleOnly: boolean | null): Worksheet {
    return this.GetNextOrNullObject(visibleOnly) ?? refuse('ItemNotFound');
  }
  GetNextOrNullObject(visibleOnly: boolean | null): Worksheet | null {
    return this.book.sheets.slice(this.Position + 1).find((sheet) => !visibleOnly || sheet.Visibility === 'Visible') ?? null;
  }
  GetPrevious(visibleOnly: boolean | null): Worksheet {
    return this.GetPreviousOrNullObject(visibleOnly) ?? refuse('ItemNotFound');
  }
  GetPreviousOrNullObject(visibleOnly: boolean | null): Worksheet | null {
    return this.book.sheets.slice(0, this.Position).reverse().find((sheet) => !visibleOnly || sheet.Visibility === 'Visible') ?? null;
  }
}
