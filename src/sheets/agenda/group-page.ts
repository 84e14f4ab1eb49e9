import type { AgendaGroup } from '../../measure/rhythm/agenda';
import { block, joined, type Block } from '../layout/block';
import type { Card } from '../layout/card';
import { cardBand, type CardPlace } from '../layout/card-band';
import { countFormat } from '../number-format';
import { palette } from '../palette';
import { styles } from '../style';
import { actionsBlock } from './actions-block';
import { actionsOf, type AgendaInput, groupName, withStatus } from './agenda-input';
import { celebrateBlock, nextBlock, questionsBlock } from './closing-blocks';
import { kpisBlock, meetingText } from './kpis-block';
import { line, places, plain, sentence, wholeLine } from './line';
import { offCourseBlock } from './off-course-block';

/** The cards stand over the columns: those with names over the wide ones. */
const cardColumns: readonly CardPlace[] = [
  { column: places.kpi, across: 1 },
  { column: places.actual, across: 2 },
  { column: places.status, across: 1 },
  { column: places.change, across: 1 },
  { column: places.review, across: 1 },
];
/** More names than this do not fit below a figure. */
const mostNames = 1;

function cardsOf(group: AgendaGroup, { say }: AgendaInput): readonly Card[] {
  const { kpis } = group;
  const names = (labels: readonly string[]): string => (labels.length === 0 ? say('agenda.card.none', {}) : say('agenda.card.names', { names: labels.slice(0, mostNames), more: Math.max(0, labels.length - mostNames) }));
  const labelsOf = (status: Parameters<typeof withStatus>[1]): readonly string[] => withStatus(group, status).map(({ figure }) => figure.label);
  const card = (label: string, figure: number, note: string, needsAttention = false): Card => ({ label, figure, format: countFormat, note, needsAttention });
  const [off, attention, missing] = [labelsOf('offCourse'), labelsOf('attention'), labelsOf('missing')];
  const actions = actionsOf(group);
  const overdue = actions.filter(({ daysOverdue }) => daysOverdue > 0).length;
  return [
    card(say('agenda.card.offCourse', {}), off.length, names(off), off.length > 0),
    card(say('agenda.card.attention', {}), attention.length, names(attention)),
    card(say('agenda.card.onCourse', {}), labelsOf('onCourse').length, missing.length > 0 ? say('agenda.card.missing', { kpis: missing.length }) : say('agenda.card.ofKpis', { kpis: kpis.length })),
    card(say('agenda.card.actions', {}), actions.length, say('agenda.card.overdue', { overdue }), overdue > 0),
    card(say('agenda.card.due', {}), kpis.filter(({ review }) => review.isDue).length, say('agenda.card.ofKpis', { kpis: kpis.length })),
  ];
}

function headBlock(group: AgendaGroup, input: AgendaInput, row: number): Block {
  const { say } = input;
  const who = group.participants.length === 0 ? say('agenda.noParticipants', {}) : say('agenda.participants', { names: group.participants });
  return joined([
    line(row, [
      { column: places.kpi, across: wholeLine.across - 1, content: groupName(group, input), style: styles.title },
      { column: places.review, content: say('agenda.back', {}), style: { ...styles.link, horizontal: 'right' }, link: { sheet: 'agenda', cell: 'A1' } },
    ], 28),
    sentence(row + 1, meetingText(group, input), { ...plain, bold: true, color: palette.accent }),
    sentence(row + 2, who, plain),
  ]);
}

/** A page that was made, and the first free row below it. */
export interface GroupPage {
  readonly block: Block;
  readonly next: number;
}

/** The page of one group: who and when, how it stands, the KPIs below their goals, what is off course, actions, what went well, questions and the next dates. */
export function groupPage(group: AgendaGroup, input: AgendaInput, row: number): GroupPage {
  const head = headBlock(group, input, row);
  const blocks: Block[] = [head];
  let next = head.bottom + 2;
  const put = (made: readonly Block[]): void => {
    if (made.length === 0) return;
    blocks.push(...made);
    next = Math.max(...made.map(({ bottom }) => bottom)) + 1;
    blocks.push(block({ heights: { [next]: 6 }, bottom: next }));
    next += 1;
  };
  if (group.kpis.length > 0) {
    const cards = cardsOf(group, input);
    put([cardBand(cards, next, cardColumns)]);
    put(kpisBlock(group, input, next));
  }
  for (const part of [offCourseBlock, actionsBlock, celebrateBlock, questionsBlock, nextBlock]) put(part(group, input, next));
  return { block: joined(blocks), next };
}
