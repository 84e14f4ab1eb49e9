import type { Source } from '../../core/derivation';
import { say as sayMessage } from '../../i18n';
import { formatFor } from '../../i18n/format';
import type { SheetText } from '../../i18n/sheet-text';
import type { CountedRows, KpiFigure, Pace } from '../../measure/kpi/kpi-result';
import { measureWords } from '../measure-words';
import { sourceText } from '../source-link';
import { type DashboardInput, reasonOf } from './dashboard-input';
import { spokenFigure, spokenLimits } from './kpi-format';

/** Where the actual comes from: the rows that were counted, or the cells that it was entered in. */
function actualSentence(input: DashboardInput, kpi: KpiFigure): string {
  const { say, language } = input;
  const { origin, current } = kpi;
  const reason = reasonOf(current.actual, language);
  if (reason !== undefined) return origin.kind === 'measure' ? say('origin.measureMissing', { measure: origin.measure, reason }) : say('origin.missing', { reason });
  if (origin.kind === 'measure') return countedSentence(input, origin.rows, kpi);
  const cells = current.cells?.cells.map((cell) => sourceText(cell, say)) ?? [];
  const [first = '', last = first] = [cells[0], cells.at(-1)];
  switch (current.cells?.how) {
    case 'summed':
      return say('origin.summed', { cells: cells.length, first, last });
    case 'last':
      return say('origin.last', { cell: last });
    case 'given':
    case undefined:
      return say('origin.given', { cell: first });
  }
}

function countedSentence({ say, language }: DashboardInput, [rows, below]: readonly CountedRows[], { current, over, scope: name }: KpiFigure): string {
  const during = formatFor(language).during(current.period);
  if (!rows) return '';
  const { column, table, filter: conditions, date } = rows;
  const counted = current.rows ?? 0;
  const scope = over === 'company' ? '' : name;
  if (below) return say('origin.ratio', { numerator: rows.name, denominator: below.name, table, scope, rows: counted, during });
  if (!isAddedUp(rows.aggregate) || rows.duration) return say('origin.rows', { words: measureWords(rows, say), scope, date, rows: counted, during });
  return say(`origin.${rows.aggregate}`, { column, table, conditions, scope, date, rows: counted, during });
}

/** True for the figures that have a sentence of their own. */
const isAddedUp = (aggregate: CountedRows['aggregate']): aggregate is 'sum' | 'count' | 'average' => aggregate === 'sum' || aggregate === 'count' || aggregate === 'average';

/** Where the target comes from, and how it was made to fit the period. */
function targetSentence({ say, language }: DashboardInput, kpi: KpiFigure): string {
  const { targetOrigin: origin, target } = kpi.current;
  const place = (source: Source | undefined): string => (source ? sourceText(source, say) : '');
  const format = formatFor(language);
  switch (origin.kind) {
    case 'none': {
      const reason = target.kind === 'notApplicable' ? undefined : reasonOf(target, language);
      return reason === undefined ? '' : say('origin.target.missing', { reason });
    }
    case 'own':
      return kpi.direction === 'range' ? '' : say('origin.target.own', { cell: place(origin.source) });
    case 'perDay':
    case 'perWeek':
    case 'perTwoWeeks':
      return say(`origin.target.${origin.kind}`, { value: spokenFigure(kpi, origin.value, language), times: format.number(origin.times), cell: place(origin.source) });
    case 'given':
      return say('origin.target.given', { cell: place(origin.sources[0]) });
    case 'relative': {
      const { as, by, base, from } = origin;
      const isShare = as === 'percent' || kpi.unit === 'ratio';
      return say('origin.target.relative', { by: isShare ? format.percent(by) : spokenFigure(kpi, by, language), base: spokenFigure(kpi, base, language), period: format.period(from), cell: place(origin.source), isLess: kpi.direction === 'lower' });
    }
    case 'recorded':
      return say('origin.target.recorded', { cell: place(origin.source) });
    case 'spread':
      return say('origin.target.spread', { cell: place(origin.sources[0]), parts: origin.parts });
    case 'summed':
      return say('origin.target.summed', { cells: origin.parts, first: place(origin.sources[0]), last: place(origin.sources.at(-1)) });
  }
}

/** How actual and target became an attainment, where that is not simply the one divided by the other. */
function attainmentSentences(input: DashboardInput, kpi: KpiFigure): readonly string[] {
  const { say, language } = input;
  const { attainment, actual, target, pace } = kpi.current;
  const format = formatFor(language);
  const own = actual.kind === 'known' && (target.kind === 'known' || kpi.direction === 'range') ? reasonOf(attainment, language) : undefined;
  return [
    ...(own === undefined ? [] : [say('origin.attainment.missing', { reason: own })]),
    ...(kpi.direction === 'lower' && attainment.kind === 'known' ? [say('origin.attainment.lower', {})] : []),
    ...(kpi.direction === 'range' && attainment.kind === 'known' ? [say('origin.attainment.range', { limits: spokenLimits(kpi, say, language) })] : []),
    ...(pace && attainment.kind === 'known' ? paceSentences(pace, format.day(pace.until), say) : []),
  ];
}

/** Which part of the target a running period is judged by, and where that is a guess. */
const paceSentences = (pace: Pace, until: string, say: SheetText): readonly string[] => [
  paceSentence(pace, until, say),
  ...(pace.earlierPeriods !== undefined && pace.by !== 'earlierPeriods' ? [say('origin.paceTooFewPeriods', { periods: pace.earlierPeriods })] : []),
];

function paceSentence({ by, elapsed, days, share, earlierPeriods = 0 }: Pace, until: string, say: SheetText): string {
  switch (by) {
    case 'calendarDays':
      return say('origin.pace', { until, elapsed, days });
    case 'workingDays':
      return say('origin.paceWorkingDays', { until, elapsed, days });
    case 'earlierPeriods':
      return say('origin.paceEarlierPeriods', { until, share, periods: earlierPeriods });
    case 'seasonal':
      return say('origin.paceSeasonal', { until, share });
  }
}

/** From what the expected figure was made, and how close such forecasts came; nothing where none could be made. */
function expectedSentence({ language }: DashboardInput, { forecast, next }: KpiFigure): string {
  const made = forecast?.kind === 'periodEnd' ? forecast.says : next?.kind === 'forecast' ? next.says : undefined;
  return made === undefined ? '' : sayMessage(made, language, formatFor(language));
}

/** How the newest figure of a KPI came about, in complete sentences: the rows or cells, the target, and what was done with them. */
export const originSentences = (input: DashboardInput, kpi: KpiFigure): string =>
  [actualSentence(input, kpi), targetSentence(input, kpi), ...attainmentSentences(input, kpi), expectedSentence(input, kpi)].filter((sentence) => sentence !== '').join(' ');
