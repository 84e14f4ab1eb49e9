import type { BookIndex } from '../book/book-index';
import { contentType } from '../package/content-types';
import { folderOf, relativeTarget } from '../package/part-path';
import { addRelationship, isKind } from '../package/relationships';
import { emptyStyles } from '../styles/empty-styles';
import type { StyleSheet } from '../styles/style-sheet';
import { openStyleSheet } from '../styles/style-sheet';
import { officeRelations } from '../xml/namespaces';
import type { PartMaker } from './write-sheet';

/** The styles of the workbook, made when it has none. */
export function styleSheetOf({ parts, made }: PartMaker, book: BookIndex): { readonly part: string; readonly sheet: StyleSheet } {
  const found = book.relationships.find((relationship) => isKind(relationship, 'styles'))?.part;
  if (found !== undefined && parts.has(found)) return { part: found, sheet: openStyleSheet(parts.text(found), found) };
  const part = `${folderOf(book.part)}styles.xml`;
  if (found === undefined) addRelationship(parts, book.part, { type: `${officeRelations}/styles`, target: relativeTarget(book.part, part) });
  made.set(found ?? part, contentType.styles);
  return { part: found ?? part, sheet: openStyleSheet(emptyStyles, part) };
}
