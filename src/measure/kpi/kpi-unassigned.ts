import { comparableMoney, difference } from '../../core/money/compare';
import { exactSum } from '../../core/money/exact-sum';
import type { Value } from '../../core/value';
import type { KpiPlan } from './kpi-plan';
import type { KpiFigure, KpiPart } from './kpi-result';

/**
 * What of a sum or a number of rows is in no team, and of nobody: rows without a name, of somebody unknown, or of a person without
 * a team. Nothing where the figure does not add up over people, or one of them is not known.
 * @example unassignedOf(plan, known(100), [north 60, south 30, Ann 60, Bea 40]) // { unassigned: { team: 10 } }
 */
export function unassignedOf({ measure }: KpiPlan, whole: Value, parts: readonly KpiPart[]): Pick<KpiFigure, 'unassigned'> {
  const addsUp = measure?.kind === 'rows' && (measure.aggregate === 'sum' || measure.aggregate === 'count');
  if (!addsUp || whole.kind !== 'known') return {};
  const [team, person] = [leftOf(whole.value, parts, 'team'), leftOf(whole.value, parts, 'person')];
  if (team === undefined && person === undefined) return {};
  return { unassigned: { ...(team !== undefined && { team }), ...(person !== undefined && { person }) } };
}

function leftOf(whole: number, parts: readonly KpiPart[], over: KpiPart['over']): number | undefined {
  const own = parts.filter((part) => part.over === over);
  const figures = own.flatMap(({ actual }) => (actual.kind === 'known' ? [actual.value] : []));
  if (own.length === 0 || figures.length < own.length) return undefined;
  const left = comparableMoney(difference(whole, exactSum(figures)));
  return left === 0 ? undefined : left;
}
