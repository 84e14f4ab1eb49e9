import type { ConditionalFormat, Range } from '../../spec/sheet-spec';
import { cellName } from '../layout/cell-name';
import { palette } from '../palette';
import { meanings } from '../style';

/** From here up the target is met; below the second an attainment needs attention. The legend on the sheet says so. */
const met = 1;
const behind = 0.8;
/** A bar is full at 150 %. */
const fullBar = 1.5;

/** A data bar behind the attainment, green text where the target is met and orange where it is far off. */
export function attainmentFormats(range: Range): readonly ConditionalFormat[] {
  const cell = cellName(range.top, range.left);
  return [
    { kind: 'bar', range, color: palette.bar, min: 0, max: fullBar },
    { kind: 'formula', range, formula: `AND(ISNUMBER(${cell}),${cell}>=${met})`, style: { color: meanings.good.color, bold: true } },
    { kind: 'formula', range, formula: `AND(ISNUMBER(${cell}),${cell}<${behind})`, style: { color: meanings.attention.color, bold: true } },
  ];
}

/** A status that begins with a warning sign stands out, one that does not apply steps back. */
export function statusFormats(range: Range): readonly ConditionalFormat[] {
  const cell = cellName(range.top, range.left);
  return [
    { kind: 'formula', range, formula: `LEFT(${cell},1)="⚠"`, style: meanings.attention },
    { kind: 'formula', range, formula: `LEFT(${cell},1)="–"`, style: meanings.neutral },
  ];
}
