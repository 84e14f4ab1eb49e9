import type { CellKind } from '../../ports/cell-block';

/** What a raw cell holds, as the host's blocks number it. */
export const cellKind: typeof CellKind = { blank: 0, number: 1, text: 2, boolean: 3, error: 4, uncalculated: 5 };
