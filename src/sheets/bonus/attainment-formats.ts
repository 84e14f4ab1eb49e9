import type { ConditionalFormat, Range } from '../../spec/sheet-spec';
import type { Style } from '../../spec/style';
import { cellName } from '../../core/cell-name';
import { palette } from '../palette';
import { meanings } from '../style';

/** From here up the target is met; below the second an attainment needs attention. The legend on the sheet says so. */
const met = 1;
const behind = 0.8;
/** A bar is full at 150 %. */
const fullBar = 1.5;

/** A data bar behind the attainment. */
export const attainmentBar = (range: Range): ConditionalFormat => ({ kind: 'bar', range, color: palette.bar, min: 0, max: fullBar });

/**
 * Green where the target is met, orange where it is far off. A look of the cell itself, because some programs show only
 * one conditional format per cell and that is the bar. Halfway a period nobody is far off yet.
 */
export function attainmentLook(attainment: number, isFinished: boolean): Pick<Style, 'color' | 'bold'> | undefined {
  if (attainment >= met) return { color: meanings.good.color, bold: true };
  return attainment < behind && isFinished ? { color: meanings.attention.color, bold: true } : undefined;
}

/** A status that begins with a warning sign stands out; what is not final or does not apply steps back. */
export function statusFormats(range: Range): readonly ConditionalFormat[] {
  const cell = cellName(range.top, range.left);
  return [
    { kind: 'formula', range, formula: `LEFT(${cell},1)="⚠"`, style: meanings.attention },
    { kind: 'formula', range, formula: `OR(LEFT(${cell},1)="○",LEFT(${cell},1)="–")`, style: meanings.neutral },
  ];
}
