import { fold } from '../../core/fold';
import type { KpiFigure, KpiFigures, KpiPart, KpiPeriodFigure } from '../../measure/kpi/kpi-result';

/** A KPI as it stands for one team or person. */
export interface PartLine extends Pick<KpiPart, 'name' | 'team' | 'actual' | 'target' | 'attainment' | 'status' | 'trend'> {
  readonly id: string;
  readonly kpi: KpiFigure;
  /** True where the KPI is of this team or person alone. */
  readonly isOwn: boolean;
  readonly isProvisional: boolean;
  /** Left out where the figure is kept by hand. */
  readonly rows?: number;
}

/** True where a figure has teams or people behind it, or is of one of them. */
export const hasTeams = ({ kpis }: KpiFigures): boolean => kpis.some(({ parts, over }) => parts.length > 0 || over !== 'company');

const trendOf = (history: readonly KpiPeriodFigure[]): readonly (number | null)[] => history.map(({ actual }) => (actual.kind === 'known' ? actual.value : null));

function ownLine(kpi: KpiFigure): PartLine {
  const { actual, target, attainment, status, rows, isProvisional } = kpi.current;
  const { id, name, team } = kpi.person ?? { id: fold(kpi.scope), name: kpi.scope, team: '' };
  return { id, name, team, actual, target, attainment, status, trend: trendOf(kpi.history), kpi, isOwn: true, isProvisional, ...(rows !== undefined && { rows }) };
}

const linesOf = (kpi: KpiFigure, over: KpiPart['over']): readonly PartLine[] =>
  kpi.over === over ? [ownLine(kpi)] : kpi.parts.filter((part) => part.over === over).map((part) => ({ ...part, id: over === 'team' ? fold(part.name) : part.id, kpi, isOwn: false, isProvisional: kpi.current.isProvisional }));

/** What says something of a team or person: a figure over rows, a target, or a KPI of its own. */
const isTelling = ({ isOwn, rows = 0, target }: PartLine): boolean => isOwn || rows > 0 || target.kind === 'known';

const measureOf = ({ kpi: { origin } }: PartLine): string => (origin.kind === 'measure' ? origin.measure : '');
const narrowness = { person: 0, team: 1, company: 2 } as const;

/** Of two KPIs that count the same for one team or person, only the one for a team's own, or for a person the widest, stays. */
function withoutRepeats(lines: readonly PartLine[], over: KpiPart['over']): readonly PartLine[] {
  const rank = ({ isOwn, kpi }: PartLine): number => (isOwn ? -1 : over === 'team' ? narrowness[kpi.over] : -narrowness[kpi.over]);
  const best = new Map<string, number>();
  const keyOf = (line: PartLine): string => JSON.stringify([line.id, measureOf(line), line.kpi.current.period.name]);
  for (const line of lines) best.set(keyOf(line), Math.min(best.get(keyOf(line)) ?? Infinity, rank(line)));
  return lines.filter((line) => line.isOwn || measureOf(line) === '' || rank(line) === best.get(keyOf(line)));
}

/** What of a KPI is of no team, or of nobody. */
function restLine(kpi: KpiFigure, over: KpiPart['over'], name: string): readonly PartLine[] {
  const rest = kpi.unassigned?.[over];
  if (rest === undefined) return [];
  const none = { kind: 'missing', needs: { key: 'reason.kpiNoTarget', args: { kpi: kpi.kpi, period: kpi.current.period.name } } } as const;
  return [{ id: '', name, team: '', actual: { kind: 'known', value: rest }, target: none, attainment: none, status: 'missing', trend: [], kpi, isOwn: false, isProvisional: kpi.current.isProvisional }];
}

/**
 * Every KPI of every team or person, as far as it says something: name by name, the KPIs in their own order, and at the end what
 * is of no team or of nobody, so that sums are complete.
 */
export function partLines(kpis: readonly KpiFigure[], over: KpiPart['over'], unassigned: string): readonly PartLine[] {
  const lines = withoutRepeats(kpis.flatMap((kpi) => linesOf(kpi, over)).filter(isTelling), over);
  const compare = new Intl.Collator('nl').compare;
  const sorted = [...lines].sort((a, b) => compare(a.team, b.team) || compare(a.name, b.name) || compare(a.id, b.id) || Number(b.isOwn) - Number(a.isOwn));
  const shown = new Set(lines.map(({ kpi }) => kpi));
  return [...sorted, ...kpis.filter((kpi) => shown.has(kpi)).flatMap((kpi) => restLine(kpi, over, unassigned))];
}
