import { type Finding, finding } from '../../core/finding';
import { fold } from '../../core/fold';
import { periodContaining } from '../../core/period/calendar-periods';
import type { RunCalendar } from '../../measure/run-calendar';
import { rowSubject } from '../../measure/row-subject';
import type { SeasonRow } from '../../tables/schemas/seasons';
import type { WorkbookTables } from '../../tables/workbook-tables';
import type { Component, Scheme } from '../scheme/scheme';
import { rampOf } from './ramp';
import { type Pattern, seasonPattern } from './seasons';

/** What is wrong with ramps, seasons and relative targets, apart from any payee. */
export const timeFindings = (tables: WorkbookTables, schemes: readonly Scheme[], calendar: RunCalendar): readonly Finding[] => [
  ...unknownRamps(tables, schemes),
  ...schemes.flatMap((scheme) => componentsOf(scheme).flatMap((component) => skippedRate(tables, scheme, component))),
  ...seasonFindings(tables, schemes, calendar),
  ...schemes.flatMap((scheme) => componentsOf(scheme).flatMap(highChange)),
];

const componentsOf = ({ components }: Scheme): readonly Component[] => components.flatMap((one) => (one.kind === 'component' ? [one.component] : []));

function unknownRamps({ ramp }: WorkbookTables, schemes: readonly Scheme[]): readonly Finding[] {
  return ramp.flatMap((row) => {
    const scheme = schemes.find(({ name }) => fold(name) === fold(row.scheme));
    if (!scheme) return [finding('ramp.unknown', 'warning', rowSubject(row, 'scheme'), { scheme: row.scheme, component: '' })];
    const { component } = row;
    const isKnown = component === undefined || scheme.components.some((one) => fold(one.kind === 'broken' ? one.name : one.component.name) === fold(component));
    return isKnown ? [] : [finding('ramp.unknown', 'warning', rowSubject(row, 'component'), { scheme: scheme.name, component })];
  });
}

/** The rate of a ramp for the whole scheme, at a component that pays otherwise than at a flat rate per period. */
function skippedRate({ ramp }: WorkbookTables, { name }: Scheme, component: Component): readonly Finding[] {
  if (ramp.length === 0 || (component.shape.kind === 'flat' && component.grouping !== 'running')) return [];
  const rated = rampOf(ramp, name, component.name)?.rows.find(({ rate, component: own }) => rate !== undefined && own === undefined);
  return rated ? [finding('ramp.rateSkips', 'warning', rowSubject(rated, 'rate'), { scheme: name, component: component.name })] : [];
}

/** The patterns in use, each with what it lacks over a whole year. */
function seasonFindings({ seasons }: WorkbookTables, schemes: readonly Scheme[], calendar: RunCalendar): readonly Finding[] {
  return schemes.flatMap((scheme) => {
    const incentive = scheme.row?.incentiveSpread === 'pattern' ? [seasonPattern(seasons, { scheme: scheme.name, divides: 'incentive' }, calendar)] : [];
    const targets = componentsOf(scheme).flatMap(({ row, measure }) => (row.spread === 'pattern' ? [seasonPattern(seasons, { scheme: scheme.name, measure: measure.name, divides: 'target' }, calendar)] : []));
    const all = [...incentive, ...targets];
    const [empty] = all.flatMap(({ rows, isZero }) => (isZero ? rows.slice(0, 1) : []));
    if (empty) return [finding('seasons.zero', 'error', rowSubject(empty, 'weight'), { scheme: scheme.name })];
    const [lacking] = all.flatMap((pattern) => lacksIn(pattern, scheme, calendar).map((part) => ({ part, row: pattern.rows[0] })));
    const unreadable = [...incentive, ...targets].flatMap(({ findings }) => findings);
    return [...unreadable, ...(lacking !== undefined && unreadable.length === 0 ? [lacks(scheme, lacking.part, lacking.row)] : [])];
  });
}

/** Points at the pattern, or at the scheme that has none. */
function lacks(scheme: Scheme, part: string, row: SeasonRow | undefined): Finding {
  const at = row ? rowSubject(row, 'part') : scheme.row ? rowSubject(scheme.row, 'incentiveSpread') : {};
  return finding('seasons.lacks', 'error', at, { scheme: scheme.name, part });
}

/** The first part of a year that has no weight: 2026 stands for any year, unless there are own periods. */
function lacksIn({ weigh }: Pattern, { grain }: Scheme, { custom, fiscalStart }: RunCalendar): readonly string[] {
  const parts = grain === 'custom' ? custom : Array.from({ length: 12 }, (_, n) => periodContaining('month', 46_023 + n * 31 + 1, fiscalStart));
  const missing = parts.find((part) => weigh(part, part) === undefined && weigh(part, { ...part, name: '' }) === undefined);
  return missing ? [missing.name] : [];
}

/** A change of 100 % or more may be 5 that was meant as 5 %. */
function highChange({ scheme, name, row }: Component): readonly Finding[] {
  const { targetChange: change, targetBase, targetChangeAs = 'percent' } = row;
  if (change === undefined || targetBase === undefined || targetChangeAs === 'number' || Math.abs(change) < 1) return [];
  return [finding('component.targetChangeHigh', 'warning', rowSubject(row, 'targetChange'), { scheme, component: name, change })];
}
