import { type Finding, finding } from '../../core/finding';
import type { Comparison } from '../../core/money/compare';
import { rowSource, rowSubject } from '../../measure/row-subject';
import type { ComponentRow } from '../../tables/schemas/components';
import type { TierRow } from '../../tables/schemas/tiers';
import type { GridTerms } from '../payout/grid';
import { cellProblem, heldBy, type TierValue } from './read-tiers';

/** A grid as written, or what is wrong with it. */
export type ReadGrid = { readonly kind: 'grid'; readonly terms: GridTerms } | { readonly kind: 'broken'; readonly findings: readonly Finding[] };

/** How the two inputs of a grid are compared with its bounds. */
export interface GridComparisons {
  readonly first: Comparison;
  readonly second: Comparison;
}

/** Reads the cells of a grid, in any order: one row for every pair of a first and a second bound. */
export function readGrid(row: ComponentRow, cells: readonly TierRow[], as: GridComparisons): ReadGrid {
  const holds = heldBy(cells);
  const findings = cells.flatMap((cell, i) => gridProblem(cell, cells.slice(0, i), holds) ?? []);
  if (findings.length > 0) return { kind: 'broken', findings };
  const [first, second] = [sorted(cells.map(({ from }) => from)), sorted(cells.map((cell) => cell.second ?? NaN))];
  const at = new Map(cells.map((cell) => [keyOf(cell), cell]));
  const rows = first.map((from) => second.map((other) => at.get(keyOf({ from, second: other }))));
  const hole = holeIn(row, { first, second }, at);
  if (hole) return { kind: 'broken', findings: [hole] };
  const boundary = row.boundary ?? 'upper';
  return {
    kind: 'grid',
    terms: {
      first: { from: first, boundary, compareAs: as.first },
      second: { from: second, boundary: row.boundarySecond ?? boundary, compareAs: as.second },
      values: rows.map((line) => line.map((cell) => cell?.[holds] ?? NaN)),
      sources: rows.map((line) => line.map((cell) => cell && { value: rowSource(cell, holds), first: rowSource(cell, 'from'), second: rowSource(cell, 'second') })),
      between: row.between ?? 'step',
      before: row.before === 'hold' ? 'hold' : 'zero',
      after: row.after === 'zero' ? 'zero' : 'hold',
      holds,
    },
  };
}

interface Bounds {
  readonly first: readonly number[];
  readonly second: readonly number[];
}

const sorted = (values: readonly number[]): readonly number[] => [...new Set(values)].sort((a, b) => a - b);

const keyOf = ({ from, second }: Pick<TierRow, 'from' | 'second'>): string => `${from}|${second}`;

function gridProblem(cell: TierRow, before: readonly TierRow[], holds: TierValue): Finding | undefined {
  const names = { scheme: cell.scheme, component: cell.component, from: cell.from };
  const wrong = cellProblem(cell, holds);
  if (wrong) return wrong;
  if (cell.second === undefined) return finding('tiers.noSecond', 'error', rowSubject(cell, 'second'), names);
  return before.some((one) => keyOf(one) === keyOf(cell)) ? finding('tiers.gridTwice', 'error', rowSubject(cell, 'second'), { ...names, second: cell.second }) : undefined;
}

/** A pair of bounds without a cell: what is paid there, nobody wrote down. */
function holeIn(row: ComponentRow, { first, second }: Bounds, cells: ReadonlyMap<string, TierRow>): Finding | undefined {
  for (const from of first) {
    for (const other of second) {
      if (!cells.has(keyOf({ from, second: other }))) return finding('tiers.gridHole', 'error', rowSubject(row, 'shape'), { scheme: row.scheme, component: row.component, from, second: other });
    }
  }
  return undefined;
}
