import { documentationTexts as en } from './en/documentation';
import { documentationTexts as nl } from './nl/documentation';
import type { Language } from './texts';

/** Texts of the documentation page about the tables. */
export interface DocumentationTexts {
  readonly title: string;
  readonly about: string;
  readonly headers: readonly [string, string, string, string, string];
  readonly alsoRecognised: string;
  readonly kinds: {
    readonly text: string;
    readonly number: string;
    readonly money: string;
    readonly percent: string;
    readonly figure: string;
    readonly day: string;
    readonly period: string;
    readonly yesNo: string;
    readonly choice: (choices: string) => string;
    readonly reference: (table: string) => string;
  };
}

const catalog: Readonly<Record<Language, DocumentationTexts>> = { nl, en };

/** The texts of the documentation page in a language. */
export const documentationTexts = (language: Language): DocumentationTexts => catalog[language];
