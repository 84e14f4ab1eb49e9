import type { CellContent, ErrorCell, Link, SheetId } from '../../src/spec/sheet-spec';
import type { Style } from '../../src/spec/style';
import { splitSheet } from '../model/address';
import { Kind } from '../model/cells/cell-value';
import { CellFormats } from '../model/look/cell-formats';
import { Comments } from '../model/look/comments';
import type { CellLink } from '../model/look/links';
import { Links } from '../model/look/links';
import { Validations, promptedNote } from '../model/look/validations';
import type { Worksheet } from '../model/worksheet';
import { styleOf } from './spec-of-style';
import { ownerOf } from './spec-of-owner';

/** Looks at the cells of a sheet in the words of a spec. Rows and columns from 0. */
export interface CellReader {
  content(row: number, column: number): CellContent;
  style(row: number, column: number): Style | undefined;
  link(row: number, column: number): Link | undefined;
  note(row: number, column: number): string | undefined;
}

export function cellReader(sheet: Worksheet): CellReader {
  const formats = sheet.layer(CellFormats);
  const links = sheet.layer(Links);
  const notes = new Map(sheet.layer(Comments).comments.map(({ area, content }) => [`${area.top} ${area.left}`, content]));
  const validations = sheet.layer(Validations).grid;
  const styles = new Map<unknown, Map<string, Style | undefined>>();
  return {
    content: (row, column) => contentOf(sheet, row, column),
    style: (row, column) => {
      const [look, format] = [formats.lookAt(row, column), sheet.cells.format(row, column)];
      const known = styles.get(look) ?? new Map<string, Style | undefined>();
      styles.set(look, known);
      if (!known.has(format)) known.set(format, styleOf(look, format));
      return known.get(format);
    },
    link: (row, column) => linkOf(sheet, links.grid.at(row, column)),
    note: (row, column) => notes.get(`${row} ${column}`) ?? promptedNote(validations.at(row, column)),
  };
}

function contentOf(sheet: Worksheet, row: number, column: number): CellContent {
  const formula = sheet.formulas.get(row, column);
  const value = valueOf(sheet, row, column);
  return formula === undefined ? value : { formula: formula.text.replace(/^=/, ''), value: value ?? '' };
}

function valueOf(sheet: Worksheet, row: number, column: number): number | string | boolean | null | ErrorCell {
  const { kind, value } = sheet.cells.get(row, column);
  if (kind === Kind.blank) return null;
  return kind === Kind.error ? { error: value as ErrorCell['error'] } : value;
}

/** A place in this workbook, with the sheet as own sheet where it is one. */
function linkOf(sheet: Worksheet, link: CellLink | undefined): Link | undefined {
  if (link === undefined) return undefined;
  const tip = link.screenTip === undefined ? {} : { tip: link.screenTip };
  if (link.address !== undefined) return { url: link.address, ...tip };
  const { sheet: name = sheet.Name, rest } = splitSheet(link.documentReference ?? '');
  const owner: SheetId | undefined = ownerOf(sheet.book, name);
  return { sheet: owner ?? { name }, cell: rest.replace(/\$/g, ''), ...tip };
}
