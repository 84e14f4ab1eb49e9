import type { Worksheet } from '../worksheet';
import type { Area } from './area';
import { boxOf } from './area';

export interface ShownText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** The texts that the filled cells of an area show. */
export function* shownTexts(sheet: Worksheet, area: Area): Generator<ShownText> {
  const used = sheet.usedBox(true, boxOf(area));
  if (used === undefined) return;
  const lines = sheet.range(used).Text ?? [];
  for (const [i, line] of lines.entries()) {
    for (const [j, text] of line.entries()) if (text !== '') yield { row: used.row + i, column: used.column + j, text };
  }
}
