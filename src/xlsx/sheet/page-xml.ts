import type { Print } from '../../spec/sheet-spec';
import { escapeText } from '../xml/escape';

/** Print set-up: A4, as wide as one page, with page numbers. */
export function pageXml(print: Print): string {
  const orientation = print.landscape ? 'landscape' : 'portrait';
  return (
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.7" header="0.3" footer="0.3"/>' +
    `<pageSetup paperSize="9" orientation="${orientation}" fitToHeight="0"/>` +
    `<headerFooter><oddFooter>${escapeText(footer(print.footerLeft))}</oddFooter></headerFooter>` +
    breaksXml(print.breakBefore ?? [])
  );
}

const lastColumn = 16383;

// A break is named by the row above it.
function breaksXml(rows: readonly number[]): string {
  if (rows.length === 0) return '';
  const breaks = rows.map((row) => `<brk id="${row - 1}" max="${lastColumn}" man="1"/>`);
  return `<rowBreaks count="${rows.length}" manualBreakCount="${rows.length}">${breaks.join('')}</rowBreaks>`;
}

const small = '&8';

// A digit behind the size would be read as part of the size.
const sized = (text: string): string => small + (/^\d/.test(text) ? ' ' : '') + text.replace(/&/g, '&&');

const footer = (left: string | undefined): string => `${left === undefined || left === '' ? '' : `&L${sized(left)}`}&R${small}&P / &N`;
