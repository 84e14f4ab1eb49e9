import type { Box } from '../box';
import { contains } from '../box';
import { Collection } from '../collection';
import { refuse } from '../host-error';
import type { Worksheet } from '../worksheet';
import type { Table } from './table';

/** The tables that touch a range, or lie wholly in it. */
export class ScopedTables extends Collection<Table> {
  readonly T = 'TableScopedCollection' as const;

  constructor(
    private readonly sheet: Worksheet,
    private readonly box: Box,
    private readonly isWhole: boolean,
  ) {
    super();
  }

  get $items(): readonly Table[] {
    return this.sheet.book.tables.filter((table) => table.touches(this.sheet, this.box) && (!this.isWhole || contains(this.box, table.box)));
  }
  GetFirst(): Table {
    return this.$items[0] ?? refuse('ItemNotFound');
  }
}
