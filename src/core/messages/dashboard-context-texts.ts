import type { Strength } from './series-messages';

/** Texts of the dashboard about what is expected, what a figure is held against, and what moves what. Figures arrive as the reader writes them. */
export interface DashboardContextTexts {
  'dashboard.expected': { value: string; low: string; high: string; period: string };
  'dashboard.expectedBare': { value: string; period: string };
  'dashboard.expectedEnd': { value: string; low: string; high: string; status: string };
  'dashboard.expectedEndBare': { value: string; status: string };
  'dashboard.lastYear': { value: string };
  'dashboard.benchmark': { value: string; from: string };
  'dashboard.noContext': object;
  'dashboard.drivesAhead': { drives: string; lag: number };
  'dashboard.recorded': { day: string };
  'dashboard.recordedNow': { day: string; now: string };
  'dashboard.changed': { changes: readonly string[] };
  'dashboard.change': { kpi: string; from: string; to: string };
  'dashboard.changesMore': { more: number };
  'dashboard.unchanged': object;
  'dashboard.accuracy': { kpis: number; off: number };
  'dashboard.accuracyWithin': { kpis: number; off: number; within: number };
  'dashboard.legendExpected': object;
  'dashboard.legendContext': object;
  'dashboard.legendPairs': object;
  /** What the arrows of the change mean. */
  'dashboard.legendChange': object;
  'dashboard.jump.links': object;
  'dashboard.jump.teams': object;
  'dashboard.chart.statuses': object;
  'dashboard.chart.statusesAbout': { from: string; to: string };
  'dashboard.chart.course': { kpi: string };
  'dashboard.chart.courseAbout': { kpi: string; from: string; to: string };
  'dashboard.chart.expected': object;
  'dashboard.chart.low': object;
  'dashboard.chart.high': object;
  'dashboard.drawn': object;
  'dashboard.drawnAbout': object;
  'dashboard.rowsLink': { kpi: string };
  'dashboard.actualLink': { kpi: string };
}

/** Texts about what drives what. */
export interface LeadLagTexts {
  'leadLag.title': object;
  'leadLag.about': object;
  'leadLag.leading': object;
  'leadLag.lagging': object;
  'leadLag.lag': object;
  'leadLag.strength': object;
  'leadLag.certainty': object;
  'leadLag.says': object;
  'leadLag.periods': { lag: number };
  'leadLag.same': object;
  'leadLag.behind': { lag: number };
  'leadLag.strong': { strength: Strength; correlation: number };
  'leadLag.trendOnly': object;
  'leadLag.none': object;
  'leadLag.unknown': object;
  /** A ratio: how often chance alone would show this. */
  'leadLag.chance': { pValue: number };
  'leadLag.effect': { step: string; leading: string; lagging: string; value: string; low: string; high: string; lag: number; isLess: boolean };
  'leadLag.effectUnsure': { step: string; leading: string; lagging: string; value: string; low: string; high: string; lag: number; isLess: boolean };
  'leadLag.proposed': { leading: string; lagging: string };
  'leadLag.point': object;
}
