import { rangeName } from '../../spec/place/cell-reference';
import type { Range } from '../../spec/sheet-spec';
import type { Draw } from './draw';
import type { StyledAreas } from './style-areas';

/** The number formats of a sheet as things to be done to it, one per area. */
export const numberDraws = (styles: readonly StyledAreas[]): readonly Draw[] =>
  // One format for a whole range is allowed, whatever the type says.
  formatted(styles).map(({ area, format }) => (sheet) => void (sheet.getRange(rangeName(area)).numberFormat = format as unknown as string[][]));

/** The number formats by row, for a sheet with so many areas that rows are the shorter message. null = as it is. */
export function numberRows(styles: readonly StyledAreas[], width: number): (row: number) => readonly (string | null)[] {
  const rows = new Map<number, (string | null)[]>();
  for (const { area, format } of formatted(styles)) {
    for (let row = area.top; row <= area.bottom; row++) {
      const cells = rows.get(row) ?? new Array<string | null>(width).fill(null);
      rows.set(row, cells.fill(format, area.left - 1, area.right));
    }
  }
  const none = new Array<null>(width).fill(null);
  return (row) => rows.get(row) ?? none;
}

const formatted = (styles: readonly StyledAreas[]): readonly { readonly area: Range; readonly format: string }[] =>
  styles.flatMap(({ style: { format }, areas }) => (format === undefined ? [] : areas.map((area) => ({ area, format }))));
