import type { Language } from '../../i18n';
import { templateTexts } from '../../i18n/template-texts';
import type { TableColumn, Validation } from '../../spec/sheet-spec';
import type { ColumnSchema, TableId } from '../../tables/schema';
import { schemaOf } from '../../tables/schemas';
import { figureColumn, textColumn } from '../layout/columns';
import { columnName } from '../../core/cell-name';
import { firstColumn } from '../layout/head';
import { dayFormat, numberFormat, percentFormat } from '../number-format';

/** Rows below the header for which lists and number formats are prepared. */
export const preparedRows = 500;
export const headerRow = 5;

/** Excel's sign for text: keeps `2026-09` and `0012` as they are typed. */
const asText = '@';

/** What opens on the header: meaning, default, example. */
function noteOf(column: ColumnSchema, language: Language): string {
  const texts = templateTexts(language);
  const example = typeof column.example === 'number' ? new Intl.NumberFormat(language).format(column.example) : column.example;
  return [
    column.description[language],
    ...(column.required ? [texts.required] : []),
    ...(column.whenEmpty ? [texts.whenEmpty(column.whenEmpty[language])] : []),
    ...(example === '' ? [] : [texts.example(example)]),
  ].join('\n');
}

function formatted(column: ColumnSchema, header: string, language: Language): TableColumn {
  switch (column.type.kind) {
    case 'money':
    case 'number':
      return figureColumn(header, numberFormat);
    case 'percent':
      return figureColumn(header, percentFormat);
    case 'figure':
      return figureColumn(header, column.type.as === 'percent' ? percentFormat : numberFormat);
    case 'day': {
      // To the left, because a day at the right edge runs into the words beside it.
      const plain = textColumn(header);
      return { ...plain, style: { ...plain.style, format: dayFormat[language] } };
    }
    case 'period': {
      const plain = textColumn(header);
      return { ...plain, style: { ...plain.style, format: asText } };
    }
    case 'text':
    case 'reference':
    case 'choice':
    case 'yesNo':
      return textColumn(header);
  }
}

/** The column of a template table: header in the language, note, number format, place of the figures. */
export const templateColumn = (column: ColumnSchema, language: Language): TableColumn => ({
  ...formatted(column, column.label[language], language),
  note: noteOf(column, language),
});

/** The cells of the column that names the rows of a table, on its own sheet. */
function keyCells(table: TableId, language: Language): string {
  const letter = columnName(firstColumn);
  const sheet = schemaOf(table).label[language].replaceAll("'", "''");
  return `'${sheet}'!$${letter}$${headerRow + 1}:$${letter}$${headerRow + preparedRows}`;
}

function ruleOf(column: ColumnSchema, language: Language): Pick<Validation, 'rule' | 'error' | 'warnOnly'> | undefined {
  const texts = templateTexts(language);
  const { type } = column;
  switch (type.kind) {
    case 'choice':
      return { rule: { kind: 'list', values: type.choices.map(({ label }) => label[language]) }, error: texts.notInList };
    case 'reference':
      return { rule: { kind: 'listFrom', formula: keyCells(type.table, language) }, error: texts.notInList, warnOnly: true };
    case 'day':
      return { rule: { kind: 'date' }, error: texts.notADate };
    case 'percent':
    case 'money':
    case 'number': {
      const bounds = { ...(type.min === undefined ? {} : { min: type.min }), ...(type.max === undefined ? {} : { max: type.max }) };
      return { rule: { kind: 'number', ...bounds }, error: texts.notANumber };
    }
    case 'text':
    case 'figure':
    case 'period':
    case 'yesNo':
      return undefined;
  }
}

/** What may be typed in the cells of a template column, for the prepared rows; nothing for free text. */
export function templateValidation(column: ColumnSchema, place: number, language: Language): readonly Validation[] {
  const rule = ruleOf(column, language);
  return rule ? [{ range: { top: headerRow + 1, left: place, bottom: headerRow + preparedRows, right: place }, ...rule }] : [];
}
