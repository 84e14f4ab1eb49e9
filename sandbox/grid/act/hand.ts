import type { Box } from '../../model/box';
import { intersection } from '../../model/box';
import type { CellValue } from '../../model/cells/cell-value';
import { clearCells } from '../../model/edit/clear-cells';
import type { Worksheet } from '../../model/worksheet';
import { writeCells } from '../../model/write-cells';
import type { GridOptions } from '../contract';
import { accepts } from '../lists/accepts';
import type { Board } from '../sheet/board';
import { NotEntered, entered } from '../words/entered';
import type { Refusal } from '../words/refusals';
import { refusalOf, refusalText } from '../words/refusals';
import { Undo } from './undo';
import { widen } from './widen';

/** The hand of the user: carries out on the model what is done in the grid, and tells when Excel refuses it. */
export class Hand {
  private readonly undos = new Undo();

  constructor(
    private readonly board: () => Board | undefined,
    private readonly options: GridOptions,
    private readonly refresh: () => void,
  ) {}

  get sheet(): Worksheet | undefined {
    return this.board()?.book.active;
  }
  /** The selected cells. */
  get box(): Box | undefined {
    return this.board()?.book.selection.box;
  }

  /** Does something as the user; what it changes cannot be taken back. */
  act(deed: (sheet: Worksheet, box: Box) => void): void {
    this.carryOut(deed);
    this.undos.forget();
  }

  /** Goes somewhere as the user, without changing anything. */
  go(deed: () => void): void {
    this.carryOut(deed, false);
  }

  /** Puts a typed text into all cells of a box. */
  type(sheet: Worksheet, box: Box, text: string): void {
    this.carryOut(() => {
      const value = this.read(sheet, box.row, box.column, text);
      if (value === undefined) return;
      this.undos.record(sheet, box, () => {
        writeCells(sheet.range(box), value.value, sheet.book.locale);
        if (value.format && sheet.cells.format(box.row, box.column) === 'General') sheet.cells.setFormat(box, value.format);
        widen(sheet, box);
      });
    });
  }

  /** Pastes lines of texts from the first selected cell on; one text fills the whole selection. */
  paste(text: string): void {
    this.carryOut((sheet, selected) => {
      const lines = text.replace(/\r?\n$/, '').split(/\r?\n/).map((line) => line.split('\t'));
      const isOne = lines.length === 1 && lines[0]!.length === 1;
      const box = isOne ? (intersection(selected, { ...selected, rows: Math.min(selected.rows, 10_000), columns: Math.min(selected.columns, 100) }) ?? selected) : { ...selected, rows: lines.length, columns: Math.max(...lines.map((line) => line.length)) };
      const values = Array.from({ length: box.rows }, (_, i) => Array.from({ length: box.columns }, (_cell, j): CellValue | null => {
        const cell = isOne ? lines[0]![0] : lines[i]?.[j];
        const read = cell === undefined ? undefined : this.read(sheet, box.row + i, box.column + j, cell);
        return read?.value ?? null;
      }));
      this.undos.record(sheet, box, () => writeCells(sheet.range(box), values, sheet.book.locale));
      sheet.book.select(sheet.range(box));
    });
  }

  clear(): void {
    this.carryOut((sheet, box) => this.undos.record(sheet, box, () => clearCells(sheet, box, 'Contents')));
  }

  undo(): void {
    this.carryOut(() => this.undos.undo());
  }
  redo(): void {
    this.carryOut(() => this.undos.redo());
  }
  forget(): void {
    this.undos.forget();
  }

  refuse(refusal: Refusal): void {
    this.options.onRefused?.(refusalText(refusal, this.options.language));
  }

  private read(sheet: Worksheet, row: number, column: number, text: string) {
    const read = entered(text, sheet.cells.format(row, column), sheet.book.locale);
    if (read instanceof NotEntered) {
      this.refuse(read.reason);
      return undefined;
    }
    const refusal = accepts(sheet, row, column, read.value);
    if (refusal === undefined) return read;
    this.options.onRefused?.(refusal || refusalText('notAccepted', this.options.language));
    return undefined;
  }

  private carryOut(deed: (sheet: Worksheet, box: Box) => void, isChange = true): void {
    const book = this.board()?.book;
    if (!book) return;
    try {
      book.user.act(() => deed(book.active, book.selection.box));
      if (isChange) book.IsDirty = true;
    } catch (problem) {
      const refusal = refusalOf(problem);
      if (refusal === undefined) throw problem;
      this.refuse(refusal);
    } finally {
      this.refresh();
    }
  }
}
