import type { CurveTerms } from '../payout/curve';
import type { GridAxis, GridTerms } from '../payout/grid';
import { cutAt, type TierTable } from '../payout/tiers';

/** The tiers with their boundaries in the unit of what is compared. */
export const cutTable = (table: TierTable, factor: number): TierTable => (factor === 1 ? table : { ...table, tiers: cutAt(table.tiers, factor) });

/** The curve with its points in the unit of what is compared. */
export const cutCurve = (terms: CurveTerms, factor: number): CurveTerms =>
  factor === 1 ? terms : { ...terms, points: terms.points.map((point) => ({ ...point, at: point.at * factor })) };

/** The grid with the bounds of both inputs in the unit of what is compared. */
export const cutGrid = (terms: GridTerms, first: number, second: number): GridTerms =>
  first === 1 && second === 1 ? terms : { ...terms, first: cutAxis(terms.first, first), second: cutAxis(terms.second, second) };

const cutAxis = (axis: GridAxis, factor: number): GridAxis => ({ ...axis, from: axis.from.map((from) => from * factor) });
