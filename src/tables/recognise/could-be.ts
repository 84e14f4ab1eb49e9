import { schemaOf } from '../schemas';
import type { TableMatch } from './recognise';
import { nameScore } from './score-table';

/** From here on a header plainly names its column. */
const plain = 0.8;
/** A range that shares fewer columns with the table only counts when its name says that it is one. */
const fewest = 3;

/**
 * True when a range could have been the table as well: it has every column that the table requires, and either its name says
 * so, or most of the columns that were found in the table are in it too.
 */
export function couldBe(chosen: TableMatch, other: TableMatch): boolean {
  const schema = schemaOf(chosen.table);
  const plainly = new Set(other.columns.filter(({ confidence }) => confidence >= plain).map(({ column }) => column));
  if (schema.columns.some(({ id, required }) => required && !plainly.has(id))) return false;
  const { name, sheet, title } = other.candidate;
  const shared = chosen.columns.filter(({ column }) => plainly.has(column)).length;
  return [name, sheet, title].some((text) => nameScore(text, schema) > 0) || (shared >= fewest && shared * 2 > chosen.columns.length);
}
