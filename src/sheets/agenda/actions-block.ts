import { formatFor } from '../../i18n/format';
import type { AgendaAction, AgendaGroup } from '../../measure/rhythm/agenda';
import type { Style } from '../../spec/style';
import type { Block } from '../layout/block';
import { palette } from '../palette';
import { sourceLink, sourceText } from '../source-link';
import { aligned, meanings, styles } from '../style';
import { actionsOf, type AgendaInput, namedWith } from './agenda-input';
import { below, line, partHead, type Piece, places, plain, sentence } from './line';

const body: Style = { ...plain, borderBottom: { line: 'hair', color: palette.line } };
/** What is done, the KPI, who, and by when. */
const columns = {
  action: { column: places.kpi, across: 2 },
  kpi: { column: places.target, across: 2 },
  who: { column: places.change, across: 1 },
  until: { column: places.review, across: 1 },
} as const;

function headerLine({ say }: AgendaInput, row: number): Block {
  const header = (place: { readonly column: number; readonly across: number }, content: string): Piece => ({ ...place, content, style: aligned(styles.header, 'left') });
  return line(row, [header(columns.action, say('agenda.column.action', {})), header(columns.kpi, say('agenda.column.number', {})), header(columns.who, say('agenda.column.who', {})), header(columns.until, say('agenda.column.until', {}))], 22);
}

function untilText({ due, daysOverdue, state }: AgendaAction, { say, language }: AgendaInput): string {
  const day = due === undefined ? say('agenda.noDate', {}) : formatFor(language).day(due);
  const rest = daysOverdue > 0 ? say('agenda.late', { days: daysOverdue }) : say('agenda.state', { state });
  return `${day}\n${rest}`;
}

function actionLines(action: AgendaAction, input: AgendaInput): readonly ((row: number) => Block)[] {
  const { say } = input;
  const { id, text, kpi, owner, ownerLeft, due, daysOverdue, isEscalationDue, escalation, source } = action;
  const name = [id, kpi].filter((part) => part !== '').join(' · ') || sourceText(source, say);
  const what = text === '' ? say('agenda.unreadableAction', {}) : text;
  const attention = { color: palette.attention, bold: true as const };
  const main = (row: number): Block =>
    line(row, [
      { ...columns.action, content: what, style: body },
      { ...columns.kpi, content: name, style: { ...body, color: palette.link, underline: true }, link: sourceLink(source, say('agenda.toAction', { cell: sourceText(source, say) })) },
      { ...columns.who, content: owner === '' ? say('agenda.noOwner', {}) : ownerLeft === undefined ? owner : `⚠ ${namedWith(owner, ownerLeft, input)}`, style: { ...body, ...(owner === '' || ownerLeft !== undefined ? attention : {}) } },
      { ...columns.until, content: untilText(action, input), style: { ...body, ...(daysOverdue > 0 ? { ...meanings.bad, bold: true } : due === undefined ? attention : {}) } },
    ]);
  return isEscalationDue ? [main, (row) => sentence(row, say('agenda.escalate', { to: escalation }), { ...plain, color: palette.bad, indent: 1 })] : [main];
}

/** The open actions of a group, overdue ones first, with what is to be escalated. */
export function actionsBlock(group: AgendaGroup, input: AgendaInput, row: number): readonly Block[] {
  const { say } = input;
  const actions = actionsOf(group);
  if (actions.length === 0) return below(row, [(at) => partHead(at, say('agenda.actions', {})), (at) => sentence(at, say('agenda.noActions', {}))]);
  return below(row, [(at) => partHead(at, say('agenda.actions', {}), say('agenda.actionsAbout', {})), (at) => headerLine(input, at), ...actions.flatMap((action) => actionLines(action, input))]);
}

/** The actions of everybody that are overdue, for the first page; nothing where none is. */
export function overdueBlock(input: AgendaInput, row: number): readonly Block[] {
  const overdue = input.agenda.groups.flatMap(actionsOf).filter(({ daysOverdue }) => daysOverdue > 0).sort((a, b) => b.daysOverdue - a.daysOverdue);
  if (overdue.length === 0) return [];
  return below(row, [(at) => partHead(at, input.say('agenda.overdue', {})), (at) => headerLine(input, at), ...overdue.flatMap((action) => actionLines(action, input))]);
}
