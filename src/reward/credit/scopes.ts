import type { CreditScope } from '../../core/derivation';
import { type Finding, finding } from '../../core/finding';
import { fold } from '../../core/fold';
import type { Day } from '../../core/period';
import type { Organisation, OrganisationSpell } from '../../measure/organisation';
import type { PeopleIndex } from '../../measure/people-index';
import { rowSubject } from '../../measure/row-subject';
import { cyclicManagers } from './manager-cycles';

/** Somebody whose results of these days count: `from` included, `until` not. */
export interface Member {
  readonly payee: number;
  readonly from: Day;
  readonly until: Day;
}

/** People whose results count together; the same object for everybody who has the same group. */
export interface CreditGroup {
  readonly members: readonly Member[];
  /** Those who may belong to it, because a cell that decides it cannot be read. */
  readonly doubts: readonly Member[];
}

/** The days on which a group counts for a payee. */
export interface GroupDays {
  readonly group: CreditGroup;
  readonly from: Day;
  readonly until: Day;
}

/** Why nobody knows whose results count for a payee. */
export type ScopeProblem = 'noTeam' | 'organisationUnclear' | 'managerCycle';

/** Whose results count for a payee between two days. */
export type ScopeAnswer = { readonly kind: 'groups'; readonly groups: readonly GroupDays[] } | { readonly kind: 'problem'; readonly why: ScopeProblem };

/** The organisation as credits see it. */
export interface CreditScopes {
  readonly of: (payee: number, scope: CreditScope, days: { readonly from: Day; readonly until: Day }) => ScopeAnswer;
  /** Managers who are nobody, or below themselves. */
  readonly findings: () => readonly Finding[];
}

/**
 * Whose results count for whom, by the organisation on the day of each sale. Team: everybody in the payee's team, the payee
 * too. Reports: those whose manager the payee is. Tree: everybody below, however far. Company: everybody in People; rows of
 * sales people who are not in People count for nobody.
 */
export function creditScopes(people: PeopleIndex, organisation: Organisation): CreditScopes {
  const spells = once(() => people.people.flatMap((_, payee) => organisation.spellsOf(payee).map((spell) => ({ payee, spell }))));
  const teams = once(() => teamGroups(spells()));
  const reports = once(() => reportGroups(spells(), people));
  const cyclic = once(() => cyclicManagers(people, organisation));
  const trees = new Map<number, CreditGroup | undefined>();
  const company = once((): CreditGroup => ({ members: people.people.map((_, payee) => ({ payee, from: -Infinity, until: Infinity })), doubts: [] }));
  const owns = new Map<number, CreditGroup>();
  const ownFor = (payee: number): CreditGroup => {
    const own = owns.get(payee) ?? { members: [{ payee, from: -Infinity, until: Infinity }], doubts: [] };
    owns.set(payee, own);
    return own;
  };
  const treeFor = (payee: number): CreditGroup | undefined => {
    if (!trees.has(payee)) trees.set(payee, treeOf(payee, reports(), cyclic()));
    return trees.get(payee);
  };
  return {
    of: (payee, scope, days) => {
      switch (scope) {
        case 'own':
          return groupsOf([{ group: ownFor(payee), ...days }]);
        case 'team':
          return teamOf(organisation.spellsOf(payee), teams(), days);
        case 'reports':
          return groupsOf([{ group: reports().of(payee), ...days }]);
        case 'tree': {
          const group = treeFor(payee);
          return group ? groupsOf([{ group, ...days }]) : { kind: 'problem', why: 'managerCycle' };
        }
        case 'company':
          return groupsOf([{ group: company(), ...days }]);
      }
    },
    findings: () => [...unknownManagers(spells(), people), ...cycleFindings(people, cyclic())],
  };
}

interface PersonSpell {
  readonly payee: number;
  readonly spell: OrganisationSpell;
}

