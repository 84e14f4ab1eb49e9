import { formatFor } from '../../i18n/format';
import type { Chart } from '../../spec/chart';
import type { Range } from '../../spec/sheet-spec';
import { bodyOf } from '../layout/table-extent';
import { wholeMoneyFormat } from '../number-format';
import { seriesColors } from '../palette';
import { needsFigures } from './chart-figures';
import { usedPeriods } from './groups';
import { stackedColumns, type Summary, type SummaryInput } from './summary-table';

/** More bars than this are a table, not a picture. */
const mostTeams = 15;

/** A chart needs at least two bars to compare, and a figure. */
export const hasChart = ({ table, places }: Summary): boolean =>
  table.rows.length > 1 && table.rows.some((row) => places.totals.some((at) => row[at] !== null));

function stacked(summary: Summary, input: SummaryInput): Chart['series'] {
  const { table } = summary;
  return stackedColumns(summary, input).map((column, at) => ({
    name: table.columns[column]?.header ?? '',
    values: bodyOf(table, column),
    color: seriesColors[at % seriesColors.length] ?? '',
  }));
}

const hasNegatives = (summary: Summary, input: SummaryInput): boolean =>
  stackedColumns(summary, input).some((column) => summary.table.rows.some((row) => Number(row[column] ?? 0) < 0));

function chartOf(summary: Summary, input: SummaryInput, place: Range, texts: Pick<Chart, 'title' | 'description'>): Chart {
  const series = stacked(summary, input);
  const [currency = 'EUR', another] = input.parts.currencies;
  return {
    kind: series.length > 1 ? 'stackedColumn' : 'column',
    ...texts,
    title: another === undefined ? texts.title : `${texts.title} · ${currency}`,
    place,
    categories: bodyOf(summary.table, 0),
    series,
    format: wholeMoneyFormat(currency, input.language),
    ...(hasNegatives(summary, input) ? {} : { fromZero: true }),
    legend: series.length > 1,
  };
}

/** Names the bars that can still grow. */
function titleOf(input: SummaryInput): string {
  const { run, progress, say, language } = input;
  const open = usedPeriods(input).filter((period) => progress[run.periods.indexOf(period)] !== 'finished');
  if (open.length === 0) return say('bonus.chart.periods', {});
  return say('bonus.chart.periodsRunning', { periods: open.map((period) => formatFor(language).shortPeriod(period)) });
}

/** The payout per period, stacked by scheme. */
export function periodChart(summary: Summary, input: SummaryInput, place: Range): Chart {
  const name = (at: number): string => String(summary.table.rows.at(at)?.[0] ?? '');
  return chartOf(summary, input, place, {
    title: titleOf(input),
    description: [input.say('bonus.chart.periodsAbout', { from: name(0), to: name(-1) }), ...(needsFigures(input) ? [input.say('bonus.chart.mixed', {})] : [])].join(' '),
  });
}

/** The payout per team, stacked by scheme. */
export const teamChart = (summary: Summary, input: SummaryInput, place: Range): Chart =>
  chartOf(summary, input, place, {
    title: input.say('bonus.chart.teams', {}),
    description: input.say('bonus.chart.teamsAbout', { teams: summary.table.rows.length }),
  });

/** True when the teams are few enough for a picture. */
export const hasTeamChart = (summary: Summary): boolean => hasChart(summary) && summary.table.rows.length <= mostTeams;
