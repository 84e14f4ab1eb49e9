import { type Finding, finding } from '../../core/finding';
import { fold } from '../../core/fold';
import { headerOf, rowSubject } from '../../measure/row-subject';
import type { Measure } from '../../measure/measure';
import type { Figure, RowOrigin } from '../../tables/schema';
import type { GateRow } from '../../tables/schemas/gates';
import type { ModifierRow } from '../../tables/schemas/modifiers';
import type { WorkbookTables } from '../../tables/workbook-tables';
import { isWholePercent } from '../scheme/whole-percents';
import type { Conditions, Gate, Looked, Modifier } from './conditions';

/** The modifiers and gates of one scheme: of the whole and per component, and of which components they cannot be told. */
export interface SchemeConditions {
  readonly whole?: Conditions;
  /** By the component as names are compared. */
  readonly of: ReadonlyMap<string, Conditions>;
  /** Components that must be missing, because a row about them is not clear; `all` when nobody knows which. */
  readonly unclear: ReadonlySet<string> | 'all';
  readonly findings: readonly Finding[];
}

const none: SchemeConditions = { of: new Map(), unclear: new Set(), findings: [] };

type ConditionRow = ModifierRow | GateRow;

/** What the conditions of a scheme are compiled with. */
export interface ConditionSources {
  readonly scheme: string;
  /** The names of the scheme's components. */
  readonly components: readonly string[];
  readonly measures: ReadonlyMap<string, Measure>;
  /** True for a number, and for a column that some table has. */
  readonly isColumn: (figure: Figure) => boolean;
}

/**
 * The rows of Modifiers and Gates about one scheme. A row that is not clear makes the payouts missing that it could change;
 * one about a component that the scheme does not have could change any of them.
 */
export function compileConditions({ modifiers, gates }: Pick<WorkbookTables, 'modifiers' | 'gates'>, sources: ConditionSources): SchemeConditions {
  if (modifiers.length === 0 && gates.length === 0) return none;
  const isOwn = ({ scheme, unreadable }: ConditionRow): boolean => fold(scheme) === fold(sources.scheme) || unreadable.includes('scheme');
  const ownModifiers = modifiers.filter(isOwn);
  const ownGates = gates.filter(isOwn);
  const problems = [...ownModifiers.flatMap((row) => problemsOf(row, 'modifiers', sources)), ...ownGates.flatMap((row) => problemsOf(row, 'gates', sources))];
  const mixed = mixedModifiers(ownModifiers, sources.scheme);
  const bad = [...problems, ...mixed];
  const names = new Set([...ownModifiers, ...ownGates].map(({ component }) => fold(component ?? '')));
  const clear = <R extends ConditionRow>(rows: readonly R[]): readonly R[] => rows.filter((row) => !bad.some((one) => one.row === row));
  const of = new Map([...names].map((name) => [name, conditionsFor(name, { modifiers: clear(ownModifiers), gates: clear(ownGates) }, sources.measures)]));
  const whole = of.get('');
  const warned = (table: 'modifiers' | 'gates', rows: readonly ConditionRow[]): readonly Finding[] => clear(rows).flatMap((row) => wholePercent(row, { table, ...sources }) ?? []);
  const percentWarnings = [...warned('modifiers', ownModifiers), ...warned('gates', ownGates)];
  return { ...(whole && { whole }), of, unclear: unclearIn(bad), findings: [...bad.flatMap(({ findings }) => findings), ...unusualModifiers(clear(ownModifiers), sources.scheme), ...percentWarnings] };
}

interface RowProblem {
  readonly row: ConditionRow;
  /** The component that is concerned; nothing when nobody knows which. */
  readonly component: string | undefined;
  readonly findings: readonly Finding[];
}

function unclearIn(problems: readonly RowProblem[]): SchemeConditions['unclear'] {
  const components = problems.map(({ component }) => component);
  return components.includes(undefined) || components.includes('') ? 'all' : new Set(components.flatMap((name) => name ?? []));
}

function problemsOf(row: ConditionRow, table: 'modifiers' | 'gates', { scheme, components, measures, isColumn }: ConditionSources): readonly RowProblem[] {
  const component = fold(row.component ?? '');
  const problem = (check: Finding, concerned: string | undefined): readonly RowProblem[] => [{ row, component: concerned, findings: [check] }];
  const unreadable = row.unreadable[0];
  if (unreadable !== undefined) {
    const isWhose = unreadable === 'component' || unreadable === 'scheme';
    return problem(finding('condition.unreadable', 'error', rowSubject(row, unreadable), { table, scheme, column: headerOf(row, unreadable) }), isWhose ? undefined : component);
  }
  if (component !== '' && !components.some((name) => fold(name) === component)) {
    return problem(finding('condition.unknownComponent', 'error', rowSubject(row, 'component'), { table, scheme, component: row.component ?? '' }), undefined);
  }
  if (row.measure !== undefined && !measures.has(fold(row.measure))) {
    return problem(finding('condition.unknownMeasure', 'error', rowSubject(row, 'measure'), { table, scheme, measure: row.measure }), component);
  }
  const [figure, column] = figureIn(row);
  if (!isColumn(figure)) {
    const written = typeof figure === 'number' ? '' : figure.column;
    return problem(finding('condition.unknownColumn', 'error', rowSubject(row, column), { table, scheme, column: written }), component);
  }
  const percent = wholePercent(row, { table, scheme, measures });
  if (percent?.severity === 'error') return problem(percent, component);
  if (!('name' in row) || row.from === undefined || row.measure !== undefined) return [];
  return problem(finding('modifier.noMeasure', 'error', rowSubject(row, 'measure'), { scheme, name: row.name }), component);
}

