import { type Finding, finding } from '../../core/finding';
import { message } from '../../core/message';
import { limitedMeasure } from '../../measure/limited-measure';
import type { Limited, Measure, RowsMeasure } from '../../measure/measure';
import { type OwnMeasures, withParts } from '../../measure/own-measures';
import { headerOf, rowSource, rowSubject } from '../../measure/row-subject';
import type { Conditions, Looked } from '../combine/conditions';
import { isPerDeal } from '../scheme/component-kinds';
import { isColumn } from '../scheme/figures';
import type { CompiledComponent, Component, Scheme } from '../scheme/scheme';

/** The schemes with their credits, and what is wrong with them. */
export interface CreditedSchemes {
  readonly schemes: readonly Scheme[];
  readonly findings: readonly Finding[];
}

/**
 * Gives every component the measure of its credits: with a cap per deal, or a factor on every deal, in the values of the rows;
 * and for results of others without what is extra on a deal, which counts for its holder only. A component without credits
 * of its own stays as it is; one whose credits contradict its measure is broken.
 */
export function creditSchemes(schemes: readonly Scheme[], divide: OwnMeasures['divide']): CreditedSchemes {
  const findings: Finding[] = [];
  const measures = new Map<Measure, Map<string, Measure>>();
  const credited = (compiled: CompiledComponent): CompiledComponent => {
    if (compiled.kind === 'broken' || !hasCredits(compiled.component)) return compiled;
    const problem = problemOf(compiled.component);
    if (!problem) return { kind: 'component', component: creditedComponent(compiled.component, { divide, measures }) };
    findings.push(problem);
    const { row, scheme, name, measure } = compiled.component;
    return { kind: 'broken', row, name, measure: measure.name, reason: message('reason.brokenComponent', { scheme, component: name }) };
  };
  const wholeOf = (measure: Measure): Measure => partsMeasure(measure, { factor: 1, dealCap: Infinity, withOverlay: false }, { divide, measures });
  const withGroups = (compiled: CompiledComponent): CompiledComponent => {
    if (compiled.kind === 'broken' || !compiled.component.conditions) return compiled;
    const conditions = conditionsOnce(compiled.component.conditions, wholeOf);
    return conditions === compiled.component.conditions ? compiled : { kind: 'component', component: { ...compiled.component, conditions } };
  };
  const result = schemes.map((scheme) => {
    const components = scheme.components.map((one) => withGroups(credited(one)));
    const conditions = scheme.conditions && conditionsOnce(scheme.conditions, wholeOf);
    const isSame = conditions === scheme.conditions && components.every((one, c) => one === scheme.components[c]);
    return isSame ? scheme : { ...scheme, components, ...(conditions && { conditions }) };
  });
  return { schemes: result, findings };
}

/** A contest compares own results, within the team where credit says so. */
export const creditsOthers = ({ credit, shape, measure }: Component): boolean =>
  credit !== 'own' && shape.kind !== 'rank' && (measure.kind === 'rows' || measure.kind === 'ratio');

const hasCredits = (component: Component): boolean => creditsOthers(component) || component.creditFactor !== undefined || component.dealCap !== undefined;

/** True when the factor has to be in the value of every deal, because a deal is looked at on its own. */
const isPerRow = (component: Component): boolean => component.dealCap !== undefined || isPerDeal(component);

function problemOf(component: Component): Finding | undefined {
  const { row, scheme, name, measure, creditFactor, dealCap } = component;
  const names = { scheme, component: name };
  const isSum = measure.kind === 'rows' && measure.aggregate === 'sum';
  const isCount = measure.kind === 'rows' && measure.aggregate === 'count';
  if (dealCap !== undefined && !isSum) return finding('credit.needsSum', 'error', rowSubject(row, 'dealCap'), { ...names, column: headerOf(row, 'dealCap') });
  if (creditFactor !== undefined && !isSum && !isCount) return finding('credit.needsSum', 'error', rowSubject(row, 'creditFactor'), { ...names, column: headerOf(row, 'creditFactor') });
  if (isColumn(creditFactor) && isPerRow(component)) return finding('credit.factorPerDeal', 'error', rowSubject(row, 'creditFactor'), names);
  return creditsOthers(component) && isPerDeal(component) ? finding('credit.ownDealsOnly', 'error', rowSubject(row, 'credit'), names) : undefined;
}

interface Credits {
  readonly factor: number;
  readonly dealCap: number;
  readonly withOverlay: boolean;
  /** The cells of the factor and the cap. */
  readonly sources?: NonNullable<Limited['sources']>;
}

/** How measures are divided, and those that were made already: the same question has the same answer. */
interface Dividing {
  readonly divide: OwnMeasures['divide'];
  readonly measures: Map<Measure, Map<string, Measure>>;
}

function creditedComponent(component: Component, dividing: Dividing): Component {
  const { measure, lookup, creditFactor, dealCap = Infinity } = component;
  const factor = isPerRow(component) && typeof creditFactor === 'number' ? creditFactor : 1;
  const withOverlay = !creditsOthers(component);
  const sources = { factor: rowSource(component.row, 'creditFactor'), cap: rowSource(component.row, 'dealCap') };
  const decider = lookup && partsMeasure(lookup, { factor: 1, dealCap: Infinity, withOverlay }, dividing);
  return { ...component, measure: partsMeasure(measure, { factor, dealCap, withOverlay, sources }, dividing), ...(decider && { lookup: decider }), creditFactor: isPerRow(component) ? undefined : creditFactor };
}

function partsMeasure(measure: Measure, credits: Credits, { divide, measures }: Dividing): Measure {
  const known = measures.get(measure) ?? new Map<string, Measure>();
  measures.set(measure, known);
  const key = `${credits.factor} ${credits.dealCap} ${credits.withOverlay}`;
  const made = known.get(key) ?? withParts(measure, (part) => creditedPart(part, credits, divide));
  known.set(key, made);
  return made;
}

/** Conditions that look at a group count every deal once: what is extra on a deal counts for its holder only. */
function conditionsOnce(conditions: Conditions, wholeOf: (measure: Measure) => Measure): Conditions {
  const once = <T extends Looked | undefined>(looked: T): T => (looked && looked.scope !== 'own' ? { ...looked, measure: wholeOf(looked.measure) } : looked);
  const isSame = [...conditions.gates, ...conditions.modifiers].every(({ condition }) => once(condition)?.measure === condition?.measure);
  if (isSame) return conditions;
  return {
    modifiers: conditions.modifiers.map((one) => (one.condition ? { ...one, condition: once(one.condition) } : one)),
    gates: conditions.gates.map((one) => ({ ...one, condition: once(one.condition) })),
  };
}

function creditedPart(part: RowsMeasure, { factor, dealCap, withOverlay, sources }: Credits, divide: OwnMeasures['divide']): RowsMeasure {
  const whole = part.credits?.of ?? part;
  const isLimited = factor !== 1 || dealCap < Infinity;
  if (!isLimited && (withOverlay || !part.credits)) return part;
  return divide(isLimited ? limitedMeasure(whole, factor, dealCap, sources) : whole, withOverlay);
}
