import type { TableColumn } from '../../spec/sheet-spec';
import { rangeName } from '../../spec/place/cell-reference';
import { escapeTextAttribute, escapeXml } from '../xml/escape';
import { mainNamespace, xmlDeclaration } from '../xml/namespaces';
import type { PlacedTable } from '../../spec/place/placed-table';

/** The part of a table. `id` is unique in the workbook. */
export function tableXml(placed: PlacedTable, id: number): string {
  const { table, name, headers, range, bodyRows, totals } = placed;
  const filtered = rangeName({ ...range, bottom: range.top + bodyRows });
  const filter = table.filter === false ? '' : `<autoFilter ref="${filtered}"/>`;
  const columns = table.columns.map((column, i) => columnXml(column, i + 1, headers[i] ?? ''));
  const total = totals === undefined ? 'totalsRowShown="0"' : 'totalsRowCount="1"';
  const label = `name="${escapeXml(name)}" displayName="${escapeXml(name)}"`;
  return (
    `${xmlDeclaration}<table xmlns="${mainNamespace}" id="${id}" ${label} ref="${rangeName(range)}" ${total}>${filter}` +
    `<tableColumns count="${columns.length}">${columns.join('')}</tableColumns>` +
    `<tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="${table.banded ? 1 : 0}" showColumnStripes="0"/></table>`
  );
}

function columnXml({ total }: TableColumn, id: number, header: string): string {
  const head = `<tableColumn id="${id}" name="${escapeTextAttribute(header)}"`;
  if (total === undefined) return `${head}/>`;
  if (typeof total === 'object') return `${head} totalsRowLabel="${escapeTextAttribute(total.text)}"/>`;
  return `${head} totalsRowFunction="${total}"/>`;
}
