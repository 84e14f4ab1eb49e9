import { functionTextsIn } from '../i18n/worksheet-function-texts';
import type { FunctionTexts } from '../i18n/worksheet-functions';
import type { Spill } from './each-cell';
import { type ErrorCode, isError, type Outcome } from './reading';

/**
 * The outcomes as Excel takes them: numbers and texts, and an error object in each cell that has none. Office.js turns an error
 * object inside an array into the error of that one cell, with its text.
 */
export function show(spill: Spill): unknown[][] {
  const texts = functionTextsIn(pageLanguage());
  return spill.map((row) => row.map((outcome) => shown(outcome, texts)));
}

function shown(outcome: Outcome, texts: FunctionTexts): unknown {
  if (typeof outcome === 'number' || typeof outcome === 'string') return outcome;
  if (!isError(outcome)) return outcome.text(texts);
  const text = outcome.says(texts);
  return text === '' ? new CustomFunctions.Error(codeOf(outcome.code)) : new CustomFunctions.Error(codeOf(outcome.code), text);
}

function codeOf(code: ErrorCode): CustomFunctions.ErrorCode {
  switch (code) {
    case '#N/A':
      return CustomFunctions.ErrorCode.notAvailable;
    case '#VALUE!':
      return CustomFunctions.ErrorCode.invalidValue;
    case '#NUM!':
      return CustomFunctions.ErrorCode.invalidNumber;
    case '#DIV/0!':
      return CustomFunctions.ErrorCode.divisionByZero;
    case '#NULL!':
      return CustomFunctions.ErrorCode.nullReference;
  }
}

/** The language of the page, which the pane sets to that of Excel. */
export const pageLanguage = (): 'nl' | 'en' => (typeof document !== 'undefined' && document.documentElement.lang.startsWith('nl') ? 'nl' : 'en');
