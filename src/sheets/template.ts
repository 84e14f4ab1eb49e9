import type { Language } from '../i18n';
import type { SheetSpec } from '../spec/sheet-spec';
import { basicSchemas } from '../tables/schemas';
import { guideSheet } from './template/guide-sheet';
import { inputSheet } from './template/input-sheet';

/** The sheets of a new workbook: a short guide and one input sheet per table, with a small scheme that works as it stands. */
export const templateSheets = (language: Language): readonly SheetSpec[] => [guideSheet(language), ...basicSchemas.map((schema) => inputSheet(schema, language))];
