import { dayOf } from '../../../src/core/period/calendar';
import { describeBroken } from './kinds';

describeBroken('broken figures of KPIs', [
  {
    name: 'a KPI without a single figure',
    added: { kpis: [{ kpi: 'Margin', goal: 'Healthy growth', owner: 'Ann', kind: 'leading', drives: 'Revenue', unit: 'ratio', baseline: 0.3, target: 0.35, targetPer: 'month', deadline: dayOf(2027, 12, 31), rhythm: 'month', response: 'Ask for other prices', escalation: 'Board', authority: 'yes' }] }, without: [['kpis', 4]],
    findings: ['error cell.unknownReference Actuals!A32', 'warning kpiSet.leadingPartner KPIs!A5', 'warning kpiSet.measured KPIs!A6'],
    kpis: { 'Response time': 'gone', Margin: 'S?ART kpiNoActual/0.35 missing' },
  },
  {
    name: 'figures of a KPI that is not there',
    added: { actuals: [{ kpi: 'Margin', period: '2026-10', value: 0.3 }] },
    findings: ['error cell.unknownReference Actuals!A42'],
  },
  {
    name: 'a figure for another team than the KPI is for',
    set: [['actuals', 9, { scope: 'South' }]],
    findings: ['warning kpi.otherScope Actuals!B11'],
    kpis: { Leads: 'SMART kpiNoActual/220 missing' },
  },
  {
    name: 'a figure of a month to come',
    added: { actuals: [{ kpi: 'Leads', period: '2027-03', value: 400 }] },
    findings: ['warning kpiData.future Actuals!B42'],
  },
  {
    name: 'two figures of one period that differ',
    added: { actuals: [{ kpi: 'Leads', period: '2026-10', value: 250 }] },
    findings: ['error row.duplicate Actuals!A42'],
    kpis: { Leads: 'SMART kpiActualUnreadable/220 missing' },
  },
  {
    name: 'the same figure of one period twice',
    added: { actuals: [{ kpi: 'Leads', period: '2026-10', value: 199 }] },
    findings: ['error row.duplicate Actuals!A42'],
  },
  {
    name: 'one period twice in two spellings',
    added: { actuals: [{ kpi: 'Leads', period: 'oct 2026', value: 250 }] },
    findings: ['error row.duplicate Actuals!B42'],
    kpis: { Leads: 'SMART kpiActualUnreadable/220 missing' },
  },
  {
    name: 'a figure that is text',
    set: [['actuals', 9, { value: 'about 200' }]],
    findings: ['error cell.notANumber Actuals!C11'],
    kpis: { Leads: 'SMART kpiActualUnreadable/220 missing' },
  },
  {
    name: 'a figure that is an error',
    set: [['actuals', 9, { value: { error: '#DIV/0!' } }]],
    findings: ['error cell.error Actuals!C11'],
    kpis: { Leads: 'SMART kpiActualUnreadable/220 missing' },
  },
  {
    name: 'a figure that is not there',
    set: [['actuals', 9, { value: null }]],
    findings: ['error cell.required Actuals!C11'],
    kpis: { Leads: 'SMART kpiActualEmpty/220 missing' },
  },
  {
    name: 'a figure without a period',
    set: [['actuals', 9, { period: null }]],
    findings: ['error kpi.actualUndated Actuals!B11'],
    kpis: { Leads: 'SMART kpiNoActual/220 missing' },
  },
  {
    name: 'a figure of a period that is none',
    set: [['actuals', 9, { period: 'week 40' }]],
    findings: ['error cell.notAPeriod Actuals!B11'],
    kpis: { Leads: 'SMART kpiNoActual/220 missing' },
  },
  {
    name: 'a figure of a longer period than the KPI is looked at by',
    set: [['actuals', 9, { period: '2026-Q4' }]],
    findings: ['warning kpi.actualTooLong Actuals!B11'],
    kpis: { Leads: 'SMART kpiNoActual/220 missing' },
  },
  {
    name: 'a figure without a KPI',
    set: [['actuals', 9, { kpi: null }]],
    findings: ['error cell.required Actuals!A11'],
    kpis: { Leads: 'SMART kpiNoActual/220 missing' },
  },
  {
    name: 'figures that stopped in the summer',
    without: [['actuals', 6], ['actuals', 7], ['actuals', 8], ['actuals', 9]],
    findings: [],
    kpis: { Leads: 'SmART kpiNoActual/220 missing' },
  },
  {
    name: 'figures with holes',
    without: [['actuals', 2], ['actuals', 4], ['actuals', 6]],
    findings: [],
    kpis: { Leads: 'SmART 199/220 attention' },
  },
  {
    name: 'percentages from 0 to 100 beside a target of 25%',
    set: [20, 21, 20, 22, 21, 23, 22, 24, 23, 24].map((value, at) => ['actuals', 10 + at, { value }] as const),
    findings: ['error kpi.percentScale Actuals!C21'],
    kpis: { Conversion: 'SMART 24/0.25 missing' },
  },
  {
    name: 'a target of 25 beside percentages as ratios',
    set: [['kpis', 1, { target: 25 }]],
    findings: ['error kpi.percentScale KPIs!K3'],
    kpis: { Conversion: 'SMART 0.24/25 missing' },
  },
  {
    name: 'a measure and another figure by hand',
    added: { actuals: [{ kpi: 'Revenue', period: '2026-10', value: 12000 }] },
    findings: ['warning kpi.twoFigures Actuals!C42'],
  },
  {
    name: 'no figures at all',
    without: ['actuals'],
    findings: ['warning kpiSet.measured KPIs!A2'],
    kpis: { Leads: 'S?ART kpiNoActual/220 missing', Conversion: 'S?ART kpiNoActual/0.25 missing', Satisfaction: 'S?ART kpiNoActual/8 missing', 'Response time': 'S?ART kpiNoActual/4 missing' },
  },
  {
    name: 'sales of which an amount cannot be read',
    set: [['sales', 19, { amount: 'n/a' }]],
    findings: ['error cell.notANumber Sales!D21'],
    kpis: { Revenue: 'SMART kpiUnreadableRows/12000 missing' },
  },
]);
