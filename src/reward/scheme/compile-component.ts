import { type Finding, finding } from '../../core/finding';
import { fold } from '../../core/fold';
import { type Message, message } from '../../core/message';
import type { CompiledMeasures } from '../../measure/compile-measures';
import { type Measure, noMeasure } from '../../measure/measure';
import { headerOf, rowSubject } from '../../measure/row-subject';
import type { ComponentRow } from '../../tables/schemas/components';
import type { TierRow } from '../../tables/schemas/tiers';
import { choicesOf } from './choices';
import { type CompiledShape, compileShape } from './compile-shape';
import { componentProblems } from './component-checks';
import { usesLookup } from './component-kinds';
import { inputOf, isMilestone, rangeOf } from './component-defaults';
import { componentRemarks } from './component-remarks';
import { type CompiledComponent, type Component, isScoreInput } from './scheme';
import { ratesOfOne, wholePercents } from './whole-percents';

/**
 * One row of Components with its tiers as a component that pays. Empty cells take the documented defaults: flat, per
 * period, on the amount; a curve works on attainment and pays a share of the target incentive. Anything inconsistent or
 * unreadable breaks the component: it has findings, and its payouts are missing.
 */
export function compileComponent(row: ComponentRow, tiers: readonly TierRow[], measures: CompiledMeasures): { readonly compiled: CompiledComponent; readonly findings: readonly Finding[] } {
  const measure = measureOf(row, tiers, measures);
  const lookup = named(row.lookup, measures);
  const shape = compileShape(row, tiers, { measure, lookup });
  const findings = [...unreadableCells(row), ...unknownMeasures(row, measure, measures), ...(shape.kind === 'broken' ? shape.findings : [])];
  if (!measure || shape.kind === 'broken' || findings.length > 0) return { compiled: broken(row, whyBroken(row, measures)), findings };
  const component = componentOf(row, shape, { measure, lookup, targetMeasure: named(row.targetMeasure, measures) });
  const percents = wholePercents(component, tiers);
  const problems = [...componentProblems(component), ...percents.filter(({ severity }) => severity === 'error')];
  if (problems.length > 0) return { compiled: broken(row, whyBroken(row, measures)), findings: problems };
  return { compiled: { kind: 'component', component }, findings: [...componentRemarks(component), ...percents, ...ratesOfOne(component, tiers)] };
}

/** The measure of a component; a score measures nothing itself, nor does an amount that always holds. */
function measureOf(row: ComponentRow, tiers: readonly TierRow[], measures: CompiledMeasures): Measure | undefined {
  if (row.measure === undefined && (isScoreInput(inputOf(row)) || isMilestone(row, tiers.length))) return noMeasure;
  return named(row.measure, measures);
}

const named = (name: string | undefined, { measures }: CompiledMeasures): Measure | undefined => (name === undefined ? undefined : measures.get(fold(name)));

/** A component whose payouts are missing. */
export const broken = (row: ComponentRow, reason: Message): CompiledComponent => ({ kind: 'broken', name: row.component, measure: row.measure ?? '', reason, row });

const whyBroken = (row: ComponentRow, measures: CompiledMeasures): Message =>
  row.measure !== undefined && measures.broken.has(fold(row.measure))
    ? message('reason.brokenMeasure', { measure: row.measure })
    : message('reason.brokenComponent', { scheme: row.scheme, component: row.component });

function componentOf(row: ComponentRow, { shape, base }: Extract<CompiledShape, { kind: 'shape' }>, measures: Pick<Component, 'measure' | 'lookup' | 'targetMeasure'>): Component {
  return {
    ...choicesOf(row),
    ...measures,
    lookup: usesLookup({ shape }) ? measures.lookup : undefined,
    scheme: row.scheme,
    name: row.component,
    row,
    shape,
    base,
    input: inputOf(row),
    counts: row.counts ?? 'money',
    grouping: row.grouping ?? 'period',
    weight: row.weight ?? 1,
    thresholdMode: row.thresholdMode ?? 'fromFirst',
    range: rangeOf(row),
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

const unreadableCells = (row: ComponentRow): readonly Finding[] =>
  row.unreadable.map((column) => finding('component.unreadable', 'error', rowSubject(row, column), { scheme: row.scheme, component: row.component, column: headerOf(row, column) }));

/** Measures that the component names and nobody knows, or the lack of one; an unreadable cell has been told of already. */
function unknownMeasures(row: ComponentRow, measure: Measure | undefined, measures: CompiledMeasures): readonly Finding[] {
  const names = { scheme: row.scheme, component: row.component };
  const others = (['lookup', 'targetMeasure'] as const).flatMap((column) => {
    const name = row[column];
    return name === undefined || named(name, measures) ? [] : [finding('component.unknownLookup', 'error', rowSubject(row, column), { ...names, measure: name })];
  });
  return [...others, ...unknownMeasure(row, measure, measures)];
}

function unknownMeasure(row: ComponentRow, measure: Measure | undefined, { broken: known }: CompiledMeasures): readonly Finding[] {
  if (measure || row.unreadable.includes('measure')) return [];
  const names = { scheme: row.scheme, component: row.component };
  if (row.measure === undefined || row.measure === '') return [finding('component.noMeasure', 'error', rowSubject(row, 'measure'), { ...names, column: headerOf(row, 'measure') })];
  return known.has(fold(row.measure)) ? [] : [finding('scheme.unknownMeasure', 'error', rowSubject(row, 'measure'), { ...names, measure: row.measure })];
}