/** A limit of 90 or 110 where 90 % or 110 % is meant: of an attainment an error, because it is never reached, else a warning. */
function wholePercent(row: ConditionRow, { table, scheme, measures }: Pick<ConditionSources, 'scheme' | 'measures'> & { readonly table: 'modifiers' | 'gates' }): Finding | undefined {
  if (!isWholePercent(row.from)) return undefined;
  const looked = lookedAt(row, table === 'gates' ? 'attainment' : 'actual', measures);
  const severity = looked?.look === 'attainment' ? 'error' : looked?.measure.unit === 'ratio' ? 'warning' : undefined;
  return severity && finding('condition.wholePercent', severity, rowSubject(row, 'from'), { table, scheme, column: headerOf(row, 'from'), found: row.from });
}

/** The figure of a row that may be a column, and where it stands. */
const figureIn = (row: ConditionRow): readonly [Figure, 'value' | 'from'] => ('name' in row ? [row.value, 'value'] : [row.from, 'from']);

/** Factors that turn an amount round or make ten times as much of it: as written, but look at them. */
function unusualModifiers(rows: readonly ModifierRow[], scheme: string): readonly Finding[] {
  return rows.flatMap((row) => {
    const { value, combine = 'multiply', name } = row;
    const isUnusual = typeof value === 'number' && combine === 'multiply' && (value < 0 || value >= 10);
    return isUnusual ? [finding('modifier.unusual', 'warning', rowSubject(row, 'value'), { scheme, name, value })] : [];
  });
}

const kindOf = (row: ModifierRow): string => JSON.stringify([fold(row.measure ?? ''), row.look, row.scope, row.combine, row.position]);
const modifierKey = (row: ModifierRow): string => `${fold(row.component ?? '')}|${fold(row.name)}`;

/** Rows of one modifier that are not of one kind. */
function mixedModifiers(rows: readonly ModifierRow[], scheme: string): readonly RowProblem[] {
  const first = new Map<string, ModifierRow>();
  return rows.flatMap((row) => {
    const before = first.get(modifierKey(row));
    if (!before) first.set(modifierKey(row), row);
    if (!before || kindOf(before) === kindOf(row)) return [];
    return [{ row, component: fold(row.component ?? ''), findings: [finding('modifier.mixed', 'error', rowSubject(row, 'name'), { scheme, name: row.name })] }];
  });
}

function conditionsFor(component: string, rows: { readonly modifiers: readonly ModifierRow[]; readonly gates: readonly GateRow[] }, measures: ConditionSources['measures']): Conditions {
  const own = <R extends RowOrigin & { readonly component?: string }>(all: readonly R[]): readonly R[] => all.filter((row) => fold(row.component ?? '') === component);
  const names = [...new Set(own(rows.modifiers).map(({ name }) => fold(name)))];
  return {
    modifiers: names.map((name) => modifierOf(own(rows.modifiers).filter((row) => fold(row.name) === name), measures)),
    gates: own(rows.gates).flatMap((row) => gateOf(row, measures)),
  };
}

function modifierOf(rows: readonly ModifierRow[], measures: ConditionSources['measures']): Modifier {
  const [first] = rows;
  const condition = first && lookedAt(first, 'actual', measures);
  return {
    name: first?.name ?? '',
    combine: first?.combine ?? 'multiply',
    position: first?.position ?? 'beforeCap',
    ...(condition && { condition }),
    steps: rows.map((row) => ({ row, value: row.value, from: row.from, isStrict: isStrict(row) })).sort((a, b) => (a.from ?? -Infinity) - (b.from ?? -Infinity)),
  };
}

const isStrict = ({ exactly }: ConditionRow): boolean => exactly === 'notReached';

function gateOf(row: GateRow, measures: ConditionSources['measures']): readonly Gate[] {
  const condition = lookedAt(row, 'attainment', measures);
  if (!condition) return [];
  return [{ row, condition, direction: row.direction ?? 'atLeast', limit: row.from, isStrict: isStrict(row), capRatio: row.capRatio ?? 0, capAmount: row.capAmount }];
}

function lookedAt(row: ConditionRow, look: Looked['look'], measures: ConditionSources['measures']): Looked | undefined {
  const measure = row.measure === undefined ? undefined : measures.get(fold(row.measure));
  return measure && { measure, look: row.look ?? look, scope: row.scope ?? 'own' };
}

/** Rows about a scheme that does not exist. */
export function strayConditions({ modifiers, gates }: Pick<WorkbookTables, 'modifiers' | 'gates'>, schemes: readonly string[]): readonly Finding[] {
  const known = new Set(schemes.map(fold));
  const strays = (table: 'modifiers' | 'gates', rows: readonly ConditionRow[]): readonly Finding[] =>
    rows.flatMap((row) => (known.has(fold(row.scheme)) || row.unreadable.includes('scheme') ? [] : [finding('condition.unknownScheme', 'error', rowSubject(row, 'scheme'), { table, scheme: row.scheme })]));
  return [...strays('modifiers', modifiers), ...strays('gates', gates)];
}
