import type { CellValue } from './cells/cell-value';
import { clearCells } from './edit/clear-cells';
import { deleteCells, insertBox } from './edit/shift-cells';
import { sortRows } from './edit/sort-rows';
import type { Actor } from './events';
import { refuse } from './host-error';
import type { Range } from './range';
import type { Workbook } from './workbook';
import type { Visibility, Worksheet } from './worksheet';
import { writeCells } from './write-cells';

type Lines = readonly (readonly (CellValue | null)[])[];

/** Plays somebody at the workbook: the user at the screen, or a co-author elsewhere. Addresses: `A1` on the active sheet, `'My sheet'!A1`. */
export class Player {
  constructor(
    private readonly book: Workbook,
    private readonly actor: Actor,
  ) {}

  /** Types a value, or pastes lines of values from this cell on, in the language of the workbook. */
  type(address: string, value: CellValue | Lines): void {
    this.act(() => {
      const cell = this.at(address);
      const lines = Array.isArray(value) ? (value as Lines) : [[value as CellValue]];
      const range = cell.sheet.range({ ...cell.box, rows: lines.length, columns: lines[0]?.length ?? 1 });
      writeCells(range, lines, this.book.locale);
    });
  }

  clear(address: string): void {
    this.act(() => clearCells(this.at(address).sheet, this.at(address).box, 'Contents'));
  }

  select(address: string): void {
    this.act(() => this.book.select(this.at(address)));
  }

  /** `2:3` puts two rows in above row 2; `B:B` a column. */
  insert(address: string): void {
    this.act(() => insertBox(this.at(address).sheet, this.at(address).box, this.at(address).IsEntireColumn ? 'Right' : 'Down'));
  }

  delete(address: string): void {
    this.act(() => deleteCells(this.at(address).sheet, this.at(address).box, this.at(address).IsEntireColumn ? 'Left' : 'Up'));
  }

  sortTable(name: string, column: string, ascending = true): void {
    this.act(() => {
      const table = this.book.tables.find((one) => one.Name === name) ?? refuse('ItemNotFound');
      const key = table.columns.findIndex((one) => one.name === column);
      sortRows(table.sheet, table.bodyBox, [{ key, ascending }]);
    });
  }

  /** Shows only the rows of a table with one of these texts in a column. */
  filterTable(name: string, column: string, texts: readonly string[]): void {
    this.act(() => {
      const table = this.book.tables.find((one) => one.Name === name) ?? refuse('ItemNotFound');
      table.Columns.$index(column).Filter.ApplyValuesFilter(texts);
    });
  }

  addSheet(name: string): Worksheet {
    return this.act(() => this.book.Worksheets.Add(name));
  }
  renameSheet(name: string, to: string): void {
    this.act(() => (this.sheet(name).Name = to));
  }
  moveSheet(name: string, position: number): void {
    this.act(() => (this.sheet(name).Position = position));
  }
  deleteSheet(name: string): void {
    this.act(() => this.sheet(name).Delete());
  }
  copySheet(name: string): Worksheet {
    return this.act(() => this.sheet(name).Copy('After', this.sheet(name)));
  }
  show(name: string, visibility: Visibility): void {
    this.act(() => (this.sheet(name).Visibility = visibility));
  }
  activate(name: string): void {
    this.act(() => this.sheet(name).Activate());
  }
  protect(name: string, password = ''): void {
    this.act(() => this.sheet(name).Protection.Protect(null, password));
  }
  protectStructure(password = ''): void {
    this.act(() => this.book.Protection.Protect(password));
  }

  /** Does something else to the model as this person, so that events tell so. */
  act<Result>(deed: () => Result): Result {
    const { events, calculator } = this.book;
    const before = events.actor;
    events.actor = this.actor;
    try {
      return deed();
    } finally {
      calculator.settle();
      events.actor = before;
    }
  }

  private sheet(name: string): Worksheet {
    return this.book.sheet(name) ?? refuse('ItemNotFound');
  }

  private at(address: string): Range {
    return this.book.active.find(address);
  }
}
