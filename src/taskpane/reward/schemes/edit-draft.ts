import type { ComponentDraft, DraftCell, DraftRow, SchemeDraft, SchemeLook, Schemes } from '../../../app/client/schemes';
import type { FormId } from '../../../i18n/scheme-editor';
import { put, withForm } from './forms';

/** A scheme that is being edited; without `before` it is new. */
export interface Edited {
  readonly before?: SchemeLook;
  readonly draft: SchemeDraft;
}

const text = (cell: DraftCell | undefined): string => String(cell ?? '');

export const schemeName = ({ scheme }: SchemeDraft): string => text(scheme.cells['scheme']);
export const componentName = ({ row }: ComponentDraft): string => text(row.cells['component']);

const tierCells = ['from', 'rate', 'ratio', 'amount', 'second'] as const;
const isBlank = ({ cells, unreadable }: DraftRow): boolean => unreadable.length === 0 && tierCells.every((id) => (cells[id] ?? null) === null);

/** A draft without tiers in which nothing stands: as on a sheet, a blank row counts for nothing. */
export const withoutBlanks = (draft: SchemeDraft): SchemeDraft => ({ ...draft, components: draft.components.map(({ row, tiers }) => ({ row, tiers: tiers.filter((tier) => !isBlank(tier)) })) });

/** True when there is something to save. */
export const isChanged = ({ before, draft }: Edited): boolean => JSON.stringify(before?.draft) !== JSON.stringify(draft);

/** A draft with another component in the place of one. */
export const withComponent = (draft: SchemeDraft, at: number, component: ComponentDraft): SchemeDraft => ({ ...draft, components: draft.components.map((one, i) => (i === at ? component : one)) });

export const withoutComponent = (draft: SchemeDraft, at: number): SchemeDraft => ({ ...draft, components: draft.components.filter((_, i) => i !== at) });

/** The name of a new scheme stands in all its rows. */
export function renamedScheme({ scheme, components, assignments }: SchemeDraft, name: string): SchemeDraft {
  const renamed = (row: DraftRow): DraftRow => ({ ...row, cells: { ...row.cells, scheme: name } });
  return { scheme: renamed(scheme), components: components.map(({ row, tiers }) => ({ row: renamed(row), tiers: tiers.map(renamed) })), assignments: assignments.map(renamed) };
}

/** The name of a new component stands in its tiers too. */
export function renamedComponent({ row, tiers }: ComponentDraft, name: string): ComponentDraft {
  const renamed = (one: DraftRow): DraftRow => ({ ...one, cells: { ...one.cells, component: name } });
  return { row: renamed(row), tiers: tiers.map(renamed) };
}

/** A name that no other has: with a number behind it where it is taken. */
export function freeName(name: string, taken: readonly string[]): string {
  const isTaken = (wanted: string): boolean => taken.some((one) => one.trim().toLowerCase() === wanted.trim().toLowerCase());
  for (let number = 1; ; number += 1) {
    const tried = number === 1 ? name : `${name} ${String(number)}`;
    if (!isTaken(tried)) return tried;
  }
}

/** A new component of a form, over the first measure of the workbook. */
export function newComponent(scheme: string, name: string, form: Exclude<FormId, 'other'>, measure: string | undefined): ComponentDraft {
  const row: DraftRow = { cells: { scheme, component: name, ...(measure !== undefined && { measure }) }, unreadable: [] };
  return withForm({ row, tiers: [] }, form);
}

/** A new scheme of one component, paid per quarter, that nobody has yet. */
export function newScheme(form: Exclude<FormId, 'other'>, names: { readonly scheme: string; readonly component: string }, { schemes, measures }: Schemes): SchemeDraft {
  const name = freeName(names.scheme, schemes.map((one) => one.name));
  const measure = measures[0]?.name;
  return { scheme: { cells: { scheme: name, period: 'quarter' }, unreadable: [] }, components: [newComponent(name, measure ?? names.component, form, measure)], assignments: [] };
}

/** Who gets a new scheme; a target incentive that is given goes for each of them. */
export function withPeople(draft: SchemeDraft, people: readonly string[], incentive: DraftCell): SchemeDraft {
  const assignments = people.map((person) => put({ cells: { person, scheme: schemeName(draft) }, unreadable: [] }, 'targetIncentive', incentive));
  return { ...draft, assignments };
}

export const assignedTo = ({ assignments }: SchemeDraft): readonly string[] => assignments.map(({ cells }) => text(cells['person']));
