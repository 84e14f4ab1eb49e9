import { describeBroken } from './kinds';

describeBroken('broken links between KPIs, goals and measures', [
  {
    name: 'a measure that is not there',
    set: [['kpis', 2, { measure: 'Profit' }]],
    findings: ['error cell.unknownReference KPIs!G4'],
    kpis: { Revenue: 'SmART kpiUnknownMeasure/12000 missing' },
  },
  {
    name: 'a measure that cannot be calculated',
    set: [['measures', 0, { column: 'Nothing' }]],
    findings: ['error measure.unknownColumn Measures!D2'],
    kpis: { Revenue: 'SmART brokenMeasure/12000 missing' },
  },
  {
    name: 'a KPI that drives one that is not there',
    set: [['kpis', 0, { drives: 'Profit' }]],
    findings: ['warning cell.unknownReference KPIs!F2'],
  },
  {
    name: 'KPIs that drive each other',
    set: [['kpis', 2, { drives: 'Leads' }]],
    findings: ['warning kpiSet.drivesCycle KPIs!F2'],
  },
  {
    name: 'a KPI that drives itself',
    set: [['kpis', 0, { drives: 'Leads' }]],
    findings: ['warning kpiSet.drivesCycle KPIs!F2'],
  },
  {
    name: 'a KPI that guards itself',
    set: [['kpis', 0, { guard: 'Leads' }]],
    findings: ['info kpiSet.guarded KPIs!S2', 'warning kpiSet.guardSelf KPIs!S2'],
  },
  {
    name: 'a guard that is not there',
    set: [['kpis', 0, { guard: 'Quality' }]],
    findings: ['warning cell.unknownReference KPIs!S2'],
  },
  {
    name: 'no guard of a number',
    set: [['kpis', 0, { guard: null }]],
    findings: ['info kpiSet.guarded KPIs!S2'],
  },
  {
    name: 'a goal that is not there',
    set: [['kpis', 0, { goal: 'Fame' }]],
    findings: ['warning cell.unknownReference KPIs!C2'],
  },
  {
    name: 'no goal',
    set: [['kpis', 0, { goal: null, drives: null }]],
    findings: ['warning kpiSet.goal KPIs!C2'],
    kpis: { Leads: 'SMArT 199/220 attention' },
  },
  {
    name: 'goals that are part of each other',
    set: [['goals', 0, { parent: 'Quick answers' }]],
    findings: ['warning kpiSet.goalCycle Goals!B2'],
  },
  {
    name: 'a goal that is part of one that is not there',
    set: [['goals', 1, { parent: 'Fame' }]],
    findings: ['warning cell.unknownReference Goals!B3'],
  },
  {
    name: 'two main goals',
    added: { goals: [{ goal: 'Fame' }] },
    findings: ['info kpiSet.mainGoals Goals!A4'],
  },
  {
    name: 'three goals below the main one',
    added: { goals: [{ goal: 'A', parent: 'Healthy growth' }, { goal: 'B', parent: 'Healthy growth' }] },
    findings: ['info kpiSet.subGoals Goals!A5'],
  },
  {
    name: 'a KPI that is the goal itself',
    set: [['goals', 0, { goal: 'Revenue' }], ['goals', 1, { parent: 'Revenue' }], ['kpis', 0, { goal: 'Revenue' }], ['kpis', 1, { goal: 'Revenue' }], ['kpis', 2, { goal: 'Revenue' }]],
    findings: ['warning kpiSet.notTheGoal KPIs!C4'],
  },
  {
    name: 'no goals at all',
    without: ['goals'],
    findings: [],
    kpis: { Revenue: 'SMA?T 11400/12000 attention', Satisfaction: 'SMA?T 7.9/8 attention' },
  },
]);
