import { exactSum } from '../../core/money/exact-sum';
import type { CellContent, ErrorCell, FormulaCell, Table } from '../sheet-spec';
import { escapedColumn } from './column-reference';

type Shown = FormulaCell['value'];

const functionNumbers = { sum: 109, average: 101, count: 103 } as const;

/** The cell below a column in the totals row: a native total with the value it shows until Excel recalculates. */
export function columnTotal(table: Table, column: number, name: string, header: string): CellContent {
  const total = table.columns[column]?.total;
  if (total === undefined) return null;
  if (typeof total === 'object') return total.text;
  const value = shownTotal(total, table.rows.map((row) => shown(row[column] ?? null)));
  return { formula: `SUBTOTAL(${functionNumbers[total]},${name}[${escapedColumn(header)}])`, value };
}

function shown(content: CellContent): Shown | null {
  if (content === null || content === '') return null;
  if (typeof content === 'number' && !Number.isFinite(content)) return { error: '#NUM!' };
  return typeof content === 'object' && 'formula' in content ? shown(content.value) : content;
}

/** As Excel does: an error among the cells is the total, texts and blanks add nothing. */
function shownTotal(total: keyof typeof functionNumbers, cells: readonly (Shown | null)[]): Shown {
  if (total === 'count') return cells.filter((cell) => cell !== null).length;
  const error = cells.find((cell): cell is ErrorCell => typeof cell === 'object' && cell !== null);
  if (error !== undefined) return error;
  const numbers = cells.filter((cell) => typeof cell === 'number');
  if (total === 'sum') return exactSum(numbers);
  // Excel will show #DIV/0! here; until it recalculates the sheet shows the error that it uses for "no figure".
  return numbers.length === 0 ? { error: '#N/A' } : exactSum(numbers) / numbers.length;
}
