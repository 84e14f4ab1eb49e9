import type { Derivation, Source } from '../../src/core/derivation';
import type { ReadStep } from '../../src/core/derivation/reading';
import type { Finding } from '../../src/core/finding';
import { message } from '../../src/core/message';
import type { Period } from '../../src/core/period';
import { known, missing } from '../../src/core/value';
import { PayoutState, type BonusRun, type ComponentInfo, type Payee, type Payouts, type SchemeTotals } from '../../src/reward/bonus-run';

/** A payout by hand: figures as in the columns of a run. */
export interface SamplePayout {
  readonly payee: number;
  readonly period: number;
  readonly component: number;
  /** Days; 0 where they do not matter. */
  readonly from?: number;
  readonly until?: number;
  readonly actual?: number;
  readonly target?: number;
  readonly attainment?: number;
  readonly earned?: number;
  readonly missing?: number;
  readonly notApplicable?: number;
}

export interface SampleRun extends Partial<Omit<BonusRun, 'payouts' | 'components'>> {
  readonly payees: readonly Payee[];
  readonly periods: readonly Period[];
  readonly components: readonly (Pick<ComponentInfo, 'scheme' | 'name' | 'measure' | 'unit' | 'currency'> & Partial<ComponentInfo>)[];
  readonly list: readonly SamplePayout[];
}

const first2026 = 46023;
const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The months of 2026, January first. */
export const months2026: readonly Period[] = monthDays.map((days, at) => {
  const start = first2026 + monthDays.slice(0, at).reduce((sum, each) => sum + each, 0);
  return { grain: 'month', name: `2026-${String(at + 1).padStart(2, '0')}`, start, end: start + days };
});

function columnsOf(list: readonly SamplePayout[]): Payouts {
  const figures = (of: (payout: SamplePayout) => number | undefined): Float64Array => Float64Array.from(list, (each) => of(each) ?? NaN);
  const places = (of: (payout: SamplePayout) => number): Int32Array => Int32Array.from(list, of);
  return {
    count: list.length,
    payee: places((each) => each.payee),
    period: places((each) => each.period),
    component: places((each) => each.component),
    from: places((each) => each.from ?? 0),
    until: places((each) => each.until ?? 0),
    actual: figures((each) => each.actual),
    target: figures((each) => each.target),
    attainment: figures((each) => each.attainment),
    atTarget: figures(() => undefined),
    earned: figures((each) => each.earned),
    score: figures(() => undefined),
    state: Uint8Array.from(list, (each) =>
      each.missing !== undefined ? PayoutState.missing : each.notApplicable !== undefined ? PayoutState.notApplicable : PayoutState.known,
    ),
    reason: places((each) => each.missing ?? each.notApplicable ?? -1),
  };
}

/** A run with the payouts of a list; its derivations are plain unless given. */
export function sampleRun({ list, ...rest }: SampleRun): BonusRun {
  const reasons = rest.reasons ?? [];
  const plain = (payout: number): Derivation => {
    const of = list[payout];
    const why = reasons[of?.missing ?? -1];
    return { op: 'round', decimals: 2, unit: 'money', value: why ? missing(why) : known(of?.earned ?? 0), input: tableRows(of?.actual ?? 0, 'Omzet') };
  };
  const components = rest.components.map((each) => ({ grouping: 'period' as const, decimals: 2, ...each }));
  const names = [...new Set(components.map((each) => each.scheme))];
  const schemes = names.map((name) => ({ name, currency: components.find((each) => each.scheme === name)?.currency ?? 'EUR', decimals: 2 }));
  const schemeTotals = rest.schemeTotals ?? totalsOf(list, components.map((each) => names.indexOf(each.scheme)));
  return { schemes, reasons, reconciliation: [], unplaced: [], findings: [], derive: plain, deriveTotal: () => undefined, creditedRows: () => [], knownPart: () => NaN, whatIf: () => NaN, ...rest, components, schemeTotals, payouts: columnsOf(list) };
}

/** Totals of schemes without a cap: components added up, in cents. */
function totalsOf(list: readonly SamplePayout[], schemeOf: readonly number[]): SchemeTotals {
  const groups = new Map<string, SamplePayout[]>();
  for (const payout of list) {
    const key = `${payout.period}/${payout.payee}/${schemeOf[payout.component]}/${payout.from ?? 0}`;
    groups.set(key, [...(groups.get(key) ?? []), payout]);
  }
  const totals = [...groups.values()];
  const cents = (payouts: readonly SamplePayout[]): number => payouts.reduce((sum, each) => sum + Math.round((each.earned ?? 0) * 100), 0) / 100;
  const stateOf = (payouts: readonly SamplePayout[]): PayoutState =>
    payouts.some((each) => each.missing !== undefined)
      ? PayoutState.missing
      : payouts.some((each) => each.notApplicable === undefined)
        ? PayoutState.known
        : PayoutState.notApplicable;
  return {
    count: totals.length,
    payee: Int32Array.from(totals, (each) => each[0]?.payee ?? 0),
    period: Int32Array.from(totals, (each) => each[0]?.period ?? 0),
    scheme: Int32Array.from(totals, (each) => schemeOf[each[0]?.component ?? 0] ?? 0),
    from: Int32Array.from(totals, (each) => each[0]?.from ?? 0),
    until: Int32Array.from(totals, (each) => each[0]?.until ?? 0),
    earned: Float64Array.from(totals, (each) => (stateOf(each) === PayoutState.known ? cents(each) : NaN)),
    subtotal: Float64Array.from(totals, cents),
    state: Uint8Array.from(totals, stateOf),
    reason: Int32Array.from(totals, () => -1),
  };
}

/** A sum of sales rows as a first step. */
export const tableRows = (value: number, measure: string, unit: 'money' | 'number' = 'money'): Derivation => ({
  op: 'rows',
  aggregate: 'sum',
  measure,
  payee: 'anna',
  period: months2026[8]!,
  rows: 42,
  filter: '',
  source: { sheet: 'Verkoop', table: 'Facturen', column: 'Omzet' },
  unit,
  value: known(value),
});

/** A figure from a cell of the user's. */
export const cellFigure = (value: number, unit: 'money' | 'ratio' | 'rate' | 'number', label: string, source: Source, isDefault?: true): ReadStep => ({
  op: 'read',
  label: message('label.actual', { measure: label }),
  unit,
  value: known(value),
  source,
  ...(isDefault ? { isDefault } : {}),
});

export const noTarget = message('reason.noTarget', { payee: 'Lotte Jansen', measure: 'Omzet', period: '2026-09' });

export const notANumber: Finding = {
  check: 'scheme.unknownMeasure',
  severity: 'error',
  subject: { sheet: 'Regelingen', table: 'Onderdelen', row: 14, column: 'Maatstaf', cell: 'C14' },
  args: { scheme: 'Buitendienst 2026', component: 'Marge', measure: 'Brutomarge' },
};
