import type { KpiFigure } from '../../measure/kpi/kpi-result';
import type { DashboardInput } from './dashboard-input';

/** A row of the panels: a leading KPI, a lagging one, and whether the first drives the second or the one above it. */
export interface PairRow {
  readonly leading?: KpiFigure;
  readonly lagging?: KpiFigure;
  readonly arrow?: 'beside' | 'above';
}

/** Rows that stay together, and the place of their worst KPI. */
interface Group {
  readonly rows: readonly PairRow[];
  readonly worst: number;
}

/**
 * Leading and lagging KPIs as rows: each lagging KPI with those that drive it beside and below it, the group with the worst KPI
 * on top. What is not linked fills what is free on either side, the worst first.
 */
export function pairRows(input: DashboardInput): readonly PairRow[] {
  const place = (kpi: KpiFigure): number => input.ordered.indexOf(kpi);
  const [leading, lagging] = [input.ordered.filter(({ kind }) => kind === 'leading'), input.ordered.filter(({ kind }) => kind === 'lagging')];
  const used = new Set<KpiFigure>();
  const groups = lagging.flatMap((result): readonly Group[] => {
    const drivers = driversOf(input, result).filter((kpi) => leading.includes(kpi) && !used.has(kpi)).sort((a, b) => place(a) - place(b));
    if (drivers.length === 0) return [];
    [result, ...drivers].forEach((kpi) => used.add(kpi));
    const rows = drivers.map((driver, at): PairRow => (at === 0 ? { leading: driver, lagging: result, arrow: 'beside' } : { leading: driver, arrow: 'above' }));
    return [{ rows, worst: Math.min(...[result, ...drivers].map(place)) }];
  });
  const isLeft = (kpi: KpiFigure): boolean => !used.has(kpi);
  const { rows, left } = withFilled(groups, lagging.filter(isLeft), place);
  const loose = looseRows(leading.filter(isLeft), left).map((row): Group => ({ rows: [row], worst: Math.min(...[row.leading, row.lagging].flatMap((kpi) => (kpi ? [place(kpi)] : []))) }));
  return [...rows, ...loose].sort((a, b) => a.worst - b.worst).flatMap((group) => group.rows);
}

/** Results that nothing drives take the places beside a second KPI that drives the one above it, where they do not come too late there. */
function withFilled(groups: readonly Group[], free: readonly KpiFigure[], place: (kpi: KpiFigure) => number): { readonly rows: readonly Group[]; readonly left: readonly KpiFigure[] } {
  let next = 0;
  const fill = (row: PairRow, worst: number): PairRow => {
    const lagging = free[next];
    if (row.arrow !== 'above' || !lagging || worst > place(lagging)) return row;
    next += 1;
    return { ...row, lagging };
  };
  const rows = [...groups].sort((a, b) => a.worst - b.worst).map(({ rows: own, worst }): Group => ({ rows: own.map((row) => fill(row, worst)), worst }));
  return { rows, left: free.slice(next) };
}

/** The KPIs that drive another one, by the KPI table. */
const driversOf = ({ figures }: DashboardInput, result: KpiFigure): readonly KpiFigure[] =>
  (figures.links ?? []).flatMap(({ isStated, leading, lagging }) => (isStated && figures.kpis[lagging] === result ? (figures.kpis[leading] ?? []) : []));

const looseRows = (leading: readonly KpiFigure[], lagging: readonly KpiFigure[]): readonly PairRow[] =>
  Array.from({ length: Math.max(leading.length, lagging.length) }, (_, at): PairRow => ({ ...(leading[at] && { leading: leading[at] }), ...(lagging[at] && { lagging: lagging[at] }) }));