const groupsOf = (groups: readonly GroupDays[]): ScopeAnswer => ({ kind: 'groups', groups });

const memberOf = ({ payee, spell: { from, until } }: PersonSpell): Member => ({ payee, from, until });

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function teamGroups(spells: readonly PersonSpell[]): (team: string) => CreditGroup {
  const doubts = spells.filter(({ spell }) => spell.team.unclear).map(memberOf);
  const members = new Map<string, Member[]>();
  for (const one of spells) {
    const team = fold(one.spell.team.value ?? '');
    if (team === '' || one.spell.team.unclear) continue;
    const own = members.get(team) ?? [];
    members.set(team, own);
    own.push(memberOf(one));
  }
  const groups = new Map([...members].map(([team, own]) => [team, { members: own, doubts }] as const));
  return (team) => groups.get(team) ?? { members: [], doubts };
}

function teamOf(spells: readonly OrganisationSpell[], groupFor: (team: string) => CreditGroup, days: { readonly from: Day; readonly until: Day }): ScopeAnswer {
  const groups: GroupDays[] = [];
  for (const { from, until, team } of spells) {
    if (from >= days.until || until <= days.from) continue;
    if (team.unclear) return { kind: 'problem', why: 'organisationUnclear' };
    if (fold(team.value ?? '') === '') return { kind: 'problem', why: 'noTeam' };
    groups.push({ group: groupFor(fold(team.value ?? '')), from: Math.max(from, days.from), until: Math.min(until, days.until) });
  }
  return groupsOf(groups);
}

interface Reports {
  readonly of: (manager: number) => CreditGroup;
  readonly doubts: readonly Member[];
}

function reportGroups(spells: readonly PersonSpell[], people: PeopleIndex): Reports {
  const doubts = spells.filter(({ spell }) => spell.manager.unclear).map(memberOf);
  const groups = new Map<number, { readonly members: Member[]; readonly doubts: readonly Member[] }>();
  for (const one of spells) {
    const manager = one.spell.manager.unclear ? -1 : people.find(one.spell.manager.value ?? '');
    const own = groups.get(manager) ?? { members: [], doubts };
    groups.set(manager, own);
    own.members.push(memberOf(one));
  }
  return { doubts, of: (manager) => groups.get(manager) ?? { members: [], doubts } };
}

/** Everybody below a payee, on the days on which the whole chain of managers leads there; nothing when the chain is a circle. */
function treeOf(payee: number, { of, doubts }: Reports, cyclic: ReadonlySet<number>): CreditGroup | undefined {
  const members: Member[] = [];
  const open: Member[] = [{ payee, from: -Infinity, until: Infinity }];
  for (let above = open.pop(); above; above = open.pop()) {
    if (cyclic.has(above.payee)) return undefined;
    for (const one of of(above.payee).members) {
      const below = { payee: one.payee, from: Math.max(one.from, above.from), until: Math.min(one.until, above.until) };
      if (below.from >= below.until) continue;
      members.push(below);
      open.push(below);
    }
  }
  return { members, doubts };
}

function unknownManagers(spells: readonly PersonSpell[], people: PeopleIndex): readonly Finding[] {
  const found = new Map<unknown, Finding>();
  for (const { payee, spell } of spells) {
    const { value, row, column, unclear } = spell.manager;
    if (value === undefined || value === '' || unclear || people.find(value) >= 0 || found.has(row)) continue;
    const { name, id } = people.people[payee]!;
    found.set(row, finding('credit.unknownManager', 'warning', rowSubject(row, column), { person: name ?? id, manager: value }));
  }
  return [...found.values()];
}

const cycleFindings = (people: PeopleIndex, cyclic: ReadonlySet<number>): readonly Finding[] =>
  [...cyclic].map((payee) => {
    const person = people.people[payee]!;
    return finding('credit.managerCycle', 'error', rowSubject(person, 'manager'), { person: person.name ?? person.id });
  });
