import { NamedItem } from '../names/named-item';
import { splitSheet, parseBox } from '../address';
import type { Worksheet } from '../worksheet';
import type { Area } from './area';
import { areaOf, boxOf, lastColumn, lastRow } from './area';
import { rangeReference } from './range-argument';

type PrintName = 'Print_Area' | 'Print_Titles';

const isNamed = (name: PrintName, sheet: Worksheet) => (item: NamedItem): boolean => item.home === sheet && item.Name.toLowerCase() === name.toLowerCase();

/** The areas of a name that Excel keeps for printing. */
export function printAreas(sheet: Worksheet, name: PrintName): readonly Area[] {
  const item = sheet.book.names.find(isNamed(name, sheet));
  const parts = item === undefined ? [] : item.formula.replace(/^=/, '').split(/,(?=(?:[^']*'[^']*')*[^']*$)/);
  return parts.flatMap((part) => {
    const box = parseBox(splitSheet(part).rest);
    return box === undefined ? [] : [areaOf(box)];
  });
}

/** Makes, changes or (without areas) takes away a name for printing. */
export function setPrintAreas(sheet: Worksheet, name: PrintName, areas: readonly Area[]): void {
  const others = sheet.book.names.filter((item) => !isNamed(name, sheet)(item));
  const formula = `=${areas.map((area) => rangeReference(sheet.range(boxOf(area)))).join(',')}`;
  sheet.book.names = areas.length === 0 ? others : [...others, new NamedItem(sheet.book, name, formula, sheet)];
}

export const isWholeRows = ({ left, right }: Area): boolean => left === 0 && right === lastColumn;
export const isWholeColumns = ({ top, bottom }: Area): boolean => top === 0 && bottom === lastRow;

/** The rows, or the columns, that are repeated on every page. */
export const printTitles = (sheet: Worksheet, along: 'rows' | 'columns'): Area | undefined => printAreas(sheet, 'Print_Titles').find(along === 'rows' ? isWholeRows : isWholeColumns);
