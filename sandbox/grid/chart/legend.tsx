import type { ReactElement } from 'react';
import { textWidth } from '../cell/fonts';
import type { Frame } from './frame';
import { font } from './frame';
import type { Picture } from './picture';
import { sliceColor } from './pie';

interface LegendProps {
  readonly picture: Picture;
  /** A pie tells its categories, every other chart its series. */
  readonly isRound: boolean;
  readonly at: NonNullable<Frame['legend']>;
  readonly width: number;
  readonly line: number;
}

export function Legend({ picture, isRound, at, width, line }: LegendProps): ReactElement {
  const entries = isRound ? picture.categories.map((name, i) => ({ name, color: sliceColor(i), isLine: false })) : picture.series.map(({ name, color, shape }) => ({ name, color, isLine: shape === 'line' }));
  const widths = entries.map(({ name }) => textWidth(name, font) + 34);
  const start = at.isColumn ? at.left : Math.max(12, (width - widths.reduce((sum, one) => sum + one, 0)) / 2);
  const left = (i: number): number => (at.isColumn ? at.left : start + widths.slice(0, i).reduce((sum, one) => sum + one, 0));
  return (
    <g>
      {entries.map(({ name, color, isLine }, i) => (
        <g key={i} transform={`translate(${String(left(i))} ${String(at.top + (at.isColumn ? i * (line + 4) : 0))})`}>
          {isLine ? <rect y={-1} width={16} height={2.5} fill={color} /> : <rect y={-5} width={10} height={10} fill={color} />}
          <text x={21} y={4} fill="#404040">{name}</text>
        </g>
      ))}
    </g>
  );
}
