import type { ComponentDraft, DraftCell, DraftRow } from '../../../app/client/schemes';
import type { FormId } from '../../../i18n/scheme-editor';

/** The column that holds what a tier pays. */
export type TierColumn = 'rate' | 'ratio' | 'amount';

/** How a form is written in the tables, and what is asked for it. */
interface Form {
  /** The cells that make a component of this form. */
  readonly cells: DraftRow['cells'];
  /** The column of its tiers; left out for a form without tiers. */
  readonly tiers?: TierColumn;
  /** The fields that are always in view, besides what is measured and the form. */
  readonly fields: readonly string[];
  readonly more: readonly string[];
  /** What a new component of this form begins with. */
  readonly start: DraftRow['cells'];
  readonly startTiers?: readonly DraftRow['cells'][];
}

const limits = ['threshold', 'thresholdMode', 'cap', 'floor', 'grouping', 'weight'] as const;
const bonusLimits = ['threshold', 'attainmentCap', 'capRatio', 'cap', 'grouping'] as const;

/** Every form that the editor knows, in the order in which they are offered. */
export const forms: Readonly<Record<Exclude<FormId, 'other'>, Form>> = {
  percent: { cells: {}, fields: ['rate'], more: limits, start: { rate: 0.03 } },
  slices: { cells: { shape: 'marginal' }, tiers: 'rate', fields: [], more: limits, start: {}, startTiers: [{ from: 0, rate: 0.03 }, { from: 50_000, rate: 0.05 }] },
  whole: { cells: { shape: 'retroactive' }, tiers: 'rate', fields: ['boundary'], more: limits, start: {}, startTiers: [{ from: 0, rate: 0.03 }, { from: 50_000, rate: 0.04 }] },
  curve: { cells: { shape: 'curve' }, tiers: 'ratio', fields: ['after'], more: ['before', 'boundary', 'weight', ...bonusLimits], start: {}, startTiers: [{ from: 0.8, ratio: 0.5 }, { from: 1, ratio: 1 }, { from: 1.2, ratio: 1.5 }] },
  direct: { cells: { shape: 'direct' }, fields: ['threshold', 'capRatio'], more: ['weight', 'attainmentCap', 'cap', 'grouping'], start: { capRatio: 1.5 } },
  fixed: { cells: { shape: 'amount' }, fields: ['fixedAmount', 'threshold'], more: ['thresholdBoundary', 'grouping'], start: { fixedAmount: 500, threshold: 50_000 } },
  steps: { cells: { shape: 'amount' }, tiers: 'amount', fields: ['boundary'], more: ['threshold', 'cap', 'grouping'], start: {}, startTiers: [{ from: 50_000, amount: 500 }, { from: 100_000, amount: 1_500 }] },
  excess: { cells: { shape: 'excess' }, fields: ['rate', 'threshold', 'excessBase'], more: ['cap', 'grouping', 'weight'], start: { rate: 0.05, threshold: 50_000 } },
};

export const formIds: readonly Exclude<FormId, 'other'>[] = ['percent', 'slices', 'whole', 'curve', 'direct', 'fixed', 'steps', 'excess'];

/** The form of a component, as its cells say it. */
export function formOf({ row: { cells }, tiers }: ComponentDraft): FormId {
  if (cells['counts'] === 'score' || cells['input'] === 'score' || cells['input'] === 'scoreProduct' || cells['input'] === 'payoutSoFar' || cells['poolShare'] !== undefined) return 'other';
  if (tiers.some((tier) => (tier.cells['second'] ?? null) !== null)) return 'other';
  switch (cells['shape'] ?? 'flat') {
    case 'flat':
      return tiers.length > 0 || (cells['measure'] === undefined && cells['base'] === 'fixed') ? 'other' : 'percent';
    case 'marginal':
      return 'slices';
    case 'retroactive':
      return 'whole';
    case 'curve':
      return 'curve';
    case 'direct':
      return 'direct';
    case 'amount':
      return tiers.length > 0 ? 'steps' : 'fixed';
    case 'excess':
      return tiers.length > 0 ? 'other' : 'excess';
    default:
      return 'other';
  }
}

