import type { BookTable } from '../../src/xlsx/book/book-tables';
import { escapeTextAttribute } from '../../src/xlsx/xml/escape';
import { attribute, child, outlineXml, sourceOf, type XmlElement } from '../../src/xlsx/xml/outline';
import { replacement, splice, withAttribute } from '../../src/xlsx/xml/splice';
import { boxName } from '../model/address';
import { sameBox, type Box } from '../model/box';
import type { Table } from '../model/tables/table';
import { plainName } from './load-tables';

/** The part of a table with the place and the columns that it has now. */
export function tablePart(xml: string, { part, range }: BookTable, table: Table): string {
  const root = outlineXml(xml, part);
  const before: Box = { row: range.top - 1, column: range.left - 1, rows: range.bottom - range.top + 1, columns: range.right - range.left + 1 };
  const columns = child(root, 'tableColumns');
  const isMoved = !sameBox(before, table.box);
  if (columns === undefined || (!isMoved && hasSameColumns(columns, table))) return xml;
  const filter = child(root, 'autoFilter');
  const withoutTotals = { ...table.box, rows: table.box.rows - (table.hasTotals ? 1 : 0) };
  return splice(xml, [
    withAttribute(xml, root, 'ref', boxName(table.box)),
    ...(filter ? [withAttribute(xml, filter, 'ref', boxName(withoutTotals))] : []),
    replacement(columns, columnsXml(xml, columns, table)),
  ]);
}

const nameIn = (column: XmlElement | undefined): string | undefined => column && plainName(attribute(column, 'name') ?? '');

const hasSameColumns = ({ children }: XmlElement, { columns }: Table): boolean =>
  children.length === columns.length && columns.every(({ id, name }, i) => id === i + 1 && name === nameIn(children[i]));

/** Columns that were there keep what the file says of them; new ones get an id of their own. */
function columnsXml(xml: string, columns: XmlElement, table: Table): string {
  const p = columns.prefix;
  let next = Math.max(0, ...columns.children.map((column) => Number(attribute(column, 'id') ?? 0)));
  const inside = table.columns.map(({ id, name }) => {
    const old = columns.children[id - 1];
    return old ? renamed(xml, old, name) : `<${p}tableColumn id="${String((next += 1))}" name="${escapeTextAttribute(name)}"/>`;
  });
  return `<${p}tableColumns count="${String(inside.length)}">${inside.join('')}</${p}tableColumns>`;
}

function renamed(xml: string, column: XmlElement, name: string): string {
  const own = sourceOf(xml, column);
  return nameIn(column) === name ? own : own.replace(/(\sname=)("[^"]*"|'[^']*')/, (_all, head: string) => `${head}"${escapeTextAttribute(name)}"`);
}
