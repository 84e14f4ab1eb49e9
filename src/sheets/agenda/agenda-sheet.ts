import { formatFor } from '../../i18n/format';
import { sheetText } from '../../i18n/sheet-text';
import type { ReviewAgenda } from '../../measure/rhythm/agenda';
import type { SheetSpec } from '../../spec/sheet-spec';
import { block, joined, type Block } from '../layout/block';
import { bodyRow, firstColumn, headBlock, headNotes, headRows } from '../layout/head';
import { palette } from '../palette';
import type { ReportOptions } from '../report-options';
import { overdueBlock } from './actions-block';
import type { ActionsPlace, AgendaInput } from './agenda-input';
import { groupPage } from './group-page';
import { widths } from './line';
import { repairBlock } from './repair-block';
import { overviewBlock } from './overview-block';

const overviewRow = bodyRow(2);

function headOf({ agenda, say, language, options }: AgendaInput): readonly Block[] {
  const format = formatFor(language);
  const kpis = agenda.groups.reduce((sum, group) => sum + group.kpis.length, 0);
  return [
    headBlock({
      title: say('agenda.title', {}),
      about: say('agenda.about', { runDay: format.day(options.runDay), source: options.source, groups: agenda.groups.length, kpis, asOf: format.day(agenda.asOf) }),
      links: [],
    }),
    headNotes([say('agenda.workingDays', { from: agenda.holidays.from, countries: agenda.holidays.from === 'countries' ? agenda.holidays.countries : [] }), say('sheet.remade', {})]),
  ];
}

const lastOf = (blocks: readonly Block[]): number => Math.max(...blocks.map(({ bottom }) => bottom));

/** The overview and a page per group below it; the rows at which pages begin. */
function bodyOf(input: AgendaInput): { readonly blocks: readonly Block[]; readonly starts: readonly number[] } {
  const { agenda, say } = input;
  if (agenda.groups.length === 0) return { blocks: [block({ cells: [{ row: overviewRow, column: firstColumn, content: say('agenda.nothing', {}), style: { color: palette.ink } }], bottom: overviewRow })], starts: [] };
  const overview = overviewBlock(input, [], overviewRow);
  const starts: number[] = [];
  const pages: Block[] = [];
  const overdue = overdueBlock(input, overview.bottom + 2);
  const repairs = repairBlock(input, lastOf([overview, ...overdue]) + 2);
  let row = lastOf([overview, ...overdue, ...repairs]) + 3;
  for (const group of agenda.groups) {
    const page = groupPage(group, input, row);
    starts.push(row);
    pages.push(page.block);
    row = page.next + 1;
  }
  return { blocks: [overviewBlock(input, starts, overviewRow), ...overdue, ...repairs, ...pages], starts };
}

/**
 * The agenda: who reviews what and when, then a page per team, project and person with its KPIs below their goals, what is off
 * course with the five whys, open actions, what went well, questions and the next dates. Whatever users fill in is kept in their
 * own tables; the sheet leads there.
 * @param place where a new action is written; left out when there is no table for it
 */
export function agendaSheet(agenda: ReviewAgenda, options: ReportOptions, place?: ActionsPlace): SheetSpec {
  const { language } = options;
  const say = sheetText(language);
  const input: AgendaInput = { agenda, say, language, options, ...(place && { place }) };
  const { blocks, starts } = bodyOf(input);
  const { bottom, ...content } = joined([...headOf(input), ...blocks]);
  return {
    id: 'agenda',
    kind: 'result',
    name: say('agenda.sheetName', {}),
    tabColor: palette.accent,
    widths,
    ...content,
    validations: [],
    freeze: { rows: headRows, columns: 0 },
    gridlines: false,
    print: {
      landscape: false,
      breakBefore: starts,
      area: { top: 1, left: 1, bottom, right: widths.length },
      footerLeft: `${say('agenda.sheetName', {})} · ${options.source} · ${formatFor(language).day(options.runDay)}`,
    },
  };
}
