import { fold } from '../../core/fold';
import { scopeForm } from '../../measure/kpi/kpi-finder';
import { scopeOf } from '../../measure/kpi/kpi-scope';
import { indexPeople } from '../../measure/people-index';
import { slips } from '../../plan/library/near-word';
import { isKnownName } from '../../plan/set/known-owner';
import type { WorkbookTables } from '../../tables/workbook-tables';

const most = 5;
/** A shorter part is too easily that of another name. */
const shortest = 3;

const distinct = (names: readonly (string | undefined)[]): readonly string[] => [...new Map(names.flatMap((name) => (name === undefined || name === '' ? [] : [[fold(name), name] as const]))).values()];

/** How far a name is from what was typed: 0 a part of it, else the slips of the finger; undefined for another name. */
function distance(typed: string, name: string): number | undefined {
  const [a, b] = [fold(typed), fold(name)];
  if (a.length >= shortest && (b.includes(a) || (b.length >= shortest && a.includes(b)))) return 0;
  const parts = [b, ...b.split(/[^\p{L}\p{N}]+/u)].filter((part) => part.length >= shortest);
  const off = Math.min(...parts.map((part) => slips(a, part)));
  return off <= Math.max(1, Math.floor(a.length / 4)) ? off : undefined;
}

/** The names that were probably meant, the nearest first; at most five. */
export function nearNames(typed: string, names: readonly string[]): readonly string[] {
  const near = names.flatMap((name) => {
    const off = distance(typed, name);
    return off === undefined ? [] : [{ name, off }];
  });
  return near.sort((a, b) => a.off - b.off).slice(0, most).map(({ name }) => name);
}

/** The people, teams and roles of a workbook, as they are written there. */
export const ownersIn = ({ people }: Pick<WorkbookTables, 'people'>): readonly string[] => distinct([...people.map(({ name, id }) => name ?? id), ...people.map(({ team }) => team), ...people.map(({ role }) => role)]);

/** For whom KPIs are, in this workbook: its teams, the projects that other KPIs are for, its people. */
export const scopesIn = ({ people, kpis }: Pick<WorkbookTables, 'people' | 'kpis'>): readonly string[] => distinct([...people.map(({ team }) => team), ...kpis.map(({ scope }) => scope), ...people.map(({ name, id }) => name ?? id)]);

/** A name that the workbook does not know, with those that may have been meant. */
export interface UnknownName {
  readonly name: string;
  readonly near: readonly string[];
}

/** The owner, where People does not know them; a workbook without people knows nobody, so that everybody will do. */
export function unknownOwner(owner: string | undefined, tables: WorkbookTables): UnknownName | undefined {
  if (owner === undefined || owner.trim() === '' || tables.people.length === 0 || isKnownName(owner, tables)) return undefined;
  const near = nearNames(owner, ownersIn(tables));
  return { name: owner, near: near.length > 0 ? near : ownersIn(tables).slice(0, most) };
}

/** For whom a KPI is, where nothing in the workbook is called that. It may be a new project, unless something is called nearly that. */
export function unknownScope(scope: string | undefined, tables: WorkbookTables): UnknownName | undefined {
  if (scope === undefined || scope.trim() === '') return undefined;
  const index = indexPeople(tables.people);
  const isUsed = tables.kpis.some((row) => scopeForm(row.scope ?? '', index) === scopeForm(scope, index));
  return isUsed || !scopeOf(scope, index).isUnknown ? undefined : { name: scope, near: nearNames(scope, scopesIn(tables)) };
}
