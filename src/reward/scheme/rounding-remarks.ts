import { type Finding, finding } from '../../core/finding';
import { rowSubject } from '../../measure/row-subject';
import type { SchemeRow } from '../../tables/schemas/schemes';
import { isPerDeal } from './component-kinds';
import type { CompiledComponent } from './scheme';

/** A scheme that rounds every deal, while no component pays an amount per deal: the choice does nothing. */
export function roundingRemarks(row: SchemeRow | undefined, components: readonly CompiledComponent[]): readonly Finding[] {
  if (row?.roundingAt !== 'row') return [];
  const paysDeals = components.some((one) => one.kind === 'component' && isPerDeal(one.component) && one.component.base === 'amount');
  return paysDeals ? [] : [finding('scheme.roundingRow', 'warning', rowSubject(row, 'roundingAt'), { scheme: row.scheme })];
}
