import type { DashboardContextTexts, LeadLagTexts } from '../../core/messages/dashboard-context-texts';
import type { Texts } from '../texts';
import { count } from './count';

const months = (lag: number): string => (lag === 1 ? '1 month' : `${lag} months`);

export const dashboardContext: Texts<DashboardContextTexts> = {
  'dashboard.expected': ({ value, low, high, period }) => `expected in ${period}: ${value} (${low} – ${high})`,
  'dashboard.expectedBare': ({ value, period }) => `expected in ${period}: ${value}`,
  'dashboard.expectedEnd': ({ value, low, high, status }) => `expected at the end: ${value} (${low} – ${high})${status === '' ? '' : `, then ${status}`}`,
  'dashboard.expectedEndBare': ({ value, status }) => `expected at the end: ${value}${status === '' ? '' : `, then ${status}`}`,
  'dashboard.lastYear': ({ value }) => `last year ${value}`,
  'dashboard.benchmark': ({ value, from }) => `benchmark ${value}${from === '' ? '' : ` (${from})`}`,
  'dashboard.noContext': () => '◇ nothing to compare with',
  'dashboard.drivesAhead': ({ drives, lag }) => `drives: ${drives}, ${months(lag)} ahead`,
  'dashboard.recorded': ({ day }) => `recorded on ${day}`,
  'dashboard.recordedNow': ({ day, now }) => (now === '' ? `recorded on ${day}, can no longer be calculated` : `recorded on ${day}, calculated now: ${now}`),
  'dashboard.changed': ({ changes }) => `Changed since the previous period: ${changes.join(' · ')}`,
  'dashboard.change': ({ kpi, from, to }) => `${kpi} from ${from} to ${to}`,
  'dashboard.changesMore': ({ more }) => `and ${more} more`,
  'dashboard.unchanged': () => 'No KPI changed status since the previous period.',
  'dashboard.accuracy': ({ kpis, off }, format) => `Forecasts of ${count(kpis, 'KPI', 'KPIs', format)} were off by ${format.percent(Math.round(off * 100) / 100)} on average in the past.`,
  'dashboard.accuracyWithin': ({ kpis, off, within }, format) =>
    `Forecasts of ${count(kpis, 'KPI', 'KPIs', format)} were off by ${format.percent(Math.round(off * 100) / 100)} on average in the past; ${format.percent(Math.round(within * 100) / 100)} of the outcomes fell inside the range, where 80% is meant.`,
  'dashboard.legendExpected': () => 'Expected: from earlier periods and the pace so far; four times out of five the outcome falls inside the range between brackets.',
  'dashboard.legendContext': () => '◇ Nothing to compare with: there is no target, no benchmark and no earlier figure, so whether this is good cannot be told.',
  'dashboard.legendChange': () => 'Change since the previous period: ▲ higher, ▼ lower, = the same; green is the right way, red the wrong one; pp is percentage point.',
  'dashboard.legendPairs': () => '→ By the KPIs table drives the KPI beside it, ↗ the one above that.',
  'dashboard.jump.links': () => 'What drives what',
  'dashboard.jump.teams': () => 'Teams and people',
  'dashboard.chart.statuses': () => 'How the KPIs stood',
  'dashboard.chart.statusesAbout': ({ from, to }) => `Stacked columns with the number of KPIs on course, to watch, off course and not known per month, from ${from} to ${to}.`,
  'dashboard.chart.course': ({ kpi }) => kpi,
  'dashboard.chart.courseAbout': ({ kpi, from, to }) => `Line chart of actual, target and forecast with its range of ${kpi}, from ${from} to ${to}.`,
  'dashboard.chart.expected': () => 'Expected',
  'dashboard.chart.low': () => 'Low',
  'dashboard.chart.high': () => 'High',
  'dashboard.drawn': () => 'Figures behind the charts',
  'dashboard.drawnAbout': () => 'Actual, target and forecast with its range of the KPIs in the charts, and how the KPIs stood per month.',
  'dashboard.rowsLink': ({ kpi }) => `To the first row that counts for ${kpi}`,
  'dashboard.actualLink': ({ kpi }) => `To the entered figure of ${kpi}`,
};

const effect = (args: LeadLagTexts['leadLag.effect']): string =>
  `${args.leading} ${args.step} higher goes with ${args.lagging} ${args.value} ${args.isLess ? 'lower' : 'higher'}${args.lag === 0 ? ' in the same month' : `, ${months(args.lag)} later`}`;

export const leadLag: Texts<LeadLagTexts> = {
  'leadLag.title': () => 'What drives what',
  'leadLag.about': () => 'Whether a leading KPI really runs ahead of the lagging KPI that it drives, measured over the months of the last three years. A relation is no proof of a cause.',
  'leadLag.leading': () => 'Leading KPI',
  'leadLag.lagging': () => 'drives',
  'leadLag.lag': () => 'Ahead',
  'leadLag.strength': () => 'Relation',
  'leadLag.certainty': () => 'Chance alone',
  'leadLag.says': () => 'What that means',
  'leadLag.periods': ({ lag }) => months(lag),
  'leadLag.same': () => 'at the same time',
  'leadLag.behind': ({ lag }) => `${months(lag)} behind`,
  'leadLag.strong': ({ strength, correlation }, format) => `${strength} (${format.number(correlation, 2)})`,
  'leadLag.trendOnly': () => 'trend only',
  'leadLag.none': () => 'not shown',
  'leadLag.unknown': () => 'too few figures',
  'leadLag.chance': ({ pValue }, format) => (pValue < 0.01 ? 'below 1%' : format.percent(Math.round(pValue * 100) / 100)),
  'leadLag.effect': (args) => `${effect(args)} (between ${args.low} and ${args.high}).`,
  'leadLag.effectUnsure': (args) => `${effect(args)} (with a range from ${args.low} to ${args.high}, so unsure).`,
  'leadLag.proposed': ({ leading, lagging }) => `Nobody has recorded this link. If it is right, put ${lagging} in the column Drives of ${leading}.`,
  'leadLag.point': () => '1 percentage point',
};
