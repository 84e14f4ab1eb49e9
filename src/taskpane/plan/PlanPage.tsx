import type { Preview } from '../../app/client/koers';
import { JobPage } from '../job/JobPage';
import { KpiCheckFigures } from './KpiCheckFigures';

const figures = ({ summaries }: Preview) => summaries.map((summary) => summary.job === 'kpiCheck' && <KpiCheckFigures key={summary.job} summary={summary} />);

/** Plan: are these the right KPIs, and do they say enough to steer by? */
export function PlanPage() {
  return <JobPage job="kpiCheck" figures={figures} />;
}
