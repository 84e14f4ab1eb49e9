import { type Finding, finding } from '../../core/finding';
import { message } from '../../core/message';
import { currencyForm } from '../../measure/exchange/currency-form';
import type { Measure, PayoutMeasure } from '../../measure/measure';
import { rowSubject } from '../../measure/row-subject';
import type { CompiledComponent, Component, Scheme } from '../scheme/scheme';
import { measuresIn } from './conditions';
import { countedPayouts } from './pay-order';

interface Checked {
  readonly schemes: readonly Scheme[];
  readonly findings: readonly Finding[];
}

/**
 * Breaks the components that count payouts which are not there or cannot be added to theirs: of a component that no scheme
 * has, or in another currency than the scheme's own.
 */
export function checkPayoutMeasures(schemes: readonly Scheme[]): Checked {
  const isUsed = schemes.some(({ components, conditions }) => [...components.flatMap(measuresOf), ...measuresIn(conditions)].some(({ kind }) => kind === 'payout'));
  if (!isUsed) return { schemes, findings: [] };
  const found = new Map<string, Finding>();
  const done = schemes.map((scheme) => {
    const whole = measuresIn(scheme.conditions).flatMap((measure) => problemOf(schemes, scheme, '', measure));
    const components = scheme.components.map((one) => {
      const own = measuresOf(one).flatMap((measure) => problemOf(schemes, scheme, nameOf(one), measure));
      const problems = [...whole, ...own];
      for (const problem of problems) found.set(JSON.stringify([problem.check, problem.args]), problem);
      return problems.length > 0 && one.kind === 'component' ? broken(one.component) : one;
    });
    return { ...scheme, components };
  });
  return { schemes: done, findings: [...found.values()] };
}

const nameOf = (one: CompiledComponent): string => (one.kind === 'component' ? one.component.name : one.name);

const measuresOf = (one: CompiledComponent): readonly Measure[] => (one.kind === 'component' ? [one.component.measure, ...measuresIn(one.component.conditions)] : []);

function problemOf(schemes: readonly Scheme[], scheme: Scheme, component: string, measure: Measure): readonly Finding[] {
  if (measure.kind !== 'payout') return [];
  const counted = countedPayouts(schemes, measure);
  if (counted.length === 0 && measure.component !== '') return [unknown(measure)];
  const other = counted.map((place) => schemes[place.scheme]!.currency).find((currency) => currencyForm(currency) !== currencyForm(scheme.currency));
  if (other === undefined) return [];
  return [finding('measure.payoutCurrency', 'error', rowSubject(measure.row, 'column'), { scheme: scheme.name, component, measure: measure.name, currency: scheme.currency, other })];
}

const unknown = ({ name, row }: PayoutMeasure): Finding => finding('measure.unknownPayout', 'error', rowSubject(row, 'column'), { measure: name, component: row.column ?? '' });

const broken = ({ scheme, name, measure, row }: Component): CompiledComponent => ({ kind: 'broken', name, measure: measure.name, reason: message('reason.brokenComponent', { scheme, component: name }), row });
