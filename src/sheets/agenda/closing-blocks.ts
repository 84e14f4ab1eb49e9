import { formatFor } from '../../i18n/format';
import type { AgendaGroup, AgendaKpi, Celebration, Doubt } from '../../measure/rhythm/agenda';
import type { Period } from '../../core/period';
import { spokenFigure, spokenLimits } from '../dashboard/kpi-format';
import type { Block } from '../layout/block';
import { palette } from '../palette';
import { type AgendaInput, dayText, groupName } from './agenda-input';
import { below, line, partHead, places, plain, sentence, wholeLine } from './line';

function figuresIn({ figure }: AgendaKpi, { name }: Period, { language }: AgendaInput): { readonly actual: string; readonly target: string } {
  const found = figure.history.find(({ period }) => period.name === name);
  const shown = (value: typeof figure.current.actual | undefined): string => (value?.kind === 'known' ? spokenFigure(figure, value.value, language) : '');
  return { actual: shown(found?.actual), target: shown(found?.target) };
}

function celebrationText(one: Celebration, kpi: AgendaKpi, input: AgendaInput): string {
  const { say, language } = input;
  if (one.kind === 'actionWorked') return say('agenda.actionWorked', { action: one.action, result: one.result });
  if (one.kind === 'longestRun') return say('agenda.longestRun', { periods: one.periods });
  const { actual, target } = figuresIn(kpi, one.period, input);
  const during = formatFor(language).during(one.period);
  if (one.kind === 'record') return say('agenda.record', { during, actual, periods: one.periods });
  return kpi.figure.direction === 'range' ? say('agenda.crossedLimits', { during, actual, limits: spokenLimits(kpi.figure, say, language) }) : say('agenda.crossed', { during, actual, target });
}

/** Each owner once, with all that went well; what nobody owns goes to the whole group. */
export function praiseOf(group: AgendaGroup, input: AgendaInput): readonly { readonly name: string; readonly texts: readonly string[] }[] {
  const { say } = input;
  const byName = new Map<string, string[]>();
  for (const kpi of group.kpis) {
    if (kpi.celebrations.length === 0) continue;
    const name = kpi.figure.owner === '' ? groupName(group, input) : kpi.figure.owner;
    const text = say('agenda.praise', { kpi: kpi.figure.label, parts: kpi.celebrations.map((one) => celebrationText(one, kpi, input)) });
    byName.set(name, [...(byName.get(name) ?? []), text]);
  }
  return [...byName].map(([name, texts]) => ({ name, texts }));
}

function praiseLines(group: AgendaGroup, input: AgendaInput): readonly ((row: number) => Block)[] {
  const { say } = input;
  const good = { ...plain, color: palette.good };
  return praiseOf(group, input).map(({ name, texts }) => (row: number) =>
    line(row, [
      { column: places.kpi, content: say('agenda.praised', { name }), style: { ...good, bold: true } },
      { column: places.actual, across: wholeLine.across - 1, content: texts.join('\n'), style: good },
    ]));
}

function doubtText(one: Doubt, kpi: AgendaKpi, input: AgendaInput): string {
  const { say, language } = input;
  const name = { kpi: kpi.figure.label };
  switch (one.kind) {
    case 'unchanged':
      return say('agenda.doubt.unchanged', { ...name, periods: one.periods, actual: lastKnown(kpi, input) });
    case 'alwaysOnCourse':
    case 'noFigures':
    case 'nobodyActs':
      return say(`agenda.doubt.${one.kind}`, { ...name, periods: one.periods });
    case 'pastDeadline':
      return say('agenda.doubt.pastDeadline', { ...name, deadline: formatFor(language).day(one.deadline) });
    case 'neverMeasured':
    case 'onlyWatched':
      return say(`agenda.doubt.${one.kind}`, name);
    case 'noRhythm':
      return say('agenda.doubt.noRhythm', { ...name, rhythm: kpi.review.rhythm });
  }
}

function lastKnown({ figure }: AgendaKpi, { language }: AgendaInput): string {
  const known = figure.history.filter(({ actual, isProvisional }) => actual.kind === 'known' && !isProvisional).at(-1)?.actual;
  return known?.kind === 'known' ? spokenFigure(figure, known.value, language) : '';
}

const writing = { line: 'thin' as const, color: palette.line };

/** What went well, and a line for what the figures do not show. */
export function celebrateBlock(group: AgendaGroup, input: AgendaInput, row: number): readonly Block[] {
  const { say } = input;
  return below(row, [
    (at) => partHead(at, say('agenda.celebrate', {})),
    ...praiseLines(group, input),
    (at) => line(at, [{ ...wholeLine, content: say('agenda.noCelebration', {}), style: { ...plain, color: palette.muted, borderBottom: writing } }], 22),
  ]);
}

/** Which KPIs may no longer be the right ones; nothing where there is no such doubt. */
export function questionsBlock({ kpis }: AgendaGroup, input: AgendaInput, row: number): readonly Block[] {
  const texts = kpis.flatMap((kpi) => kpi.doubts.map((one) => doubtText(one, kpi, input)));
  return texts.length === 0 ? [] : below(row, [(at) => partHead(at, input.say('agenda.questions', {})), ...texts.map((text) => (at: number) => sentence(at, `? ${text}`))]);
}

/** When the next reviews are, by rhythm. */
export function nextBlock({ kpis, meetings }: AgendaGroup, input: AgendaInput, row: number): readonly Block[] {
  const { say } = input;
  const lines = meetings.map(({ rhythm, kpis: names }) => {
    const own = kpis.filter(({ review }) => review.rhythm === rhythm);
    const day = Math.min(...own.map(({ review }) => (review.isDue ? review.following : review.due)));
    return (at: number): Block => sentence(at, say('agenda.nextMeeting', { rhythm, day: dayText(input, day), kpis: names }));
  });
  return lines.length === 0 ? [] : below(row, [(at) => partHead(at, say('agenda.next', {})), ...lines]);
}
