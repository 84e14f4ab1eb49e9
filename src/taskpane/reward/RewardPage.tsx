import type { Preview } from '../../app/client/koers';
import { JobPage } from '../job/JobPage';
import { BonusFigures } from './BonusFigures';
import { More } from '../closing/More';
import { Explanation } from './Explanation';
import { PeriodSelect } from './PeriodSelect';

const figures = ({ summaries }: Preview) => summaries.map((summary) => summary.job === 'bonus' && <BonusFigures key={summary.job} summary={summary} />);

/** Reward: the bonuses, and the explanation of any of them. */
export function RewardPage() {
  return <JobPage job="bonus" figures={figures} choices={<PeriodSelect />}><Explanation /><More /></JobPage>;
}
