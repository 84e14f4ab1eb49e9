import type { RewardFindings } from '../../core/messages/reward-findings';
import type { FindingTexts } from '../texts';

export const rewardFindings: FindingTexts<RewardFindings> = {
  'scheme.unknownMeasure': ({ scheme, component, measure }) => ({
    problem: `Scheme ${scheme}, component ${component}: the measure “${measure}” does not exist.`,
    advice: 'Add the measure to the Measures table or pick an existing one.',
  }),
};
