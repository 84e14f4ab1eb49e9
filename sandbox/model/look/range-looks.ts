import { RangeEditing } from '../range-editing';
import type { Range } from '../range';
import type { Area } from './area';
import { areaOf, boxOf, isOneCell } from './area';
import { clearCells } from '../edit/clear-cells';
import { refuse } from '../host-error';
import type { Cells } from './cells';
import { getCellProperties, getLineProperties, setCellProperties, setLineProperties } from './cell-properties';
import { ConditionalFormatCollection } from './conditional-formats';
import { DataValidation } from './data-validation';
import { hyperlinkOf, setHyperlink } from './hyperlink';
import { Merges } from './merges';
import { flag } from './one-of';
import { RangeAreas } from './range-areas';
import { RangeFormat } from './range-format';
import { Sizes } from './sizes';

/** What a range looks like, and what hangs on its cells. */
export abstract class RangeLooks extends RangeEditing {
  get Format(): RangeFormat { return new RangeFormat(this.looked()); }
  get ConditionalFormats(): ConditionalFormatCollection { return new ConditionalFormatCollection(this.looked()); }
  get DataValidation(): DataValidation { return new DataValidation(this.looked()); }

  get Hyperlink(): unknown { return hyperlinkOf(this.itself, areaOf(this.box)); }
  set Hyperlink(value: unknown) {
    this.sheet.mustBeEditable(this.box);
    setHyperlink(this.itself, areaOf(this.box), value);
  }

  /** Points. */
  get Left(): number { return this.sheet.layer(Sizes).leftOf(this.box.column); }
  get Top(): number { return this.sheet.layer(Sizes).topOf(this.box.row); }
  get Width(): number { return this.sheet.layer(Sizes).leftOf(this.box.column + this.box.columns) - this.Left; }
  get Height(): number { return this.sheet.layer(Sizes).topOf(this.box.row + this.box.rows) - this.Top; }

  get RowHidden(): boolean | null { return this.sheet.layer(Sizes).isHidden('rows', this.box.row, this.box.row + this.box.rows - 1); }
  set RowHidden(value: boolean | null) { this.sheet.layer(Sizes).hide('rows', [this.box.row, this.box.row + this.box.rows - 1], flag(value)); }
  get ColumnHidden(): boolean | null { return this.sheet.layer(Sizes).isHidden('columns', this.box.column, this.box.column + this.box.columns - 1); }
  set ColumnHidden(value: boolean | null) { this.sheet.layer(Sizes).hide('columns', [this.box.column, this.box.column + this.box.columns - 1], flag(value)); }
  get Hidden(): boolean | null {
    const [rows, columns] = [this.RowHidden, this.ColumnHidden];
    return rows === true || columns === true ? true : rows === null || columns === null ? null : false;
  }

  /** Merges the cells; only the value of the first stays. A table cannot hold merged cells. */
  Merge(across: boolean | null): void {
    this.sheet.mustBeEditable(this.box);
    if (this.itself.GetTables(false).$items.length > 0) refuse('InvalidOperation');
    for (const area of this.sheet.layer(Merges).merge(areaOf(this.box), across ?? false)) this.keepFirst(area);
  }

  Unmerge(): void {
    this.sheet.mustBeEditable(this.box);
    this.sheet.layer(Merges).unmerge(areaOf(this.box));
  }

  GetMergedAreasOrNullObject(): RangeAreas | null {
    const merged = this.sheet.layer(Merges).touching(areaOf(this.box));
    return merged.length === 0 ? null : new RangeAreas(this.sheet, merged.map(boxOf));
  }

  SetCellProperties(data: unknown): void { setCellProperties(this.itself, data); }
  SetRowProperties(data: unknown): void { setLineProperties(this.itself, data, 'row'); }
  SetColumnProperties(data: unknown): void { setLineProperties(this.itself, data, 'column'); }
  GetCellProperties(wanted: unknown): unknown { return getCellProperties(this.itself, wanted); }
  GetRowProperties(wanted: unknown): unknown { return getLineProperties(this.itself, wanted, 'row'); }
  GetColumnProperties(wanted: unknown): unknown { return getLineProperties(this.itself, wanted, 'column'); }

  private looked(): Cells {
    return { sheet: this.sheet, areas: [areaOf(this.box)] };
  }

  private get itself(): Range {
    return this as unknown as Range;
  }

  private keepFirst(area: Area): void {
    if (isOneCell(area)) return;
    if (area.right > area.left) clearCells(this.sheet, boxOf({ ...area, bottom: area.top, left: area.left + 1 }), 'Contents');
    if (area.bottom > area.top) clearCells(this.sheet, boxOf({ ...area, top: area.top + 1 }), 'Contents');
  }
}
