import { fold } from '../core/fold';
import type { Day } from '../core/period';
import type { RowOrigin } from '../tables/schema';
import type { EmploymentRow } from '../tables/schemas/employment';
import type { PersonRow } from '../tables/schemas/people';
import type { PeopleIndex } from './people-index';

/** What People and Employment say of somebody, and which of it can change over time. */
export interface OrganisationFields {
  readonly team: string;
  readonly role: string;
  /** Id or name, as written. */
  readonly manager: string;
  readonly fte: number;
  readonly salary: number;
}

/** A column of the organisation. */
export type OrganisationField = keyof OrganisationFields;

/** What holds in one column, and the row that says so; `unclear` when a cell that decides it cannot be read. */
export interface Stated<T> {
  /** Absent when nothing was written. */
  readonly value?: T;
  readonly row: RowOrigin;
  readonly column: OrganisationField;
  readonly unclear?: true;
}

/** A run of days on which nothing changes for somebody: `from` included, `until` not. */
export type OrganisationSpell = { readonly from: Day; readonly until: Day } & { readonly [F in OrganisationField]: Stated<OrganisationFields[F]> };

/** Who is in which team and role, under which manager, with how many hours and what salary: on every day. */
export interface Organisation {
  /** True when Employment has rows; without any every person has one spell of all days. */
  readonly hasHistory: boolean;
  /** Somebody's spells without a gap, oldest first: the first begins at −Infinity, the last ends at Infinity. */
  readonly spellsOf: (payee: number) => readonly OrganisationSpell[];
  /** What holds for somebody on a day. */
  readonly on: (payee: number, day: Day) => OrganisationSpell;
}

const fields = ['team', 'role', 'manager', 'fte', 'salary'] as const satisfies readonly OrganisationField[];

/**
 * The organisation by day: People says what holds from the beginning, each row of Employment changes what it names from its
 * start (that day included) until a later row of the same person changes it again. An empty cell changes nothing. A cell
 * that cannot be read leaves its column unclear until the next row that fills it; a row without a readable start leaves
 * what it names unclear on all days, and so do two rows of the same day that differ.
 * @example indexOrganisation(people, employment).on(0, day('2026-07-01')).team.value // "South", from that day on
 */
export function indexOrganisation(people: PeopleIndex, employment: readonly EmploymentRow[]): Organisation {
  const rowsOf = rowsByPayee(people, employment);
  const known = new Map<number, readonly OrganisationSpell[]>();
  const spellsOf = (payee: number): readonly OrganisationSpell[] => {
    const spells = known.get(payee) ?? spellsIn(people.people[payee]!, rowsOf.get(payee) ?? []);
    known.set(payee, spells);
    return spells;
  };
  return { hasHistory: employment.length > 0, spellsOf, on: (payee, day) => spellsOf(payee).find(({ until }) => day < until)! };
}

function rowsByPayee(people: PeopleIndex, employment: readonly EmploymentRow[]): ReadonlyMap<number, readonly EmploymentRow[]> {
  const rows = new Map<number, EmploymentRow[]>();
  for (const row of employment) {
    const payee = people.find(row.person);
    const own = rows.get(payee) ?? [];
    rows.set(payee, own);
    own.push(row);
  }
  return rows;
}

/** True when nobody can tell from which day the row holds. */
const isDateless = ({ start, unreadable }: EmploymentRow): boolean => unreadable.includes('start') || start !== start;

function spellsIn(person: PersonRow, rows: readonly EmploymentRow[]): readonly OrganisationSpell[] {
  const dated = rows.filter((row) => !isDateless(row)).sort((a, b) => a.start - b.start);
  const starts = [...new Set(dated.map(({ start }) => start))];
  const doubtful = rows.filter(isDateless);
  let last: OrganisationSpell = doubted({ from: -Infinity, until: starts[0] ?? Infinity, ...heldBy(person) }, doubtful);
  const spells = [last];
  starts.forEach((from, i) => {
    const until = starts[i + 1] ?? Infinity;
    last = doubted(changed({ ...last, from, until }, dated.filter(({ start }) => start === from)), doubtful);
    spells.push(last);
  });
  return spells;
}

const heldBy = (person: PersonRow): Omit<OrganisationSpell, 'from' | 'until'> => ({
  team: stated(person, 'team', person.team),
  role: stated(person, 'role', person.role),
  manager: stated(person, 'manager', person.manager),
  fte: stated(person, 'fte', person.fte),
  salary: stated(person, 'salary', person.salary),
});

const stated = <T>(row: RowOrigin, column: OrganisationField, value: T | undefined): Stated<T> => ({
  row,
  column,
  ...(value !== undefined && { value }),
  ...(row.unreadable.includes(column) && { unclear: true }),
});

/** A spell in which the rows of its first day changed what they name. */
function changed(spell: OrganisationSpell, rows: readonly EmploymentRow[]): OrganisationSpell {
  return rows.reduce((held, row, i) => fields.reduce((one, field) => withField(one, field, row, i > 0), held), spell);
}

function withField(spell: OrganisationSpell, field: OrganisationField, row: EmploymentRow, isAnother: boolean): OrganisationSpell {
  const said = stated(row, field, row[field]);
  if (said.value === undefined && !said.unclear) return spell;
  const before = spell[field];
  const differs = isAnother && before.row !== row && isOfDay(before.row, row.start) && !isSame(before.value, said.value);
  return { ...spell, [field]: differs ? { ...said, unclear: true } : said };
}

const isOfDay = (row: RowOrigin, start: Day): boolean => 'start' in row && row.start === start && 'person' in row;

const isSame = (a: string | number | undefined, b: string | number | undefined): boolean => (typeof a === 'string' && typeof b === 'string' ? fold(a) === fold(b) : a === b);

/** What rows without a readable start name is unclear. */
function doubted(spell: OrganisationSpell, rows: readonly EmploymentRow[]): OrganisationSpell {
  const named = (field: OrganisationField): EmploymentRow | undefined => rows.find((row) => row[field] !== undefined || row.unreadable.includes(field));
  return fields.reduce((one, field) => {
    const row = named(field);
    return row ? { ...one, [field]: { ...stated(row, field, row[field]), unclear: true } } : one;
  }, spell);
}
