import { parsePeriod } from '../../core/period/parse-period';
import type { Grid, RawCell } from '../cells/grid';
import type { TableSchema } from '../schema';
import { schemesSchema } from '../schemas/schemes';
import type { Candidate } from './candidate';
import { sampleCells } from './column-profile';
import { headerForm } from './header-form';
import { headerScore } from './header-score';
import type { ColumnMatch } from './map-columns';
import { nameScore } from './score-table';
import { sideways } from './sideways';

/** From here on a header plainly names its column. */
const plain = 0.8;

const [schemeColumn] = schemesSchema.columns;

/** A name without a figure in it, which no calendar knows: somebody's, more likely than a period's. */
const isNoPeriod = (cell: RawCell): boolean => cell.kind === 'text' && !/\d/.test(cell.value) && parsePeriod(cell.value) === undefined;

/** True when a range does not have the name that a table is known by alone. */
export const lacksName = (candidate: Candidate, schema: TableSchema): boolean => schema.byName === true && !isNamed(candidate, schema);

const isNamed = ({ name, sheet, title }: Candidate, schema: TableSchema): boolean => [name, sheet, title].some((text) => nameScore(text, schema) > 0);

/**
 * True when a range cannot be the table, however well its headers suit. Periods ask for little more than a name and a day:
 * who has which scheme from when is none, and neither is a list of people. Names with a column per period are no list of names.
 */
export function rulesOut(candidate: Candidate, schema: TableSchema, columns: readonly ColumnMatch[], grid: Grid): boolean {
  if (schema.id !== 'sales' && sideways(candidate) && columns.length <= 2) return true;
  if (schema.id !== 'periods') return false;
  if (candidate.headers.some(({ text }) => headerScore(text, schemeColumn) >= plain)) return true;
  const name = columns.find(({ column }) => column === 'name');
  if (!name || !['naam', 'name'].includes(headerForm(name.header)) || isNamed(candidate, schema)) return false;
  const cells = sampleCells(grid, candidate, name.place);
  return cells.filter(isNoPeriod).length * 2 > cells.length;
}
