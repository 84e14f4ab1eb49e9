import type { Border, Style } from '../spec/style';
import { palette } from './palette';

/** One type scale in points: sheet title, key figure, section, body, note. */
export const typeScale = { title: 20, figure: 18, section: 14, body: 11, note: 9 } as const;

const line = (color: string, weight: Border['line'] = 'thin'): Border => ({ line: weight, color });

/** The styles of the result sheets, by what a cell is. */
export const styles = {
  title: { size: typeScale.title, bold: true, color: palette.accent, vertical: 'center' },
  about: { color: palette.muted, vertical: 'center' },
  section: { size: typeScale.section, bold: true, color: palette.accent, vertical: 'bottom' },
  note: { size: typeScale.note, color: palette.muted, vertical: 'top' },
  body: { color: palette.ink, vertical: 'center', borderBottom: line(palette.line, 'hair') },
  header: {
    bold: true,
    color: palette.accent,
    fill: palette.surface,
    wrap: true,
    vertical: 'center',
    borderTop: line(palette.strongLine),
    borderBottom: line(palette.strongLine),
  },
  total: { bold: true, color: palette.ink, vertical: 'center', borderTop: line(palette.strongLine) },
  link: { color: palette.link, underline: true, vertical: 'center' },
  cardLabel: { size: typeScale.note, color: palette.muted, fill: palette.surface, vertical: 'bottom', borderTop: line(palette.accent, 'medium'), indent: 1 },
  cardFigure: { size: typeScale.figure, bold: true, color: palette.ink, fill: palette.surface, horizontal: 'left', vertical: 'center', indent: 1 },
  cardNote: { size: typeScale.note, color: palette.muted, fill: palette.surface, vertical: 'top', indent: 1 },
} as const satisfies Readonly<Record<string, Style>>;

/** Good, attention and bad, as text on its own pale fill. */
export const meanings = {
  good: { color: palette.good, fill: palette.goodFill },
  attention: { color: palette.attention, fill: palette.attentionFill },
  bad: { color: palette.bad, fill: palette.badFill },
  neutral: { color: palette.muted },
} as const satisfies Readonly<Record<string, Pick<Style, 'color' | 'fill'>>>;

/** A figure to the right, a text to the left, a word in the middle: the same in header, body and total. */
export const aligned = (style: Style, horizontal: NonNullable<Style['horizontal']>): Style => ({ ...style, horizontal });
