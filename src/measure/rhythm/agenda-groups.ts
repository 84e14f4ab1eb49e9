import { fold } from '../../core/fold';
import type { Day } from '../../core/period';
import { scopeForm } from '../kpi/kpi-finder';
import type { paceHolidays } from '../kpi/kpi-pace';
import { scopeOf } from '../kpi/kpi-scope';
import type { PeopleIndex } from '../people-index';
import type { AgendaGroup, AgendaKpi, ReviewMeeting, Rhythm } from './agenda';
import { openActions } from './open-actions';
import type { ReadAction } from './read-actions';
import { whoIs } from './who';

const order: readonly AgendaGroup['over'][] = ['company', 'team', 'other', 'person'];
const rhythms: readonly Rhythm[] = ['day', 'week', 'twoWeeks', 'month', 'quarter', 'halfYear', 'year'];

interface Gathered {
  readonly over: AgendaGroup['over'];
  readonly name: string;
  readonly kpis: AgendaKpi[];
  readonly loose: ReadAction[];
  readonly holidays: readonly Day[];
}

function newGroup(scope: string, { people, holidaysOf }: GroupsOf): Gathered {
  const { over, name, isUnknown, has } = scopeOf(scope, people);
  return { over: isUnknown ? 'other' : over, name: isUnknown ? scope.trim() : name, kpis: [], loose: [], holidays: holidaysOf({ has }) };
}

/** The KPIs of one rhythm are reviewed together, on the first day on which any of them is to be. */
function meetingsOf(kpis: readonly AgendaKpi[]): readonly ReviewMeeting[] {
  return rhythms.flatMap((rhythm) => {
    const own = kpis.filter(({ review }) => review.rhythm === rhythm);
    if (own.length === 0) return [];
    const labels = (some: readonly AgendaKpi[]): readonly string[] => some.map(({ figure }) => figure.label);
    return [{ rhythm, day: Math.min(...own.map(({ review }) => review.meeting)), kpis: labels(own), due: labels(own.filter(({ review }) => review.isDue)) }];
  });
}

/** Each name once, in the order in which they come. */
const distinct = (names: readonly string[]): readonly string[] => names.filter((name, at) => name !== '' && names.findIndex((other) => fold(other) === fold(name)) === at);

function finished({ over, name, kpis, loose, holidays }: Gathered, { people: index, today }: GroupsOf): AgendaGroup {
  const who = whoIs(index, today);
  const looseActions = openActions(loose, { today, who });
  const people = kpis.flatMap(({ figure, corrector, actions }) => [figure.owner, corrector, ...actions.map(({ owner }) => owner)]);
  const participants = distinct([...people, ...looseActions.map(({ owner }) => owner)]).filter((one) => typeof who(one) !== 'object');
  return { over, name, participants, holidays, meetings: meetingsOf(kpis), kpis, looseActions };
}

/** What groups are made from. */
export interface GroupsOf {
  readonly kpis: readonly AgendaKpi[];
  /** Open actions that belong to none of these KPIs. */
  readonly loose: readonly ReadAction[];
  readonly people: PeopleIndex;
  readonly holidaysOf: ReturnType<typeof paceHolidays>;
  readonly today: Day;
}

/** The company, then teams, projects and people, each in the order of the tables; an action without a KPI goes to whom it is for. */
export function agendaGroups(of: GroupsOf): readonly AgendaGroup[] {
  const { kpis, loose, people } = of;
  const groups = new Map<string, Gathered>();
  const groupOf = (scope: string): Gathered => {
    const key = scopeForm(scope, people);
    const group = groups.get(key) ?? newGroup(scope, of);
    groups.set(key, group);
    return group;
  };
  for (const kpi of kpis) groupOf(kpi.figure.scope).kpis.push(kpi);
  for (const action of loose) groupOf(action.row.unreadable.includes('scope') ? '' : (action.row.scope ?? '')).loose.push(action);
  return [...groups.values()].sort((a, b) => order.indexOf(a.over) - order.indexOf(b.over)).map((group) => finished(group, of));
}
