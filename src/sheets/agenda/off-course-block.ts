import { formatFor } from '../../i18n/format';
import type { AgendaAction, AgendaGroup, AgendaKpi } from '../../measure/rhythm/agenda';
import { reasonOf } from '../dashboard/dashboard-input';
import type { Block } from '../layout/block';
import { palette } from '../palette';
import { sourceLink, sourceText } from '../source-link';
import { meanings, styles } from '../style';
import { type AgendaInput, namedWith, withStatus } from './agenda-input';
import { deviationText, offCourseText } from './kpi-words';
import { below, line, partHead, places, plain, sentence, wholeLine } from './line';

const whyCount = 5;
/** High enough to write on; a line that is filled in is as high as its text. */
const writingLine = 20;
const filledLine = 17;

/** The open action in which the whys are kept: the first that has any, else the first. */
const whyAction = ({ actions }: AgendaKpi): AgendaAction | undefined => actions.find(({ whys }) => whys.some((why) => why !== '')) ?? actions[0];

/** A why as it was recorded, else a line to write on; with an action it leads to the cell where it is kept. */
function whyLine(at: number, action: AgendaAction | undefined, { say }: AgendaInput, row: number): Block {
  const style = { ...plain, borderBottom: { line: 'thin' as const, color: palette.line } };
  const cell = action && sourceText(action.whySource, say);
  return line(row, [
    { column: places.kpi, content: say('agenda.why', { at }), style: { ...plain, color: palette.muted, indent: 1, ...(action && { color: palette.link, underline: true as const }) }, ...(action && cell !== undefined && { link: sourceLink(action.whySource, say('agenda.whyNote', { cell })) }) },
    { column: places.actual, across: wholeLine.across - 1, content: action?.whys[at] ?? '', style },
  ], (action?.whys[at] ?? '') === '' ? writingLine : filledLine);
}

/** What is to be done: the proposal with the way to add it, or that an action was there before. The open actions stand in their own part. */
function proposalLines({ proposal, actions, correctorLeft }: AgendaKpi, input: AgendaInput): readonly ((row: number) => Block)[] {
  const { say, language, place } = input;
  if (actions.length > 0) return [];
  const text = proposal ? say('agenda.proposal', { response: proposal.response === '' ? say('agenda.toDecide', {}).toLowerCase() : proposal.response, owner: namedWith(proposal.owner, correctorLeft, input), due: formatFor(language).day(proposal.due) }) : say('agenda.actedBefore', {});
  if (!place) return [(row) => sentence(row, text), (row) => sentence(row, say('agenda.addTable', {}), { ...styles.note, wrap: true })];
  const cell = `${place.sheet}!${place.cell}`;
  return [
    (row) =>
      line(row, [
        { column: wholeLine.column, across: wholeLine.across - 1, content: text, style: plain },
        { column: places.review, content: say('agenda.addAction', {}), style: { ...styles.link, horizontal: 'right' }, link: { sheet: { name: place.sheet }, cell: place.cell, tip: say('agenda.addActionTip', { cell }) } },
      ]),
  ];
}

function kpiBlock(kpi: AgendaKpi, input: AgendaInput, row: number): readonly Block[] {
  const { say } = input;
  const { figure, response, escalation, reached } = kpi;
  const action = whyAction(kpi);
  return below(row, [
    (at) =>
      line(at, [
        { column: places.kpi, content: figure.label, style: { ...plain, ...meanings.bad, bold: true, indent: 1 }, link: sourceLink(figure.definition, say('dashboard.definition', { kpi: figure.label })) },
        { column: places.actual, across: wholeLine.across - 1, content: reached ? `${deviationText(figure, input)}.` : offCourseText(kpi, input), style: { ...plain, ...meanings.bad } },
      ], 20),
    ...(reached ? [(at: number) => sentence(at, say('agenda.reached', { run: reached.run, escalation }), { ...plain, ...meanings.bad, bold: true, indent: 1 })] : []),
    (at) => sentence(at, say('agenda.agreed', { response, corrector: namedWith(kpi.corrector, kpi.correctorLeft, input), escalation: reached ? '' : escalation })),
    ...Array.from({ length: whyCount }, (_, at) => (below: number) => whyLine(at, action, input, below)),
    ...proposalLines(kpi, input),
    (at) => line(at, [], 6),
  ]);
}

/** A KPI that is not off course yet, in one line: how far it is, and what was agreed for when it goes on. */
const watchLine = ({ figure, response }: AgendaKpi, input: AgendaInput, row: number): Block =>
  line(row, [
    { column: places.kpi, content: `⚠ ${figure.label}`, style: { ...plain, color: palette.attention, bold: true, indent: 1 } },
    { column: places.actual, across: wholeLine.across - 1, content: input.say('agenda.watch', { deviation: deviationText(figure, input), response }), style: plain },
  ]);

/** A KPI of which nobody can tell how it stands, with the reason. */
const unknownLine = ({ figure }: AgendaKpi, { language }: AgendaInput, row: number): Block =>
  line(row, [
    { column: places.kpi, content: `? ${figure.label}`, style: { ...plain, color: palette.muted, bold: true, indent: 1 } },
    { column: places.actual, across: wholeLine.across - 1, content: reasonOf(figure.current.attainment, language) ?? '', style: plain },
  ]);

type Maker = (row: number) => Block | readonly Block[];

/** A part with a title of its own; nothing where it has no lines. */
const part = (title: string, lines: readonly Maker[]): readonly Maker[] => (lines.length === 0 ? [] : [(at) => line(at, [], 8), (at) => partHead(at, title), ...lines]);

/**
 * Per KPI off course: how far, whether it is to be escalated, what was agreed beforehand, the five whys, and the way to an action.
 * Below titles of their own what is to be watched, and what is not known.
 */
export function offCourseBlock(group: AgendaGroup, input: AgendaInput, row: number): readonly Block[] {
  const { say } = input;
  if (group.kpis.length === 0) return [];
  const kpis = withStatus(group, 'offCourse').map((kpi): Maker => (at) => kpiBlock(kpi, input, at));
  const watched = withStatus(group, 'attention').map((kpi): Maker => (at) => watchLine(kpi, input, at));
  const unknown = withStatus(group, 'missing').map((kpi): Maker => (at) => unknownLine(kpi, input, at));
  const off: readonly Maker[] = kpis.length === 0 ? [(at) => sentence(at, say('agenda.nothingOffCourse', {}))] : [(at) => partHead(at, say('agenda.offCourse', {}), say('agenda.offCourseAbout', {})), ...kpis];
  return below(row, [...off, ...part(say('agenda.watchHead', {}), watched), ...part(say('agenda.unknownHead', {}), unknown)]);
}
