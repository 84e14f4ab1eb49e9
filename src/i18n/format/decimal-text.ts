/** How a language writes a number: between thousands, and before the decimals. */
export interface Separators {
  readonly group: string;
  readonly decimal: string;
}

const beyondDigits = 1e21;

/** The digits of |value| with exactly `decimals` decimals, half away from zero on the decimal value as Excel rounds. */
function digits(value: number, decimals: number): string {
  const size = Math.abs(value);
  if (size >= beyondDigits) return size.toString();
  const [mantissa = '0', exponent = '0'] = size.toString().split('e');
  const scaled = Math.round(Number(`${mantissa}e${Number(exponent) + decimals}`));
  if (scaled >= beyondDigits) return size.toFixed(decimals);
  const padded = scaled.toString().padStart(decimals + 1, '0');
  return decimals === 0 ? padded : `${padded.slice(0, -decimals)}.${padded.slice(-decimals)}`;
}

/**
 * A number as the reader writes it, with exactly `decimals` decimals; -0 and what rounds to it have no sign.
 * @example decimalText(1.005, 2, { group: '.', decimal: ',' }) // '1,01'
 */
export function decimalText(value: number, decimals: number, separators: Separators): string {
  const [whole = '0', rest] = digits(value, decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, separators.group);
  const text = rest === undefined ? grouped : `${grouped}${separators.decimal}${rest}`;
  return value < 0 && /[1-9]/.test(text) ? `-${text}` : text;
}

/**
 * The same with at most `decimals` decimals: trailing zeros are dropped.
 * @example shortDecimalText(12.5, 4, { group: '.', decimal: ',' }) // '12,5'
 */
export function shortDecimalText(value: number, decimals: number, separators: Separators): string {
  const text = decimalText(value, decimals, separators);
  if (decimals === 0) return text;
  const short = text.replace(/0+$/, '');
  return short.endsWith(separators.decimal) ? short.slice(0, -separators.decimal.length) : short;
}
