import type { CurveExample, Schemes } from '../../../app/client/schemes';
import { componentName, type Edited } from './edit-draft';
import { isOnAttainment, needsIncentive } from './forms';

const usualTargets = { money: 100_000, number: 100, ratio: 0.3 } as const;
const usualIncentive = 10_000;

/** The figures that a curve is drawn for: those of somebody who has the scheme, else round ones in the reach of its tiers. */
export function exampleFor({ before, draft }: Edited, at: number, { measures }: Schemes): CurveExample {
  const component = draft.components[at];
  if (!component) return {};
  const known = before?.examples[componentName(component)] ?? {};
  const unit = measures.find(({ name }) => name === component.row.cells['measure'])?.unit ?? 'money';
  const starts = isOnAttainment(component) ? [] : [...component.tiers.map(({ cells }) => cells['from']), component.row.cells['threshold']].filter((from): from is number => typeof from === 'number');
  const last = Math.max(0, ...starts);
  const target = known.target ?? (last > 0 ? last * 1.5 : usualTargets[unit]);
  const incentive = known.incentive ?? (needsIncentive(component) ? usualIncentive : undefined);
  return { ...(known.person !== undefined && known.target !== undefined && { person: known.person }), target, ...(incentive !== undefined && { incentive }) };
}
