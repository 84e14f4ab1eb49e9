import type { Language } from '../i18n';
import type { SheetSpec } from '../spec/sheet-spec';
import type { TableId } from '../tables/schema';
import { basicSchemas, schemaOf } from '../tables/schemas';
import { guideSheet } from './template/guide-sheet';
import { inputSheet } from './template/input-sheet';

/** Which columns an input sheet shows: those of the simplest scheme, or every one. */
export type TemplateColumns = 'simple' | 'all';

/** The sheets of a new workbook: a short guide and one input sheet per basic table, with a small scheme that works as it stands. */
export const templateSheets = (language: Language, columns: TemplateColumns = 'simple'): readonly SheetSpec[] => [
  guideSheet(language),
  ...basicSchemas.map((schema) => inputSheet(schema, language, { columns, withExample: true })),
];

/** Empty input sheets of some tables, with all their columns, for a workbook that has other sheets already; holidays are filled in. */
export const tableSheets = (tables: readonly TableId[], language: Language): readonly SheetSpec[] =>
  tables.map((table) => inputSheet(schemaOf(table), language, { columns: 'all', withExample: false }));
