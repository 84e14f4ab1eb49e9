import type { ReactElement } from 'react';
import { Axes } from './axes';
import { frameOf, font, lineHeight, shortened } from './frame';
import { Legend } from './legend';
import type { Picture } from './picture';
import { Pie } from './pie';
import { SeriesMarks } from './series-marks';

interface ChartViewProps {
  /** Undefined = a kind of chart that is not drawn here. */
  readonly picture: Picture | undefined;
  readonly name: string;
  readonly width: number;
  readonly height: number;
}

/** A chart as a drawing. */
export function ChartView({ picture, name, width, height }: ChartViewProps): ReactElement {
  return (
    <svg role="img" aria-label={picture?.title || name} width={width} height={height} style={{ background: '#fff', font, border: '1px solid #d9d9d9', boxSizing: 'border-box', display: 'block' }} data-chart={name}>
      {picture ? <Drawn picture={picture} width={width} height={height} /> : <text x={width / 2} y={height / 2} textAnchor="middle" fill="#595959">{name}</text>}
    </svg>
  );
}

function Drawn({ picture, width, height }: { readonly picture: Picture; readonly width: number; readonly height: number }): ReactElement {
  const frame = frameOf(picture, width, height);
  const isRound = picture.series.some(({ shape }) => shape === 'pie' || shape === 'doughnut');
  return (
    <>
      {picture.title && (
        <text x={picture.isTitleLeft ? 12 : width / 2} y={20} textAnchor={picture.isTitleLeft ? 'start' : 'middle'} fontWeight={600} fontSize={14} fill="#262626">{shortened(picture.title, width * 0.8)}</text>
      )}
      {isRound ? <Pie picture={picture} plot={frame.plot} /> : <Axes picture={picture} frame={frame} />}
      {!isRound && picture.series.map((series, i) => <SeriesMarks key={i} picture={picture} frame={frame} series={series} />)}
      {frame.legend && <Legend picture={picture} isRound={isRound} at={frame.legend} width={width} line={lineHeight} />}
    </>
  );
}
