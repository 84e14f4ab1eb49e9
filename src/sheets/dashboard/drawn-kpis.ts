import type { KpiFigure } from '../../measure/kpi/kpi-result';
import type { DashboardInput } from './dashboard-input';

const most = 3;
/** Fewer figures than this are no course. */
const leastPoints = 3;

const knownPoints = ({ history }: KpiFigure): number => history.filter(({ actual, isProvisional }) => actual.kind === 'known' && !isProvisional).length;

/** The KPIs that are drawn: those that ask for a decision, results before what drives them; where none does, the first results. */
export function drawnKpis({ ordered }: DashboardInput): readonly KpiFigure[] {
  const able = ordered.filter((kpi) => knownPoints(kpi) >= leastPoints);
  const urgent = able.filter(({ current }) => current.status === 'offCourse' || current.status === 'attention');
  const others = able.filter((kpi) => !urgent.includes(kpi) && kpi.current.status !== 'missing');
  return [...urgent, ...others.filter(({ kind }) => kind === 'lagging'), ...others.filter(({ kind }) => kind !== 'lagging')].slice(0, most);
}
