import type { RewardFindings } from '../../core/messages/reward-findings';
import type { FindingTexts } from '../texts';

export const rewardFindings: FindingTexts<RewardFindings> = {
  'scheme.unknownMeasure': ({ scheme, component, measure }) => ({
    problem: `Regeling ${scheme}, onderdeel ${component}: de maatstaf “${measure}” bestaat niet.`,
    advice: 'Zet de maatstaf in de tabel Maatstaven of kies een bestaande.',
  }),
};
