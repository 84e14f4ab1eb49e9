import type { Chart } from '../../spec/chart';
import type { Range } from '../../spec/sheet-spec';
import { block, type Block } from '../layout/block';
import { firstColumn } from '../layout/head';
import { styles } from '../style';
import { cutColumn } from '../layout/split-width';
import type { BonusBody } from './bonus-body';
import { hasChart, hasTeamChart, periodChart, teamChart } from './charts';
import type { Summary, SummaryInput } from './summary-table';

/** Rows that the charts take. */
export const chartRows = 16;
const usualShare = 0.55;
const wideShare = 0.68;
const manyPeriods = 14;

interface BandPlace {
  readonly row: number;
  readonly figures: Summary | undefined;
}

/** True when there is something to draw. */
export const hasCharts = (periods: Summary, teams: Summary | undefined): boolean =>
  hasChart(periods) || (teams !== undefined && hasTeamChart(teams));

/** The share of the width for the payout per period: more periods need more room. */
const periodShare = (shown: Summary | undefined): number => ((shown?.table.rows.length ?? 0) > manyPeriods ? wideShare : usualShare);

/**
 * The charts side by side: payout per period on the left, per team on the right; one alone takes the whole width.
 * @param figures what the chart per period is drawn from, where that is not the table of periods
 */
export function chartBand(input: SummaryInput, { periods, teams }: BonusBody, widths: readonly number[], { row, figures }: BandPlace): Block {
  const last = widths.length;
  const shown = figures ?? periods;
  const withPeriods = periods !== undefined && hasChart(periods);
  const withTeams = teams !== undefined && hasTeamChart(teams);
  const cut = withPeriods && withTeams ? cutColumn(widths, firstColumn, last, periodShare(shown)) : withPeriods ? last : firstColumn - 1;
  const place = (left: number, right: number): Range => ({ top: row, left, bottom: row + chartRows - 1, right });
  const charts: readonly Chart[] = [
    ...(withPeriods && shown ? [periodChart(shown, input, place(firstColumn, cut))] : []),
    ...(withTeams ? [teamChart(teams, input, place(cut + 1, last))] : []),
  ];
  const note = { row: row + chartRows, column: firstColumn, content: input.say('bonus.chart.mixed', {}), style: styles.note };
  return block({ ...(figures ? { cells: [note] } : {}), charts, bottom: charts.length === 0 ? row - 1 : row + chartRows - 1 });
}
