import { cellName } from '../../core/cell-name';
import type { Link, SheetSpec } from '../sheet-spec';

/** More links on one sheet make Excel repair the file. */
export const mostLinks = 65530;

const webAddress = /^(https?:\/\/|mailto:)/i;

/** True for an address that a link may lead to: the web and mail, nothing that runs or opens a file. */
export const isWebAddress = (url: string): boolean => webAddress.test(url);

export interface PlacedLink {
  readonly cell: string;
  readonly link: Link;
}

/** The links of a sheet, of loose cells and of table cells. */
export function linksOf({ cells, tables }: SheetSpec): readonly PlacedLink[] {
  const loose = cells.flatMap(({ row, column, link }) => (link ? [{ cell: cellName(row, column), link }] : []));
  const inTables = tables.flatMap((table) =>
    (table.extras ?? []).flatMap(({ row, column, link }) => (link ? [{ cell: cellName(table.row + 1 + row, table.column + column), link }] : [])),
  );
  return [...loose, ...inTables];
}

/** Gives the name of the sheet that a link leads to; undefined when the workbook has no such sheet. */
export type SheetLookup = (sheet: Extract<Link, { sheet: unknown }>['sheet']) => string | undefined;
