import { ModelObject } from '../model-object';
import { refuse } from '../host-error';
import { CellFormats } from './cell-formats';
import type { CellLook } from './cell-look';
import { underlines } from './cell-look';
import type { Cells } from './cells';
import { formatted } from './cells';
import { colorOf } from './color';
import { flag, numberIn, oneOf, textOf } from './one-of';

const longestFontName = 31;

/** What looks have in common over cells, and how to change it. */
export class LookOf {
  constructor(private readonly cells: Cells) {}

  read<T>(pick: (look: CellLook) => T): T | null {
    return this.cells.sheet.layer(CellFormats).common(this.cells.areas, pick);
  }

  write(change: Partial<CellLook> | ((look: CellLook) => Partial<CellLook>)): void {
    formatted(this.cells, () => this.cells.areas.forEach((area) => this.cells.sheet.layer(CellFormats).change(area, change)));
  }
}

export class RangeFont extends ModelObject {
  readonly T = 'RangeFont';
  private readonly look: LookOf;

  constructor(cells: Cells) {
    super();
    this.look = new LookOf(cells);
  }

  get Name() { return this.look.read((look) => look.fontName); }
  set Name(value) {
    const name = textOf(value);
    if (name === '' || name.length > longestFontName) refuse('InvalidArgument');
    this.look.write({ fontName: name });
  }
  get Size() { return this.look.read((look) => look.fontSize); }
  set Size(value) { this.look.write({ fontSize: numberIn(1, 409, value) }); }
  get Color() { return this.look.read((look) => look.fontColor); }
  set Color(value) { this.look.write({ fontColor: colorOf(value) }); }
  get Bold() { return this.look.read((look) => look.bold); }
  set Bold(value) { this.look.write({ bold: flag(value) }); }
  get Italic() { return this.look.read((look) => look.italic); }
  set Italic(value) { this.look.write({ italic: flag(value) }); }
  get Underline() { return this.look.read((look) => look.underline); }
  set Underline(value) { this.look.write({ underline: oneOf(underlines, value) }); }
  get Strikethrough() { return this.look.read((look) => look.strikethrough); }
  set Strikethrough(value) { this.look.write({ strikethrough: flag(value) }); }
  get Subscript() { return this.look.read((look) => look.subscript); }
  set Subscript(value) { this.look.write({ subscript: flag(value) }); }
  get Superscript() { return this.look.read((look) => look.superscript); }
  set Superscript(value) { this.look.write({ superscript: flag(value) }); }
}

const noFill = '#FFFFFF';

export class RangeFill extends ModelObject {
  readonly T = 'RangeFill';
  private readonly look: LookOf;

  constructor(cells: Cells) {
    super();
    this.look = new LookOf(cells);
  }

  /** White when there is no fill; told apart by `Pattern`. */
  get Color() { return this.look.read((look) => look.fill ?? noFill); }
  set Color(value) { this.look.write({ fill: colorOf(value) }); }
  get Pattern(): string | null { return this.look.read((look) => (look.fill === null ? 'None' : 'Solid')); }
  set Pattern(value) {
    if (oneOf(['None', 'Solid'], value) === 'None') this.Clear();
    else this.look.write((look) => ({ fill: look.fill ?? noFill }));
  }

  Clear(): void {
    this.look.write({ fill: null });
  }
}

export class FormatProtection extends ModelObject {
  readonly T = 'FormatProtection';
  private readonly look: LookOf;

  constructor(cells: Cells) {
    super();
    this.look = new LookOf(cells);
  }

  get Locked() { return this.look.read((look) => look.locked); }
  set Locked(value) { this.look.write({ locked: flag(value) }); }
  get FormulaHidden() { return this.look.read((look) => look.formulaHidden); }
  set FormulaHidden(value) { this.look.write({ formulaHidden: flag(value) }); }
}
