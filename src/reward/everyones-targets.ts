import { type Finding, finding } from '../core/finding';
import { growsWithTime } from '../measure/measure';
import { rowSubject } from '../measure/row-subject';
import type { TargetBook } from '../measure/targets';
import { needsTarget } from './earn/line-amounts';
import type { Component, Scheme } from './scheme/scheme';

/** Says once per measure that a target of a sum without person and team is the own target of everybody who has no other. */
export function everyonesTargets(schemes: readonly Scheme[], targets: TargetBook): readonly Finding[] {
  const concerned = schemes.flatMap(({ components }) => components.flatMap((one) => (one.kind === 'component' && isOwnSum(one.component) ? [one.component.measure.name] : [])));
  return [...new Set(concerned)].flatMap((measure) => {
    const entry = targets.forAll(measure).find(({ unreadable }) => !unreadable);
    return entry ? [finding('target.everyone', 'info', rowSubject(entry.row, 'value'), { measure })] : [];
  });
}

const isOwnSum = (component: Component): boolean => needsTarget(component) && growsWithTime(component.measure) && component.credit === 'own';
