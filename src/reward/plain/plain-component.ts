import type { RatioMeasure, RowsMeasure } from '../../measure/measure';
import { creditsOthers } from '../credit/credit-schemes';
import { resolveTerms } from '../earn/resolve-terms';
import type { Terms } from '../earn/terms';
import type { RunContext, SchemeRun } from '../run-context';
import { hasColumn, looksBack, paysOwnRate } from '../scheme/component-kinds';
import { figureHomes } from '../scheme/figures';
import type { Component, Scheme } from '../scheme/scheme';
import { componentTimes } from '../time/component-times';

/**
 * A component of which every payout follows from the payee's own result and target in one period, by terms that are the
 * same for everybody but for the target incentive. It is paid in columns; its payouts are those of `payComponent`.
 */
export interface PlainComponent {
  readonly component: Component;
  readonly measure: RowsMeasure | RatioMeasure;
  /** Those of everybody, without a target incentive. */
  readonly terms: Terms;
  /** True when an assignment can have a rate of its own. */
  readonly hasOwnRates: boolean;
}

/** The component as one that is paid in columns; nothing when it has any of the rarer mechanisms. */
export function plainComponent(context: RunContext, scheme: Scheme, component: Component): PlainComponent | undefined {
  const [person] = context.people.people;
  if (!person || !isCalendarClear(context)) return undefined;
  const { measure } = component;
  if ((measure.kind !== 'rows' && measure.kind !== 'ratio') || !standsAlone(component) || !componentTimes(context, scheme, component).isTimeless) return undefined;
  const rows = { homeOf: figureHomes(context.tables), person, assignment: undefined, target: undefined };
  const resolved = resolveTerms(component, rows, scheme, component.base === 'targetIncentive' ? [] : undefined);
  return resolved.kind === 'missing' ? undefined : { component, measure, terms: resolved.terms, hasOwnRates: component.base === 'amount' && paysOwnRate(component) };
}

/**
 * The plain components of a scheme by their numbers, of those that can be paid: a component that waits for itself cannot, and
 * one that is kept need not be.
 */
export function plainIn(context: RunContext, { scheme }: SchemeRun, numbers: readonly number[]): ReadonlyMap<number, PlainComponent> {
  return new Map(
    numbers.flatMap((c) => {
      const compiled = scheme.components[c];
      const plain = compiled?.kind === 'component' && plainComponent(context, scheme, compiled.component);
      return plain ? [[c, plain] as const] : [];
    }),
  );
}

/** A ramp of one component changes the weights of the others too. */
const isCalendarClear = ({ calendar, tables }: RunContext): boolean => calendar.isFiscalKnown && calendar.unusable.size === 0 && tables.ramp.length === 0;

/** True when neither others nor other periods, measures, deals or conditions decide a payout. */
const standsAlone = (component: Component): boolean =>
  component.counts === 'money' &&
  component.grouping === 'period' &&
  (component.input === 'amount' || component.input === 'attainment' || component.input === 'units') &&
  component.shape.kind !== 'rank' &&
  component.poolShare === undefined &&
  component.lookup === undefined &&
  component.conditions === undefined &&
  component.creditFactor === undefined &&
  !creditsOthers(component) &&
  !looksBack(component) &&
  !hasColumn(component);
