import { formatFor } from '../../i18n/format';
import { sheetText } from '../../i18n/sheet-text';
import type { KpiFigures } from '../../measure/kpi/kpi-result';
import type { SheetSpec, Table } from '../../spec/sheet-spec';
import { type DashboardInput, worstFirst } from '../dashboard/dashboard-input';
import { block, type Block, joined } from '../layout/block';
import { fitWidths } from '../layout/fit-widths';
import { bodyRow, firstColumn, headBlock, headNotes, headRows, marginWidth } from '../layout/head';
import { sectionHead } from '../layout/section';
import { lastRow } from '../layout/table-extent';
import { wrappedHeights } from '../layout/wrapped-heights';
import { palette } from '../palette';
import type { ReportOptions } from '../report-options';
import { partSparklines, partTable, readColumns, trendHeights } from './part-table';
import { peopleMatrix } from './people-matrix';
import { partLines } from './team-parts';

const least = [marginWidth, 22, 16, 24, 13, 13, 12, 13, 11, 16, 12];
const widest = 30;

/** A table with its title, placed at a row. */
interface Section {
  readonly title: string;
  readonly about: string;
  /** A list of KPIs with their trends; otherwise a matrix. */
  readonly hasTrends?: true;
  readonly table: (row: number) => Table;
}

/** The sections of the sheet, those without rows left out. */
function sectionsOf(input: DashboardInput): { readonly sections: readonly Section[]; readonly teams: number; readonly people: number } {
  const { say, ordered } = input;
  const [teamLines, personLines] = [partLines(ordered, 'team', say('kpiTeams.unassigned', {})), partLines(ordered, 'person', say('kpiTeams.unassigned', {}))];
  const matrix = peopleMatrix(input, personLines);
  const teams = teamLines.length === 0 ? [] : [{ title: say('kpiTeams.teams', {}), about: say('kpiTeams.teamsAbout', {}), hasTrends: true as const, table: (row: number) => partTable(input, { name: 'KoersDashboardTeams', first: say('kpiTeams.team', {}), second: say('kpiTeams.kindOf', {}), contextOf: ({ id, isOwn }) => (id === '' ? '' : say(isOwn ? 'kpiTeams.ownKpi' : 'kpiTeams.share', {})), lines: teamLines }, row) }];
  const matrices = Array.from({ length: matrix.parts }, (_, part): Section => ({ title: matrix.parts === 1 ? say('kpiTeams.matrix', {}) : say('kpiTeams.matrixPart', { part: part + 1, parts: matrix.parts }), about: say('kpiTeams.matrixAbout', {}), table: (row) => matrix.table(part, row) }));
  const list = personLines.length === 0 ? [] : [{ title: say('kpiTeams.people', {}), about: say('kpiTeams.peopleAbout', {}), hasTrends: true as const, table: (row: number) => partTable(input, { name: 'KoersDashboardPersons', first: say('kpiTeams.person', {}), second: say('kpiTeams.team', {}), contextOf: ({ id, team }) => (team === '' && id !== '' ? say('kpiTeams.noTeam', {}) : team), lines: personLines }, row) }];
  return { sections: [...teams, ...matrices, ...list], teams: new Set(teamLines.flatMap(({ id }) => (id === '' ? [] : [id]))).size, people: matrix.people };
}

interface Placed {
  readonly block: Block;
  readonly starts: readonly number[];
  /** The last row that is printed. */
  readonly printTo: number;
}

/** A longer list is for filtering on screen; printed it would be a pile of paper. */
const mostPrinted = 150;

function placed(sections: readonly Section[], from: number, widths: readonly number[]): Placed {
  let row = from;
  const starts: number[] = [];
  let printTo = from;
  const blocks = sections.map(({ title, about, hasTrends, table: tableAt }) => {
    const head = sectionHead(title, [about], row);
    const table = tableAt(head.bottom + 1);
    const isPrinted = table.rows.length <= mostPrinted || starts.length === 0;
    if (isPrinted) {
      starts.push(row);
      printTo = lastRow(table);
    }
    row = lastRow(table) + 3;
    return joined([head, block({ tables: [table], sparklines: hasTrends ? partSparklines(table) : [], heights: { ...(hasTrends ? trendHeights(table) : {}), ...wrappedHeights(table, widths) }, bottom: lastRow(table) })]);
  });
  return { block: joined([block({ bottom: from }), ...blocks]), starts, printTo };
}

/** Teams and people: every KPI per team, people against KPIs as a matrix, and every KPI per person in a list that can be filtered. */
export function teamsSheet(figures: KpiFigures, { language, runDay, source }: ReportOptions): SheetSpec {
  const say = sheetText(language);
  const input: DashboardInput = { figures, ordered: worstFirst(figures.kpis), say, language };
  const format = formatFor(language);
  const { sections, teams, people } = sectionsOf(input);
  const widths = fitWidths(sections.map(({ table }) => table(1)), least, widest);
  const printed = Math.min(widths.length, firstColumn + readColumns - 1);
  const head = headBlock({
    title: say('kpiTeams.title', { period: figures.period ? format.period(figures.period) : '' }).trim(),
    about: say('kpiTeams.about', { runDay: format.day(runDay), source, teams, people }),
    links: [{ text: say('kpiTeams.back', {}), link: { sheet: 'dashboard', cell: 'A1' } }],
  });
  const { block: body, starts, printTo } = placed(sections, bodyRow(2), widths);
  const { bottom: _, ...content } = joined([head, headNotes([say('kpiTeams.legend', {}), say('sheet.remade', {})]), body]);
  return {
    id: 'kpiTeams',
    kind: 'result',
    name: say('kpiTeams.sheetName', {}),
    tabColor: palette.accent,
    widths,
    ...content,
    validations: [],
    freeze: { rows: headRows, columns: 2 },
    gridlines: false,
    print: { landscape: true, breakBefore: starts.slice(1), area: { top: 1, left: 1, bottom: printTo, right: printed }, footerLeft: `${say('kpiTeams.sheetName', {})} · ${source} · ${format.day(runDay)}` },
  };
}
