import { dayOf } from '../../../src/core/period/calendar';
import { describeBroken } from './kinds';

describeBroken('broken KPI tables', [
  {
    name: 'two KPIs of one name',
    set: [['kpis', 4, { kpi: 'Leads', drives: 'Satisfaction' }]],
    findings: ['error cell.unknownReference Actuals!A32', 'error row.duplicate KPIs!A6'],
    kpis: { Leads: '?M??T kpiUnreadable/kpiNoTarget missing', 'Response time': 'gone' },
  },
  {
    name: 'a KPI without a name',
    set: [['kpis', 0, { kpi: null }]],
    findings: ['error cell.required KPIs!A2', 'error cell.unknownReference Actuals!A2'],
    kpis: { Leads: 'gone', 'row 2': '??ART not measured' },
  },
  {
    name: 'a name that is an error',
    set: [['kpis', 0, { kpi: { error: '#N/A' } }]],
    findings: ['error cell.error KPIs!A2', 'error cell.unknownReference Actuals!A2'],
    kpis: { Leads: 'gone', 'row 2': '??ART not measured' },
  },
  {
    name: 'a kind that nobody knows',
    set: [['kpis', 0, { kind: 'fast' }]],
    findings: ['error cell.notAChoice KPIs!E2'],
  },
  {
    name: 'a unit that nobody knows',
    set: [['kpis', 0, { unit: 'boxes' }]],
    findings: ['error cell.notAChoice KPIs!H2'],
    kpis: { Leads: 'SMART kpiUnreadable/220 missing' },
  },
  {
    name: 'a metric called KPI',
    added: { kpis: [{ kpi: 'Website visitors', unit: 'number', owner: 'Ann', kind: 'leading', rhythm: 'month' }] }, without: [['kpis', 4]],
    findings: ['error cell.unknownReference Actuals!A32', 'info kpiSet.escalation KPIs!Q6', 'info kpiSet.guarded KPIs!S6', 'info kpiSet.level KPIs!A6', 'warning kpiSet.deadline KPIs!M6', 'warning kpiSet.goal KPIs!C6', 'warning kpiSet.leadingPartner KPIs!A5', 'warning kpiSet.measured KPIs!A6', 'warning kpiSet.response KPIs!O6', 'warning kpiSet.target KPIs!K6'],
    kpis: { 'Response time': 'gone', 'Website visitors': 'Smart kpiNoActual/kpiNoTarget missing' },
  },
  {
    name: 'a goal called KPI',
    added: { kpis: [{ kpi: 'Better communication', owner: 'Ann' }] }, without: [['kpis', 4]],
    findings: ['error cell.unknownReference Actuals!A32', 'info kpiSet.escalation KPIs!Q6', 'info kpiSet.kind KPIs!E6', 'info kpiSet.level KPIs!A6', 'warning kpiSet.deadline KPIs!M6', 'warning kpiSet.goal KPIs!C6', 'warning kpiSet.leadingPartner KPIs!A5', 'warning kpiSet.measured KPIs!A6', 'warning kpiSet.response KPIs!O6', 'warning kpiSet.rhythm KPIs!N6', 'warning kpiSet.target KPIs!K6'],
    kpis: { 'Response time': 'gone', 'Better communication': 'smart kpiNoActual/kpiNoTarget missing' },
  },
  {
    name: 'an activity called a result',
    set: [['kpis', 2, { kpi: 'Customer visits', description: null, unit: 'number', measure: null }]], added: { actuals: [{ kpi: 'Customer visits', period: '2026-10', value: 40 }] },
    findings: ['warning cell.unknownReference KPIs!F2', 'warning kpiSet.leadingPartner KPIs!A4', 'warning kpiSet.result KPIs!E4'],
    kpis: { Revenue: 'gone', 'Customer visits': 'SMART 40/12000 offCourse' },
  },
  {
    name: 'a code for a name',
    set: [['kpis', 2, { kpi: 'KR7', measure: null, description: null }], ['kpis', 0, { drives: 'KR7' }], ['kpis', 1, { drives: 'KR7' }]], added: { actuals: [{ kpi: 'KR7', period: '2026-10', value: 40 }] },
    findings: ['info kpiSet.understandable KPIs!B4'],
    kpis: { Revenue: 'gone', KR7: 'SMART 40/12000 offCourse' },
  },
  {
    name: 'six KPIs',
    added: { kpis: [{ kpi: 'Margin', goal: 'Healthy growth', owner: 'Ann', kind: 'leading', drives: 'Revenue', unit: 'ratio', baseline: 0.3, target: 0.35, targetPer: 'month', deadline: dayOf(2027, 12, 31), rhythm: 'month', response: 'Ask for other prices', escalation: 'Board', authority: 'yes' }], actuals: [{ kpi: 'Margin', period: '2026-10', value: 0.31 }] },
    findings: ['warning kpiSet.many KPIs!A2'],
    kpis: { Margin: 'SMART 0.31/0.35 offCourse' },
  },
  {
    name: 'two KPIs',
    without: [['kpis', 3], ['kpis', 4], ['kpis', 1]],
    findings: ['error cell.unknownReference Actuals!A12', 'error cell.unknownReference Actuals!A22', 'error cell.unknownReference Actuals!A32', 'warning cell.unknownReference KPIs!S2', 'warning kpiSet.few KPIs!A2'],
    kpis: { Conversion: 'gone', Satisfaction: 'gone', 'Response time': 'gone' },
  },
  {
    name: 'only headers',
    without: [['kpis', 0], ['kpis', 1], ['kpis', 2], ['kpis', 3], ['kpis', 4]], added: { kpis: [{ kpi: null, description: null, goal: null }] },
    findings: ['error kpiSet.none'],
    kpis: { Leads: 'gone', Conversion: 'gone', Revenue: 'gone', Satisfaction: 'gone', 'Response time': 'gone' },
  },
  {
    name: 'actions for a KPI that is not there',
    added: { actions: [{ id: 'A1', kpi: 'Margin', action: 'Raise prices', owner: 'Ann', due: dayOf(2026, 12, 1) }] },
    findings: ['warning cell.unknownReference Actions!B2'],
  },
  {
    name: 'a period that runs, recorded in the history',
    added: { kpiHistory: [{ kpi: 'Leads', period: '2026-11', value: 100, target: 220, green: 1, amber: 0.9, status: 'offCourse', date: dayOf(2026, 11, 20) }] },
    findings: ['warning kpiData.historyRunning KPI history!B2'],
  },
  {
    name: 'a history of a KPI that is not there',
    added: { kpiHistory: [{ kpi: 'Margin', period: '2026-10', value: 100, target: 220, green: 1, amber: 0.9, status: 'offCourse', date: dayOf(2026, 11, 1) }] },
    findings: ['warning kpiData.historyUnknown KPI history!A2'],
  },
  {
    name: 'a level that nobody knows',
    set: [['kpis', 0, { level: 'dream' }]],
    findings: ['error cell.notAChoice KPIs!S2', 'info column.uncertain KPIs!S1'],
  },
]);
