import { basename } from 'node:path';
import { collectAgenda, type MadeAgenda, writeAgenda } from '../app/agenda';
import { calendarFile, calendarStart } from '../app/calendar-file';
import { type ProposeOutcome, proposeActions } from '../app/propose-actions';
import type { AgendaCommandTexts } from '../i18n/agenda-command';
import type { CommandLineTexts } from '../i18n/command-line';
import { commandLineTexts } from '../i18n/command-line-texts';
import { formatFor } from '../i18n/format';
import { openXlsxWorkbook } from '../xlsx/xlsx-workbook';
import { agendaJson } from './agenda-json';
import type { Arguments } from './arguments';
import { Exit } from './faults';
import { readBytes, resultName, writeBytes } from './files';
import { nodeCodec } from './node-codec';
import { print } from './print';
import { protectOthersFile, protectOthersText } from './result-file';
import { systemLanguage } from './surroundings';
import { terminalProgress } from './terminal-progress';

const refuse = (sentence: string): Exit => {
  process.stderr.write(`koers: ${sentence}\n`);
  return Exit.errorsFound;
};

/** `koers agenda`: the reviews to come, in a copy of the book; as a calendar with --ics; with --propose an action for what is off course. */
export async function agendaCommand(given: Arguments, texts: CommandLineTexts): Promise<Exit> {
  const { file, today, language, calendar } = given;
  const workbook = openXlsxWorkbook(readBytes(file), nodeCodec);
  const out = given.out ?? resultName(file, 'agenda');
  if (!given.force) protectOthersFile(out, file, ['agenda']);
  if (!given.force && calendar !== undefined) protectOthersText(calendar, [calendarStart]);
  const progress = terminalProgress(texts, given.quiet);
  const options = { today, source: basename(file), fallbackLanguage: systemLanguage(), ...(language && { language }) };
  const proposed = given.proposes === true ? await proposeActions(workbook, options) : undefined;
  if (proposed?.kind === 'noColumn') return refuse(commandLineTexts(proposed.language).agenda.noColumn(proposed.column));
  const made = await collectAgenda(workbook, options, progress).finally(progress.end);
  const own = commandLineTexts(made.language).agenda;
  if (made.agenda.groups.length === 0) return refuse(own.nothing);
  await writeAgenda(workbook, made, progress).finally(progress.end);
  writeBytes(out, workbook.save());
  if (calendar !== undefined) writeBytes(calendar, new TextEncoder().encode(calendarFile(made.agenda, made.language)));
  (given.json ? [JSON.stringify(agendaJson(made, { out, calendar, proposed }), null, 1)] : [...proposedLines(proposed, own), ...reportLines(made, out, own), ...calendarLines(made, calendar, own)]).forEach(print);
  return Exit.done;
}

function proposedLines(proposed: Extract<ProposeOutcome, { readonly kind: 'proposed' }> | undefined, own: AgendaCommandTexts): readonly string[] {
  if (!proposed) return [];
  if (proposed.actions.length === 0) return [own.noneProposed];
  const format = formatFor(proposed.language);
  return [
    own.proposed(proposed.actions.length),
    ...proposed.actions.map(({ id, kpi, action, owner, due }) => own.action({ id, kpi, action, owner, due: format.day(due) })),
    ...(proposed.withoutPlace.length > 0 ? [own.withoutPlace(proposed.withoutPlace.join(', '))] : []),
  ];
}

function reportLines({ agenda, findings, language }: MadeAgenda, out: string, own: AgendaCommandTexts): readonly string[] {
  const format = formatFor(language);
  const countOf = (severity: string): number => findings.filter((one) => one.severity === severity).length;
  const [errors, warnings] = [countOf('error'), countOf('warning')];
  const pages = agenda.groups.map(({ name, meetings, kpis, looseActions }) => {
    const actions = [...kpis.flatMap((kpi) => kpi.actions), ...looseActions];
    return own.page({
      group: name === '' ? own.company : name,
      day: meetings.length === 0 ? '' : format.day(Math.min(...meetings.map(({ day }) => day))),
      due: kpis.filter(({ review }) => review.isDue).length,
      offCourse: kpis.filter(({ figure }) => figure.current.status === 'offCourse').length,
      actions: actions.length,
      overdue: actions.filter(({ daysOverdue }) => daysOverdue > 0).length,
    });
  });
  return [...pages, own.written(out, agenda.groups.length), ...(errors + warnings > 0 ? [own.findings(errors, warnings)] : [])];
}

function calendarLines({ agenda }: MadeAgenda, calendar: string | undefined, own: AgendaCommandTexts): readonly string[] {
  if (calendar === undefined) return [];
  const dated = agenda.groups.flatMap(({ kpis, looseActions }) => [...kpis.flatMap(({ actions }) => actions), ...looseActions]).filter(({ due }) => due !== undefined);
  return [own.calendar(calendar, agenda.groups.flatMap(({ meetings }) => meetings).length, dated.length)];
}
