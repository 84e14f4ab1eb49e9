import { cellName } from '../../core/cell-name';
import type { Language } from '../../i18n';
import { functionsPageTexts, type FunctionsPageTexts } from '../../i18n/function-examples';
import type { CellContent, SheetSpec, Table } from '../../spec/sheet-spec';
import { sentenceColumn, statusColumn, textColumn } from '../layout/columns';
import { bodyRow, firstColumn, headBlock, headNotes, headRows, marginWidth } from '../layout/head';
import { wrappedHeights } from '../layout/wrapped-heights';
import { palette } from '../palette';
import { aligned, styles } from '../style';
import { functionExamples } from './examples';
import { cellFormula, type FunctionExample, shownValue } from './function-example';

const widths = [marginWidth, 24, 50, 58, 34, 34, 10];
const [outcomeAt, expectedAt] = [3, 4];

/** The sheet with every worksheet function: an example that calculates, what must come out, and whether it does. */
export function functionsSheet(language: Language): SheetSpec {
  const texts = functionsPageTexts(language);
  const head = headBlock({ title: texts.title, about: texts.about, links: [] });
  const notes = headNotes(texts.notes);
  const table = exampleTable(texts, language, bodyRow(texts.notes.length));
  return {
    id: 'functions',
    kind: 'result',
    name: texts.sheetName,
    tabColor: palette.accent,
    widths,
    heights: { ...head.heights, ...notes.heights, ...wrappedHeights(table, widths) },
    cells: [...head.cells, ...notes.cells],
    tables: [table],
    conditionalFormats: [],
    validations: [],
    charts: [],
    freeze: { rows: headRows, columns: 0 },
    gridlines: false,
    print: { landscape: true, footerLeft: texts.sheetName },
  };
}

function exampleTable({ headers, yes, no, examples: shows }: FunctionsPageTexts, language: Language, row: number): Table {
  const value = { ...sentenceColumn(headers.outcome), style: aligned({ ...styles.body, wrap: true }, 'right'), headerStyle: aligned(styles.header, 'right') };
  const examples = functionExamples(language);
  return {
    name: 'KoersFunctions',
    row,
    column: firstColumn,
    columns: [textColumn(headers.name), sentenceColumn(headers.shows), sentenceColumn(headers.formula), value, { ...value, header: headers.expected }, statusColumn(headers.agrees)],
    rows: examples.map((example, at) => [`KOERS.${example.id}`, shows[example.key], `=${cellFormula(example)}`, outcome(example), shownValue(example), agrees(row + 1 + at, yes, no)]),
  };
}

const outcome = (example: FunctionExample): CellContent => ({ formula: cellFormula(example), value: shownValue(example) });

/** Whether a row's outcome is what it should be; binary noise is none. */
function agrees(row: number, yes: string, no: string): CellContent {
  const [is, should] = [outcomeAt, expectedAt].map((at) => cellName(row, firstColumn + at));
  return { formula: `IFERROR(IF(IF(ISNUMBER(${should}),ABS(${is}-${should})<0.00000001,${is}=${should}),"${yes}","${no}"),"${no}")`, value: yes };
}
