import { boxName, quoteSheet } from '../address';
import { Collection } from '../collection';
import { refuse } from '../host-error';
import type { Range } from '../range';
import type { Workbook } from '../workbook';
import type { Worksheet } from '../worksheet';
import { NamedItem, isDefinedName } from './named-item';

/** `Data!$A$1:$B$2` */
export function absoluteReference(sheet: Worksheet, box: Range['box']): string {
  const fixed = boxName(box).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
  return `${quoteSheet(sheet.Name)}!${fixed}`;
}

abstract class NamedItems extends Collection<NamedItem> {
  readonly T = 'NamedItemCollection' as const;

  constructor(
    protected readonly book: Workbook,
    private readonly home: Worksheet | undefined,
  ) {
    super();
  }

  get $items(): readonly NamedItem[] {
    return this.book.names.filter((name) => name.home === this.home);
  }

  override $find(key: unknown): NamedItem | undefined {
    const wanted = String(key).toLowerCase();
    return this.$items.find(({ Name, _Id }) => Name.toLowerCase() === wanted || _Id.toLowerCase() === wanted);
  }

  Add(name: string, reference: Range | string | number, comment: string | null): NamedItem {
    const formula = typeof reference === 'object' ? `=${absoluteReference(reference.sheet, reference.box)}` : constantFormula(reference);
    if (!isDefinedName(name)) refuse('InvalidArgument');
    if (this.$find(name) || this.book.tables.some((table) => table.Name.toLowerCase() === name.toLowerCase())) refuse('ItemAlreadyExists');
    if (this.book.ReadOnly) refuse('AccessDenied');
    const item = new NamedItem(this.book, name, formula, this.home);
    item.Comment = comment ?? '';
    this.book.names.push(item);
    this.book.IsDirty = true;
    this.book.calculator.dirty();
    return item;
  }
}

const constantFormula = (value: string | number): string =>
  typeof value === 'string' && !value.startsWith('=') ? `="${value.replace(/"/g, '""')}"` : typeof value === 'string' ? value : `=${value}`;

/** The names of the workbook. */
export class BookNames extends NamedItems {
  constructor(book: Workbook) {
    super(book, undefined);
  }
}

/** The names of one sheet. */
export class SheetNames extends NamedItems {
  constructor(sheet: Worksheet) {
    super(sheet.book, sheet);
  }
}
