import type { ICellCustomRender, ICellDataForSheetInterceptor, IStyleData } from '@univerjs/core';
import { CellValueType, WrapStrategy } from '@univerjs/core';
import { maxColumns } from '../../model/box';
import type { Content } from '../../model/cells/cell-value';
import { Kind } from '../../model/cells/cell-value';
import { CellFormats } from '../../model/look/cell-formats';
import type { CellLook } from '../../model/look/cell-look';
import { ConditionalRules } from '../../model/look/conditional-rules';
import type { Worksheet } from '../../model/worksheet';
import type { Conditioned } from '../condition/conditions';
import { Conditions } from '../condition/conditions';
import { drawIcon } from '../condition/draw-icon';
import { fitted } from './fit';
import { Marks } from './marks';
import { shownValue } from './shown-value';
import { lineOf, styleOf } from './style';
import { tableLook } from './table-style';

/** A cell as Univer draws it, with what is drawn under its text. */
export interface ShownCell extends ICellDataForSheetInterceptor {
  readonly bar?: Conditioned['bar'];
}

/** Pixels that an icon or a button takes beside the text of a cell. */
const drawnRoom = 18;

/** Gives the cells of a sheet as they are to be drawn, when they come into view; remembers them until the sheet changes. */
export class CellView {
  private known = new Map<number, ShownCell | null>();
  private conditions: Conditions | undefined;
  private marks: Marks;

  constructor(
    readonly sheet: Worksheet,
    private readonly buttons: (row: number, column: number) => readonly ICellCustomRender[],
  ) {
    this.marks = new Marks(sheet);
  }

  /** Something in the model may have changed. */
  forget(): void {
    this.known = new Map();
    this.conditions = undefined;
    this.marks = new Marks(this.sheet);
  }

  cell(row: number, column: number): ShownCell | null {
    const key = row * maxColumns + column;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    if (this.known.size > 200_000) this.known.clear();
    const made = this.make(row, column);
    this.known.set(key, made);
    return made;
  }

  private make(row: number, column: number): ShownCell | null {
    const { sheet } = this;
    const formula = sheet.formulas.get(row, column);
    if (formula) sheet.book.calculator.refresh(sheet, { row, column, rows: 1, columns: 1 });
    const content = sheet.cells.get(row, column);
    const own = sheet.layer(CellFormats).grid.at(row, column);
    const look = own ?? sheet.layer(CellFormats).lookAt(row, column);
    const conditioned = this.conditionedAt(row, column);
    const table = this.tableStyle(row, column, look);
    const marks = this.marks.at(row, column);
    const buttons = this.buttons(row, column);
    const drawn = [...iconRender(conditioned), ...buttons];
    if (content.kind === Kind.blank && !own && !conditioned && !table && !marks && drawn.length === 0) return null;
    const shown = conditioned?.hidesValue ? { text: '' } : shownValue(sheet, { row, column }, content, conditioned?.look.numberFormat);
    const style = { ...styleOf(look, content.kind), ...table, ...(shown.color ? { cl: { rgb: shown.color } } : {}), ...conditionStyle(conditioned) };
    return {
      s: style,
      ...valueOf(fitted(shown.text, { sheet, row, column, content, style }), content, style),
      ...(conditioned?.bar ? { bar: conditioned.bar } : {}),
      ...(conditioned?.icon || buttons.length > 0 ? { fontRenderExtension: { ...(conditioned?.icon ? { leftOffset: drawnRoom } : {}), ...(buttons.length > 0 ? { rightOffset: drawnRoom } : {}) } } : {}),
      ...(marks ? { markers: marks } : {}),
      ...(drawn.length > 0 ? { customRender: drawn } : {}),
    };
  }

  private conditionedAt(row: number, column: number): Conditioned | undefined {
    if (this.sheet.layer(ConditionalRules).rules.length === 0) return undefined;
    this.conditions ??= new Conditions(this.sheet);
    return this.conditions.at(row, column);
  }

  /** What the style of a table adds to a cell: only where the cell has no look of its own. */
  private tableStyle(row: number, column: number, look: CellLook): IStyleData | undefined {
    const table = this.sheet.book.tables.find((one) => one.touches(this.sheet, { row, column, rows: 1, columns: 1 }));
    if (!table) return undefined;
    const { fill, fontColor, bold, top, bottom, left, right } = tableLook(table, row, column);
    const line = (color: string) => lineOf({ style: 'Continuous', weight: 'Thin', color });
    const edges = { t: look.top ? lineOf(look.top) : top && line(top), b: look.bottom ? lineOf(look.bottom) : bottom && line(bottom), l: look.left ? lineOf(look.left) : left && line(left), r: look.right ? lineOf(look.right) : right && line(right) };
    const bd = Object.fromEntries(Object.entries(edges).filter(([, edge]) => edge));
    return {
      ...(fill && look.fill === null ? { bg: { rgb: fill } } : {}),
      ...(fontColor && look.fontColor === '#000000' ? { cl: { rgb: fontColor } } : {}),
      ...(bold || look.bold ? { bl: 1 } : {}),
      ...(Object.keys(bd).length > 0 ? { bd } : {}),
    };
  }
}

function valueOf(text: string, { kind }: Content, style: IStyleData): Partial<ShownCell> {
  if (kind === Kind.blank || text === '') return {};
  // A text over several lines is drawn so only where it wraps, as in Excel.
  const v = style.tb === WrapStrategy.WRAP ? text : text.replace(/\r?\n/g, '');
  return { v, t: kind === Kind.number ? CellValueType.NUMBER : CellValueType.STRING };
}

function conditionStyle(conditioned: Conditioned | undefined): IStyleData {
  if (!conditioned) return {};
  const { fill, fontColor, bold, italic, underline, strikethrough } = conditioned.look;
  return {
    ...(fill ? { bg: { rgb: fill } } : {}), ...(fontColor ? { cl: { rgb: fontColor } } : {}),
    ...(bold === undefined ? {} : { bl: bold ? 1 : 0 }), ...(italic === undefined ? {} : { it: italic ? 1 : 0 }),
    ...(underline === undefined ? {} : { ul: { s: underline === 'None' ? 0 : 1 } }), ...(strikethrough === undefined ? {} : { st: { s: strikethrough ? 1 : 0 } }),
  };
}

function iconRender(conditioned: Conditioned | undefined): readonly ICellCustomRender[] {
  const icon = conditioned?.icon;
  if (!icon) return [];
  return [{
    drawWith: (pen, { primaryWithCoord: { startX, startY, endY } }) => drawIcon(pen, icon, [startX + 11, (startY + endY) / 2], 12),
  }];
}
