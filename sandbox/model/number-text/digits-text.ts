import type { Locale } from '../locale';
import { pieces } from './sections';

/** A number without a format of its own: up to eleven digits, without trailing zeros. */
export function generalText(value: number, { decimal }: Locale): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e11 || size < 1e-9)) return value.toExponential(5).replace(/\.?0+e/, 'e').replace(/e([+-])(\d)$/, 'E$10$2').replace('e', 'E').replace('.', decimal);
  return String(Number(value.toPrecision(Math.max(1, Math.min(11, 10 + (size < 1 ? 1 : 0)))))).replace('.', decimal);
}

/** A number by a format of digits: `#,##0.00`, `0.0%`, `"€" 0`. */
export function digitsText(value: number, section: string, locale: Locale): string {
  const parts = pieces(section);
  const pattern = parts.map(({ code = '' }) => (/[0#?.,]/.test(code) ? code : '')).join('');
  const percents = parts.filter(({ code }) => code?.includes('%')).length;
  const thousands = /,+(?=[^0#?]*$)/.exec(pattern.replace(/%/g, '').split('.')[0]!)?.[0].length ?? 0;
  const scaled = (Math.abs(value) * 100 ** percents) / 1000 ** thousands;
  const digits = /[0#?]/.test(pattern) ? grouped(scaled, pattern, locale) : '';
  let isPlaced = false;
  const text = parts
    .map(({ literal, code = '' }) => {
      if (literal !== undefined) return literal;
      if (!/[0#?.,%]/.test(code)) return code;
      const own = isPlaced || !/[0#?]/.test(code) ? '' : digits;
      isPlaced ||= own !== '';
      return own + (code.includes('%') ? '%' : '');
    })
    .join('');
  const isZero = !/[1-9]/.test(digits) && digits !== '';
  return value < 0 && !isZero ? `-${text}` : text;
}

function grouped(value: number, pattern: string, { decimal, group }: Locale): string {
  const [whole = '', fraction = ''] = pattern.replace(/%/g, '').split('.');
  const most = fraction.replace(/[^0#?]/g, '').length;
  const least = fraction.replace(/[^0]/g, '').length;
  const fixed = Number(`${Math.round(Number(`${Number(value.toPrecision(15))}e${most}`))}e-${most}`).toFixed(most);
  const [digits = '', decimals = ''] = fixed.split('.');
  const shown = (digits === '0' ? '' : digits).padStart(whole.replace(/[^0]/g, '').length, '0');
  const separated = /[0#?],[0#?]/.test(whole) ? shown.replace(/\B(?=(\d{3})+$)/g, group) : shown;
  const kept = decimals.slice(0, least) + decimals.slice(least).replace(/0+$/, '');
  return kept === '' && !pattern.includes('.') ? separated : kept === '' ? separated + decimal : `${separated}${decimal}${kept}`;
}
