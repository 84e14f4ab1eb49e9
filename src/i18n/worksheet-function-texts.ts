import { functionTexts as en } from './en/worksheet-functions';
import type { FunctionTexts } from './worksheet-functions';
import { functionTexts as nl } from './nl/worksheet-functions';
import type { Language } from './texts';

/** What the worksheet functions say in a language. */
export const functionTextsIn = (language: Language): FunctionTexts => (language === 'nl' ? nl : en);
