import type { Language } from '../../i18n';
import { templateTexts } from '../../i18n/template-texts';
import type { SheetSpec, Table } from '../../spec/sheet-spec';
import type { ColumnSchema, TableSchema } from '../../tables/schema';
import { fitWidths } from '../layout/fit-widths';
import { firstColumn, headBlock, marginWidth } from '../layout/head';
import { wrappedHeights } from '../layout/wrapped-heights';
import { palette } from '../palette';
import { headerRow, templateColumn, templateValidation } from './column-rules';
import { exampleRows } from './example-rows';
import { holidayRows } from './holiday-rows';
import { shownColumns } from './shown-columns';
import type { TemplateColumns } from '../template';

const leastWidth = 15;

/** What an input sheet shows. */
export interface InputSheetOptions {
  readonly columns: TemplateColumns;
  readonly withExample: boolean;
}

const columnsOf = (schema: TableSchema, { columns }: InputSheetOptions): readonly ColumnSchema[] => (columns === 'all' ? schema.columns : shownColumns(schema));

/** Holidays are there at once. An example follows the columns that the simplest scheme shows; the others stay empty. */
function rowsOf(schema: TableSchema, language: Language, options: InputSheetOptions): Table['rows'] {
  if (schema.id === 'holidays') return holidayRows(language);
  if (!options.withExample) return [];
  const shown = shownColumns(schema);
  return exampleRows(schema.id, language).map((row) => columnsOf(schema, options).map((column) => row[shown.indexOf(column)] ?? null));
}

function inputTable(schema: TableSchema, language: Language, options: InputSheetOptions): Table {
  return {
    name: schema.label[language].replace(/\W/g, ''),
    row: headerRow,
    column: firstColumn,
    columns: columnsOf(schema, options).map((column) => templateColumn(column, language)),
    rows: rowsOf(schema, language, options),
  };
}

/** What stays readable across one page in landscape, in characters. */
const readableWidth = 200;
const lastRow = 1_048_576;

/** Of a table that is too wide to be read on one page only the first columns are printed; all rows, also those that come later. */
function printedColumns(widths: readonly number[]): Pick<SheetSpec['print'], 'area'> {
  let [used, right] = [0, 0];
  while (right < widths.length && used + (widths[right] ?? 0) <= readableWidth) {
    used += widths[right] ?? 0;
    right += 1;
  }
  return right === widths.length ? {} : { area: { top: 1, bottom: lastRow, left: 1, right } };
}

/** The input sheet of one table: title, what it is for, and the table with notes, lists and number formats. */
export function inputSheet(schema: TableSchema, language: Language, options: InputSheetOptions): SheetSpec {
  const table = inputTable(schema, language, options);
  const columns = columnsOf(schema, options);
  const widths = fitWidths([table], [marginWidth, ...columns.map(() => leastWidth)], 34);
  const links = [{ text: templateTexts(language).back, link: { sheet: 'guide' as const, cell: 'A1' } }];
  const head = headBlock({ title: schema.label[language], about: schema.description[language], links });
  return {
    id: schema.id,
    kind: 'input',
    name: schema.label[language],
    tabColor: palette.accent,
    widths,
    heights: { ...head.heights, ...wrappedHeights(table, widths) },
    cells: head.cells,
    tables: [table],
    conditionalFormats: [],
    validations: columns.flatMap((column, at) => templateValidation(column, firstColumn + at, language)),
    charts: [],
    freeze: { rows: headerRow, columns: 0 },
    gridlines: false,
    print: { landscape: true, repeatRows: [headerRow, headerRow], footerLeft: schema.label[language], ...printedColumns(widths) },
  };
}
