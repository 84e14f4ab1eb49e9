import type { CellContent, FormulaCell } from '../../spec/sheet-spec';
import { escapeText, escapeXml } from '../xml/escape';

const longestText = 32767;

/** Turns a formula as the spec writes it into one as the file holds it. */
export type FormulaText = (formula: string) => string;

/** One cell; '' when it has neither content nor style. `reference` is `B3`, `style` the index of its format. */
export function cellXml(reference: string, style: number, content: CellContent, formulaText: FormulaText): string {
  const head = style === 0 ? `<c r="${reference}"` : `<c r="${reference}" s="${style}"`;
  if (content === null || content === '') return style === 0 ? '' : `${head}/>`;
  if (typeof content === 'number') return head + numberXml(content);
  if (typeof content === 'boolean') return `${head} t="b"><v>${content ? 1 : 0}</v></c>`;
  if (typeof content === 'string') return `${head} t="inlineStr"><is>${textXml(content)}</is></c>`;
  return head + ('error' in content ? ` t="e"><v>${content.error}</v></c>` : formulaXml(content, formulaText));
}

// A figure that is no number must not read as 0: the cell shows an error.
function numberXml(value: number, formula = ''): string {
  return Number.isFinite(value) ? `>${formula}<v>${value}</v></c>` : ` t="e">${formula}<v>#NUM!</v></c>`;
}

/** `<t>` with the text, cut off at the length that a cell can hold. */
export function textXml(text: string): string {
  const fits = text.length <= longestText ? text : `${text.slice(0, longestText - 1)}…`;
  const space = /^\s|\s$|[\n\t]|\s\s/.test(fits) ? ' xml:space="preserve"' : '';
  return `<t${space}>${escapeText(fits)}</t>`;
}

function formulaXml({ formula, value }: FormulaCell, formulaText: FormulaText): string {
  const f = `<f>${escapeXml(formulaText(formula))}</f>`;
  if (typeof value === 'number') return numberXml(value, f);
  if (typeof value === 'boolean') return ` t="b">${f}<v>${value ? 1 : 0}</v></c>`;
  if (typeof value === 'string') return ` t="str">${f}<v>${escapeText(value)}</v></c>`;
  return ` t="e">${f}<v>${value.error}</v></c>`;
}
