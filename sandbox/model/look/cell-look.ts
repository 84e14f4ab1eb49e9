export const horizontals = ['General', 'Left', 'Center', 'Right', 'Fill', 'Justify', 'CenterAcrossSelection', 'Distributed'] as const;
export const verticals = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;
export const underlines = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const;
export const borderStyles = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'] as const;
export const borderWeights = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;
export const edges = ['top', 'bottom', 'left', 'right', 'diagonalDown', 'diagonalUp'] as const;

export type Edge = (typeof edges)[number];

/** A line along one edge of a cell. */
export interface EdgeLook {
  readonly style: Exclude<(typeof borderStyles)[number], 'None'>;
  readonly weight: (typeof borderWeights)[number];
  readonly color: string;
}

/** How a cell looks, apart from its number format. */
export interface CellLook extends Readonly<Record<Edge, EdgeLook | null>> {
  readonly fontName: string;
  readonly fontSize: number;
  readonly fontColor: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: (typeof underlines)[number];
  readonly strikethrough: boolean;
  readonly subscript: boolean;
  readonly superscript: boolean;
  /** Null = no fill. */
  readonly fill: string | null;
  readonly horizontal: (typeof horizontals)[number];
  readonly vertical: (typeof verticals)[number];
  readonly wrap: boolean;
  readonly indent: number;
  readonly orientation: number;
  readonly shrinkToFit: boolean;
  readonly autoIndent: boolean;
  readonly readingOrder: 'Context' | 'LeftToRight' | 'RightToLeft';
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  readonly style: string;
}

/** The look of a cell that nobody has formatted. */
export const plainLook: CellLook = {
  fontName: 'Calibri', fontSize: 11, fontColor: '#000000', bold: false, italic: false, underline: 'None', strikethrough: false, subscript: false, superscript: false,
  fill: null, horizontal: 'General', vertical: 'Bottom', wrap: false, indent: 0, orientation: 0, shrinkToFit: false, autoIndent: false, readingOrder: 'Context',
  locked: true, formulaHidden: false, style: 'Normal', top: null, bottom: null, left: null, right: null, diagonalDown: null, diagonalUp: null,
};

const plainKey = JSON.stringify(plainLook);
const known = new Map<string, CellLook>();

/** A look with some of it changed: one object per distinct look, undefined for the plain one. */
export function changedLook(look: CellLook | undefined, change: Partial<CellLook>): CellLook | undefined {
  const changed = { ...(look ?? plainLook), ...change };
  const key = JSON.stringify(changed);
  if (key === plainKey) return undefined;
  const found = known.get(key);
  if (found !== undefined) return found;
  known.set(key, changed);
  return changed;
}
