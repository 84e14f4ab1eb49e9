import { fold } from '../../core/fold';
import type { Organisation, OrganisationSpell } from '../../measure/organisation';
import type { PersonRow } from '../../tables/schemas/people';
import type { Holder } from './claims';

/** Who has which role, and when. */
export interface RoleHolders {
  readonly withRole: (role: string) => readonly Holder[];
  /** Those whose role cannot be read, on the days on which that is so. */
  readonly withoutRole: readonly Holder[];
}

const nobody: readonly Holder[] = [];

/**
 * Who has which role: the role of People until a row of Employment changes it. Somebody who has a role twice, with another
 * in between, holds it twice.
 */
export function roleHolders(people: readonly PersonRow[], organisation: Organisation): RoleHolders {
  const byRole = new Map<string, Holder[]>();
  const withoutRole: Holder[] = [];
  const add = (role: string, holder: Holder): void => {
    const same = byRole.get(role) ?? [];
    byRole.set(role, same);
    same.push(holder);
  };
  people.forEach((person, payee) => {
    if (!organisation.hasHistory) {
      if (person.unreadable.includes('role')) withoutRole.push({ payee });
      else if (person.role !== undefined) add(fold(person.role), { payee });
      return;
    }
    for (const { role, isUnclear, from, until } of roleSpells(organisation.spellsOf(payee))) {
      if (isUnclear) withoutRole.push({ payee, during: { from, until } });
      else if (role !== undefined) add(role, { payee, during: { from, until } });
    }
  });
  return { withRole: (role) => byRole.get(fold(role)) ?? nobody, withoutRole };
}

interface RoleSpell {
  readonly role: string | undefined;
  readonly isUnclear: boolean;
  readonly from: number;
  readonly until: number;
}

/** Runs of days with the same role. */
function roleSpells(spells: readonly OrganisationSpell[]): readonly RoleSpell[] {
  const runs: RoleSpell[] = [];
  for (const { role: stated, from, until } of spells) {
    const isUnclear = stated.unclear === true;
    const role = isUnclear || stated.value === undefined ? undefined : fold(stated.value);
    const last = runs[runs.length - 1];
    if (last && last.role === role && last.isUnclear === isUnclear) runs[runs.length - 1] = { ...last, until };
    else runs.push({ role, isUnclear, from, until });
  }
  return runs;
}
