import { Collection } from '../collection';
import type { Range } from '../range';
import type { Workbook } from '../workbook';
import type { Worksheet } from '../worksheet';
import { addTable } from './add-table';
import type { Table } from './table';

abstract class Tables extends Collection<Table> {
  readonly T = 'TableCollection' as const;
  protected abstract readonly home: Worksheet;

  Add(address: Range | string, hasHeaders: boolean): Table {
    const { sheet, box } = typeof address === 'string' ? this.home.find(address) : address;
    return addTable(sheet, box, hasHeaders);
  }
}

/** All tables of the workbook. */
export class BookTables extends Tables {
  constructor(private readonly book: Workbook) {
    super();
  }
  protected get home(): Worksheet {
    return this.book.active;
  }
  get $items(): readonly Table[] {
    return this.book.tables;
  }
}

/** The tables on one sheet. */
export class SheetTables extends Tables {
  constructor(protected readonly home: Worksheet) {
    super();
  }
  get $eventTarget(): string {
    return this.home.Id;
  }
  get $items(): readonly Table[] {
    return this.home.book.tables.filter((table) => table.sheet === this.home);
  }
}
