import type { Finding, Severity } from '../../core/finding';
import { fold } from '../../core/fold';
import { cellProblem, type CellProblem } from '../cells/cell-problem';
import type { TableId } from '../schema';
import { schemaOf } from '../schemas';
import type { MeasureRow } from '../schemas/measures';
import type { LooseRow, LooseTable, ReadValue } from './loose-row';
import { nameIndex, type NameIndex } from './name-index';
import { addProblem, problemFindings, type ProblemList } from './problem-list';

/** A column whose cells name entries of another table's column. */
interface ReferenceRule {
  readonly from: TableId;
  readonly column: string;
  readonly to: TableId;
  readonly key: string;
  readonly name?: string;
  /** A second table whose names will do as well. */
  readonly or?: { readonly to: TableId; readonly key: string };
  /** How bad it is to name nothing; left out where that is no trouble, or one that the calculation reports itself. */
  readonly unknown?: Severity;
}

const people = { to: 'people', key: 'id', name: 'name' } as const;
const measures = { to: 'measures', key: 'measure' } as const;
const goals = { to: 'goals', key: 'goal' } as const;
const kpis = { to: 'kpis', key: 'kpi' } as const;
const schemes = { to: 'schemes', key: 'scheme' } as const;

/** The tables that name a scheme, a component of one, or somebody. */
const ofSchemes = ['modifiers', 'gates', 'ramp', 'seasons', 'draws', 'holds'] as const;
const ofComponents = ['modifiers', 'gates', 'ramp', 'holds'] as const;
const ofPeople = ['splits', 'employment', 'leave', 'rewardChoices', 'draws', 'ledger'] as const;

/** Every reference between short tables. What is only spelled otherwise gets the key's spelling. */
const rules: readonly ReferenceRule[] = [
  { from: 'people', column: 'manager', ...people },
  { from: 'targets', column: 'person', ...people },
  { from: 'assignments', column: 'person', ...people },
  { from: 'components', column: 'measure', ...measures },
  { from: 'targets', column: 'measure', ...measures, or: kpis, unknown: 'error' },
  { from: 'measures', column: 'numerator', ...measures },
  { from: 'measures', column: 'denominator', ...measures },
  { from: 'measures', column: 'equals', ...measures, unknown: 'error' },
  { from: 'goals', column: 'parent', ...goals, unknown: 'warning' },
  { from: 'kpis', column: 'goal', ...goals, unknown: 'warning' },
  { from: 'kpis', column: 'measure', ...measures, unknown: 'error' },
  { from: 'kpis', column: 'drives', ...kpis, unknown: 'warning' },
  { from: 'kpis', column: 'guard', ...kpis, unknown: 'warning' },
  { from: 'actions', column: 'kpi', ...kpis, unknown: 'warning' },
  { from: 'kpiHistory', column: 'kpi', ...kpis },
  { from: 'actuals', column: 'kpi', ...kpis, unknown: 'error' },
  { from: 'components', column: 'scheme', ...schemes },
  { from: 'tiers', column: 'scheme', ...schemes },
  { from: 'assignments', column: 'scheme', ...schemes },
  { from: 'tiers', column: 'component', to: 'components', key: 'component' },
  { from: 'targets', column: 'team', to: 'people', key: 'team', unknown: 'warning' },
  { from: 'assignments', column: 'role', to: 'people', key: 'role' },
  { from: 'components', column: 'lookup', ...measures, unknown: 'error' },
  { from: 'components', column: 'targetMeasure', ...measures, unknown: 'error' },
  { from: 'components', column: 'statutoryCap', to: 'statutoryCaps', key: 'cap', unknown: 'error' },
  ...ofSchemes.map((from): ReferenceRule => ({ from, column: 'scheme', ...schemes, unknown: 'error' })),
  ...ofComponents.map((from): ReferenceRule => ({ from, column: 'component', to: 'components', key: 'component', unknown: 'error' })),
  ...ofPeople.map((from): ReferenceRule => ({ from, column: 'person', ...people, unknown: 'error' })),
  { from: 'modifiers', column: 'measure', ...measures, unknown: 'error' },
  { from: 'gates', column: 'measure', ...measures, unknown: 'error' },
  { from: 'seasons', column: 'measure', ...measures, unknown: 'error' },
  { from: 'rewardChoices', column: 'reward', to: 'rewards', key: 'reward', unknown: 'error' },
];

