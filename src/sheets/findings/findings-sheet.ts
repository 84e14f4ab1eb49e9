import type { Finding, Severity } from '../../core/finding';
import { explainFinding } from '../../i18n';
import { formatFor } from '../../i18n/format';
import { sheetText, type SheetText } from '../../i18n/sheet-text';
import type { CellContent, ConditionalFormat, Link, SheetSpec, Table, TableExtra } from '../../spec/sheet-spec';
import { block, joined, type Block } from '../layout/block';
import { cellName } from '../../core/cell-name';
import { sentenceColumn, textColumn } from '../layout/columns';
import { fitWidths } from '../layout/fit-widths';
import { firstColumn, headBlock, headRows, marginWidth } from '../layout/head';
import { bodyOf, lastRow } from '../layout/table-extent';
import { wrappedHeights } from '../layout/wrapped-heights';
import { palette } from '../palette';
import type { ReportOptions } from '../report-options';
import { meanings, styles } from '../style';

/** More findings than this are no longer read; the rest is the same few kinds again. */
const mostFindings = 2000;
const order: readonly Severity[] = ['error', 'warning', 'info'];
const leastWidths = [marginWidth, 17, 14, 14, 12, 62, 62];
const placeColumn = 3;
const tableRow = headRows + 2;

const bySeverity = (findings: readonly Finding[]): readonly Finding[] =>
  [...findings].sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));

const countOf = (findings: readonly Finding[], severity: Severity): number => findings.filter((each) => each.severity === severity).length;

function placeText({ subject }: Finding, say: SheetText): string | null {
  if (subject.cell !== undefined) return subject.cell;
  return subject.row === undefined ? (subject.column ?? null) : say('findings.row', { row: subject.row });
}

/** The cell to go to; a finding about no sheet has none. */
function placeLink({ subject }: Finding): Link | undefined {
  if (subject.sheet === undefined) return undefined;
  return { sheet: { name: subject.sheet }, cell: subject.cell ?? (subject.row === undefined ? 'A1' : `A${subject.row}`) };
}

function rowOf(found: Finding, say: SheetText, { language }: ReportOptions): readonly CellContent[] {
  const { problem, advice } = explainFinding(found, language, formatFor(language));
  const { subject } = found;
  const place = placeText(found, say) ?? (subject.sheet === undefined ? null : 'A1');
  return [say(`findings.${found.severity}`, {}), subject.sheet ?? null, subject.table ?? null, place, problem, advice];
}

function findingsTable(findings: readonly Finding[], say: SheetText, options: ReportOptions): Table {
  const style = { ...styles.body, vertical: 'top' as const };
  const columns = [
    textColumn(say('findings.column.severity', {})),
    textColumn(say('findings.column.sheet', {})),
    textColumn(say('findings.column.table', {})),
    { ...textColumn(say('findings.column.place', {})), style: { ...style, color: palette.link, underline: true as const } },
    sentenceColumn(say('findings.column.problem', {})),
    sentenceColumn(say('findings.column.advice', {})),
  ];
  return {
    name: 'KoersFindings',
    row: tableRow,
    column: firstColumn,
    columns: columns.map((column) => ({ ...column, style: { ...column.style, vertical: 'top' as const } })),
    rows: findings.map((found) => rowOf(found, say, options)),
    extras: findings.flatMap((found, row): readonly TableExtra[] => {
      const link = placeLink(found);
      return link ? [{ row, column: placeColumn, link }] : [];
    }),
  };
}

function severityFormats(table: Table): readonly ConditionalFormat[] {
  const range = bodyOf(table, 0);
  const cell = cellName(range.top, range.left);
  return [
    { kind: 'formula', range, formula: `LEFT(${cell},1)="✗"`, style: { ...meanings.bad, bold: true } },
    { kind: 'formula', range, formula: `LEFT(${cell},1)="⚠"`, style: meanings.attention },
  ];
}

function bodyBlock(findings: readonly Finding[], say: SheetText, options: ReportOptions): Block {
  if (findings.length === 0)
    return block({ bottom: tableRow });
  const table = findingsTable(findings.slice(0, mostFindings), say, options);
  return block({ tables: [table], conditionalFormats: severityFormats(table), bottom: lastRow(table) });
}

function aboutText(findings: readonly Finding[], say: SheetText, options: ReportOptions): string {
  if (findings.length === 0) return say('findings.none', {});
  const [errors, warnings, notes] = [countOf(findings, 'error'), countOf(findings, 'warning'), countOf(findings, 'info')];
  const about = say('findings.about', { errors, warnings, notes, runDay: formatFor(options.language).day(options.runDay) });
  return findings.length > mostFindings ? `${about} ${say('findings.first', { shown: mostFindings, all: findings.length })}` : about;
}

/** A sheet that the findings are about, to go back to. */
export type Home = 'bonus' | 'dashboard' | 'kpiCheck';

/** The findings sheet: what is not right in the user's data or scheme, worst first, with the cell and what to do. */
export function findingsSheet(findings: readonly Finding[], options: ReportOptions, home: Home = 'bonus'): SheetSpec {
  const say = sheetText(options.language);
  const body = bodyBlock(bySeverity(findings), say, options);
  const widths = fitWidths(body.tables, leastWidths, 28).map((width, at) => (at >= 5 ? (leastWidths[at] ?? width) : width));
  const head = headBlock({
    title: say('findings.title', {}),
    about: aboutText(findings, say, options),
    links: [{ text: `← ${say(`${home}.sheetName`, {})}`, link: { sheet: home, cell: 'A1' } }],
  });
  const { bottom: _, ...content } = joined([head, body, block({ heights: Object.assign({}, ...body.tables.map((table) => wrappedHeights(table, widths))), bottom: 0 })]);
  return {
    id: 'findings',
    kind: 'result',
    name: say('findings.sheetName', {}),
    tabColor: findings.length === 0 ? palette.good : palette.attention,
    widths,
    ...content,
    validations: [],
    freeze: { rows: findings.length === 0 ? headRows : tableRow, columns: 0 },
    gridlines: false,
    print: {
      landscape: true,
      ...(findings.length === 0 ? {} : { repeatRows: [tableRow, tableRow] as const }),
      footerLeft: `${say('findings.sheetName', {})} · ${options.source} · ${formatFor(options.language).day(options.runDay)}`,
    },
  };
}
