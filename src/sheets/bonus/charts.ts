import type { Language } from '../../i18n';
import type { SheetText } from '../../i18n/sheet-text';
import type { Chart } from '../../spec/chart';
import type { Range } from '../../spec/sheet-spec';
import { bodyOf } from '../layout/table-extent';
import { wholeMoneyFormat } from '../number-format';
import { seriesColors } from '../palette';
import type { Parts } from './parts';
import type { Summary } from './summary-table';

export interface ChartInput {
  readonly parts: Parts;
  readonly say: SheetText;
  readonly language: Language;
}

/** More bars than this are a table, not a picture. */
const mostTeams = 15;

/** A chart needs at least two bars to compare. */
export const hasChart = (summary: Summary): boolean => summary.table.rows.length > 1;

/** The columns that a chart stacks: the schemes where they share one currency, otherwise the first total. */
function stacked({ table, places }: Summary, { parts }: ChartInput): Chart['series'] {
  const columns = parts.currencies.length === 1 && places.schemes.length > 0 ? places.schemes : places.totals.slice(0, 1);
  return columns.map((column, at) => ({
    name: table.columns[column]?.header ?? '',
    values: bodyOf(table, column),
    color: seriesColors[at % seriesColors.length] ?? '',
  }));
}

function chartOf(summary: Summary, input: ChartInput, place: Range, texts: Pick<Chart, 'title' | 'description'>): Chart {
  const series = stacked(summary, input);
  return {
    kind: series.length > 1 ? 'stackedColumn' : 'column',
    ...texts,
    place,
    categories: bodyOf(summary.table, 0),
    series,
    format: wholeMoneyFormat(input.parts.currencies[0] ?? 'EUR', input.language),
    legend: series.length > 1,
  };
}

/** The payout per period, stacked by scheme. */
export function periodChart(summary: Summary, input: ChartInput, place: Range): Chart {
  const name = (at: number): string => String(summary.table.rows.at(at)?.[0] ?? '');
  return chartOf(summary, input, place, {
    title: input.say('bonus.chart.periods', {}),
    description: input.say('bonus.chart.periodsAbout', { from: name(0), to: name(-1) }),
  });
}

/** The payout per team, stacked by scheme. */
export const teamChart = (summary: Summary, input: ChartInput, place: Range): Chart =>
  chartOf(summary, input, place, {
    title: input.say('bonus.chart.teams', {}),
    description: input.say('bonus.chart.teamsAbout', { teams: summary.table.rows.length }),
  });

/** True when the teams are few enough for a picture. */
export const hasTeamChart = (summary: Summary): boolean => hasChart(summary) && summary.table.rows.length <= mostTeams;
