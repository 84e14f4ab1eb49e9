import { cellProblem } from '../cells/cell-problem';
import type { NameIndex } from '../read/name-index';
import { schemaOf } from '../schemas';
import type { ReadTexts } from './column-values';
import { addProblem } from '../read/problem-list';

interface Counted {
  readonly first: Int32Array;
  readonly rows: Int32Array;
}

/** Per text: the first row that has it and how many do. */
function count({ codes, texts }: ReadTexts): Counted {
  const first = new Int32Array(texts.length).fill(-1);
  const rows = new Int32Array(texts.length);
  for (let row = 0; row < codes.length; row += 1) {
    const code = codes[row] ?? -1;
    if (code < 0) continue;
    if (first[code] === -1) first[code] = row;
    rows[code] = (rows[code] ?? 0) + 1;
  }
  return { first, rows };
}

/**
 * Reports the names in a column that mean nobody, or two people, and those that are spelled otherwise than in People: one
 * trouble per name, with the number of rows. The texts stay as the user wrote them.
 */
export function checkPeople(column: ReadTexts, people: NameIndex): void {
  const { first, rows } = count(column);
  const table = schemaOf('people').label;
  column.texts.forEach((found, code) => {
    const used = rows[code] ?? 0;
    if (used === 0) return;
    const match = people(found);
    const row = first[code] ?? 0;
    if (match.kind === 'none') addProblem(column.problems, cellProblem('cell.unknownReference', 'warning', { found, table }), row, used);
    if (match.kind === 'several') addProblem(column.problems, cellProblem('cell.ambiguousName', 'error', { found, table }), row, used);
    const isOtherSpelling = match.kind === 'one' && match.spelling !== found;
    if (isOtherSpelling) addProblem(column.problems, cellProblem('cell.spelling', 'info', { found, used: match.spelling }), row, used);
  });
}
