import { cellName } from '../../core/cell-name';
import type { AgendaGroup } from '../../measure/rhythm/agenda';
import type { Style } from '../../spec/style';
import { joined, type Block } from '../layout/block';
import { palette } from '../palette';
import { aligned, meanings, styles } from '../style';
import { actionsOf, type AgendaInput, dayText, groupName, withStatus } from './agenda-input';
import { below, line, partHead, type Piece, places, plain } from './line';

const body: Style = { ...plain, borderBottom: { line: 'hair', color: palette.line } };

const columns = {
  group: { column: places.kpi },
  meeting: { column: places.actual, across: 2 },
  due: { column: places.status },
  offCourse: { column: places.change },
  actions: { column: places.review },
} as const;

function headerLine({ say }: AgendaInput, row: number): Block {
  const header = (place: { readonly column: number; readonly across?: number }, content: string): Piece => ({ ...place, content, style: aligned(styles.header, 'left') });
  return line(row, [
    header(columns.group, say('agenda.column.group', {})),
    header(columns.meeting, say('agenda.column.meeting', {})),
    header(columns.due, say('agenda.column.due', {})),
    header(columns.offCourse, say('agenda.column.offCourse', {})),
    header(columns.actions, say('agenda.column.actions', {})),
  ], 22);
}

function groupLine(group: AgendaGroup, target: number, input: AgendaInput, row: number): Block {
  const { say } = input;
  const name = groupName(group, input);
  const due = group.kpis.filter(({ review }) => review.isDue).length;
  const off = withStatus(group, 'offCourse');
  const unknown = withStatus(group, 'missing').length;
  const actions = actionsOf(group);
  const overdue = actions.filter(({ daysOverdue }) => daysOverdue > 0).length;
  const escalate = actions.filter(({ isEscalationDue }) => isEscalationDue).length;
  const isReached = group.kpis.some(({ reached }) => reached);
  const day = Math.min(...group.meetings.map((meeting) => meeting.day));
  const late = [...(overdue > 0 ? [say('agenda.card.overdue', { overdue })] : []), ...(escalate > 0 ? [`↑ ${say('agenda.column.escalate', {}).toLowerCase()}: ${escalate}`] : [])];
  return line(row, [
    { ...columns.group, content: name, style: { ...body, color: palette.link, underline: true, bold: true }, link: { sheet: 'agenda', cell: cellName(target, places.kpi), tip: say('agenda.toPage', { group: name }) } },
    { ...columns.meeting, content: group.meetings.length === 0 ? '' : dayText(input, day), style: body },
    { ...columns.due, content: say('agenda.card.ofKpis', { kpis: group.kpis.length }).replace(/^/, `${due} `), style: body },
    { ...columns.offCourse, content: [...off.map(({ figure, reached }) => `${reached ? '↑' : '✗'} ${figure.label}${reached ? ` (${say('agenda.column.escalate', {}).toLowerCase()})` : ''}`), ...(unknown > 0 ? [`? ${say('agenda.card.missing', { kpis: unknown })}`] : [])].join('\n') || say('agenda.card.none', {}), style: { ...body, ...(isReached ? { ...meanings.bad, bold: true } : off.length > 0 ? { color: palette.bad } : { color: palette.muted }) } },
    { ...columns.actions, content: [String(actions.length), ...late].join('\n'), style: { ...body, ...(overdue > 0 ? { ...meanings.bad, bold: true } : {}) } },
  ], 22);
}

/** All groups with when they meet and how they stand; each leads to its page. */
export const overviewBlock = (input: AgendaInput, targets: readonly number[], row: number): Block =>
  joined(below(row, [(at) => partHead(at, input.say('agenda.overview', {})), (at) => headerLine(input, at), ...input.agenda.groups.map((group, i) => (at: number) => groupLine(group, targets[i] ?? 1, input, at))]));
