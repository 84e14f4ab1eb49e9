import type { Finding } from '../../core/finding';
import { fold } from '../../core/fold';
import type { Day } from '../../core/period';
import type { WorkbookTables } from '../../tables/workbook-tables';
import { compileMeasures } from '../compile-measures';
import { currencyFindings } from '../in-currency';
import { loadedDays, type LoadedTo } from '../loaded-to';
import { ownMeasures } from '../own-measures';
import { indexPeople, type PeopleIndex } from '../people-index';
import { type RunCalendar, runCalendar, targetPeriod } from '../run-calendar';
import { kpiFinder, kpiLabels } from './kpi-finder';
import { type KeptFigures, keptFigures } from './kpi-kept';
import { measureKpis } from './kpi-measured';
import { askedMoment, type KpiMoment, newestMoment } from './kpi-newest';
import { paceHolidays, type Pacing } from './kpi-pace';
import { kpiParts, type PartsOf } from './kpi-parts';
import { kpiLinks, linkedMonths } from './kpi-lead-lag';
import { forecastAccuracy, statusCounts } from './kpi-overview';
import { kpiFigure } from './kpi-figure';
import type { FigureSources } from './kpi-actuals';
import { reachedBefore } from './kpi-reached';
import { recordedRows } from './kpi-recorded';
import { seasonalMonths, seasonalParts } from './kpi-season';
import { lastShown, periodsOf } from './kpi-periods';
import { type KpiPlan, planKpi } from './kpi-plan';
import type { KpiFigures } from './kpi-result';
import type { ReadPeriod } from '../targets';
import { kpiTargets } from './kpi-target';

/** What the figures need besides the tables. */
export interface KpiOptions {
  /** The day on which is looked: later rows and figures do not count. */
  readonly today: Day;
  /** A period as the user writes it (`2026-Q3`, `sep 2026`): the KPIs are shown as they stood at its end. */
  readonly period?: string;
}

/**
 * Actual, target, attainment and status of every KPI of a workbook, with up to twelve periods of each. A KPI is shown by the
 * period that its target is for, the one that holds the last day that counts; when that one still runs and nothing is known
 * of it yet, by the period before. What cannot be known is missing with its reason, and nothing is thrown for bad input.
 * @example kpiFigures(tables, { today: 46348 }).kpis[0]?.current.status // 'onCourse'
 */
export function kpiFigures(tables: WorkbookTables, options: KpiOptions): KpiFigures {
  const people = indexPeople(tables.people);
  const calendar = runCalendar(tables);
  const measures = compileMeasures(tables, { absentText: 'mayCome' });
  const loaded = loadedDays(tables);
  const rows = tables.kpis.filter(({ kpi, unreadable }) => kpi !== '' && !unreadable.includes('kpi'));
  const plans = rows.map((row) => planKpi(row, { measures, people }));
  const labelOf = kpiLabels(rows);
  const prepared = prepare(tables, plans, { people, calendar, loadedTo: loaded.loadedTo, currency: currencyOf(tables) }, options);
  const { moment, sources, partsOf } = prepared;
  const shown = moment.findings.length > 0 ? [] : plans.map((plan, at) => kpiFigure(plan, sources[at]!, { calendar, currency: currencyOf(tables), label: labelOf(plan.row), partsOf, people }));
  const kpis = shown.map(({ figure }) => figure);
  const accuracy = forecastAccuracy(kpis);
  const usesRows = plans.some(({ measure }) => measure !== undefined);
  return {
    kpis,
    ...(moment.period && { period: moment.period }),
    asOf: moment.asOf,
    ...(kpis.length > 0 && { links: kpiLinks(plans.map((plan, at) => ({ plan, sources: sources[at]!, label: labelOf(plan.row) })), calendar), statuses: statusCounts(kpis, moment.asOf) }),
    ...(accuracy && { accuracy }),
    findings: once([
      ...moment.findings,
      ...calendar.findings,
      ...measures.findings,
      ...loaded.findings,
      ...prepared.findings,
      ...(usesRows ? people.findings : []),
      ...plans.flatMap(({ findings }) => findings),
      ...sources.flatMap(({ kept, targets }) => [...kept.findings, ...targets.findings]),
      ...shown.flatMap(({ findings }) => findings),
    ]),
  };
}

