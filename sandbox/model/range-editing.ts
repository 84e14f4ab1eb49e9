import type { Box } from './box';
import { clearCells } from './edit/clear-cells';
import { copyCells } from './edit/copy-cells';
import { moveBox } from './edit/move-box';
import { deleteCells, insertBox } from './edit/shift-cells';
import { RangeSort } from './edit/sorts';
import { surroundingRegion } from './edit/surrounding-region';
import { refuse } from './host-error';
import type { Range } from './range';
import { RangeContents } from './range-contents';
import type { ClearWhat, CopyWhat } from './sheet-layer';

/** What changes or moves the cells of a range. */
export abstract class RangeEditing extends RangeContents {
  Clear(what: ClearWhat | null): void {
    clearCells(this.sheet, this.box, what ?? 'All');
  }

  Insert(shift: 'Down' | 'Right'): Range {
    insertBox(this.sheet, this.box, shift);
    return this.on(this.box);
  }

  Delete(shift: 'Up' | 'Left'): void {
    deleteCells(this.sheet, this.box, shift);
  }

  CopyFrom(source: Range | string, what: CopyWhat | null, skipBlanks: boolean | null, transpose: boolean | null): void {
    if (skipBlanks || transpose) refuse('NotImplemented', '[simulated Excel] Range.copyFrom skips no blanks and does not transpose');
    const from = typeof source === 'string' ? this.sheet.find(source) : source;
    copyCells({ sheet: from.sheet, box: from.box }, { sheet: this.sheet, box: this.box }, what ?? 'All');
  }

  MoveTo(target: Range | string): void {
    const { sheet, box } = typeof target === 'string' ? this.sheet.find(target) : target;
    if (sheet !== this.sheet) refuse('NotImplemented', '[simulated Excel] Range.moveTo another sheet');
    moveBox(sheet, this.box, box.row, box.column);
  }

  Select(): void {
    this.sheet.book.select(this.on(this.box));
  }

  get Sort(): RangeSort {
    return new RangeSort(this.on(this.box));
  }

  get HasSpill(): boolean | null {
    const found = new Set<boolean>();
    this.sheet.book.calculator.refresh(this.sheet, this.box);
    this.sheet.formulas.eachIn(this.box, (_row, _column, { spilled }) => found.add(spilled !== undefined));
    return found.size > 1 ? null : found.has(true);
  }

  GetSpillingToRangeOrNullObject(): Range | null {
    this.sheet.book.calculator.refresh(this.sheet, this.box);
    const rows = this.sheet.formulas.get(this.box.row, this.box.column)?.spilled;
    return rows ? this.on({ ...this.box, rows: rows.length, columns: rows[0]!.length }) : null;
  }

  GetSpillingToRange(): Range {
    return this.GetSpillingToRangeOrNullObject() ?? refuse('ItemNotFound');
  }

  Calculate(): void {
    this.sheet.book.calculator.dirty();
  }

  GetSurroundingRegion(): Range {
    return this.on(surroundingRegion(this.sheet, this.box));
  }

  protected get whole(): Box {
    return this.box;
  }
}