/** The column in which the tiers of a component hold what they pay; undefined for one without tiers. */
export function tierColumnOf(component: ComponentDraft): TierColumn | undefined {
  const form = formOf(component);
  const usual = form === 'other' ? undefined : forms[form].tiers;
  if (usual === undefined) return undefined;
  const has = (column: TierColumn): boolean => component.tiers.some(({ cells }) => (cells[column] ?? null) !== null);
  return (['rate', 'ratio', 'amount'] as const).find((column) => column !== usual && has(column) && !has(usual)) ?? usual;
}

/** True when the tiers and the threshold of a component are percentages of the target. */
export function isOnAttainment({ row: { cells } }: ComponentDraft): boolean {
  const input = cells['input'] ?? null;
  return input === null ? cells['shape'] === 'curve' || cells['shape'] === 'direct' : input === 'attainment';
}

/** True when the payout is a part of somebody's target incentive. */
export const needsIncentive = ({ row: { cells } }: ComponentDraft): boolean => cells['base'] === 'targetIncentive' || ((cells['base'] ?? null) === null && (cells['shape'] === 'curve' || cells['shape'] === 'direct'));

/** Cells that belong to one form and mean nothing in another. */
const formCells = ['shape', 'input', 'base', 'rate', 'fixedAmount', 'threshold', 'thresholdMode', 'thresholdBoundary', 'boundary', 'before', 'after', 'attainmentCap', 'capRatio', 'excessBase', 'tierOn', 'lookup', 'counts'] as const;

/** Tiers begin anew where the old ones mean something else; where they only pay otherwise, they keep where they start. */
function tiersFor(component: ComponentDraft, form: Exclude<FormId, 'other'>): readonly DraftRow[] {
  const { tiers: column, startTiers = [] } = forms[form];
  if (column === undefined) return [];
  const names = { scheme: component.row.cells['scheme'] ?? null, component: component.row.cells['component'] ?? null };
  if (tierColumnOf(component) === column && isOnAttainment(component) === (form === 'curve')) return component.tiers;
  return startTiers.map((cells) => ({ cells: { ...names, ...cells }, unreadable: [] }));
}

const dropped = (cells: DraftRow['cells'], columns: readonly string[]): DraftRow['cells'] => Object.fromEntries(Object.entries(cells).filter(([id]) => !columns.includes(id)));

/** A component in another form: what the new form does not know is taken away. */
export function withForm(component: ComponentDraft, form: Exclude<FormId, 'other'>): ComponentDraft {
  const { cells, start } = forms[form];
  const row = { ...component.row, cells: { ...dropped(component.row.cells, formCells), ...cells, ...start }, unreadable: [] };
  return { row, tiers: tiersFor(component, form) };
}

const attainedStarts = [0, 1, 1.2, 1.5, 2] as const;
const amountStep = 50_000;

/**
 * A component whose tiers are percentages of the target, or amounts. What a tier pays stays; where it starts begins anew, because
 * 50,000 is no percentage.
 */
export function withTiersOn(component: ComponentDraft, isAttainment: boolean): ComponentDraft {
  if (isOnAttainment(component) === isAttainment) return component;
  const from = (at: number): number => (isAttainment ? (attainedStarts[at] ?? at - 2) : at * amountStep);
  return { row: put(put(component.row, 'threshold', null), 'input', isAttainment ? 'attainment' : null), tiers: component.tiers.map((tier, at) => put(tier, 'from', from(at))) };
}

/** A cell put into a row; null empties it. */
export function put(row: DraftRow, column: string, value: DraftCell): DraftRow {
  const cells = dropped(row.cells, [column]);
  return { ...row, cells: value === null || value === '' ? cells : { ...cells, [column]: value }, unreadable: row.unreadable.filter((id) => id !== column) };
}
