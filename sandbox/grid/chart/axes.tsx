import type { ReactElement } from 'react';
import { textWidth } from '../cell/fonts';
import type { Frame } from './frame';
import { font, shortened } from './frame';
import type { DrawnAxis, Picture } from './picture';
import type { Scale } from './scale';
import { shareOf } from './scale';

interface AxesProps {
  readonly picture: Picture;
  readonly frame: Frame;
}

const [grey, line] = ['#595959', '#E2E2E2'];

export function Axes({ picture, frame }: AxesProps): ReactElement {
  const { plot, isLying } = frame;
  const zero = shareOf(frame.primary, Math.max(frame.primary.low, Math.min(0, frame.primary.high)));
  const at = isLying ? { x1: plot.left + zero * plot.width, x2: plot.left + zero * plot.width, y1: plot.top, y2: plot.top + plot.height } : { x1: plot.left, x2: plot.left + plot.width, y1: plot.top + (1 - zero) * plot.height, y2: plot.top + (1 - zero) * plot.height };
  return (
    <g fill={grey}>
      <Values axis={picture.primary} scale={frame.primary} frame={frame} isRight={false} />
      {picture.secondary && frame.secondary && <Values axis={picture.secondary} scale={frame.secondary} frame={frame} isRight />}
      <line {...at} stroke="#BFBFBF" />
      {isLying ? <BesideBars picture={picture} frame={frame} /> : <UnderColumns picture={picture} frame={frame} />}
    </g>
  );
}

interface ValuesProps {
  readonly axis: DrawnAxis;
  readonly scale: Scale;
  readonly frame: Frame;
  readonly isRight: boolean;
}

function Values({ axis, scale, frame: { plot, isLying }, isRight }: ValuesProps): ReactElement {
  return (
    <g>
      {scale.ticks.map((tick) => {
        const share = shareOf(scale, tick);
        const [x, y] = isLying ? [plot.left + share * plot.width, plot.top + plot.height] : [isRight ? plot.left + plot.width : plot.left, plot.top + (1 - share) * plot.height];
        return (
          <g key={tick}>
            {axis.hasLines && (isLying ? <line x1={x} x2={x} y1={plot.top} y2={y} stroke={line} /> : <line x1={plot.left} x2={plot.left + plot.width} y1={y} y2={y} stroke={line} />)}
            {axis.isShown && (isLying ? <text x={x} y={y + 16} textAnchor="middle">{axis.text(tick)}</text> : <text x={isRight ? x + 6 : x - 6} y={y + 4} textAnchor={isRight ? 'start' : 'end'}>{axis.text(tick)}</text>)}
          </g>
        );
      })}
    </g>
  );
}

/** As many names as there is room for: every second, every third … when they would touch. */
function UnderColumns({ picture: { categories }, frame: { plot } }: AxesProps): ReactElement {
  const room = plot.width / Math.max(1, categories.length);
  const widest = Math.min(90, Math.max(...categories.map((text) => textWidth(text, font)), 1) + 6);
  const every = Math.max(1, Math.ceil(widest / room));
  return (
    <g textAnchor="middle">
      {categories.map((text, i) => (i % every === 0 ? <text key={i} x={plot.left + (i + 0.5) * room} y={plot.top + plot.height + 16}>{shortened(text, Math.max(room * every - 4, 20))}</text> : null))}
    </g>
  );
}

function BesideBars({ picture: { categories, isReversed }, frame: { plot } }: AxesProps): ReactElement {
  const room = plot.height / Math.max(1, categories.length);
  const every = Math.max(1, Math.ceil(14 / room));
  return (
    <g textAnchor="end">
      {categories.map((text, i) => (i % every === 0 ? <text key={i} x={plot.left - 6} y={plot.top + ((isReversed ? i : categories.length - 1 - i) + 0.5) * room + 4}>{shortened(text, plot.left - 18)}</text> : null))}
    </g>
  );
}
