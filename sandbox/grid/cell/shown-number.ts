import { numfmt } from '@univerjs/core';
import type { Locale } from '../../model/locale';
import { numberText } from '../../model/number-text/number-text';
import { generalText } from '../../model/number-text/digits-text';

/** A number as text, with the colour that its format asks for. */
export interface ShownNumber {
  readonly text: string;
  readonly color?: string;
}

// What the model's own number text leaves out: conditions, colours, fractions, fill characters, scientific notation.
const beyond = /\[(?!\$|h+\]|m+\]|s+\])|\?|\*|#\/|E[+-]/i;

/** How a number reads in a cell. The model's own text wherever it knows the format, so that the add-in reads what the user sees. */
export function shownNumber(value: number, format: string, locale: Locale): ShownNumber {
  if (format === 'General' || format === '@' || !beyond.test(format)) return { text: numberText(value, format, locale) };
  try {
    const options = { locale: locale.name === 'en-US' ? 'en' : 'nl', nbsp: false };
    const color = numfmt.formatColor(format, value);
    return { text: numfmt.format(format, value, options), ...(typeof color === 'string' ? { color: colors[color] ?? color } : {}) };
  } catch {
    return { text: generalText(value, locale) };
  }
}

const colors: Readonly<Record<string, string>> = { black: '#000000', white: '#FFFFFF', red: '#FF0000', green: '#00B050', blue: '#0000FF', yellow: '#FFFF00', magenta: '#FF00FF', cyan: '#00FFFF' };
