import { finding, type Finding, type Severity } from '../../core/finding';
import { matchingForm } from '../cells/clean-text';
import type { TableId } from '../schema';
import { schemaOf } from '../schemas';
import type { LooseRow, LooseTable, ReadValue } from './loose-row';
import { nameIndex, type NameIndex } from './name-index';
import { subjectAt } from './subject';

/** A column whose cells name entries of another table's column. */
interface ReferenceRule {
  readonly from: TableId;
  readonly column: string;
  readonly to: TableId;
  readonly key: string;
  readonly name?: string;
  readonly severity: Severity;
}

const people = { to: 'people', key: 'id', name: 'name', severity: 'error' } as const;
const measures = { to: 'measures', key: 'measure', severity: 'error' } as const;
const schemes = { to: 'schemes', key: 'scheme', severity: 'error' } as const;

/** Every reference between short tables. What names nothing is a finding; what is only spelled otherwise gets the key's spelling. */
const rules: readonly ReferenceRule[] = [
  { from: 'people', column: 'manager', ...people, severity: 'info' },
  { from: 'targets', column: 'person', ...people },
  { from: 'assignments', column: 'person', ...people },
  { from: 'components', column: 'measure', ...measures },
  { from: 'targets', column: 'measure', ...measures },
  { from: 'measures', column: 'numerator', ...measures },
  { from: 'measures', column: 'denominator', ...measures },
  { from: 'components', column: 'scheme', ...schemes },
  { from: 'tiers', column: 'scheme', ...schemes },
  { from: 'assignments', column: 'scheme', ...schemes },
  { from: 'tiers', column: 'component', to: 'components', key: 'component', severity: 'error' },
  { from: 'targets', column: 'team', to: 'people', key: 'team', severity: 'warning' },
  { from: 'assignments', column: 'role', to: 'people', key: 'role', severity: 'warning' },
];

type ShortTables = ReadonlyMap<TableId, LooseTable>;

const textOf = (row: LooseRow, column: string | undefined): string => {
  const value = column === undefined ? undefined : row.values.get(column);
  return typeof value === 'string' ? value : '';
};

/** The names that a table's column offers; undefined where the table is absent, so that nothing can be checked. */
export function indexOf(tables: ShortTables, to: TableId, key: string, name?: string): NameIndex | undefined {
  const rows = tables.get(to)?.rows.filter((row) => textOf(row, key) !== '') ?? [];
  return rows.length === 0 ? undefined : nameIndex(rows.map((row) => ({ key: textOf(row, key), name: textOf(row, name) })));
}

interface Resolved {
  readonly row: LooseRow;
  readonly finding?: Finding;
}

function resolve(row: LooseRow, table: LooseTable, rule: ReferenceRule, index: NameIndex): Resolved {
  const found = textOf(row, rule.column);
  const place = table.match.columns.find(({ column }) => column === rule.column);
  if (found === '' || place === undefined) return { row };
  const subject = subjectAt(table.match.candidate, row.row, place);
  const args = { found, rows: 1, table: schemaOf(rule.to).label };
  const match = index(found);
  if (match.kind === 'none') return { row, finding: finding('cell.unknownReference', rule.severity, subject, args) };
  if (match.kind === 'several') return { row, finding: finding('cell.ambiguousName', 'error', subject, args) };
  const values = new Map<string, ReadValue>([...row.values, [rule.column, match.key]]);
  const isOtherSpelling = match.key !== found && matchingForm(match.key) === matchingForm(found);
  return isOtherSpelling ? { row: { ...row, values }, finding: finding('cell.spelling', 'info', subject, { found, rows: 1, used: match.key }) } : { row: { ...row, values } };
}

/** Gives every reference the spelling of the key it names, and reports the ones that name nothing. */
export function resolveReferences(tables: ShortTables): { readonly tables: ShortTables; readonly findings: readonly Finding[] } {
  const resolved = new Map(tables);
  const findings: Finding[] = [];
  for (const rule of rules) {
    const table = resolved.get(rule.from);
    const index = indexOf(resolved, rule.to, rule.key, rule.name);
    if (!table || !index) continue;
    const results = table.rows.map((row) => resolve(row, table, rule, index));
    resolved.set(rule.from, { ...table, rows: results.map(({ row }) => row) });
    findings.push(...results.flatMap(({ finding: found }) => (found ? [found] : [])));
  }
  return { tables: resolved, findings };
}
