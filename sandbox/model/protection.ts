import { EventType } from './events';
import { refuse } from './host-error';
import { ModelObject } from './model-object';
import type { Workbook } from './workbook';
import type { Worksheet } from './worksheet';

/** Protection of the cells of a sheet. */
export class SheetProtection extends ModelObject {
  readonly T = 'WorksheetProtection' as const;
  private state: { readonly password: string; readonly options: unknown } | undefined;

  constructor(private readonly sheet: Worksheet) {
    super();
  }

  get Protected(): boolean {
    return this.state !== undefined;
  }
  get Options(): unknown {
    return this.state?.options ?? null;
  }
  Protect(options: unknown, password: string | null): void {
    if (this.state) refuse('InvalidOperation');
    this.state = { options: options ?? {}, password: password ?? '' };
    this.tell();
  }
  Unprotect(password: string | null): void {
    if (!this.state) return;
    if (this.state.password !== (password ?? '')) refuse('AccessDenied');
    this.state = undefined;
    this.tell();
  }

  private tell(): void {
    const { book, Id } = this.sheet;
    book.events.both(EventType.protectionChanged, Id, () => ({ worksheetId: Id, isProtected: this.Protected, source: book.events.source() }));
  }
}

/** Protection of the structure of the book: which sheets there are, their names and order. */
export class BookProtection extends ModelObject {
  readonly T = 'WorkbookProtection' as const;
  private password: string | undefined;

  constructor(readonly book: Workbook) {
    super();
  }

  get Protected(): boolean {
    return this.password !== undefined;
  }
  Protect(password: string | null): void {
    if (this.Protected) refuse('InvalidOperation');
    this.password = password ?? '';
  }
  Unprotect(password: string | null): void {
    if (this.password !== undefined && this.password !== (password ?? '')) refuse('AccessDenied');
    this.password = undefined;
  }
}
