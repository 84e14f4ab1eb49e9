import type { CellContent } from '../../spec/sheet-spec';

/** What Excel is given for a cell; '' = empty. */
export type CellInput = string | number | boolean;

const longestText = 32767;

/**
 * A cell as Excel takes it in. Every text gets an apostrophe in front, which Excel takes away again: without it Excel would
 * read formulas, numbers, days and truth values into texts, in whatever language it speaks.
 */
export function cellInput(content: CellContent, formulaText: (formula: string) => string): CellInput {
  if (content === null || content === '') return '';
  if (typeof content === 'number') return Number.isFinite(content) ? content : '#NUM!';
  if (typeof content === 'boolean') return content;
  if (typeof content === 'string') return textInput(content);
  return 'error' in content ? content.error : `=${formulaText(content.formula)}`;
}

/** A text that stays text, cut off at the length that a cell can hold. */
export const textInput = (text: string): string => `'${text.length <= longestText ? text : `${text.slice(0, longestText - 1)}…`}`;
