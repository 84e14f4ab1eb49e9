import type { AgendaFindings } from '../../core/messages/agenda-findings';
import type { FindingTexts } from '../texts';
import { listing } from './count';

export const agendaFindings: FindingTexts<AgendaFindings> = {
  'action.otherScope': ({ action, row, kpi, scope }) => ({
    problem: `Action ${action} (row ${row}) is for ${scope}, and there is no KPI ${kpi} for that.`,
    advice: `Correct whom the action is for, or make a KPI ${kpi} for ${scope}. For now the action is on the agenda without a KPI.`,
  }),
  'action.whichKpi': ({ action, row, kpi, scopes }) => ({
    problem: `Action ${action} (row ${row}) names KPI ${kpi}, which exists for: ${listing(scopes)}.`,
    advice: 'Fill in whom the action is for. For now it is on the agenda without a KPI.',
  }),
  'action.sameNumber': ({ action, row, firstRow }) => ({
    problem: `Number ${action} (row ${row}) is in row ${firstRow} too, for another action.`,
    advice: 'Give one of them another number. Both are on the agenda.',
  }),
  'action.doneUndated': ({ action, row }) => ({
    problem: `Action ${action} (row ${row}) is done, but it does not say since when.`,
    advice: 'Fill in the day under Done on; the agenda then shows whether the action worked.',
  }),
  'action.doneButOpen': ({ action, row, done }, format) => ({
    problem: `Action ${action} (row ${row}) has ${format.day(done)} under Done on, but its state says that it is not done.`,
    advice: 'Set the state to done, or clear the cell under Done on. Until then the action stays open.',
  }),
  'action.doneLater': ({ action, row, done }, format) => ({
    problem: `Action ${action} (row ${row}) is done on ${format.day(done)}, a day that is still to come.`,
    advice: 'Correct the day under Done on, or move it to Due if the action is still to be done.',
  }),
  'action.dueBeforePeriod': ({ action, row, due, period }, format) => ({
    problem: `Action ${action} (row ${row}) was due on ${format.day(due)}, before ${period} began, the period in which the KPI was off course.`,
    advice: 'Correct the day under Due, or the period.',
  }),
  'action.unknownOwner': ({ action, row, owner }) => ({
    problem: `Action ${action} (row ${row}) is for ${owner}, who is nobody in People, and no team or role either.`,
    advice: 'Correct the name, or add the person.',
  }),
  'action.ownerLeft': ({ action, row, owner, end }, format) => ({
    problem: `Action ${action} (row ${row}) is in the name of ${owner}, whose last day in service was ${format.day(end)}.`,
    advice: 'Give the action to somebody else, or drop it.',
  }),
  'kpi.reviewedLater': ({ kpi, reviewed }, format) => ({
    problem: `KPI ${kpi} was last reviewed on ${format.day(reviewed)}, a day that is still to come.`,
    advice: 'Fill in the day of the last review. Until then the KPI counts as not yet reviewed.',
  }),
};
