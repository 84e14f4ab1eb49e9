import { fold } from '../../core/fold';
import { message } from '../../core/message';
import type { KpiRow } from '../../tables/schemas/kpis';
import type { Verdict } from '../kpi-check';
import type { PlanContext } from '../plan-context';
import { isKnownName, leftOn, mayHaveLeft } from '../set/known-owner';
import { met, notMet, unknown, unreadable } from '../smart/verdict';

/**
 * *Authority*: somebody can act. The column *Can steer* decides; without it an owner of People who belongs to the team, or is the
 * person, that the KPI is for, or who leads somebody there; for the whole company any owner of People. Whoever has left cannot act.
 */
export function authority(row: KpiRow, context: PlanContext): Verdict {
  const { owner, kpi } = row;
  const bad = unreadable(row, 'owner') ?? unreadable(row, 'authority') ?? unreadable(row, 'scope');
  if (bad) return bad;
  if (owner === undefined) return notMet(row, 'owner', { reason: message('ipa.authority.noOwner', {}), question: message('ask.owner', { kpi }) });
  const left = leftOn(owner, context);
  if (left !== undefined) return notMet(row, 'owner', { reason: message('ipa.authority.left', { owner, day: left }), question: message('ask.owner', { kpi }) });
  return row.authority === undefined ? byPlace(row, owner, context) : byColumn(row, owner, row.authority);
}

function byColumn(row: KpiRow, owner: string, can: NonNullable<KpiRow['authority']>): Verdict {
  const { kpi } = row;
  switch (can) {
    case 'yes':
      return met(row, 'authority', message('ipa.authority.yes', { owner }));
    case 'partly':
      return unknown(row, 'authority', { reason: message('ipa.authority.partly', { owner }), question: message('ask.together', { kpi }) });
    case 'no':
      return notMet(row, 'authority', { reason: message('ipa.authority.no', { owner }), question: message('ask.owner', { kpi }) });
  }
}

function byPlace(row: KpiRow, owner: string, { people, tables }: PlanContext): Verdict {
  const question = message('ask.authority', { kpi: row.kpi, owner });
  if (tables.people.length === 0 || !isKnownName(owner, tables) || mayHaveLeft(owner, people)) return unknown(row, 'authority', { reason: message('ipa.authority.unknown', { owner }), question });
  const scope = fold(row.scope ?? '');
  const person = people.people[people.find(owner)];
  const places = [owner, person?.team, person?.id, person?.name, person?.role];
  const leads = person !== undefined && people.people.some(({ manager, team, id, name }) => manager !== undefined && people.people[people.find(manager)] === person && [team, id, name].some((one) => fold(one ?? '') === scope));
  if (scope === '' || leads || places.some((place) => fold(place ?? '') === scope)) return met(row, 'owner', message('ipa.authority.inPlace', { owner, scope: row.scope ?? '' }));
  return unknown(row, 'owner', { reason: message('ipa.authority.elsewhere', { owner, scope: row.scope ?? '' }), question });
}
