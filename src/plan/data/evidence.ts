import { message, type Message } from '../../core/message';
import type { KpiRow } from '../../tables/schemas/kpis';
import { drivenBy } from '../driven-kpis';
import type { KpiEvidence } from '../kpi-check';
import type { PlanContext } from '../plan-context';
import type { LeadLagResult } from '../../measure/series/lead-lag-result';
import type { Chance, ChanceResult } from '../../measure/series/series';
import { chanceOf, fewFigures } from './chance';
import { leadLagOf } from './lead-lag-of';

/** What the figures themselves say of a KPI. */
export interface FiguresSay {
  readonly chance?: ChanceResult;
  readonly relation?: LeadLagResult;
}

/** Looks at the figures of a KPI, and at those of the one that it drives. */
export function figuresSay(row: KpiRow, context: PlanContext): FiguresSay {
  const chance = chanceOf(row, context.figureOf(row), context.today);
  const [driven] = drivenBy(row, context.kpis);
  const relation = driven && leadLagOf(context.figureOf(row), context.figureOf(driven));
  return { ...(chance && { chance }), ...(relation && { relation }) };
}

/** The same as sentences, by the letter that they are about. */
export function evidenceOf({ chance, relation }: FiguresSay): readonly KpiEvidence[] {
  return [
    ...(chance ? [{ letter: 'achievable' as const, says: chance.says, ...(chance.kind === 'chance' && { chance: chance.chance, how: howOf(chance) }), isThin: !('points' in chance) || chance.points < fewFigures }] : []),
    ...(relation && relation.kind !== 'tooShort' ? [{ letter: 'relevant' as const, says: relation.says, isThin: 'few' in relation && relation.few }] : []),
  ];
}

const howOf = ({ method, origins, points }: Chance): Message => message('smart.chanceMethod', { method, origins, figures: points, isFew: points < fewFigures });

/** Below it a target is called unlikely. */
const unlikely = 0.1;

/** Whether a chance is too small to call a target achievable, in whole per cent as it is shown: 9.6 % is 10 %. */
export const isUnlikely = (chance: number): boolean => Math.round(chance * 100) < unlikely * 100;
