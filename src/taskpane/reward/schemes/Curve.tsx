import { makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../../pane/pane-view';
import { type DrawnCurve, frame, jumpsOf, lineThrough, piecesOf, type Scale, scaleFor } from './curve-shape';
import { useEditorTexts } from './editor-view';

const useStyles = makeStyles({
  drawing: { display: 'block', width: '100%', height: 'auto', overflow: 'visible', fontFamily: tokens.fontFamilyBase, fontSize: '11px', fontVariantNumeric: 'tabular-nums' },
  words: { fill: tokens.colorNeutralForeground3, '@media (forced-colors: active)': { fill: 'CanvasText' } },
  grid: { stroke: tokens.colorNeutralStroke3, strokeWidth: '1', '@media (forced-colors: active)': { stroke: 'GrayText' } },
  axis: { stroke: tokens.colorNeutralStroke1, strokeWidth: '1', '@media (forced-colors: active)': { stroke: 'CanvasText' } },
  bound: { stroke: tokens.colorNeutralStroke1, strokeWidth: '1', strokeDasharray: '2 3', '@media (forced-colors: active)': { stroke: 'GrayText' } },
  line: { fill: 'none', stroke: tokens.colorBrandForeground1, strokeWidth: '2', strokeLinejoin: 'round', '@media (forced-colors: active)': { stroke: 'Highlight' } },
  jump: { stroke: tokens.colorBrandForeground1, strokeWidth: '1.5', strokeDasharray: '3 2', '@media (forced-colors: active)': { stroke: 'Highlight' } },
  open: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorBrandForeground1, strokeWidth: '1.5', '@media (forced-colors: active)': { fill: 'Canvas', stroke: 'Highlight' } },
  mark: { fill: tokens.colorBrandForeground1, '@media (forced-colors: active)': { fill: 'Highlight' } },
});

function Axes({ curve, scale }: { readonly curve: DrawnCurve; readonly scale: Scale }) {
  const styles = useStyles();
  const { format } = usePane();
  const bottom = frame.height - frame.bottom;
  const words = (pay: number): string => format.spokenMoney(pay, curve.currency);
  return (
    <>
      {scale.ticks.map((pay) => (
        <g key={pay}>
          <line className={pay === 0 ? styles.axis : styles.grid} x1={frame.left} x2={frame.width - frame.right} y1={scale.y(pay)} y2={scale.y(pay)} />
          <text className={styles.words} x={frame.left - 5} y={scale.y(pay) + 4} textAnchor="end">{words(pay)}</text>
        </g>
      ))}
      <text className={styles.words} x={frame.left} y={bottom + 16} textAnchor="start">0%</text>
      {curve.marks.filter(({ actual }) => actual <= scale.last).map(({ share, actual }) => (
        <text key={share} className={styles.words} x={scale.x(actual) + (share < 1 ? 8 : share > 1 ? -8 : 0)} y={bottom + 16} textAnchor={share < 1 ? 'end' : share > 1 ? 'start' : 'middle'}>{format.percent(share)}</text>
      ))}
    </>
  );
}

function Jumps({ curve, scale }: { readonly curve: DrawnCurve; readonly scale: Scale }) {
  const styles = useStyles();
  return (
    <>
      {jumpsOf(curve).map(({ actual, from, to }) => (
        <g key={actual}>
          <line className={styles.jump} x1={scale.x(actual)} x2={scale.x(actual)} y1={scale.y(from)} y2={scale.y(to)} />
          <circle className={styles.open} cx={scale.x(actual)} cy={scale.y(from)} r={3} />
        </g>
      ))}
    </>
  );
}

/** The payout curve: the bonus at every result, with the tiers, the jumps, and marks at 80, 100 and 120 % of the target. */
export function Curve({ curve }: { readonly curve: DrawnCurve }) {
  const styles = useStyles();
  const { format } = usePane();
  const { curve: texts } = useEditorTexts();
  const scale = scaleFor(curve);
  const [first, last] = [curve.points[0], curve.points.at(-1)];
  const label = texts.label(format.money(first?.pay ?? 0, curve.currency), format.money(last?.pay ?? 0, curve.currency));
  const bottom = frame.height - frame.bottom;
  return (
    <svg className={styles.drawing} viewBox={`0 0 ${String(frame.width)} ${String(frame.height)}`} role="img" aria-label={label}>
      <Axes curve={curve} scale={scale} />
      {curve.bounds.filter((bound) => bound <= scale.last).map((bound) => <line key={bound} className={styles.bound} x1={scale.x(bound)} x2={scale.x(bound)} y1={frame.top} y2={bottom} />)}
      <Jumps curve={curve} scale={scale} />
      {piecesOf(curve).map((piece, at) => <polyline key={at} className={styles.line} points={lineThrough(piece, scale)} />)}
      {curve.marks.filter(({ actual }) => actual <= scale.last).map(({ share, actual, pay }) => <circle key={share} className={styles.mark} cx={scale.x(actual)} cy={scale.y(pay)} r={4} />)}
    </svg>
  );
}
