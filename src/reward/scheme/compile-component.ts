import { type Finding, finding } from '../../core/finding';
import { fold } from '../../core/fold';
import { type Message, message } from '../../core/message';
import type { CompiledMeasures } from '../../measure/compile-measures';
import { type Measure, noMeasure } from '../../measure/measure';
import { headerOf, rowSubject } from '../../measure/row-subject';
import type { ComponentRow } from '../../tables/schemas/components';
import type { TierRow } from '../../tables/schemas/tiers';
import type { CurvePoint } from '../payout/curve';
import type { Tier } from '../payout/tiers';
import { componentProblems, componentRemarks } from './component-checks';
import { readTiers } from './read-tiers';
import { type CompiledComponent, type Component, isRatioInput, isScoreInput, type PayoutBase, type Shape, type ShapeInput } from './scheme';

interface Checked<T> {
  readonly result: T | undefined;
  readonly findings: readonly Finding[];
}

/**
 * One row of Components with its tiers as a component that pays. Empty cells take the documented defaults: flat, per
 * period, on the amount; a curve works on attainment and pays a share of the target incentive. Anything inconsistent or
 * unreadable breaks the component: it has findings, and its payouts are missing.
 */
export function compileComponent(row: ComponentRow, tiers: readonly TierRow[], measures: CompiledMeasures): { readonly compiled: CompiledComponent; readonly findings: readonly Finding[] } {
  const measure = measureOf(row, measures);
  const shape = compileShape(row, tiers);
  const findings = [...unreadableCells(row), ...unknownMeasure(row, measures), ...shape.findings];
  if (!measure || !shape.result || findings.length > 0) return { compiled: broken(row, whyBroken(row, measures)), findings };
  const component = componentOf(row, { measure, shape: shape.result });
  const problems = componentProblems(component);
  if (problems.length > 0) return { compiled: broken(row, whyBroken(row, measures)), findings: problems };
  return { compiled: { kind: 'component', component }, findings: componentRemarks(component) };
}

/** The measure of a component; a score measures nothing itself. */
function measureOf(row: ComponentRow, { measures }: CompiledMeasures): Measure | undefined {
  return row.measure === undefined && isScoreInput(inputOf(row)) ? noMeasure : measures.get(fold(row.measure ?? ''));
}

/** A component whose payouts are missing. */
export const broken = (row: ComponentRow, reason: Message): CompiledComponent => ({ kind: 'broken', name: row.component, measure: row.measure ?? '', reason, row });

const whyBroken = (row: ComponentRow, measures: CompiledMeasures): Message =>
  row.measure !== undefined && measures.broken.has(fold(row.measure))
    ? message('reason.brokenMeasure', { measure: row.measure })
    : message('reason.brokenComponent', { scheme: row.scheme, component: row.component });

function componentOf(row: ComponentRow, { measure, shape }: Pick<Component, 'measure' | 'shape'>): Component {
  return {
    scheme: row.scheme,
    name: row.component,
    row,
    measure,
    shape,
    input: inputOf(row),
    counts: row.counts ?? 'money',
    grouping: row.grouping ?? 'period',
    base: baseOf(row),
    weight: row.weight ?? 1,
    thresholdMode: row.thresholdMode ?? 'fromFirst',
    rate: row.rate,
    fixedAmount: row.fixedAmount,
    target: row.target,
    threshold: row.threshold,
    modifier: row.modifier,
    attainmentCap: row.attainmentCap,
    cap: row.cap,
    floor: row.floor,
    capRatio: row.capRatio,
  };
}

/** A curve, and a part of a score, works on attainment. */
const inputOf = ({ input, shape, counts }: ComponentRow): ShapeInput => input ?? (shape === 'curve' || counts === 'score' ? 'attainment' : 'amount');

/** A curve, and whatever has to do with a score, gives a share of the target incentive. */
function baseOf(row: ComponentRow): PayoutBase {
  if (row.counts === 'score') return 'targetIncentive';
  return row.base ?? (row.shape === 'curve' || isScoreInput(inputOf(row)) ? 'targetIncentive' : 'amount');
}

const unreadableCells = (row: ComponentRow): readonly Finding[] =>
  row.unreadable.map((column) => finding('component.unreadable', 'error', rowSubject(row, column), { scheme: row.scheme, component: row.component, column: headerOf(row, column) }));

/** A component without a name of a measure has been told of where its table or its cell was read. */
function unknownMeasure(row: ComponentRow, { measures, broken }: CompiledMeasures): readonly Finding[] {
  if (row.measure === undefined || row.measure === '' || measures.has(fold(row.measure)) || broken.has(fold(row.measure))) return [];
  return [finding('scheme.unknownMeasure', 'error', rowSubject(row, 'measure'), { scheme: row.scheme, component: row.component, measure: row.measure })];
}

function compileShape(row: ComponentRow, rows: readonly TierRow[]): Checked<Shape> {
  const names = { scheme: row.scheme, component: row.component };
  if (row.shape === undefined || row.shape === 'flat') {
    if (rows.length === 0) return { result: { kind: 'flat' }, findings: [] };
    return { result: undefined, findings: [finding('component.tiersUnused', 'error', rowSubject(row, 'shape'), { ...names, tiers: rows.length })] };
  }
  if (rows.length === 0) return { result: undefined, findings: [finding('component.noTiers', 'error', rowSubject(row, 'shape'), names)] };
  if (row.rate !== undefined) return { result: undefined, findings: [finding('component.rateAndTiers', 'error', rowSubject(row, 'rate'), names)] };
  const read = readTiers(rows, row.shape === 'curve');
  if (read.kind === 'broken') return { result: undefined, findings: read.findings };
  return { result: shapeOf(row, read), findings: [] };
}

function shapeOf(row: ComponentRow, { tiers, holds }: { readonly tiers: readonly Tier[]; readonly holds: 'rate' | 'ratio' }): Shape {
  const compareAs = isRatioInput(inputOf(row)) ? 'ratio' : 'money';
  const table = { tiers, boundary: row.boundary ?? 'upper', compareAs } as const;
  switch (row.shape) {
    case 'marginal':
      return { kind: 'marginal', tiers };
    case 'retroactive':
      return holds === 'ratio' && baseOf(row) !== 'amount' ? { kind: 'step', ...table } : { kind: 'retroactive', ...table };
    case 'curve': {
      const points: readonly CurvePoint[] = tiers.map(({ from, rate, source, fromSource }) => ({ at: from, ratio: rate, ...(source && { source }), ...(fromSource && { atSource: fromSource }) }));
      return { kind: 'curve', points, before: row.before ?? 'zero', after: row.after ?? 'hold', boundary: table.boundary, compareAs };
    }
    default:
      return { kind: 'flat' };
  }
}
