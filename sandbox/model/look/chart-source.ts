import type { Range } from '../range';
import type { Area } from './area';
import { areaOf } from './area';
import type { SeriesState } from './charts';
import { sourceOf } from './chart-series';
import { oneOf } from './one-of';

/**
 * The series that Excel makes of a range: a column (or row) each. A first row with texts names them; a first column with texts
 * or without a header gives the categories.
 */
export function seriesOf(range: Range, type: string, seriesBy: unknown): SeriesState[] {
  const by = oneOf(['Auto', 'Columns', 'Rows'], seriesBy ?? 'Auto');
  const { rows, columns } = range.box;
  const byRows = by === 'Rows' || (by === 'Auto' && columns > rows);
  const area = areaOf(range.box);
  const isFigure = (row: number, column: number): boolean => typeof range.sheet.cells.get(row, column).value === 'number';
  const hasHeader = area.bottom > area.top && !isFigure(area.top, area.right);
  const hasLabels = area.right > area.left && !isFigure(area.bottom, area.left);
  const body = { ...area, top: area.top + (hasHeader ? 1 : 0), left: area.left + (hasLabels ? 1 : 0) };
  return (byRows ? rowsOf(body) : columnsOf(body)).map((values, i) => {
    const nameAt = byRows ? { row: values.top, column: area.left } : { row: area.top, column: values.left };
    const isNamed = byRows ? hasLabels : hasHeader;
    const categories = byRows ? hasHeader && { ...values, top: area.top, bottom: area.top } : hasLabels && { ...values, left: area.left, right: area.left };
    return {
      type, settings: new Map(), values: on(range, values), categories: categories ? on(range, categories) : undefined,
      name: isNamed ? String(range.sheet.cells.get(nameAt.row, nameAt.column).value) : `Series${i + 1}`,
    };
  });
}

const on = ({ sheet }: Range, area: Area) => sourceOf(sheet.range({ row: area.top, column: area.left, rows: area.bottom - area.top + 1, columns: area.right - area.left + 1 }));
const columnsOf = (area: Area): readonly Area[] => Array.from({ length: area.right - area.left + 1 }, (_, i) => ({ ...area, left: area.left + i, right: area.left + i }));
const rowsOf = (area: Area): readonly Area[] => Array.from({ length: area.bottom - area.top + 1 }, (_, i) => ({ ...area, top: area.top + i, bottom: area.top + i }));
