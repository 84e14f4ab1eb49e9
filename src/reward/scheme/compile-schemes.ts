import { type Finding, finding } from '../../core/finding';
import { fold } from '../../core/fold';
import { groupBy } from '../../core/group-by';
import { type Message, message } from '../../core/message';
import { comparableRatio } from '../../core/money/compare';
import { exactSum } from '../../core/money/exact-sum';
import type { CompiledMeasures } from '../../measure/compile-measures';
import type { OwnMeasures } from '../../measure/own-measures';
import type { ReturnCounting, ReturnedMeasures } from '../../measure/returns/returned-measures';
import { headerOf, rowSubject } from '../../measure/row-subject';
import type { ComponentRow } from '../../tables/schemas/components';
import type { SchemeRow } from '../../tables/schemas/schemes';
import type { TierRow } from '../../tables/schemas/tiers';
import type { WorkbookTables } from '../../tables/workbook-tables';
import { roundingOf } from '../earn/rounding';
import { checkCombinations } from '../combine/combination-checks';
import { compileConditions, strayConditions } from '../combine/compile-conditions';
import { checkPayoutMeasures } from '../combine/payout-measures';
import { withConditions } from '../combine/with-conditions';
import { broken, compileComponent } from './compile-component';
import { knownColumn } from './figures';
import { roundingRemarks } from './rounding-remarks';
import type { CompiledComponent, Scheme } from './scheme';
import { strayComponents, strayFindings, strayTier } from './stray-rows';

/** The schemes in the order of the tables, and every finding about them. */
export interface CompiledSchemes {
  readonly schemes: readonly Scheme[];
  readonly findings: readonly Finding[];
}

/**
 * Schemes, Components and Tiers as schemes ready to run. A component of a scheme that the Schemes table does not know is
 * missing, because nobody said how often it pays; without any Schemes table the defaults serve (month, EUR, cents).
 */
export function compileSchemes(tables: WorkbookTables, measures: CompiledMeasures, { measureFor, returned }: Pick<OwnMeasures, 'measureFor'> & Pick<ReturnedMeasures, 'returned'>): CompiledSchemes {
  const rows = new Map<string, SchemeRow | undefined>(tables.schemes.map((row) => [fold(row.scheme), row]));
  const findings: Finding[] = [];
  const strays = strayComponents(tables);
  for (const row of tables.components) if (!rows.has(fold(row.scheme)) && !strays.includes(row)) rows.set(fold(row.scheme), undefined);
  const tiers = tables.tiers;
  const components = groupBy(tables.components, ({ scheme }) => fold(scheme));
  findings.push(...strayTiers(tables), ...strayFindings(strays));
  const schemes = [...rows].map(([key, row]): Scheme => {
    const own = components.get(key) ?? [];
    const known = row !== undefined || tables.schemes.length === 0;
    const currency = currencyOf(row);
    const counting = remembering((how: ReturnCounting): CompiledMeasures => ({ ...measures, measures: new Map([...measures.measures].map(([name, measure]) => [name, measureFor(returned(measure, how), currency, row?.exchange)])) }));
    const inOwn = counting('origin');
    const conditions = compileConditions(tables, { scheme: row?.scheme ?? own[0]?.scheme ?? '', components: own.map(({ component }) => component), measures: inOwn.measures, isColumn: knownColumn(tables) });
    const compiled = known ? checkCombinations(withConditions(compileOwn(own, { tiers, all: tables.components }, (one) => counting(returnsOf(one))), conditions), conditions.whole) : unknownScheme(own);
    findings.push(...schemeProblems(row, own), ...compiled.findings, ...conditions.findings, ...weightProblems(row, compiled.components), ...roundingRemarks(row, compiled.components));
    const maybe = known ? strays.map((stray) => broken({ ...stray, scheme: row?.scheme ?? '' }, brokenReason({ ...stray, scheme: row?.scheme ?? '' }))) : [];
    return { ...schemeOf(row, own, [...compiled.components, ...maybe]), ...(conditions.whole && { conditions: conditions.whole }) };
  });
  const counting = checkPayoutMeasures(schemes);
  return { schemes: counting.schemes, findings: [...findings, ...counting.findings, ...strayConditions(tables, schemes.map(({ name }) => name))] };
}

/** How a component counts returns: per deal as part of their deal, else on the day of their sale, unless it says otherwise. */
function returnsOf({ returns, grouping }: ComponentRow): ReturnCounting {
  if (returns === 'current') return 'current';
  return grouping === 'deal' || grouping === 'dealRunning' ? 'deal' : 'origin';
}

function remembering<K, V>(make: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const answer = known.get(key) ?? make(key);
    known.set(key, answer);
    return answer;
  };
}

interface CompiledOwn {
  readonly components: readonly CompiledComponent[];
  readonly findings: readonly Finding[];
}

interface SchemeRows {
  readonly tiers: readonly TierRow[];
  /** The components of every scheme. */
  readonly all: readonly ComponentRow[];
}

function compileOwn(rows: readonly ComponentRow[], { tiers, all }: SchemeRows, measuresFor: (row: ComponentRow) => CompiledMeasures): CompiledOwn {
  const seen = new Set<string>();
  const components: CompiledComponent[] = [];
  const findings: Finding[] = [];
  for (const row of rows) {
    const stray = hasTiers(row) ? strayTier(row, tiers, all) : undefined;
    const { compiled, findings: found } = stray ? lacksTier(row, stray) : compileComponent(row, tiersOf(row, tiers), measuresFor(row));
    if (seen.has(fold(row.component))) findings.push(finding('component.twice', 'error', rowSubject(row, 'component'), { scheme: row.scheme, component: row.component }));
    else components.push(compiled);
    seen.add(fold(row.component));
    findings.push(...found);
  }
  return { components: components.map((one) => breakWhenTwice(one, rows)), findings };
}

