import { type Finding, finding } from '../../core/finding';
import { fold } from '../../core/fold';
import { message } from '../../core/message';
import { rowSubject } from '../../measure/row-subject';
import type { CompiledComponent, Component } from '../scheme/scheme';
import type { SchemeConditions } from './compile-conditions';

interface Own {
  readonly components: readonly CompiledComponent[];
  readonly findings: readonly Finding[];
}

/** The components of a scheme with their modifiers and gates; those of which they are not clear are missing. */
export function withConditions({ components, findings }: Own, conditions: SchemeConditions): Own {
  if (conditions.of.size === 0 && conditions.unclear !== 'all' && conditions.unclear.size === 0) return { components, findings };
  const done = components.map((compiled) => withOwn(compiled, conditions));
  return { components: done.map(({ compiled }) => compiled), findings: [...findings, ...done.flatMap((one) => one.findings)] };
}

function withOwn(compiled: CompiledComponent, { of, unclear }: SchemeConditions): { readonly compiled: CompiledComponent; readonly findings: readonly Finding[] } {
  if (compiled.kind === 'broken') return { compiled, findings: [] };
  const { component } = compiled;
  const name = fold(component.name);
  if (unclear === 'all' || unclear.has(name)) return { compiled: brokenBy(component), findings: [] };
  const own = of.get(name);
  const gate = component.base === 'amount' ? own?.gates.find(({ capAmount, capRatio }) => capAmount === undefined && capRatio > 0) : undefined;
  if (gate) return { compiled: brokenBy(component), findings: [finding('gate.ratioNeedsIncentive', 'error', rowSubject(gate.row, 'capRatio'), { scheme: component.scheme, component: component.name })] };
  return { compiled: own && name !== '' ? { kind: 'component', component: { ...component, conditions: own } } : compiled, findings: [] };
}

function brokenBy({ scheme, name, measure, row }: Component): CompiledComponent {
  return { kind: 'broken', name, measure: measure.name, reason: message('reason.conditionUnclear', { scheme, component: name }), row };
}

