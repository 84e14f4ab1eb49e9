import type { Preview } from '../../app/client/koers';
import { JobPage } from '../job/JobPage';
import { DashboardFigures } from './DashboardFigures';

const figures = ({ summaries }: Preview) => summaries.map((summary) => summary.job === 'dashboard' && <DashboardFigures key={summary.job} summary={summary} />);

/** Measure: which KPIs are on course? */
export function MeasurePage() {
  return <JobPage job="dashboard" figures={figures} />;
}