const lacksTier = (row: ComponentRow, stray: TierRow): { readonly compiled: CompiledComponent; readonly findings: readonly Finding[] } => ({
  compiled: broken(row, brokenReason(row)),
  findings: [finding('tiers.mayBelong', 'error', rowSubject(stray, 'component'), { scheme: row.scheme, component: row.component, from: stray.from, found: `${stray.scheme} ${stray.component}` })],
});

/** Of two rows with one name nobody knows which is meant: the component is missing. */
function breakWhenTwice(compiled: CompiledComponent, rows: readonly ComponentRow[]): CompiledComponent {
  const row = compiled.kind === 'broken' ? compiled.row : compiled.component.row;
  const same = rows.filter(({ component }) => fold(component) === fold(row.component));
  return same.length > 1 ? broken(row, brokenReason(row)) : compiled;
}

const brokenReason = ({ scheme, component }: ComponentRow): Message => message('reason.brokenComponent', { scheme, component });

const unknownScheme = (rows: readonly ComponentRow[]): CompiledOwn => ({
  components: rows.map((row) => broken(row, brokenReason(row))),
  findings: rows.slice(0, 1).map((row) => finding('scheme.unknown', 'error', rowSubject(row, 'scheme'), { scheme: row.scheme })),
});

function schemeOf(row: SchemeRow | undefined, own: readonly ComponentRow[], components: readonly CompiledComponent[]): Scheme {
  return {
    name: row?.scheme ?? own[0]?.scheme ?? '',
    grain: row?.period ?? 'month',
    currency: currencyOf(row),
    decimals: roundingOf(row).decimals,
    rounding: roundingOf(row),
    components: isUnreadable(row) ? own.map((one) => broken(one, brokenReason(one))) : components,
    ...(row?.cap !== undefined && { cap: row.cap }),
    ...(row && { row }),
  };
}

const currencyOf = (row: SchemeRow | undefined): string => row?.currency ?? 'EUR';

/** True when the scheme is valid on no day. */
const isReversed = ({ start, end }: SchemeRow): boolean => start !== undefined && end !== undefined && end < start;

const isUnreadable = (row: SchemeRow | undefined): boolean => row !== undefined && (row.unreadable.length > 0 || isReversed(row));

function schemeProblems(row: SchemeRow | undefined, own: readonly ComponentRow[]): readonly Finding[] {
  if (!row) return [];
  const empty = own.length === 0 ? [finding('scheme.noComponents', 'warning', rowSubject(row, 'scheme'), { scheme: row.scheme })] : [];
  const { start, end } = row;
  const reversed = isReversed(row) && start !== undefined && end !== undefined ? [finding('scheme.endBeforeStart', 'error', rowSubject(row, 'end'), { scheme: row.scheme, start, end })] : [];
  return [...empty, ...reversed, ...row.unreadable.map((column) => finding('scheme.unreadable', 'error', rowSubject(row, column), { scheme: row.scheme, column: headerOf(row, column) }))];
}

/**
 * Weights that do not add up to what they should pay as written, with a finding. Where a scheme has both a score and components
 * in money, what the weights are together is said of one of them: 100 % will do as well.
 */
function weightProblems(row: SchemeRow | undefined, compiled: readonly CompiledComponent[]): readonly Finding[] {
  if (compiled.some(({ kind }) => kind === 'broken')) return [];
  const bases = compiled.flatMap((one) => (one.kind === 'component' && one.component.base === 'targetIncentive' ? [one.component] : []));
  const expected = row?.weightsTotal ?? 1;
  const isOfBoth = new Set(bases.map(({ counts }) => counts)).size > 1;
  return (['money', 'score'] as const).flatMap((counts) => {
    const own = bases.filter((component) => component.counts === counts);
    const total = comparableRatio(exactSum(own.map(({ weight }) => weight)));
    const last = own.at(-1);
    if (!last || total === comparableRatio(expected) || (isOfBoth && total === 1)) return [];
    const args = { scheme: row?.scheme ?? last.scheme, total, expected };
    return [finding(counts === 'money' ? 'scheme.weights' : 'score.weights', 'warning', rowSubject(last.row, 'weight'), args)];
  });
}

const tierKey = ({ scheme, component }: { readonly scheme: string; readonly component: string }): string => `${fold(scheme)}|${fold(component)}`;

/**
 * The tiers of a component. A tier whose scheme or component cannot be read may be one of them; it comes along for a shape
 * that has tiers, so that the component is missing rather than paid with a tier too few.
 */
function tiersOf(row: ComponentRow, tiers: readonly TierRow[]): readonly TierRow[] {
  const isNameOf = (tier: TierRow, column: 'scheme' | 'component'): boolean =>
    fold(tier[column]) === fold(row[column]) || (hasTiers(row) && tier.unreadable.includes(column));
  const own = tiers.filter((tier) => isNameOf(tier, 'scheme') && isNameOf(tier, 'component'));
  return own.map((tier) => (isNamed(tier) ? tier : { ...tier, scheme: row.scheme, component: row.component }));
}

const hasTiers = ({ shape }: ComponentRow): boolean => shape !== undefined && shape !== 'flat';

const isNamed = ({ unreadable }: TierRow): boolean => !unreadable.includes('scheme') && !unreadable.includes('component');

function strayTiers({ components, tiers }: WorkbookTables): readonly Finding[] {
  const known = new Set(components.map(tierKey));
  return [...groupBy(tiers.filter(isNamed), tierKey)].flatMap(([key, [row]]) =>
    known.has(key) || !row ? [] : [finding('tiers.unknownComponent', 'warning', rowSubject(row, 'component'), { scheme: row.scheme, component: row.component })],
  );
}
