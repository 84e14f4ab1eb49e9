import { type Finding, finding } from '../../core/finding';
import { fold } from '../../core/fold';
import type { Day } from '../../core/period';
import type { ActionRow } from '../../tables/schemas/actions';
import type { KpiRow } from '../../tables/schemas/kpis';
import { rowSubject } from '../row-subject';
import { isOpen, type ReadAction } from './read-actions';
import type { Named } from './who';

/** What actions are checked with. */
export interface CheckSurroundings {
  readonly today: Day;
  readonly who: (text: string) => Named;
}

/** How an action is called in a sentence: by its number, else by what is done. */
const nameOf = ({ id, action, row }: ActionRow): { readonly action: string; readonly row: number } => ({ action: id ?? action, row });

/** A KPI that is not there is reported where the table is read. */
function aboutFindings({ about, row }: ReadAction): readonly Finding[] {
  if (about.kind === 'otherScope') return [finding('action.otherScope', 'warning', rowSubject(row, 'scope'), { ...nameOf(row), kpi: row.kpi ?? '', scope: row.scope ?? '' })];
  if (about.kind !== 'unclear') return [];
  return [finding('action.whichKpi', 'warning', rowSubject(row, 'scope'), { ...nameOf(row), kpi: row.kpi ?? '', scopes: about.kpis.map(({ scope = '?' }) => scope) })];
}

function dayFindings({ row, state, period, due, done }: ReadAction, today: Day): readonly Finding[] {
  const isDated = done !== undefined || row.unreadable.includes('done');
  return [
    ...(state === 'done' && !isDated ? [finding('action.doneUndated', 'info', rowSubject(row, 'done'), nameOf(row))] : []),
    ...((state === 'open' || state === 'busy') && done !== undefined ? [finding('action.doneButOpen', 'warning', rowSubject(row, 'state'), { ...nameOf(row), done })] : []),
    ...(done !== undefined && done > today ? [finding('action.doneLater', 'warning', rowSubject(row, 'done'), { ...nameOf(row), done })] : []),
    ...(due !== undefined && period !== undefined && due < period.start ? [finding('action.dueBeforePeriod', 'warning', rowSubject(row, 'due'), { ...nameOf(row), due, period: period.name })] : []),
  ];
}

function ownerFindings({ row }: ReadAction, who: CheckSurroundings['who']): readonly Finding[] {
  const { owner = '' } = row;
  const named = owner === '' ? 'known' : who(owner);
  if (named === 'known') return [];
  if (named === 'unknown') return [finding('action.unknownOwner', 'warning', rowSubject(row, 'owner'), { ...nameOf(row), owner })];
  return [finding('action.ownerLeft', 'warning', rowSubject(row, 'owner'), { ...nameOf(row), owner, end: named.left.end ?? 0 })];
}

/** Numbers that an earlier row has too. */
function sameNumbers(actions: readonly ReadAction[]): readonly Finding[] {
  const firsts = new Map<string, number>();
  return actions.flatMap(({ row }) => {
    const number = fold(row.id ?? '');
    const firstRow = firsts.get(number);
    if (number === '') return [];
    if (firstRow !== undefined) return [finding('action.sameNumber', 'warning', rowSubject(row, 'id'), { action: row.id ?? '', row: row.row, firstRow })];
    firsts.set(number, row.row);
    return [];
  });
}

/** What is not right in the rows of Actions, each with its cell. Cells that cannot be read, unknown KPIs and rows that are there twice are reported where the table is read. */
export const actionFindings = (actions: readonly ReadAction[], { today, who }: CheckSurroundings): readonly Finding[] => [
  ...sameNumbers(actions),
  ...actions.flatMap((action) => [...aboutFindings(action), ...dayFindings(action, today), ...(isOpen(action) ? ownerFindings(action, who) : [])]),
];

/** KPIs that were reviewed on a day that is still to come. */
export const reviewFindings = (kpis: readonly KpiRow[], today: Day): readonly Finding[] =>
  kpis.flatMap((row) => (row.reviewed !== undefined && row.reviewed > today ? [finding('kpi.reviewedLater', 'warning', rowSubject(row, 'reviewed'), { kpi: row.kpi, reviewed: row.reviewed })] : []));
