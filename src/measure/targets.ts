import { type Finding, finding } from '../core/finding';
import { fold } from '../core/fold';
import type { Day, Period } from '../core/period';
import type { TargetRow } from '../tables/schemas/targets';
import type { PeopleIndex } from './people-index';
import { rowSubject } from './row-subject';

/** One target as written: for a period, from a day on, or (neither) for every period. */
export interface TargetEntry {
  readonly row: TargetRow;
  readonly value: number;
  readonly period?: Period;
  readonly start?: Day;
  /** The row's period, person or value could not be read: nobody knows which target it changes. */
  readonly unreadable?: true;
}

/** All targets, found by payee and measure. */
export interface TargetBook {
  /** For a measure: each payee's own targets; without those, the payee's targets that name no measure. */
  readonly own: (measure: string) => (payee: number) => readonly TargetEntry[];
  /** Targets of this measure for everyone: rows without person and team. They are the own targets of who has no other. */
  readonly forAll: (measure: string) => readonly TargetEntry[];
  /** Targets of this measure for a team; without those, the team's targets that name no measure. */
  readonly ofTeam: (measure: string) => (team: string) => readonly TargetEntry[];
  readonly findings: readonly Finding[];
}

/** Reads the period of a target: the user's own calendar first, then the general forms; `unclear` when its days are not known. */
export type ReadPeriod = (text: string) => Period | 'unclear' | undefined;

const everyone = -2;
const none: readonly TargetEntry[] = [];

/**
 * Reads the Targets table. A row whose period or value cannot be read makes the payee's targets for that measure missing,
 * because it could have been any of them; one whose person or measure cannot be read does so for everybody, or for every
 * measure, that it may be about. A target for a team is no payee's own and is left to the KPIs.
 */
export function indexTargets(rows: readonly TargetRow[], people: PeopleIndex, readPeriod: ReadPeriod): TargetBook {
  const byMeasure = new Map<string, Map<number, TargetEntry[]>>();
  const findings: Finding[] = [];
  const periodOf = readOnce(readPeriod);
  for (const row of rows) {
    if (isStray(row, people) || (row.team !== undefined && row.person === undefined)) continue;
    const payee = row.person === undefined ? everyone : people.find(row.person);
    const read = row.period === undefined ? undefined : periodOf(row.period);
    const period = read === 'unclear' ? undefined : read;
    const problem = problemOf(row, payee, read);
    if (problem) findings.push(problem);
    const entry = entryOf(row, period, problem !== undefined || read === 'unclear');
    const byPayee = byMeasure.get(fold(row.measure ?? '')) ?? new Map<number, TargetEntry[]>();
    byMeasure.set(fold(row.measure ?? ''), byPayee);
    const known = byPayee.get(payee) ?? [];
    findings.push(...contradictions(entry, known));
    byPayee.set(payee, known);
    known.push(entry);
  }
  const stray = strayTargets(rows, people);
  const own = (measure: string): ((payee: number) => readonly TargetEntry[]) => {
    const [named, unnamed] = [byMeasure.get(fold(measure)), byMeasure.get('')];
    const maybe = stray(measure);
    return (payee) => {
      const known = named?.get(payee) ?? unnamed?.get(payee) ?? none;
      const lost = maybe(payee);
      return lost.length === 0 ? known : [...lost, ...known];
    };
  };
  return { own, forAll: (measure) => own(measure)(everyone), ofTeam: teamTargets(rows, periodOf), findings };
}

/**
 * The targets of teams, read when first asked for. One whose period or value cannot be read makes the team's target
 * missing, and so does one of which the team or the measure cannot be read.
 */
function teamTargets(rows: readonly TargetRow[], periodOf: ReadPeriod): TargetBook['ofTeam'] {
  const ofTeams = rows.filter(({ person, team, unreadable }) => person === undefined && !unreadable.includes('person') && (team !== undefined || unreadable.includes('team')));
  const entries = ofTeams.map((row) => {
    const read = row.period === undefined ? undefined : periodOf(row.period);
    const isUnknown = (row.period !== undefined && read === undefined) || read === 'unclear';
    return entryOf(row, read === 'unclear' ? undefined : read, isUnknown);
  });
  return (measure) => (team) => {
    const own = entries.filter(({ row }) => row.team === undefined || fold(row.team) === fold(team));
    const named = own.filter(({ row }) => row.unreadable.includes('measure') || (row.measure !== undefined && fold(row.measure) === fold(measure)));
    return named.length > 0 ? named : own.filter(({ row }) => row.measure === undefined);
  };
}

/** True when nobody knows whose target it is, or of what. */
const isStray = ({ person, unreadable }: TargetRow, people: PeopleIndex): boolean =>
  unreadable.includes('person') || unreadable.includes('measure') || (person !== undefined && people.sharing(person).length > 0);

/** Whose target it may be; everybody's when nobody can tell. */
function mayBeOf({ person }: TargetRow, people: PeopleIndex): readonly number[] {
  if (person === undefined) return [everyone];
  const shared = people.sharing(person);
  return shared.length > 0 ? shared : [people.find(person)];
}

/** Per measure and payee the rows that may be a target of theirs, because the person or the measure cannot be read. */
function strayTargets(rows: readonly TargetRow[], people: PeopleIndex): TargetBook['own'] {
  const stray = rows.filter((row) => isStray(row, people)).map((row) => ({ entry: entryOf(row, undefined, true), payees: mayBeOf(row, people) }));
  const isOf = ({ row }: TargetEntry, measure: string): boolean => row.measure === undefined || fold(row.measure) === fold(measure);
  return (measure) => {
    const own = stray.filter(({ entry }) => isOf(entry, measure));
    return (payee) => own.filter(({ payees }) => payees.includes(payee) || payees.includes(everyone)).map(({ entry }) => entry);
  };
}

/** Reads every text once: a table of targets names the same few periods again and again. */
function readOnce(readPeriod: ReadPeriod): ReadPeriod {
  const known = new Map<string, ReturnType<ReadPeriod>>();
  return (text) => {
    if (!known.has(text)) known.set(text, readPeriod(text));
    return known.get(text);
  };
}

const entryOf = (row: TargetRow, period: Period | undefined, isProblem: boolean): TargetEntry => ({
  row,
  value: row.value,
  ...(period && { period }),
  ...(row.start !== undefined && { start: row.start }),
  ...((isProblem || row.unreadable.length > 0) && { unreadable: true }),
});

function problemOf(row: TargetRow, payee: number, period: ReturnType<ReadPeriod>): Finding | undefined {
  if (row.person !== undefined && payee < 0) return finding('target.unknownPerson', 'error', rowSubject(row, 'person'), { person: row.person });
  if (row.period === undefined || period) return undefined;
  return finding('target.badPeriod', 'error', rowSubject(row, 'period'), { period: row.period });
}

/** True when two entries speak of the same days. */
export const sameSpan = (a: TargetEntry, b: TargetEntry): boolean =>
  a.start === b.start && a.period?.start === b.period?.start && a.period?.end === b.period?.end;

function contradictions(entry: TargetEntry, known: readonly TargetEntry[]): readonly Finding[] {
  const twin = known.find((other) => sameSpan(entry, other));
  if (!twin || entry.unreadable || twin.unreadable) return [];
  const { row } = entry;
  const args = { person: row.person ?? '', measure: row.measure ?? '', period: row.period ?? '', row: twin.row.row, first: twin.value, second: entry.value };
  return [finding('target.twice', entry.value === twin.value ? 'warning' : 'error', rowSubject(row, 'value'), args)];
}
