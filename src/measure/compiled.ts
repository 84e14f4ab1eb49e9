import { type Finding, finding } from '../core/finding';
import type { MeasureRow } from '../tables/schemas/measures';
import type { AbsentValue } from './filter/absent-value';
import type { FilterProblem } from './filter/compile-filter';
import { rowSubject } from './row-subject';

/** A measure ready to calculate, or the findings that say why not. */
export type Compiled<M> = { readonly kind: 'measure'; readonly measure: M; /** What is doubtful about it. */ readonly findings?: readonly Finding[] } | Broken;

/** Part of a measure, or the findings that say why it cannot be calculated. */
export type CompiledFor<Part> = { readonly kind: 'measure'; readonly measure: Part; readonly findings?: readonly Finding[] } | Broken;

/** Why a measure cannot be calculated as written. */
export interface Broken {
  readonly kind: 'broken';
  readonly findings: readonly Finding[];
}

/** A measure that cannot be calculated, for one reason. */
export const broken = (why: Finding): Broken => ({ kind: 'broken', findings: [why] });

/** What a filter or condition asks for that no row has. */
export const absentFindings = (row: MeasureRow, column: 'filter' | 'condition', absent: readonly AbsentValue[] = []): readonly Finding[] =>
  absent.map(({ nearest = '', ...one }) => finding('measure.filterAbsent', 'warning', rowSubject(row, column), { measure: row.measure, ...one, nearest }));

/** What is wrong with the filter or the condition of a measure. */
export function filterFinding(row: MeasureRow, column: 'filter' | 'condition', problem: FilterProblem): Finding {
  const subject = rowSubject(row, column);
  const { measure } = row;
  switch (problem.kind) {
    case 'syntax':
      return finding('measure.filterSyntax', 'error', subject, { measure, part: problem.part });
    case 'column':
      return finding('measure.filterColumn', 'error', subject, { measure, column: problem.column });
    case 'value':
      return finding('measure.filterValue', 'error', subject, { measure, column: problem.column, value: problem.value });
    case 'order':
      return finding('measure.filterOrder', 'error', subject, { measure, column: problem.column });
  }
}
