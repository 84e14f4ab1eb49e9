import { refuse } from '../host-error';
import type { Worksheet } from '../worksheet';
import type { Area } from './area';
import { boxOf } from './area';

/** The cells that a format, a validation or a list of rules stands for: one area of a range, more of a RangeAreas. */
export interface Cells {
  readonly sheet: Worksheet;
  readonly areas: readonly Area[];
}

/** Refuses a change of how cells look on a protected sheet or in a read-only book; tells who listens to formats. */
export function formatted({ sheet, areas }: Cells, change: () => void): void {
  if (sheet.book.ReadOnly || sheet.Protection.Protected) refuse('AccessDenied');
  change();
  sheet.book.IsDirty = true;
  for (const area of areas) sheet.book.events.formatted(sheet, boxOf(area));
}
