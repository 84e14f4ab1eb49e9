import { type Finding, finding } from '../../core/finding';
import { fold } from '../../core/fold';
import { periodContaining } from '../../core/period/calendar-periods';
import type { RunCalendar } from '../../measure/run-calendar';
import { rowSubject } from '../../measure/row-subject';
import type { WorkbookTables } from '../../tables/workbook-tables';
import type { Component, Scheme } from '../scheme/scheme';
import { type Pattern, seasonPattern } from './seasons';

/** What is wrong with ramps, seasons and relative targets, apart from any payee. */
export const timeFindings = (tables: WorkbookTables, schemes: readonly Scheme[], calendar: RunCalendar): readonly Finding[] => [
  ...unknownRamps(tables, schemes),
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

/** The patterns in use, each with what it lacks over a whole year. */
function seasonFindings({ seasons }: WorkbookTables, schemes: readonly Scheme[], calendar: RunCalendar): readonly Finding[] {
  return schemes.flatMap((scheme) => {
    const incentive = scheme.row?.incentiveSpread === 'pattern' ? [seasonPattern(seasons, { scheme: scheme.name, divides: 'incentive' }, calendar)] : [];
    const targets = componentsOf(scheme).flatMap(({ row, measure }) => (row.spread === 'pattern' ? [seasonPattern(seasons, { scheme: scheme.name, measure: measure.name, divides: 'target' }, calendar)] : []));
    const [lacking] = [...incentive, ...targets].flatMap((pattern) => lacksIn(pattern, scheme, calendar));
    const unreadable = [...incentive, ...targets].flatMap(({ findings }) => findings);
    return [...unreadable, ...(lacking !== undefined && unreadable.length === 0 ? [lacks(scheme, lacking)] : [])];
  });
}

const lacks = (scheme: Scheme, part: string): Finding => finding('seasons.lacks', 'error', scheme.row ? rowSubject(scheme.row, 'incentiveSpread') : {}, { scheme: scheme.name, part });

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
