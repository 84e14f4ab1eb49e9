import { EventType } from '../events';
import { boxName } from '../address';
import type { Box } from '../box';
import { refuse } from '../host-error';
import { ModelObject } from '../model-object';
import type { Range } from '../range';
import type { Table } from '../tables/table';
import type { Worksheet } from '../worksheet';
import { sortRows } from './sort-rows';

/** A field to sort by, as the Excel API writes it. */
interface SortField {
  readonly key: number;
  readonly ascending?: boolean;
  readonly sortOn?: string;
}

export class RangeSort extends ModelObject {
  readonly T = 'RangeSort' as const;

  constructor(private readonly range: Range) {
    super();
  }

  Apply(fields: readonly SortField[], matchCase: boolean | null, hasHeaders: boolean | null, orientation: string | null): void {
    if (orientation === 'Columns') refuse('NotImplemented', '[simulated Excel] RangeSort.apply by columns');
    const { box } = this.range;
    sort(this.range.sheet, hasHeaders ? { ...box, row: box.row + 1, rows: box.rows - 1 } : box, fields, matchCase ?? false);
  }
}

export class TableSort extends ModelObject {
  readonly T = 'TableSort' as const;

  constructor(private readonly table: Table) {
    super();
  }

  get Fields(): readonly SortField[] {
    return this.table.sortFields;
  }
  get MatchCase(): boolean {
    return false;
  }
  Apply(fields: readonly SortField[], matchCase: boolean | null): void {
    sort(this.table.sheet, this.table.bodyBox, fields, matchCase ?? false);
    this.table.sortFields = fields;
  }
  Clear(): void {
    this.table.sortFields = [];
  }
  Reapply(): void {
    if (this.table.sortFields.length > 0) this.Apply(this.table.sortFields, false);
  }
}

function sort(sheet: Worksheet, box: Box, fields: readonly SortField[], matchCase: boolean): void {
  if (fields.some(({ key, sortOn }) => key < 0 || key >= box.columns || (sortOn !== undefined && sortOn !== 'Value'))) refuse('InvalidArgument');
  if (box.rows > 1) sortRows(sheet, box, fields.map(({ key, ascending = true }) => ({ key, ascending })), matchCase);
  const { events } = sheet.book;
  events.both(EventType.rowSorted, sheet.Id, () => ({ address: boxName(box), worksheetId: sheet.Id, source: events.source() }));
}
