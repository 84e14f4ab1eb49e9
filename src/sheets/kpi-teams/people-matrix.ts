import { fold } from '../../core/fold';
import { formatFor } from '../../i18n/format';
import type { KpiFigure, KpiStatus } from '../../measure/kpi/kpi-result';
import type { CellContent, Table, TableExtra } from '../../spec/sheet-spec';
import { cellOf, type DashboardInput } from '../dashboard/dashboard-input';
import { kpiFormat } from '../dashboard/kpi-format';
import { statusLooks } from '../dashboard/status-look';
import { figureColumn, textColumn, uniqueHeaders } from '../layout/columns';
import { firstColumn } from '../layout/head';
import { countFormat } from '../number-format';
import type { PartLine } from './team-parts';

/** More KPIs than this do not fit beside each other on a page. */
const mostKpis = 8;
const leadingColumns = 2;
/** The sign stands in the format, so that the figure stays a number. */
const signs: Readonly<Record<KpiStatus, string>> = { onCourse: '✓', attention: '⚠', offCourse: '✗', missing: '' };

/** A column: a KPI over people, or the KPI of one name that several people have each of their own. */
interface MatrixColumn {
  readonly header: string;
  readonly name: string;
  readonly key: string;
}

const keyOf = ({ kpi, isOwn }: PartLine): string => (isOwn ? `own ${fold(kpi.kpi)}` : `part ${kpi.label}`);

/** The format of a cell, with the sign of its status: also before an amount with a currency. */
const signed = (format: string, status: KpiStatus): string => format.split(';').map((part) => `"${signs[status]} "${part}`).join(';');

/** The name, with its period where that is another than the sheet's. */
function headerOf({ figures, language }: DashboardInput, { kpi, isOwn }: PartLine): string {
  const name = isOwn ? kpi.kpi : kpi.label;
  return kpi.current.period.name === figures.period?.name ? name : `${name} (${formatFor(language).shortPeriod(kpi.current.period)})`;
}

interface Person {
  readonly id: string;
  readonly name: string;
  readonly team: string;
}

function cellLook(kpi: KpiFigure, { attainment, status }: PartLine, language: DashboardInput['language']): TableExtra['style'] {
  const format = kpiFormat(kpi, language);
  return attainment.kind === 'known' ? { ...statusLooks[status], format: signed(format, status) } : { format };
}

function matrixTable(input: DashboardInput, people: readonly Person[], lines: ReadonlyMap<string, PartLine>, shown: { readonly columns: readonly MatrixColumn[]; readonly row: number; readonly part: number }): Table {
  const { say, language } = input;
  const at = (person: Person, { key }: MatrixColumn): PartLine | undefined => lines.get(`${person.id} ${key}`);
  const columns = uniqueHeaders([textColumn(say('kpiTeams.person', {})), textColumn(say('kpiTeams.team', {})), ...shown.columns.map(({ header }) => figureColumn(header, countFormat))]);
  const rows = people.map((person): readonly CellContent[] => [person.name, person.team, ...shown.columns.map((column) => { const line = at(person, column); return line ? cellOf(line.actual) : null; })]);
  const extras = people.flatMap((person, row) =>
    shown.columns.flatMap((column, place): readonly TableExtra[] => {
      const line = at(person, column);
      return line?.actual.kind === 'known' ? [{ row, column: place + leadingColumns, style: { ...columns[place + leadingColumns]?.style, ...cellLook(line.kpi, line, language) } }] : [];
    }),
  );
  return { name: `KoersDashboardPeople${shown.part}`, row: shown.row, column: firstColumn, columns, rows, extras };
}

/** How the tables of the matrix begin, each a part of the KPIs. */
export interface MatrixPlan {
  readonly parts: number;
  readonly people: number;
  readonly table: (part: number, row: number) => Table;
}

/** People against KPIs: the figure in its own unit, with sign and colour where the person has a target. */
export function peopleMatrix(input: DashboardInput, all: readonly PartLine[]): MatrixPlan {
  const columns = [...new Map(all.map((line) => [keyOf(line), { header: headerOf(input, line), name: line.isOwn ? line.kpi.kpi : line.kpi.label, key: keyOf(line) }])).values()];
  const order = new Map(input.ordered.map((kpi, at) => [kpi.kpi, at]));
  const sorted = columns.sort((a, b) => (order.get(a.name) ?? 0) - (order.get(b.name) ?? 0));
  const people = [...new Map(all.map(({ id, name, team }) => [id, { id, name, team: team === '' && id !== '' ? input.say('kpiTeams.noTeam', {}) : team }])).values()];
  const lines = new Map(all.map((line) => [`${line.id} ${keyOf(line)}`, line]));
  const size = Math.ceil(sorted.length / Math.max(1, Math.ceil(sorted.length / mostKpis)));
  const parts = size === 0 ? 0 : Math.ceil(sorted.length / size);
  return { parts, people: people.filter(({ id }) => id !== '').length, table: (part, row) => matrixTable(input, people, lines, { columns: sorted.slice(part * size, (part + 1) * size), row, part: part + 1 }) };
}