interface Workings {
  readonly people: PeopleIndex;
  readonly calendar: RunCalendar;
  readonly loadedTo: LoadedTo;
  readonly currency: string;
}

/** The moment that is looked at, and what each KPI's figures are taken from. */
function prepare(tables: WorkbookTables, plans: readonly KpiPlan[], workings: Workings, { today, period }: KpiOptions): Prepared {
  const { people, calendar, loadedTo } = workings;
  const read = remembering((text) => targetPeriod(calendar, text));
  const isMeasure = (name: string): boolean => tables.measures.some(({ measure }) => fold(measure) === fold(name));
  const find = kpiFinder(plans.map(({ row }) => row), people);
  const keptTo = (asOf: Day): readonly KeptFigures[] => plans.map((plan) => keptFigures(plan, tables.actuals, { find, readPeriod: read, asOf, fiscalStart: calendar.fiscalStart }));
  const moment = period === undefined ? newestMoment(plans, keptTo(today), today) : askedMoment(period, calendar, today);
  const { asOf } = moment;
  const { measureFor } = ownMeasures(tables);
  const terms = { ...workings, measureFor, asOf, periods: plans.flatMap((plan) => [...periodsOf(plan, asOf, calendar), ...seasonalMonths(plan, asOf, calendar), ...linkedMonths(plan, asOf, calendar)]) };
  const { measured, measuredTo } = measureKpis(plans, terms);
  const holidaysFor = paceHolidays(tables);
  const common = { measured, measuredTo, loadedTo, days: { today, asOf }, recorded: recordedRows(tables.kpiHistory, read), isFiscalKnown: calendar.isFiscalKnown };
  const surroundings = { rows: tables.targets, find, isMeasure, people, readPeriod: read, fiscalStart: calendar.fiscalStart };
  const kept = keptTo(asOf);
  const sources = plans.map((plan, at) => {
    const holidays = holidaysFor(plan.scope);
    const unpaced = { ...common, kept: kept[at]!, targets: kpiTargets(plan, surroundings), pacing: { holidays, profile: [] } };
    const pacing: Pacing = { holidays, profile: seasonalParts(plan, unpaced, calendar), ...(plan.slows && { reachedBefore: reachedBefore(plan, periodsOf(plan, asOf, calendar), unpaced, holidays) }) };
    return { ...unpaced, pacing };
  });
  const shownPeriods = plans.flatMap((plan) => lastShown(periodsOf(plan, asOf, calendar), 1));
  const findings = currencyFindings(plans.flatMap(({ measure }) => (measure ? [measureFor(measure, workings.currency)] : [])), () => workings.currency);
  return { moment, sources, findings, partsOf: kpiParts(plans, shownPeriods, { ...terms, periods: shownPeriods }, surroundings) };
}

/** Reads the same text once: targets name the same few periods again and again. */
function remembering(readPeriod: ReadPeriod): ReadPeriod {
  const known = new Map<string, ReturnType<ReadPeriod>>();
  return (text) => {
    if (!known.has(text)) known.set(text, readPeriod(text));
    return known.get(text);
  };
}

interface Prepared {
  readonly moment: KpiMoment;
  readonly sources: readonly FigureSources[];
  readonly partsOf: PartsOf;
  /** What could not be converted. */
  readonly findings: readonly Finding[];
}

/** The currency of the schemes where they all have the same, else the euro. */
function currencyOf({ schemes }: WorkbookTables): string {
  const [only = 'EUR', another] = new Set(schemes.map(({ currency }) => currency ?? 'EUR'));
  return another === undefined ? only : 'EUR';
}

const once = (findings: readonly Finding[]): readonly Finding[] => [...new Map(findings.map((one) => [JSON.stringify(one), one])).values()];
