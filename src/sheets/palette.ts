import type { Color } from '../spec/style';

/**
 * The colours of the result sheets. Text colours have a contrast of at least 4.5 : 1 on white and on their own fill.
 * Colour never carries a meaning alone: a symbol or a word stands beside it.
 */
export const palette = {
  ink: '1F2933',
  muted: '52606D',
  faint: '8A96A3',
  accent: '1B4965',
  link: '0B5CAD',
  line: 'D3DAE1',
  strongLine: '8FA3B5',
  surface: 'F3F6F9',
  white: 'FFFFFF',
  good: '1B6B43',
  goodFill: 'E5F3EB',
  attention: '8A4B00',
  attentionFill: 'FDF0DC',
  bad: 'A3231B',
  badFill: 'FBE8E6',
  bar: 'D6E5F1',
} as const satisfies Readonly<Record<string, Color>>;

/** Colours of chart series, told apart by lightness too, for print in grey and for the colour-blind. */
export const seriesColors: readonly Color[] = ['1B4965', '5FA8D3', 'E0A458', '7A8B99', '9C6B98'];
