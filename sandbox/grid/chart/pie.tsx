import type { ReactElement } from 'react';
import type { Rectangle } from './frame';
import type { Picture } from './picture';

const colors = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47', '#264478', '#9E480E', '#636363', '#997300'];
export const sliceColor = (index: number): string => colors[index % colors.length]!;

/** A pie or a ring; only positive figures have a slice. */
export function Pie({ picture, plot }: { readonly picture: Picture; readonly plot: Rectangle }): ReactElement {
  const [series] = picture.series;
  const values = (series?.values ?? []).map((value) => Math.max(0, value ?? 0));
  const whole = values.reduce((sum, value) => sum + value, 0) || 1;
  const radius = Math.min(plot.width, plot.height) / 2;
  const [x, y] = [plot.left + plot.width / 2, plot.top + plot.height / 2];
  const hole = series?.shape === 'doughnut' ? radius * 0.6 : 0;
  const start = (index: number): number => (values.slice(0, index).reduce((sum, value) => sum + value, 0) / whole) * 2 * Math.PI;
  return (
    <g transform={`translate(${String(x)} ${String(y)})`}>
      {values.map((value, i) => (value > 0 ? <path key={i} d={slice(start(i), start(i) + (value / whole) * 2 * Math.PI, radius, hole)} fill={sliceColor(i)} stroke="#fff" /> : null))}
    </g>
  );
}

function slice(from: number, to: number, radius: number, hole: number): string {
  const end = Math.min(to, from + 2 * Math.PI - 1e-4);
  const at = (angle: number, r: number): string => `${(Math.sin(angle) * r).toFixed(2)} ${(-Math.cos(angle) * r).toFixed(2)}`;
  const large = end - from > Math.PI ? 1 : 0;
  return `M ${at(from, radius)} A ${radius} ${radius} 0 ${large} 1 ${at(end, radius)} L ${at(end, hole)} A ${hole} ${hole} 0 ${large} 0 ${at(from, hole)} Z`;
}
