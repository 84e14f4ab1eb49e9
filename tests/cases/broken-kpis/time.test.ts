import { dayOf } from '../../../src/core/period/calendar';
import { describeBroken } from './kinds';

describeBroken('broken deadlines and rhythms', [
  {
    name: 'a deadline that is past',
    set: [['kpis', 0, { deadline: dayOf(2026, 9, 30), description: null }]],
    findings: ['warning kpiSet.ahead KPIs!M2'],
    kpis: { Leads: 'SMARt 199/220 attention' },
  },
  {
    name: 'a deadline before the start',
    set: [['kpis', 0, { start: dayOf(2028, 1, 1), description: null }]],
    findings: ['warning kpiSet.inOrder KPIs!M2'],
    kpis: { Leads: 'SMARt 199/220 attention' },
  },
  {
    name: 'a deadline that is no day',
    set: [['kpis', 0, { deadline: 'end of the year', description: null }]],
    findings: ['error cell.notADate KPIs!M2'],
    kpis: { Leads: 'SMAR? 199/220 attention' },
  },
  {
    name: 'a day that does not exist',
    set: [['kpis', 0, { deadline: '31 November 2027', description: null }]],
    findings: ['error cell.notADate KPIs!M2'],
    kpis: { Leads: 'SMAR? 199/220 attention' },
  },
  {
    name: 'no deadline',
    set: [['kpis', 0, { deadline: null, description: null }]],
    findings: ['warning kpiSet.deadline KPIs!M2'],
    kpis: { Leads: 'SMARt 199/220 attention' },
  },
  {
    name: 'a rhythm that nobody knows',
    set: [['kpis', 0, { rhythm: 'now and then' }]],
    findings: ['error cell.notAChoice KPIs!N2'],
    kpis: { Leads: 'SMAR? kpiUnreadable/220 missing' },
  },
  {
    name: 'no rhythm',
    set: [['kpis', 0, { rhythm: null }]],
    findings: ['warning kpiSet.rhythm KPIs!N2'],
    kpis: { Leads: 'SMARt 199/220 attention' },
  },
  {
    name: 'a period of the target that nobody knows',
    set: [['kpis', 0, { targetPer: 'per season' }]],
    findings: ['error cell.notAChoice KPIs!L2'],
    kpis: { Leads: 'SMART kpiUnreadable/220 missing' },
  },
]);
