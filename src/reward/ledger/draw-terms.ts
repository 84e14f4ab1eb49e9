import { type Finding, finding } from '../../core/finding';
import { fold } from '../../core/fold';
import { roundEarned } from '../../core/money/round';
import type { Day, Period } from '../../core/period';
import { rowSource, rowSubject } from '../../measure/row-subject';
import type { DrawRow } from '../../tables/schemas/draws';
import type { PersonRow } from '../../tables/schemas/people';
import type { WorkbookTables } from '../../tables/workbook-tables';
import { figureFor, figureHomes } from '../scheme/figures';

/** A draw or guarantee as it holds for one payee at one moment of paying. */
export interface DrawTerms {
  readonly row: DrawRow;
  /** Empty where it is compared with all schemes together. */
  readonly scheme: string;
  /** Money for this period, for the days on which it applies; 0 when it has ended and only is recovered. */
  readonly minimum: number;
  readonly isActive: boolean;
}

/** Whose terms, at which moment. */
export interface DrawsOf {
  readonly person: PersonRow;
  readonly period: Period;
  /** The schemes that pay at this moment, and those among them that the payee is on. */
  readonly paying: ReadonlySet<string>;
  readonly own: ReadonlySet<string>;
}

/** The terms of a payee, guarantees first, and what keeps them from being known. */
export function drawTerms(tables: WorkbookTables, of: DrawsOf): { readonly terms: readonly DrawTerms[]; readonly findings: readonly Finding[] } {
  const rows = newestRows(tables.draws.filter((row) => concerns(row, of) && (row.start ?? -Infinity) < of.period.end), of.person);
  const found = rows.map((row) => termsOf(tables, row, of));
  const known = found.flatMap((one) => (one.kind === 'terms' ? [one.terms] : []));
  return {
    terms: [...known].sort((a, b) => Number(b.row.kind === 'guarantee') - Number(a.row.kind === 'guarantee')),
    findings: found.flatMap((one) => (one.kind === 'finding' ? [one.finding] : [])),
  };
}

function concerns(row: DrawRow, { person, paying, own }: DrawsOf): boolean {
  const scheme = row.scheme === undefined ? undefined : fold(row.scheme);
  if (row.person !== undefined) return row.person === person.id && (scheme === undefined || paying.has(scheme));
  return scheme === undefined ? own.size > 0 : own.has(scheme);
}

/** Of several rows about the same, the person's own goes before everybody's, and a later start before an earlier one. */
function newestRows(rows: readonly DrawRow[], { id }: PersonRow): readonly DrawRow[] {
  const rank = (row: DrawRow): number => (row.person === id ? 1e9 : 0) + (row.start ?? 0);
  const newest = new Map<string, DrawRow>();
  for (const row of rows) {
    const key = `${row.kind}|${fold(row.scheme ?? '')}`;
    const known = newest.get(key);
    if (!known || rank(row) > rank(known)) newest.set(key, row);
  }
  return [...newest.values()];
}

type Found = { readonly kind: 'terms'; readonly terms: DrawTerms } | { readonly kind: 'finding'; readonly finding: Finding };

function termsOf(tables: WorkbookTables, row: DrawRow, { person, period }: DrawsOf): Found {
  const share = shareOf(row, person, period);
  const assignment = tables.assignments.find(({ person: id, scheme }) => id === person.id && (row.scheme === undefined || (scheme !== undefined && fold(scheme) === fold(row.scheme))));
  const homeOf = figureHomes(tables);
  const amount = row.unreadable.length > 0 ? undefined : figureFor(row.amount, { homeOf, assignment, person, target: undefined }, rowSource(row, 'amount'));
  if (row.unreadable.length > 0 || (share > 0 && amount === undefined)) return { kind: 'finding', finding: finding('draw.noAmount', 'error', rowSubject(row, row.unreadable[0] ?? 'amount'), { payee: person.name ?? person.id }) };
  return { kind: 'terms', terms: { row, scheme: row.scheme ?? '', minimum: share > 0 ? roundEarned((amount?.value ?? 0) * share) : 0, isActive: share > 0 } };
}

/** The share of the period's days on which the row applies and the payee is in service. */
function shareOf(row: DrawRow, person: PersonRow, { start, end }: Period): number {
  const from: Day = Math.max(start, row.start ?? -Infinity, person.start ?? -Infinity);
  const until: Day = Math.min(end, (row.end ?? Infinity) + 1, (person.end ?? Infinity) + 1);
  return Math.max(0, until - from) / (end - start);
}
