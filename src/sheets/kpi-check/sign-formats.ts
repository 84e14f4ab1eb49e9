import { cellName } from '../../core/cell-name';
import type { ConditionalFormat, Range } from '../../spec/sheet-spec';
import { meanings } from '../style';

const looks = [
  ['✓', meanings.good],
  ['✗', { ...meanings.bad, bold: true }],
  ['⚠', meanings.attention],
  ['?', meanings.attention],
] as const;

/** Colours cells by the sign that they begin with; the sign and the word carry the meaning, the colour only helps. */
export function signFormats(range: Range): readonly ConditionalFormat[] {
  const cell = cellName(range.top, range.left);
  return looks.map(([sign, style]) => ({ kind: 'formula', range, formula: `LEFT(${cell},1)="${sign}"`, style }));
}
