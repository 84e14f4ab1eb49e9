import { isPerDeal, needsNoActual } from '../scheme/component-kinds';
import { attained } from './attained';
import type { Amounts, Terms } from './terms';

/** True when everything a payout needs is known, and the attainment it needs exists. */
export function isComplete(terms: Terms, amounts: Amounts): boolean {
  const { component } = terms;
  const { actual, carried, target, money, lookup } = amounts;
  if ((actual !== actual || carried !== carried) && !needsNoActual(component)) return false;
  if (component.base !== 'amount' && component.counts === 'money' && money !== money) return false;
  // Per deal the other measure is asked for every deal.
  if (component.lookup && lookup !== lookup && !isPerDeal(component)) return false;
  if (component.input === 'attainment' && Number.isNaN(attained(terms, amounts))) return false;
  if (component.base === 'quota') return target > 0;
  return component.shape.kind !== 'excess' || component.shape.over !== 'quota' || target === target;
}
