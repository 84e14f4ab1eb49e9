import { dayOf } from '../../../src/core/period/calendar';
import { describeBroken } from './kinds';

describeBroken('broken owners and agreements', [
  {
    name: 'an owner who left',
    set: [['people', 1, { end: dayOf(2026, 6, 30) }]],
    findings: ['warning kpiSet.presentOwner KPIs!D5'],
    kpis: { Satisfaction: 'SMaRT 7.9/8 attention', 'Response time': 'SMaRT 4.5/4 offCourse' },
  },
  {
    name: 'an owner whom nobody knows',
    set: [['kpis', 0, { owner: 'Zed' }]],
    findings: ['warning kpiSet.knownOwner KPIs!D2'],
    kpis: { Leads: 'SM?RT 199/220 attention' },
  },
  {
    name: 'no owner',
    set: [['kpis', 0, { owner: null }]],
    findings: ['warning kpiSet.owner KPIs!D2'],
    kpis: { Leads: 'sMaRT 199/220 attention' },
  },
  {
    name: 'an owner who cannot do anything about it',
    set: [['kpis', 0, { authority: 'no' }]],
    findings: ['warning kpiSet.influenceable KPIs!T2'],
  },
  {
    name: 'a KPI for a team that nobody knows',
    set: [['kpis', 2, { scope: 'East' }]],
    findings: ['warning kpi.unknownScope KPIs!D4', 'warning kpiSet.few KPIs!A4'],
  },
  {
    name: 'no response',
    set: [['kpis', 0, { response: null }]],
    findings: ['warning kpiSet.response KPIs!O2'],
  },
  {
    name: 'a response that is no action',
    set: [['kpis', 0, { response: 'Monitor' }]],
    findings: ['warning kpiSet.actionable KPIs!O2'],
  },
]);
