import { type Finding, finding } from '../../core/finding';
import type { Measure } from '../../measure/measure';
import { rowSubject } from '../../measure/row-subject';
import type { ComponentRow } from '../../tables/schemas/components';
import type { TierRow } from '../../tables/schemas/tiers';
import type { CurvePoint } from '../payout/curve';
import type { Tier, TierTable } from '../payout/tiers';
import { baseOf, comparisonOf, inputOf, isMilestone } from './component-defaults';
import { readGrid } from './read-grid';
import { heldBy, readTiers, type TierValue } from './read-tiers';
import type { PayoutBase } from './scheme';
import type { Shape } from './shape';

/** A shape with what its payout is taken of, or why there is none. */
export type CompiledShape =
  | { readonly kind: 'shape'; readonly shape: Shape; readonly base: PayoutBase }
  | { readonly kind: 'broken'; readonly findings: readonly Finding[] };

/** The measures that tiers are compared with. */
export interface ShapeMeasures {
  readonly measure: Measure | undefined;
  readonly lookup: Measure | undefined;
}

/** The shape of a component from its row and its tiers. Without a shape: one rate, or a fixed amount when nothing is measured. */
export function compileShape(row: ComponentRow, tiers: readonly TierRow[], measures: ShapeMeasures): CompiledShape {
  const base = baseOf(row, { isMilestone: isMilestone(row, tiers.length), holdsRatios: heldBy(tiers) === 'ratio' });
  if (isMilestone(row, tiers.length)) return { kind: 'shape', shape: { kind: 'milestone' }, base };
  if (row.shape === undefined || row.shape === 'flat' || row.shape === 'direct') {
    if (tiers.length > 0) return tableProblem(row, 'component.tiersUnused', tiers.length);
    return { kind: 'shape', shape: { kind: row.shape ?? 'flat' }, base };
  }
  if (tiers.length === 0 && row.shape === 'excess' && row.rate !== undefined) return { kind: 'shape', shape: excess(row, table(row, [], measures)), base };
  if (tiers.length === 0) return tableProblem(row, 'component.noTiers', 0);
  if (row.rate !== undefined) return broken(finding('component.rateAndTiers', 'error', rowSubject(row, 'rate'), namesOf(row)));
  return row.shape === 'grid' ? gridShape(row, tiers, { measures, base }) : tieredShape(row, tiers, { measures, base });
}

const namesOf = ({ scheme, component }: ComponentRow): { readonly scheme: string; readonly component: string } => ({ scheme, component });

const broken = (...findings: readonly Finding[]): CompiledShape => ({ kind: 'broken', findings });

const tableProblem = (row: ComponentRow, check: 'component.tiersUnused' | 'component.noTiers', tiers: number): CompiledShape =>
  broken(check === 'component.noTiers' ? finding(check, 'error', rowSubject(row, 'shape'), namesOf(row)) : finding(check, 'error', rowSubject(row, 'shape'), { ...namesOf(row), tiers }));

interface ShapeContext {
  readonly measures: ShapeMeasures;
  readonly base: PayoutBase;
}

function gridShape(row: ComponentRow, cells: readonly TierRow[], { measures, base }: ShapeContext): CompiledShape {
  const as = { first: comparisonOf(inputOf(row), measures.measure), second: comparisonOf('amount', measures.lookup) };
  const grid = readGrid(row, cells, as);
  return grid.kind === 'broken' ? grid : { kind: 'shape', shape: { kind: 'grid', ...grid.terms }, base };
}

function tieredShape(row: ComponentRow, rows: readonly TierRow[], { measures, base }: ShapeContext): CompiledShape {
  const isCurve = row.shape === 'curve';
  const read = readTiers(rows, { ...(isCurve && { jumps: true }), ...(row.shape === 'amountShare' && { lastEnds: true }) });
  if (read.kind === 'broken') return read;
  const wrong = valueProblem(row, rows, read.holds);
  if (wrong) return broken(wrong);
  return { kind: 'shape', shape: shapeOf(row, read, { base, table: table(row, read.tiers, measures) }), base };
}

/** Amounts where the shape wants rates, rates where it wants amounts, steps without an end, or a place that is none. */
function valueProblem(row: ComponentRow, rows: readonly TierRow[], holds: TierValue): Finding | undefined {
  const wantsAmounts = row.shape === 'amount' || row.shape === 'amountShare' || row.shape === 'rank';
  const problem = (check: 'tiers.needsAmounts' | 'tiers.needsRates' | 'tiers.noEnd' | 'tiers.notPlaces', at: TierRow | undefined, column: string): Finding =>
    finding(check, 'error', at ? rowSubject(at, column) : rowSubject(row, 'shape'), namesOf(row));
  if (wantsAmounts !== (holds === 'amount')) return problem(wantsAmounts ? 'tiers.needsAmounts' : 'tiers.needsRates', rows[0], 'amount');
  const last = rows.at(-1);
  if (row.shape === 'amountShare' && (rows.length < 2 || (last?.amount ?? 0) !== 0)) return problem('tiers.noEnd', last, 'amount');
  const notPlace = row.shape === 'rank' ? rows.find(({ from }) => from < 1 || !Number.isInteger(from)) : undefined;
  return notPlace && problem('tiers.notPlaces', notPlace, 'from');
}

const table = (row: ComponentRow, tiers: readonly Tier[], { measure, lookup }: ShapeMeasures): TierTable => ({
  tiers,
  boundary: row.boundary ?? 'upper',
  compareAs: lookup ? comparisonOf('amount', lookup) : comparisonOf(inputOf(row), measure),
});

const excess = (row: ComponentRow, tiers: TierTable): Shape => ({
  kind: 'excess',
  ...tiers,
  over: row.excessBase ?? (row.threshold === undefined ? 'quota' : 'threshold'),
  tierOn: row.tierOn ?? 'input',
});

interface Read {
  readonly tiers: readonly Tier[];
  readonly holds: TierValue;
}

function shapeOf(row: ComponentRow, { tiers, holds }: Read, { base, table }: { readonly base: PayoutBase; readonly table: TierTable }): Shape {
  switch (row.shape) {
    case 'marginal':
      return { kind: 'marginal', tiers };
    case 'retroactive':
      return holds === 'ratio' && base !== 'amount' ? { kind: 'step', ...table } : { kind: 'retroactive', ...table };
    case 'curve':
      return { kind: 'curve', points: tiers.map(pointOf), before: row.before ?? 'zero', after: row.after ?? 'hold', boundary: table.boundary, compareAs: table.compareAs };
    case 'excess':
      return excess(row, table);
    case 'amount':
      return { kind: 'amount', ...table };
    case 'amountShare':
      return { kind: 'amountShare', tiers };
    case 'rank':
      return { kind: 'rank', prizes: tiers.map(({ from, rate, source }) => ({ place: from, amount: rate, ...(source && { source }) })) };
    default:
      return { kind: 'flat' };
  }
}

const pointOf = ({ from, rate, source, fromSource }: Tier): CurvePoint => ({ at: from, ratio: rate, ...(source && { source }), ...(fromSource && { atSource: fromSource }) });
