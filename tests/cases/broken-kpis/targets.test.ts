import { describeBroken } from './kinds';

describeBroken('broken targets, limits and thresholds', [
  {
    name: 'a target before the baseline',
    set: [['kpis', 0, { target: 140, description: null }]],
    findings: ['warning kpi.targetBehind KPIs!I2'],
    kpis: { Leads: 'SMaRT 199/140 onCourse' },
  },
  {
    name: 'a direction that is the wrong one',
    set: [['kpis', 0, { direction: 'lower' }]],
    findings: ['warning kpi.targetBehind KPIs!I2', 'warning kpiText.direction KPIs!I2'],
    kpis: { Leads: 'SMaRT 199/220 onCourse' },
  },
  {
    name: 'a direction that is left out where lower is better',
    set: [['kpis', 4, { direction: null }]],
    findings: ['warning kpi.targetBehind KPIs!K6', 'warning kpiText.direction KPIs!I6'],
    kpis: { 'Response time': 'SMaRT 4.5/4 onCourse' },
  },
  {
    name: 'a direction that nobody knows',
    set: [['kpis', 0, { direction: 'sideways' }]],
    findings: ['error cell.notAChoice KPIs!I2'],
    kpis: { Leads: '?M?RT kpiUnreadable/220 missing' },
  },
  {
    name: 'a target in words',
    set: [['kpis', 0, { target: 'as many as possible', description: null }]],
    findings: ['error cell.notANumber KPIs!K2'],
    kpis: { Leads: 'SM?RT kpiUnreadable/kpiNoTarget missing' },
  },
  {
    name: 'a target in words that the text has in figures',
    set: [['kpis', 0, { target: 'see text' }]],
    findings: ['error cell.notANumber KPIs!K2'],
    kpis: { Leads: 'SM?RT kpiUnreadable/kpiNoTarget missing' },
  },
  {
    name: 'no target',
    set: [['kpis', 0, { target: null, description: null }]],
    findings: ['warning kpiSet.target KPIs!K2'],
    kpis: { Leads: 'SMaRT 199/kpiNoTarget missing' },
  },
  {
    name: 'a target that stands in the text only',
    set: [['kpis', 0, { target: null }]],
    findings: ['info kpiText.onlyInText KPIs!K2'],
    kpis: { Leads: 'SMART 199/kpiNoTarget missing' },
  },
  {
    name: 'limits the wrong way round',
    set: [['kpis', 0, { direction: 'range', target: null, lower: 220, upper: 180, description: null, guard: 'Conversion' }]],
    findings: ['error kpi.limitsReversed KPIs!M2'],
    kpis: { Leads: 'SMaRT 199/kpiByLimits missing' },
  },
  {
    name: 'a range with one limit',
    set: [['kpis', 0, { direction: 'range', target: null, lower: 180, description: null }]],
    findings: [],
    kpis: { Leads: 'sMaRT 199/kpiByLimits onCourse' },
  },
  {
    name: 'colours the wrong way round',
    set: [['kpis', 0, { green: 0.8, amber: 0.95 }]],
    findings: ['warning kpi.thresholdsReversed KPIs!N2'],
    kpis: { Leads: 'SMART 199/220 onCourse' },
  },
  {
    name: 'a colour from 95 instead of 95%',
    set: [['kpis', 0, { green: 95 }]],
    findings: ['error cell.aboveMaximum KPIs!M2'],
    kpis: { Leads: 'SMART kpiUnreadable/220 missing' },
  },
  {
    name: 'a target on top of last year without figures of last year',
    set: [['kpis', 0, { target: 0.1, targetBasis: 'lastYearPercent', description: null, baseline: null }]],
    findings: [],
    kpis: { Leads: 'SM?RT 199/kpiNoEarlier missing' },
  },
  {
    name: 'a benchmark in words',
    set: [['kpis', 0, { benchmark: 'higher than the sector' }]],
    findings: ['error cell.notANumber KPIs!R2', 'info column.uncertain KPIs!R1'],
  },
  {
    name: 'a target of nought',
    set: [['kpis', 0, { target: 0, description: null, baseline: null }]],
    findings: ['warning kpiSet.positiveTarget KPIs!K2'],
    kpis: { Leads: 'SMART 199/0 missing' },
  },
  {
    name: 'two targets for one period',
    added: { targets: [{ measure: 'Leads', period: '2026-10', target: 200 }, { measure: 'Leads', period: '2026-10', target: 230 }] }, set: [['kpis', 0, { target: null, description: null }]],
    findings: ['error row.duplicate Targets!A3'],
    kpis: { Leads: 'SM?RT 199/kpiTargetUnreadable missing' },
  },
  {
    name: 'a target of a KPI that is not there',
    added: { targets: [{ measure: 'Margin', period: '2026-10', target: 200 }] },
    findings: ['error cell.unknownReference Targets!A2'],
  },
  {
    name: 'a baseline in words',
    set: [['kpis', 0, { baseline: 'unknown', description: null }]],
    findings: ['error cell.notANumber KPIs!J2'],
  },
]);
