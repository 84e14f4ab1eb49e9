import type { CellContent } from '../../spec/sheet-spec';

const separators = { group: '.', decimal: ',' };

function shownNumber(value: number, format: string | undefined): string {
  if (format === undefined || format === 'General') return String(value);
  const percent = format.includes('%');
  const decimals = /\.(0+)/.exec(format)?.[1]?.length ?? 0;
  const digits = Math.abs(percent ? value * 100 : value).toFixed(decimals);
  const grouped = digits.replace(/\B(?=(\d{3})+(\.|$))/g, separators.group);
  const sign = /\[\$([^\]-]+)/.exec(format)?.[1];
  return `${sign === undefined ? '' : `${sign} `}${value < 0 ? '-' : ''}${grouped}${percent ? '%' : ''}`;
}

/** Roughly the text that Excel shows for a cell: enough to know how wide its column must be. */
export function shownText(content: CellContent, format: string | undefined): string {
  if (content === null) return '';
  if (typeof content === 'number') return shownNumber(content, format);
  if (typeof content === 'string') return content;
  if (typeof content === 'boolean') return content ? 'WAAR' : 'ONWAAR';
  return 'formula' in content ? shownText(content.value, format) : content.error;
}
