import { dayOf } from '../../../src/core/period/calendar';
import { describeBroken } from './kinds';

describeBroken('a text that its columns or figures contradict', [
  {
    name: 'a text with another target',
    set: [['kpis', 0, { target: 200 }]],
    findings: ['warning kpiText.target KPIs!K2'],
    kpis: { Leads: 'SMART 199/200 attention' },
  },
  {
    name: 'a text with another baseline',
    set: [['kpis', 0, { baseline: 140 }]],
    findings: ['warning kpiText.baseline KPIs!J2'],
  },
  {
    name: 'a text per month and a target per quarter',
    set: [['kpis', 0, { targetPer: 'quarter' }]],
    findings: ['warning kpiText.period KPIs!L2'],
    kpis: { Leads: 'SMART 199/220 onCourse' },
  },
  {
    name: 'a text with an earlier deadline',
    set: [['kpis', 0, { description: 'Raise the number of leads from 150 to 220 per month by 1 October 2027' }]],
    findings: ['warning kpiText.deadline KPIs!M2'],
  },
  {
    name: 'a text that wants less',
    set: [['kpis', 0, { description: 'Reduce the number of leads by 31 December 2027' }]],
    findings: ['warning kpiText.direction KPIs!I2'],
  },
  {
    name: 'a text of which the sum does not hold',
    set: [['kpis', 0, { description: 'Raise the number of leads from 150 to 220 (+25%) per month by 31 December 2027' }]],
    findings: ['warning kpiText.arithmetic KPIs!B2'],
  },
  {
    name: 'a change that does not lead to the target',
    set: [['kpis', 0, { description: 'Raise the number of leads by 20% by 31 December 2027' }]],
    findings: ['warning kpiText.change KPIs!K2'],
  },
  {
    name: 'two targets in one text',
    set: [['kpis', 1, { description: '25% of leads become customers with a response time under 2 hours by 31 December 2027' }]],
    findings: ['warning kpiText.compound KPIs!B3'],
  },
  {
    name: 'a side condition that nothing guards',
    set: [['kpis', 0, { description: 'Raise the number of leads from 150 to 220 per month by 31 December 2027 without loss of quality', guard: null }]],
    findings: ['info kpiSet.guarded KPIs!S2', 'warning kpiText.guard KPIs!S2'],
  },
  {
    name: 'a text about nothing that can be counted',
    set: [['kpis', 3, { description: 'Improve communication' }]], without: Array.from({ length: 10 }, (_, at) => ['actuals', 20 + at] as const),
    findings: ['warning kpiSet.measured KPIs!A5'],
    kpis: { Satisfaction: 's?ART kpiNoActual/8 missing' },
  },
  {
    name: 'a number that says where, not how much',
    set: [['kpis', 0, { description: 'More leads in our 4 branches', target: null }]],
    findings: ['info kpiText.scopeNumber KPIs!B2', 'warning kpiSet.target KPIs!K2'],
    kpis: { Leads: 'SMaRT 199/kpiNoTarget missing' },
  },
  {
    name: 'a text that calls feasible what never happened',
    set: [['kpis', 3, { description: 'Raise the grade from the survey from 7.5 to 9.8 by 30 November 2026, which is achievable', target: 9.8, deadline: dayOf(2026, 11, 30) }], ['actuals', 20, { value: 7.5 }]],
    findings: ['warning kpiText.feasible KPIs!B5'],
    kpis: { Satisfaction: 'SM?RT 7.9/9.8 offCourse' },
  },
]);
