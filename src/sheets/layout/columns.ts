import type { TableColumn } from '../../spec/sheet-spec';
import type { Style } from '../../spec/style';
import { aligned, styles } from '../style';

type Total = TableColumn['total'];

function column(header: string, horizontal: NonNullable<Style['horizontal']>, body: Style, total: Total): TableColumn {
  const indent = body.indent === undefined ? {} : { indent: body.indent };
  const base = { header, style: aligned(body, horizontal), headerStyle: { ...aligned(styles.header, horizontal), ...indent } };
  const totalStyle = { ...aligned(styles.total, horizontal), ...indent, ...(body.format === undefined ? {} : { format: body.format }) };
  return total === undefined ? { ...base, totalStyle } : { ...base, total, totalStyle };
}

/** A column of words, to the left. */
export const textColumn = (header: string, total?: Total): TableColumn => column(header, 'left', styles.body, total);

/** A column of words after figures: a little away from them. */
export function statusColumn(header: string, total?: Total, wrap?: true): TableColumn {
  return column(header, 'left', { ...styles.body, indent: 1, ...(wrap ? { wrap } : {}) }, total);
}

/** A column of sentences, wrapped. */
export const sentenceColumn = (header: string, total?: Total): TableColumn =>
  column(header, 'left', { ...styles.body, wrap: true }, total);

/** A column of figures in one format, to the right so that the decimals stand below each other. */
export const figureColumn = (header: string, format: string, total?: Total): TableColumn =>
  column(header, 'right', { ...styles.body, format }, total);

/** A column of links, in the middle. */
export const linkColumn = (header: string): TableColumn => column(header, 'center', { ...styles.body, ...styles.link }, undefined);

/**
 * Headers that Excel accepts in one table: none empty, no two the same.
 * @example uniqueHeaders(['Team', 'team']) // ['Team', 'team (2)']
 */
export function uniqueHeaders(columns: readonly TableColumn[]): readonly TableColumn[] {
  const seen = new Set<string>();
  return columns.map((each) => {
    const base = each.header.trim() === '' ? '–' : each.header;
    let header = base;
    for (let copy = 2; seen.has(header.toLowerCase()); copy += 1) header = `${base} (${copy})`;
    seen.add(header.toLowerCase());
    return { ...each, header };
  });
}
