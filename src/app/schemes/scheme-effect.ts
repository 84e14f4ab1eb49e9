import { exactSum } from '../../core/money/exact-sum';
import { roundHalfAway } from '../../core/money/round';
import { fold } from '../../core/fold';
import type { Day } from '../../core/period';
import type { Language } from '../../i18n';
import { type BonusRun, PayoutState } from '../../reward/bonus-run';
import { type KeptRun, rerunBonus } from '../../reward/run-bonus';
import type { WorkbookTables } from '../../tables/workbook-tables';
import type { MeasureLook, PayDifference, SchemeDraft, SchemeEffect } from '../client/schemes';
import { textIn } from './draft-rows';
import { readDraft } from './draft-sheets';
import { schemeSheetsAsTyped } from './example-sheets';

/** A calculation that a draft is compared with. */
export interface KnownRun {
  readonly tables: WorkbookTables;
  readonly run: BonusRun;
  readonly kept: KeptRun;
  readonly today: Day;
}

/** The tables with a scheme as it is drafted in the place of the one that has its name. */
async function withDraft(tables: WorkbookTables, draft: SchemeDraft, measures: readonly MeasureLook[], language: Language): Promise<WorkbookTables> {
  const read = await readDraft(schemeSheetsAsTyped(draft, measures, language));
  const name = fold(textIn(draft.scheme, 'scheme'));
  const others = <Row extends { readonly scheme: string }>(rows: readonly Row[]): readonly Row[] => rows.filter((row) => fold(row.scheme) !== name);
  return { ...tables, schemes: [...others(tables.schemes), ...read.schemes], components: [...others(tables.components), ...read.components], tiers: [...others(tables.tiers), ...read.tiers] };
}

/** What each payee earns in each currency; NaN when a part of it is missing. */
function totalsOf({ payees, schemes, schemeTotals }: BonusRun): ReadonlyMap<string, Omit<PayDifference, 'before' | 'after'> & { readonly earned: number }> {
  const amounts = new Map<string, { readonly name: string; readonly currency: string; readonly earned: number[] }>();
  for (let i = 0; i < schemeTotals.count; i += 1) {
    if (schemeTotals.state[i] === PayoutState.notApplicable) continue;
    const payee = payees[schemeTotals.payee[i]!]!;
    const { currency } = schemes[schemeTotals.scheme[i]!]!;
    const key = JSON.stringify([payee.id, currency]);
    const known = amounts.get(key) ?? { name: payee.name, currency, earned: [] };
    amounts.set(key, known);
    known.earned.push(schemeTotals.earned[i]!);
  }
  return new Map([...amounts].map(([key, { name, currency, earned }]) => [key, { name, currency, earned: earned.some(Number.isNaN) ? NaN : exactSum(earned) }]));
}

/** Who earns more or less in one run than in another; whose amount is missing in one of them is counted apart. */
export function effectBetween(before: BonusRun, after: BonusRun): SchemeEffect {
  const [was, now] = [totalsOf(before), totalsOf(after)];
  const people = [...new Set([...was.keys(), ...now.keys()])].flatMap((key): readonly PayDifference[] => {
    const one = now.get(key) ?? was.get(key);
    return one ? [{ name: one.name, currency: one.currency, before: was.get(key)?.earned ?? 0, after: now.get(key)?.earned ?? 0 }] : [];
  });
  const known = people.filter(({ before: a, after: b }) => !Number.isNaN(a) && !Number.isNaN(b) && roundHalfAway(b - a, 2) !== 0);
  const missing = people.filter(({ before: a, after: b }) => Number.isNaN(a) !== Number.isNaN(b)).length;
  return { people: known.sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before)), missing };
}

/** What the bonuses that were calculated would have been with a scheme as it is drafted; the whole workbook is calculated anew. */
export async function effectOf({ tables, run, kept, today }: KnownRun, draft: SchemeDraft, measures: readonly MeasureLook[], language: Language): Promise<SchemeEffect> {
  const { run: after } = rerunBonus(await withDraft(tables, draft, measures, language), { today }, kept);
  return effectBetween(run, after);
}
