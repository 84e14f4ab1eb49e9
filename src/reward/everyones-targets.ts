import { type Finding, finding } from '../core/finding';
import { growsWithTime } from '../measure/measure';
import type { PeopleIndex } from '../measure/people-index';
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

/**
 * Where a component counts the result of a team or the company, and both the payee and the group have a target of that
 * measure: says which of them holds. Once per component, at the own target.
 */
export function groupTargets(schemes: readonly Scheme[], targets: TargetBook, { people }: PeopleIndex): readonly Finding[] {
  const components = schemes.flatMap((scheme) => scheme.components.flatMap((one) => (one.kind === 'component' && needsTarget(one.component) ? [one.component] : [])));
  return components.flatMap((component): readonly Finding[] => {
    const { credit, measure, scheme, name, shape } = component;
    if ((credit !== 'team' && credit !== 'company') || shape.kind === 'rank') return [];
    const groupOf = credit === 'team' ? targets.ofTeam(measure.name) : () => targets.forAll(measure.name);
    const both = people.flatMap((person, payee) => (groupOf(person.team ?? '').length > 0 ? targets.own(measure.name)(payee).slice(0, 1) : []));
    const [first] = both;
    if (!first) return [];
    const args = { scheme, component: name, measure: measure.name, people: both.length };
    const subject = rowSubject(first.row, 'value');
    return [credit === 'team' ? finding('target.teamFirst', 'info', subject, args) : finding('target.ownForCompany', 'warning', subject, args)];
  });
}
