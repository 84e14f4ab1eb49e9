import { type Finding, finding } from '../../core/finding';
import { message } from '../../core/message';
import { headerOf, rowSubject } from '../../measure/row-subject';
import type { CompiledComponent, Component } from '../scheme/scheme';
import { isColumn } from '../scheme/figures';
import { isScoreInput } from '../scheme/scheme';
import type { Conditions } from './conditions';

interface Own {
  readonly components: readonly CompiledComponent[];
  readonly findings: readonly Finding[];
}

/** Components of which the combination with others cannot be calculated as written are missing, with the finding that says why. */
export function checkCombinations({ components, findings }: Own, whole: Conditions | undefined): Own {
  const done = components.map(checked);
  const gate = whole?.gates.find(({ capAmount, capRatio }) => capAmount === undefined && capRatio > 0);
  const hasTarget = components.some((one) => one.kind === 'component' && one.component.base !== 'amount' && one.component.counts === 'money');
  if (!gate || hasTarget) return { components: done.map(({ compiled }) => compiled), findings: [...findings, ...done.flatMap((one) => one.findings), ...productRemarks(components)] };
  const { scheme } = gate.row;
  const problem = finding('gate.ratioNeedsIncentive', 'error', rowSubject(gate.row, 'capRatio'), { scheme, component: scheme });
  return { components: components.map((one) => (one.kind === 'component' ? broken(one.component) : one)), findings: [...findings, problem] };
}

function checked(compiled: CompiledComponent): { readonly compiled: CompiledComponent; readonly findings: readonly Finding[] } {
  const problems = compiled.kind === 'component' ? problemsOf(compiled.component) : [];
  return compiled.kind === 'component' && problems.length > 0 ? { compiled: broken(compiled.component), findings: problems } : { compiled, findings: [] };
}

function problemsOf(component: Component): readonly Finding[] {
  const { row, scheme, name, grouping, input, poolShare, aboveCap, measure } = component;
  const names = { scheme, component: name };
  const periodOnly = (column: 'input' | 'poolShare' | 'aboveCap'): Finding => finding('component.periodOnly', 'error', rowSubject(row, 'grouping'), { ...names, column: headerOf(row, column) });
  const isSum = measure.kind === 'rows' && measure.aggregate === 'sum';
  return [
    ...(isScoreInput(input) && grouping !== 'period' ? [periodOnly('input')] : []),
    ...(poolShare !== undefined && grouping !== 'period' ? [periodOnly('poolShare')] : []),
    ...(aboveCap === 'carried' && grouping !== 'period' ? [periodOnly('aboveCap')] : []),
    ...((poolShare === 'weight' || poolShare === 'fraction') && component.poolWeight === undefined ? [finding('pool.noWeight', 'error', rowSubject(row, 'poolWeight'), names)] : []),
    ...(input === 'payoutSoFar' && component.credit !== 'own' ? [finding('component.soFarOwn', 'error', rowSubject(row, 'credit'), { ...names, column: headerOf(row, 'credit') })] : []),
    ...conditionProblems(component),
    ...(input === 'payoutSoFar' && !isSum ? [finding('component.dealNeedsAmounts', 'error', rowSubject(row, 'measure'), { ...names, column: headerOf(row, 'input') })] : []),
  ];
}

/** Conditions that do not go with what the component is: a part of a score pays no money, a pool is one amount for all. */
function conditionProblems({ conditions, counts, poolShare, scheme, name }: Component): readonly Finding[] {
  const names = { scheme, component: name };
  const gate = counts === 'score' ? conditions?.gates.find(({ capAmount }) => capAmount !== undefined) : undefined;
  const own = poolShare === undefined ? undefined : conditions?.modifiers.find(({ condition, steps }) => condition?.scope === 'own' || steps.some(({ value }) => isColumn(value)));
  return [
    ...(gate ? [finding('gate.amountOnScore', 'error', rowSubject(gate.row, 'capAmount'), names)] : []),
    ...(own ? [finding('pool.ownCondition', 'error', rowSubject(own.steps[0]!.row, 'scope'), { ...names, name: own.name })] : []),
  ];
}

/** Weights of parts that are multiplied, which do nothing. */
function productRemarks(components: readonly CompiledComponent[]): readonly Finding[] {
  const known = components.flatMap((one) => (one.kind === 'component' ? [one.component] : []));
  if (!known.some(({ input }) => input === 'scoreProduct') || known.some(({ input }) => input === 'score')) return [];
  const weighed = known.filter(({ counts, row }) => counts === 'score' && row.weight !== undefined);
  return weighed.map(({ scheme, name, row }) => finding('component.noEffect', 'warning', rowSubject(row, 'weight'), { scheme, component: name, column: headerOf(row, 'weight') }));
}

const broken = ({ scheme, name, measure, row }: Component): CompiledComponent => ({ kind: 'broken', name, measure: measure.name, reason: message('reason.brokenComponent', { scheme, component: name }), row });
