import type { ReactElement } from 'react';
import type { Frame } from './frame';
import type { DrawnSeries, Picture } from './picture';
import { shareOf } from './scale';
import type { Mark } from './stacks';
import { marksOf } from './stacks';

interface SeriesMarksProps {
  readonly picture: Picture;
  readonly frame: Frame;
  readonly series: DrawnSeries;
}

/** The columns, bars, line or area of one series. */
export function SeriesMarks({ picture, frame, series }: SeriesMarksProps): ReactElement {
  const marks = marksOf(picture, series);
  return series.shape === 'line' || series.shape === 'area' ? <Line picture={picture} frame={frame} series={series} marks={marks} /> : <Blocks picture={picture} frame={frame} series={series} marks={marks} />;
}

interface MarksProps extends SeriesMarksProps {
  readonly marks: readonly Mark[];
}

const scaleFor = ({ primary, secondary }: Frame, { isSecondary }: DrawnSeries) => (isSecondary && secondary ? secondary : primary);
const within = (share: number): number => Math.max(0, Math.min(1, share));

function Blocks({ picture, frame, series, marks }: MarksProps): ReactElement {
  const { plot, isLying } = frame;
  const scale = scaleFor(frame, series);
  const count = Math.max(1, picture.categories.length);
  const beside = picture.stacking === 'side' ? picture.series.filter(({ shape }) => shape === series.shape) : [series];
  const room = (isLying ? plot.height : plot.width) / count;
  const thick = (room * picture.fill) / beside.length;
  const place = (index: number): number => {
    const category = isLying && !picture.isReversed ? count - 1 - index : index;
    const own = isLying && !picture.isReversed ? beside.length - 1 - beside.indexOf(series) : beside.indexOf(series);
    return category * room + (room * (1 - picture.fill)) / 2 + own * thick;
  };
  return (
    <g fill={series.color}>
      {marks.map(({ index, from, to }) => {
        const [low, high] = [from, to].map((value) => within(shareOf(scale, Math.max(scale.low, Math.min(value, scale.high))))).sort((a, b) => a - b) as [number, number];
        const box = isLying
          ? { x: plot.left + low * plot.width, width: (high - low) * plot.width, y: plot.top + place(index), height: thick }
          : { x: plot.left + place(index), width: thick, y: plot.top + (1 - high) * plot.height, height: (high - low) * plot.height };
        return <rect key={index} {...box}><title>{`${series.name} – ${picture.categories[index] ?? ''}: ${axisText(picture, series, to - from)}`}</title></rect>;
      })}
      {series.hasLabels && marks.map((mark) => <Label key={mark.index} mark={mark} picture={picture} frame={frame} series={series} middle={place(mark.index) + thick / 2} />)}
    </g>
  );
}

const axisText = ({ primary, secondary }: Picture, { isSecondary }: DrawnSeries, value: number): string => ((isSecondary && secondary) || primary).text(value);

interface LabelProps extends SeriesMarksProps {
  readonly mark: Mark;
  readonly middle: number;
}

function Label({ mark: { from, to }, picture, frame, series, middle }: LabelProps): ReactElement {
  const { plot, isLying } = frame;
  const share = within(shareOf(scaleFor(frame, series), to));
  const text = axisText(picture, series, to - from);
  return isLying ? <text x={plot.left + share * plot.width + 4} y={plot.top + middle + 4} fill="#404040">{text}</text> : <text x={plot.left + middle} y={plot.top + (1 - share) * plot.height - 4} textAnchor="middle" fill="#404040">{text}</text>;
}

/** A line is broken where a figure is missing: a gap is not a zero. */
function Line({ picture, frame, series, marks }: MarksProps): ReactElement {
  const { plot } = frame;
  const scale = scaleFor(frame, series);
  const room = plot.width / Math.max(1, picture.categories.length);
  const x = (index: number): number => plot.left + (index + 0.5) * room;
  const y = (value: number): number => plot.top + (1 - within(shareOf(scale, value))) * plot.height;
  const pieces = marks.reduce<Mark[][]>((all, mark) => (all.at(-1)?.at(-1)?.index === mark.index - 1 ? [...all.slice(0, -1), [...all.at(-1)!, mark]] : [...all, [mark]]), []);
  const path = (piece: readonly Mark[], end: 'from' | 'to'): string => piece.map((mark) => `${x(mark.index).toFixed(1)} ${y(mark[end]).toFixed(1)}`).join(' L ');
  return (
    <g>
      {pieces.map((piece, i) => (series.shape === 'area' ? <path key={i} d={`M ${path(piece, 'to')} L ${path([...piece].reverse(), 'from')} Z`} fill={series.color} opacity={0.85} /> : <path key={i} d={`M ${path(piece, 'to')}`} fill="none" stroke={series.color} strokeWidth={2.5} strokeLinejoin="round" />))}
      {series.shape === 'line' && marks.length <= 60 && marks.map(({ index, to }) => <circle key={index} cx={x(index)} cy={y(to)} r={2.8} fill={series.color} />)}
      {series.hasLabels && marks.map(({ index, to }) => <text key={index} x={x(index)} y={y(to) - 7} textAnchor="middle" fill="#404040">{axisText(picture, series, to)}</text>)}
    </g>
  );
}
