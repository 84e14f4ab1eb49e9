import type { AgendaCommandTexts } from '../agenda-command';

const of = (count: number, one: string, more: string): string => `${String(count)} ${count === 1 ? one : more}`;

export const agendaCommand: AgendaCommandTexts = {
  written: (file, pages) => `Written: ${file}, with an agenda of ${of(pages, 'page', 'pages')} after the overview.`,
  nothing: 'There are no KPIs and no open actions to review; nothing was written. koers check <book.xlsx> shows what is lacking.',
  page: ({ group, day, due, offCourse, actions, overdue }) =>
    `  ${group}${day === '' ? '' : `, ${day}`}: ${of(due, 'KPI', 'KPIs')} to review, ${offCourse} off course, ${of(actions, 'open action', 'open actions')}${overdue === 0 ? '' : `, ${overdue} overdue`}.`,
  company: 'Whole company',
  calendar: (file, reviews, actions) => `Written: ${file}, with ${of(reviews, 'recurring review', 'recurring reviews')} and ${of(actions, 'action', 'actions')}. Open the file to put them in your calendar.`,
  proposed: (count) => `${of(count, 'action', 'actions')} proposed in the Actions table:`,
  noneProposed: 'There is nothing to propose: every KPI that is off course has an action.',
  action: ({ id, kpi, action, owner, due }) => `  ${id} ${kpi}: ${action}, ${owner === '' ? 'nobody yet' : owner}, due ${due}.`,
  withoutPlace: (columns) => `Your Actions table has no column for this, so it was left out: ${columns}.`,
  noColumn: (column) => `The Actions table has no column ${column}; without it nobody can see which KPI an action is about. Add it; nothing was written.`,
  findings: (errors, warnings) => `Note: ${of(errors, 'error', 'errors')} and ${of(warnings, 'warning', 'warnings')} in the tables; koers check <book.xlsx> shows them.`,
  record: {
    noPeriod: 'Say which period: koers record <book.xlsx> --period 2026-09',
    recorded: ({ kpis, periods, rows }, file) => `Recorded in the KPI history table of ${file}: ${of(kpis, 'KPI', 'KPIs')}, ${of(periods, 'period', 'periods')}, ${of(rows, 'row', 'rows')} in all.`,
    none: 'There is nothing new to record.',
    kpi: (kpi, period, status) => `  ${kpi}, ${period}: ${status}`,
    status: { onCourse: 'on course', attention: 'watch', offCourse: 'off course', missing: 'not known' },
    present: (count) => `${of(count, 'standing was', 'standings were')} recorded before and ${count === 1 ? 'stays' : 'stay'} as ${count === 1 ? 'it is' : 'they are'}.`,
    unknown: (count) => `${of(count, 'standing is', 'standings are')} not known yet and not recorded; give the command again when ${count === 1 ? 'the figure' : 'each figure'} is there:`,
    unknownKpi: (kpi, period) => `  ${kpi}, ${period}`,
    notOver: (period) => `The period ${period} is not over yet; nothing was recorded.`,
    nothing: (period) => `No period of which a KPI has a figure ends in ${period}; nothing was recorded.`,
    noColumn: (column) => `The KPI history table has no column ${column}; without it the record is not complete. Add it; nothing was recorded.`,
    errors: (errors) => `Note: ${of(errors, 'error', 'errors')} in the workbook may concern these figures; koers check <book.xlsx> shows them.`,
  },
};
