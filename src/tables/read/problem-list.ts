import { finding, type Finding } from '../../core/finding';
import type { CellProblem } from '../cells/cell-problem';
import type { Candidate } from '../recognise/candidate';
import { subjectAt } from './subject';

/** Distinct troubles listed per column; what comes after is counted in one finding. */
const mostListed = 200;

interface Counted {
  readonly problem: CellProblem;
  /** Row in the table, from 0, of the first one. */
  readonly row: number;
  rows: number;
}

/** The troubles of one long column, one entry per distinct trouble. */
export type ProblemList = Map<string, Counted>;

/** Counts a trouble in `rows` rows, the first of which is `row`. */
export function addProblem(list: ProblemList, problem: CellProblem, row: number, rows = 1): void {
  const known = list.get(problem.group);
  if (known) known.rows += rows;
  else list.set(problem.group, { problem, row, rows });
}

/** One finding per distinct trouble at its first cell, at most 200, and one that counts the rest. */
export function problemFindings(list: ProblemList, candidate: Candidate, column: { readonly header: string; readonly place: number }, sheetRows: Int32Array): readonly Finding[] {
  const all = [...list.values()];
  const at = (row: number): Finding['subject'] => subjectAt(candidate, sheetRows[row] ?? 0, column);
  const listed = all.slice(0, mostListed).map(({ problem, row, rows }) => problem.at(at(row), rows));
  const rest = all.slice(mostListed);
  const [next] = rest;
  if (!next) return listed;
  const rows = rest.reduce((sum, counted) => sum + counted.rows, 0);
  return [...listed, finding('column.more', 'warning', at(next.row), { distinct: rest.length, rows })];
}
