import type { Language } from '../../i18n';
import { templateTexts } from '../../i18n/template-texts';
import type { Cell, SheetSpec, Table } from '../../spec/sheet-spec';
import { basicSchemas, tableSchemas } from '../../tables/schemas';
import { linkColumn, sentenceColumn, textColumn } from '../layout/columns';
import { firstColumn, headBlock, headRows, marginWidth } from '../layout/head';
import { wrappedHeights } from '../layout/wrapped-heights';
import { wrappedLines } from '../layout/text-width';
import { palette } from '../palette';
import { styles } from '../style';
import { furtherColumns } from './shown-columns';

const widths = [marginWidth, 18, 26, 62, 34];
const lineHeight = 15;
/** Columns that a step's sentence runs over. */
const sentenceColumns = 2;
const sentenceWidth = (widths[2] ?? 0) + (widths[3] ?? 0);

function stepCells(steps: readonly string[], top: number): readonly Cell[] {
  return steps.flatMap((text, at): readonly Cell[] => [
    { row: top + at, column: firstColumn, content: at + 1, style: { ...styles.section, horizontal: 'left', vertical: 'top' } },
    { row: top + at, column: firstColumn + 1, content: text, across: sentenceColumns, style: { color: palette.ink, wrap: true, vertical: 'top' } },
  ]);
}

function tableList(language: Language, row: number): Table {
  const [table, about] = templateTexts(language).guide.tableHeaders;
  const link = linkColumn(table);
  return {
    name: language === 'nl' ? 'UitlegTabellen' : 'GuideTables',
    row,
    column: firstColumn,
    filter: false,
    columns: [{ ...link, style: { ...link.style, horizontal: 'left' }, headerStyle: { ...link.headerStyle, horizontal: 'left' } }, textColumn(about)],
    rows: basicSchemas.map(({ label, description }) => [label[language], description[language]]),
    extras: basicSchemas.map(({ id }, at) => ({ row: at, column: 0, link: { sheet: id, cell: 'A1' } })),
  };
}

/** The tables that come when asked for. */
function addableList(language: Language, row: number): Table {
  const [table, about] = templateTexts(language).guide.tableHeaders;
  return {
    name: language === 'nl' ? 'UitlegMeerTabellen' : 'GuideMoreTables',
    row,
    column: firstColumn,
    filter: false,
    columns: [textColumn(table), textColumn(about)],
    rows: tableSchemas.filter(({ byName }) => byName === true).map(({ label, description }) => [label[language], description[language]]),
  };
}

function furtherList(language: Language, row: number): Table {
  const [table, column, meaning, empty] = templateTexts(language).guide.moreHeaders;
  return {
    name: language === 'nl' ? 'UitlegKolommen' : 'GuideColumns',
    row,
    column: firstColumn,
    columns: [textColumn(table), textColumn(column), sentenceColumn(meaning), sentenceColumn(empty)],
    rows: basicSchemas.flatMap((schema) =>
      furtherColumns(schema).map(({ label, description, whenEmpty }) => [schema.label[language], label[language], description[language], whenEmpty?.[language] ?? null]),
    ),
  };
}

/** The first sheet of the template: five steps, the tables with links, and the columns for those who need more. */
export function guideSheet(language: Language): SheetSpec {
  const texts = templateTexts(language).guide;
  const stepsAt = headRows + 3;
  const list = tableList(language, stepsAt + texts.steps.length + 2);
  const addAt = list.row + list.rows.length + 2;
  const addable = addableList(language, addAt + 2);
  const moreAt = addable.row + addable.rows.length + 2;
  const further = furtherList(language, moreAt + 2);
  const head = headBlock({ title: texts.title, about: texts.about, links: [] });
  const section = (row: number, content: string): Cell => ({ row, column: firstColumn, content, style: styles.section });
  const stepHeights = texts.steps.map((text, at) => [stepsAt + at, wrappedLines(text, sentenceWidth) * lineHeight + 6] as const);
  return {
    id: 'guide',
    kind: 'input',
    name: texts.sheetName,
    tabColor: palette.attention,
    widths,
    heights: { ...head.heights, ...Object.fromEntries(stepHeights), ...wrappedHeights(further, widths) },
    cells: [
      ...head.cells,
      section(stepsAt - 1, texts.stepsTitle),
      ...stepCells(texts.steps, stepsAt),
      section(list.row - 1, texts.tablesTitle),
      section(addAt, texts.addTitle),
      { row: addAt + 1, column: firstColumn, content: texts.addAbout, style: styles.about },
      section(moreAt, texts.moreTitle),
      { row: moreAt + 1, column: firstColumn, content: texts.moreAbout, style: styles.about },
    ],
    tables: [list, addable, further],
    conditionalFormats: [],
    validations: [],
    charts: [],
    freeze: { rows: headRows - 1, columns: 0 },
    gridlines: false,
    print: { landscape: true, footerLeft: texts.sheetName },
  };
}
