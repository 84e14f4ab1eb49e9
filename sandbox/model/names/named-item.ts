import { parseBox } from '../address';
import { reference, referenceBox } from '../calc/reference';
import { tokens } from '../calc/tokens';
import { refuse } from '../host-error';
import { ModelObject } from '../model-object';
import type { Range } from '../range';
import type { Workbook } from '../workbook';
import type { Worksheet } from '../worksheet';

/** A defined name of the workbook or, with a `home`, of one sheet. */
export class NamedItem extends ModelObject {
  readonly T = 'NamedItem' as const;
  Comment = '';
  private isVisible = true;

  constructor(
    private readonly book: Workbook,
    readonly Name: string,
    public formula: string,
    readonly home: Worksheet | undefined,
  ) {
    super();
  }

  get _Id(): string {
    return this.home ? `${this.home.Id}!${this.Name}` : this.Name;
  }
  get Visible(): boolean {
    return this.isVisible;
  }
  set Visible(isVisible: boolean) {
    this.isVisible = isVisible;
  }
  get Formula(): string {
    return this.formula;
  }
  set Formula(formula: string) {
    this.formula = String(formula);
    this.book.calculator.dirty();
  }
  get Scope(): string {
    return this.home ? 'Worksheet' : 'Workbook';
  }
  get Worksheet(): Worksheet {
    return this.home ?? refuse('ItemNotFound');
  }
  get WorksheetOrNullObject(): Worksheet | null {
    return this.home ?? null;
  }

  get Type(): string {
    if (this.GetRangeOrNullObject()) return 'Range';
    const value = this.constant();
    if (typeof value === 'number') return Number.isInteger(value) ? 'Integer' : 'Double';
    return typeof value === 'boolean' ? 'Boolean' : value.startsWith('#') ? 'Error' : 'String';
  }
  get Value(): string | number | boolean {
    return this.GetRangeOrNullObject() ? this.formula.slice(1) : this.constant();
  }

  GetRange(): Range {
    return this.GetRangeOrNullObject() ?? refuse('InvalidReference');
  }
  GetRangeOrNullObject(): Range | null {
    const pieces = tokens(this.formula).slice(1);
    const only = pieces.length === 1 ? pieces[0] : undefined;
    if (only?.kind !== 'reference') return null;
    const sheet = only.sheet === undefined ? this.home : this.book.sheet(only.sheet);
    const found = reference(only);
    return sheet && found ? sheet.range(referenceBox(found)) : null;
  }

  Delete(): void {
    this.book.names = this.book.names.filter((name) => name !== this);
    this.book.calculator.dirty();
  }

  private constant(): string | number | boolean {
    const text = this.formula.replace(/^=/, '');
    if (/^".*"$/.test(text)) return text.slice(1, -1).replace(/""/g, '"');
    if (/^(true|false)$/i.test(text)) return text.toUpperCase() === 'TRUE';
    return text !== '' && Number.isFinite(Number(text)) ? Number(text) : text.includes('#REF!') ? '#REF!' : text;
  }
}

/** Names that Excel takes: no spaces, no cell address, unique without regard to case. */
export const isDefinedName = (name: unknown): name is string =>
  typeof name === 'string' && name.length <= 255 && /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && !parseBox(name) && !/^(r|c|r\d+c\d+|r\d+|c\d+)$/i.test(name);
