import { schemeEditor as en } from './en/scheme-editor';
import { schemeEditor as nl } from './nl/scheme-editor';
import type { SchemeEditorTexts } from './scheme-editor';
import type { Language } from './texts';

/** What the editor of schemes says in a language. */
export const schemeEditorTexts = (language: Language): SchemeEditorTexts => (language === 'nl' ? nl : en);
