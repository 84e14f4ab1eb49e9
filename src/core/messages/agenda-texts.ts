import type { Rhythm } from './rhythm-word';

/** Texts of the agenda. Figures, periods and days arrive as the reader writes them; names are empty where there is none. */
export interface AgendaTexts {
  'agenda.sheetName': object;
  'agenda.title': object;
  'agenda.about': { runDay: string; source: string; groups: number; kpis: number; asOf: string };
  'agenda.nothing': object;
  /** Which holidays reviews keep away from; `countries` is empty unless they are the known ones of countries. */
  'agenda.workingDays': { from: 'table' | 'countries' | 'none'; countries: readonly string[] };
  'agenda.overview': object;
  'agenda.company': object;
  /** 0 = Sunday. */
  'agenda.weekday': { weekday: number; day: string };
  'agenda.rhythm': { rhythm: Rhythm };
  'agenda.meeting': { rhythms: readonly Rhythm[]; day: string };
  'agenda.participants': { names: readonly string[] };
  'agenda.noParticipants': object;
  'agenda.back': object;
  'agenda.toPage': { group: string };
  'agenda.overdue': object;
  'agenda.repair': object;
  'agenda.repairMore': { more: number };
  'agenda.column.group': object;
  'agenda.column.meeting': object;
  'agenda.column.due': object;
  'agenda.column.offCourse': object;
  'agenda.column.actions': object;
  'agenda.column.overdue': object;
  'agenda.column.escalate': object;
  'agenda.column.kpi': object;
  'agenda.column.period': object;
  'agenda.column.actual': object;
  'agenda.column.target': object;
  'agenda.column.status': object;
  'agenda.column.change': object;
  'agenda.column.review': object;
  'agenda.column.action': object;
  'agenda.column.number': object;
  'agenda.column.who': object;
  'agenda.column.until': object;
  'agenda.card.due': object;
  'agenda.card.offCourse': object;
  'agenda.card.attention': object;
  'agenda.card.onCourse': object;
  'agenda.card.actions': object;
  'agenda.card.ofKpis': { kpis: number };
  'agenda.card.names': { names: readonly string[]; more: number };
  'agenda.card.missing': { kpis: number };
  'agenda.card.overdue': { overdue: number };
  'agenda.card.none': object;
  'agenda.kpis': object;
  'agenda.goal': { goal: string; why: string; parent: string };
  'agenda.noGoal': object;
  'agenda.change.better': { by: string; from: string };
  'agenda.change.worse': { by: string; from: string };
  /** `by` is empty where the figure did not move at all. */
  'agenda.change.same': { by: string; from: string };
  'agenda.change.otherPeriod': { from: string; before: string; to: string; period: string };
  'agenda.change.none': object;
  'agenda.dueNow': object;
  'agenda.dueNever': object;
  'agenda.dueOn': { day: string };
  'agenda.reviewNote': { reviewed: string; rhythm: Rhythm; day: string };
  'agenda.neverNote': object;
  'agenda.offCourse': object;
  'agenda.offCourseAbout': object;
  'agenda.nothingOffCourse': object;
  'agenda.deviation.target': { actual: string; target: string; during: string; attainment: string };
  'agenda.deviation.atMost': { actual: string; target: string; during: string };
  'agenda.deviation.toDate': { actual: string; target: string; until: string; attainment: string };
  'agenda.deviation.limits': { actual: string; limits: string; during: string };
  'agenda.run': { periods: number };
  /** A KPI that needs attention. */
  'agenda.watch': { deviation: string; response: string };
  'agenda.agreed': { response: string; corrector: string; escalation: string };
  /** The escalation that was agreed has come: off course for `run` periods in a row. */
  'agenda.reached': { run: number; escalation: string };
  /** Somebody who has left; `day` is the last day in service. */
  'agenda.leftService': { name: string; day: string };
  'agenda.watchHead': object;
  'agenda.unknownHead': object;
  'agenda.why': { at: number };
  'agenda.whyNote': { cell: string };
  'agenda.proposal': { response: string; owner: string; due: string };
  'agenda.addAction': object;
  'agenda.addActionTip': { cell: string };
  'agenda.addTable': object;
  'agenda.toDecide': object;
  'agenda.actedBefore': object;
  'agenda.actions': object;
  'agenda.actionsAbout': object;
  'agenda.noActions': object;
  'agenda.unreadableAction': object;
  'agenda.noOwner': object;
  'agenda.noDate': object;
  'agenda.state': { state: 'open' | 'busy' | 'unclear' };
  'agenda.late': { days: number };
  'agenda.escalate': { to: string };
  'agenda.toAction': { cell: string };
  'agenda.celebrate': object;
  /** Whom to praise, with a star. */
  'agenda.praised': { name: string };
  /** All that is to be said of one KPI, as parts of one sentence. */
  'agenda.praise': { kpi: string; parts: readonly string[] };
  'agenda.crossed': { during: string; actual: string; target: string };
  'agenda.crossedLimits': { during: string; actual: string; limits: string };
  'agenda.record': { during: string; actual: string; periods: number };
  'agenda.longestRun': { periods: number };
  'agenda.actionWorked': { action: string; result: string };
  'agenda.noCelebration': object;
  'agenda.questions': object;
  'agenda.doubt.unchanged': { kpi: string; periods: number; actual: string };
  'agenda.doubt.alwaysOnCourse': { kpi: string; periods: number };
  'agenda.doubt.noFigures': { kpi: string; periods: number };
  'agenda.doubt.neverMeasured': { kpi: string };
  'agenda.doubt.nobodyActs': { kpi: string; periods: number };
  'agenda.doubt.pastDeadline': { kpi: string; deadline: string };
  'agenda.doubt.onlyWatched': { kpi: string };
  'agenda.doubt.noRhythm': { kpi: string; rhythm: Rhythm };
  'agenda.next': object;
  'agenda.nextMeeting': { rhythm: Rhythm; day: string; kpis: readonly string[] };
  'agenda.event.review': { group: string; rhythm: Rhythm };
  'agenda.event.reviewAbout': { kpis: readonly string[]; offCourse: readonly string[]; escalate: readonly string[] };
  'agenda.event.action': { action: string; owner: string };
  'agenda.event.overdue': { action: string; owner: string };
  'agenda.event.actionAbout': { kpi: string; group: string };
}
