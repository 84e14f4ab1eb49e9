import type { IStyleData } from '@univerjs/core';
import { WrapStrategy } from '@univerjs/core';
import type { Content } from '../../model/cells/cell-value';
import { Kind } from '../../model/cells/cell-value';
import { Merges } from '../../model/look/merges';
import { Sizes } from '../../model/look/sizes';
import { generalText } from '../../model/number-text/digits-text';
import type { Worksheet } from '../../model/worksheet';
import { textWidth } from './fonts';

interface Fitting {
  readonly sheet: Worksheet;
  readonly row: number;
  readonly column: number;
  readonly content: Content;
  readonly style: IStyleData;
}

const padding = 4;
const pixelsPerPoint = 4 / 3;

/** A number that does not fit its column is never shown in part: a plain one loses decimals, any other becomes ####, as in Excel. */
export function fitted(text: string, fitting: Fitting): string {
  const { sheet, row, column, content, style } = fitting;
  if (content.kind !== Kind.number || text === '' || style.tb === WrapStrategy.WRAP && /\s/.test(text)) return text;
  const font = `${style.bl ? 'bold ' : ''}${style.fs ?? 11}pt "${style.ff ?? 'Calibri'}"`;
  const room = roomOf(fitting) - padding;
  if (textWidth(text, font) <= room) return text;
  const fits = (shorter: string): boolean => textWidth(shorter, font) <= room;
  if (sheet.cells.format(row, column) === 'General') {
    const shorter = rounder(Number(content.value), fitting).find(fits);
    if (shorter !== undefined) return shorter;
  }
  return '#'.repeat(Math.max(1, Math.floor(room / Math.max(1, textWidth('#', font)))));
}

function roomOf({ sheet, row, column, style }: Fitting): number {
  const [merged] = sheet.layer(Merges).touching({ top: row, bottom: row, left: column, right: column });
  const [left, right] = merged ? [merged.left, merged.right] : [column, column];
  const sizes = sheet.layer(Sizes);
  let width = 0;
  for (let at = left; at <= right; at++) width += sizes.columnWidth(at) * pixelsPerPoint;
  return width - (style.pd?.l ?? 0) - (style.pd?.r ?? 0);
}

/** A number with ever fewer decimals; whole digits are never left out. */
function rounder(value: number, { sheet }: Fitting): readonly string[] {
  const decimals = (String(value).split('.')[1] ?? '').length;
  return Array.from({ length: Math.min(decimals, 10) }, (_, i) => generalText(Number(value.toFixed(Math.min(decimals, 10) - 1 - i)), sheet.book.locale));
}
