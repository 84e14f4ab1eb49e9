import { templateTexts as en } from './en/template';
import { templateTexts as nl } from './nl/template';
import type { Language } from './texts';

/** Texts of the template workbook. */
export interface TemplateTexts {
  readonly back: string;
  readonly required: string;
  readonly whenEmpty: (meaning: string) => string;
  readonly example: (example: string) => string;
  /** What opens when a wrong value is typed in a cell with a list. */
  readonly notInList: { readonly title: string; readonly text: string };
  readonly notANumber: { readonly title: string; readonly text: string };
  readonly notADate: { readonly title: string; readonly text: string };
  readonly guide: {
    readonly sheetName: string;
    readonly title: string;
    readonly about: string;
    readonly stepsTitle: string;
    readonly steps: readonly string[];
    readonly tablesTitle: string;
    readonly tableHeaders: readonly [string, string];
    readonly addTitle: string;
    readonly addAbout: string;
    readonly moreTitle: string;
    readonly moreAbout: string;
    readonly moreHeaders: readonly [string, string, string, string];
  };
}

const catalog: Readonly<Record<Language, TemplateTexts>> = { nl, en };

/** The texts of the template workbook in a language. */
export const templateTexts = (language: Language): TemplateTexts => catalog[language];