type ShortTables = ReadonlyMap<TableId, LooseTable>;

const textOf = (row: LooseRow, column: string | undefined): string => {
  const value = column === undefined ? undefined : row.values.get(column);
  return typeof value === 'string' ? value : '';
};

/**
 * The names that a table's column offers; undefined where the table is absent, so that nothing can be checked. KPIs of several
 * teams may have one name: whom they are for tells them apart.
 */
export function indexOf(tables: ShortTables, to: TableId, key: string, name?: string): NameIndex | undefined {
  const rows = tables.get(to)?.rows.filter((row) => textOf(row, key) !== '') ?? [];
  const form = (row: LooseRow): string => fold(textOf(row, key));
  const distinct = to === 'kpis' ? rows.filter((row, at) => rows.findIndex((other) => form(other) === form(row)) === at) : rows;
  return rows.length === 0 ? undefined : nameIndex(distinct.map((row) => ({ key: textOf(row, key), name: textOf(row, name) })), to === 'people' && key === 'id');
}

/** The names of the user's own measures, and of those that are known without a row. */
function measureNames(tables: ShortTables, assumed: readonly MeasureRow[]): NameIndex | undefined {
  const own = indexOf(tables, 'measures', 'measure');
  if (assumed.length === 0) return own;
  const others = nameIndex(assumed.map(({ measure }) => ({ key: measure })));
  return (text) => {
    const found = own?.(text);
    return found === undefined || found.kind === 'none' ? others(text) : found;
  };
}

/** The names that a rule accepts, of its own table and of the second one. */
function namesFor(tables: ShortTables, { to, key, name, or }: ReferenceRule, assumed: readonly MeasureRow[]): NameIndex | undefined {
  const first = to === 'measures' ? measureNames(tables, assumed) : indexOf(tables, to, key, name);
  const second = or && indexOf(tables, or.to, or.key);
  if (!first || !second) return first;
  return (text) => {
    const found = first(text);
    return found.kind === 'none' ? second(text) : found;
  };
}

interface Resolved {
  readonly row: LooseRow;
  readonly problem?: CellProblem;
}

function resolve(row: LooseRow, rule: ReferenceRule, index: NameIndex): Resolved {
  const found = textOf(row, rule.column);
  if (found === '') return { row };
  const args = { found, table: schemaOf(rule.to).label };
  const match = index(found);
  if (match.kind === 'none') return rule.unknown ? { row, problem: cellProblem('cell.unknownReference', rule.unknown, args) } : { row };
  if (match.kind === 'several') return { row, problem: cellProblem('cell.ambiguousName', 'error', args) };
  const resolved = { ...row, values: new Map<string, ReadValue>([...row.values, [rule.column, match.key]]) };
  return match.spelling === found ? { row: resolved } : { row: resolved, problem: cellProblem('cell.spelling', 'info', { found, used: match.spelling }) };
}

/** One finding per distinct trouble, at its first row. */
function grouped(table: LooseTable, rule: ReferenceRule, results: readonly Resolved[]): readonly Finding[] {
  const place = table.match.columns.find(({ column }) => column === rule.column);
  const problems: ProblemList = new Map();
  results.forEach(({ problem }, at) => problem && addProblem(problems, problem, at));
  const sheetRows = Int32Array.from(results, ({ row }) => row.row);
  return place ? problemFindings(problems, table.match.candidate, place, sheetRows) : [];
}

/**
 * Gives every reference the spelling of the key it names, and reports the ones that name nothing.
 * @param assumed measures that are known without a row in Measures
 */
export function resolveReferences(tables: ShortTables, assumed: readonly MeasureRow[] = []): { readonly tables: ShortTables; readonly findings: readonly Finding[] } {
  const resolved = new Map(tables);
  const findings: Finding[] = [];
  for (const rule of rules) {
    const table = resolved.get(rule.from);
    const index = namesFor(resolved, rule, assumed);
    if (!table || !index) continue;
    const results = table.rows.map((row) => resolve(row, rule, index));
    resolved.set(rule.from, { ...table, rows: results.map(({ row }) => row) });
    findings.push(...grouped(table, rule, results));
  }
  return { tables: resolved, findings };
}
