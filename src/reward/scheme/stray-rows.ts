import { type Finding, finding } from '../../core/finding';
import { fold } from '../../core/fold';
import { rowSubject } from '../../measure/row-subject';
import type { ComponentRow } from '../../tables/schemas/components';
import type { TierRow } from '../../tables/schemas/tiers';
import type { WorkbookTables } from '../../tables/workbook-tables';

/**
 * The components that may belong to any scheme: the scheme cannot be read, or is written as one that neither Schemes nor
 * Assignments know. A scheme that may lack one has no total, because it would be too low.
 */
export function strayComponents({ components, schemes, assignments }: WorkbookTables): readonly ComponentRow[] {
  const known = new Set(schemes.map(({ scheme }) => fold(scheme)));
  const assigned = new Set(assignments.map(({ scheme }) => fold(scheme)));
  const isUnknown = ({ scheme }: ComponentRow): boolean => assignments.length > 0 && !known.has(fold(scheme)) && !assigned.has(fold(scheme));
  return schemes.length === 0 ? [] : components.filter((row) => row.unreadable.includes('scheme') || isUnknown(row));
}

/** Says of each stray component that the totals are missing because of it. */
export const strayFindings = (rows: readonly ComponentRow[]): readonly Finding[] =>
  rows.map((row) => finding('component.schemeUnclear', 'error', rowSubject(row, 'scheme'), { component: row.component, scheme: row.scheme }));

/**
 * A tier that may belong to a component and does not say so: its scheme or component is a name that nothing has, and it
 * fits between the component's own tiers in its place in the table. Tiers left over from a component that is gone do not
 * fit: they start again at the bottom, or hold another kind of figure.
 * @example // own tiers from 0 and from 20,000, and between them "Prvo" from 10,000: that one
 */
export function strayTier(row: ComponentRow, tiers: readonly TierRow[], components: readonly ComponentRow[]): TierRow | undefined {
  const own = tiers.filter((tier) => isOf(tier, row));
  if (own.length === 0) return undefined;
  return tiers.find((tier) => !components.some((one) => isOf(tier, one)) && mayName(tier, row, components) && fits(tier, own));
}

const isOf = (tier: TierRow, row: ComponentRow): boolean => fold(tier.scheme) === fold(row.scheme) && fold(tier.component) === fold(row.component);

/** One of the two names is the component's, and the other is nothing's. */
function mayName(tier: TierRow, row: ComponentRow, components: readonly ComponentRow[]): boolean {
  const sameScheme = fold(tier.scheme) === fold(row.scheme);
  const sameName = fold(tier.component) === fold(row.component);
  return sameScheme || (sameName && !components.some(({ scheme }) => fold(scheme) === fold(tier.scheme)));
}

function fits(tier: TierRow, own: readonly TierRow[]): boolean {
  const before = own.filter(({ row }) => row < tier.row).at(-1);
  const after = own.find(({ row }) => row > tier.row);
  const sameKind = own.some(({ rate }) => rate !== undefined) === (tier.rate !== undefined);
  return sameKind && (before?.from ?? -Infinity) < tier.from && tier.from < (after?.from ?? Infinity);
}
