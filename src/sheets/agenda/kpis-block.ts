import { formatFor } from '../../i18n/format';
import type { AgendaGroup, AgendaKpi } from '../../measure/rhythm/agenda';
import type { CellContent } from '../../spec/sheet-spec';
import type { Style } from '../../spec/style';
import { cellOf, reasonOf } from '../dashboard/dashboard-input';
import { kpiFormat, spokenFigure, spokenLimits } from '../dashboard/kpi-format';
import { statusLooks } from '../dashboard/status-look';
import type { Block } from '../layout/block';
import { palette } from '../palette';
import { sourceLink } from '../source-link';
import { aligned, styles } from '../style';
import { type AgendaInput, dayText } from './agenda-input';
import { changeText } from './kpi-words';
import { below, line, partHead, type Piece, places, plain, sentence } from './line';

const rowLine = { line: 'hair' as const, color: palette.line };
const body: Style = { ...plain, borderBottom: rowLine };

function headerLine({ say }: AgendaInput, row: number): Block {
  const header = (column: number, content: string, horizontal: NonNullable<Style['horizontal']>, indent = 0): Piece => ({ column, content, style: { ...aligned(styles.header, horizontal), ...(indent > 0 && { indent }) } });
  return line(row, [
    header(places.kpi, say('agenda.column.kpi', {}), 'left'),
    header(places.actual, say('agenda.column.actual', {}), 'right'),
    header(places.target, say('agenda.column.target', {}), 'right', 1),
    header(places.status, say('agenda.column.status', {}), 'center'),
    header(places.change, say('agenda.column.change', {}), 'left', 1),
    header(places.review, say('agenda.column.review', {}), 'left', 1),
  ], 22);
}

/** What the figure hangs on: its period where that is another than the agenda's, that it still runs, and the target to date. */
function periodText({ figure }: AgendaKpi, { agenda, say, language }: AgendaInput): string {
  const { period, pace, isProvisional } = figure.current;
  const format = formatFor(language);
  const spoken = format.shortPeriod(period);
  if (pace?.target.kind === 'known') return say('dashboard.targetToDate', { period: spoken, until: format.day(pace.until), target: spokenFigure(figure, pace.target.value, language) });
  return [...(period.name === agenda.period?.name ? [] : [spoken]), ...(isProvisional ? [say('dashboard.provisional', {})] : [])].join(' · ');
}

/** What changed, or why there is no figure; below it the period. */
function changePiece(kpi: AgendaKpi, input: AgendaInput): Piece {
  const { change, figure } = kpi;
  const reason = reasonOf(figure.current.actual, input.language);
  const lines = [reason ?? changeText(kpi, input), periodText(kpi, input)].filter((text) => text !== '');
  const color = reason === undefined && change ? changeColors[change.kind] : palette.muted;
  return { column: places.change, content: lines.join('\n'), style: { ...body, indent: 1, color } };
}

const changeColors = { better: palette.good, worse: palette.bad, same: palette.muted } as const;

function reviewPiece({ review }: AgendaKpi, { say, language }: AgendaInput): Piece {
  const { reviewed, isDue, due, rhythm } = review;
  const format = formatFor(language);
  const content = !isDue ? say('agenda.dueOn', { day: format.day(due) }) : say(reviewed === undefined ? 'agenda.dueNever' : 'agenda.dueNow', {});
  const note = reviewed === undefined ? say('agenda.neverNote', {}) : say('agenda.reviewNote', { reviewed: format.day(reviewed), rhythm, day: format.day(due) });
  return { column: places.review, content, note, style: { ...body, indent: 1, ...(isDue ? { bold: true, color: palette.accent } : {}) } };
}

/** One KPI: its name leads to its definition, with the description in a note; a figure that is not known says why. */
function kpiLine(kpi: AgendaKpi, input: AgendaInput, row: number): Block {
  const { say, language } = input;
  const { figure } = kpi;
  const { status, actual, target } = figure.current;
  const format = kpiFormat(figure, language);
  const aim: CellContent = figure.direction === 'range' ? spokenLimits(figure, say, language) : cellOf(target);
  const reason = reasonOf(actual, language);
  return line(row, [
    { column: places.kpi, content: figure.label, style: { ...body, indent: 1, color: palette.link, underline: true }, link: sourceLink(figure.definition, say('dashboard.definition', { kpi: figure.label })), ...(figure.description !== '' && { note: figure.description }) },
    { column: places.actual, content: cellOf(actual), style: { ...body, bold: true, format, horizontal: 'right' }, ...(reason !== undefined && { note: reason }) },
    { column: places.target, content: aim, style: { ...body, format, horizontal: 'right', indent: 1 } },
    { column: places.status, content: say(`dashboard.status.${status}`, {}), style: { ...body, ...statusLooks[status], bold: true, horizontal: 'center' } },
    changePiece(kpi, input),
    reviewPiece(kpi, input),
  ], 20);
}

function goalLine({ goal }: AgendaKpi, { say }: AgendaInput, row: number): Block {
  const text = goal.goal === '' ? say('agenda.noGoal', {}) : say('agenda.goal', { ...goal });
  return sentence(row, text, { ...plain, italic: true, color: goal.goal === '' ? palette.attention : palette.accent });
}

/** The KPIs of a group below the goal that each is for, so that the why is said before the figure. */
export function kpisBlock(group: AgendaGroup, input: AgendaInput, row: number): readonly Block[] {
  const goals = [...new Set(group.kpis.map(({ goal }) => goal.goal))];
  const lines = goals.flatMap((name) => {
    const own = group.kpis.filter(({ goal }) => goal.goal === name);
    return [(at: number) => goalLine(own[0]!, input, at), ...own.map((kpi) => (at: number) => kpiLine(kpi, input, at))];
  });
  return below(row, [(at) => partHead(at, input.say('agenda.kpis', {})), (at) => headerLine(input, at), ...lines]);
}

/** The day of a meeting in words. */
export const meetingText = ({ meetings }: AgendaGroup, input: AgendaInput): string => {
  const day = Math.min(...meetings.map((meeting) => meeting.day));
  const first = meetings.filter((meeting) => meeting.day === day).map(({ rhythm }) => rhythm);
  return meetings.length === 0 ? '' : input.say('agenda.meeting', { rhythms: first, day: dayText(input, day) });
};
