import type { Figure } from '../../tables/schema';
import type { GateRow } from '../../tables/schemas/gates';
import type { ModifierRow } from '../../tables/schemas/modifiers';
import type { Measure } from '../../measure/measure';

/** Whose figure of which measure a condition looks at. */
export interface Looked {
  readonly measure: Measure;
  readonly look: 'actual' | 'attainment';
  readonly scope: 'own' | 'team' | 'company';
}

/** A value that holds from a limit on; without a limit always. */
export interface ModifierStep {
  readonly row: ModifierRow;
  readonly value: Figure;
  readonly from: number | undefined;
  /** Exactly at the limit has not reached it. */
  readonly isStrict: boolean;
}

/** A factor, or percentage points, on an earned amount: of its steps the highest reached counts, and none reached changes nothing. */
export interface Modifier {
  readonly name: string;
  readonly combine: 'multiply' | 'addPoints';
  readonly position: 'beforeCap' | 'afterCap';
  /** What must reach the limits; absent when the modifier always applies. */
  readonly condition?: Looked;
  /** Lowest limit first. */
  readonly steps: readonly ModifierStep[];
}

/** A conditional cap: when the measure does not reach the limit, the payout is at most a share of its target amount, or an amount. */
export interface Gate {
  readonly row: GateRow;
  readonly condition: Looked;
  readonly direction: 'atLeast' | 'atMost';
  readonly limit: Figure;
  /** Exactly at the limit has not reached it. */
  readonly isStrict: boolean;
  /** Of the target amount; used when there is no amount. */
  readonly capRatio: number;
  /** For a whole period, before proration. */
  readonly capAmount: number | undefined;
}

/** The modifiers and gates of a component, or of a whole scheme. */
export interface Conditions {
  readonly modifiers: readonly Modifier[];
  readonly gates: readonly Gate[];
}

/** The measures that conditions look at. */
export const measuresIn = (conditions: Conditions | undefined): readonly Measure[] =>
  conditions ? [...conditions.modifiers.flatMap(({ condition }) => condition?.measure ?? []), ...conditions.gates.map(({ condition }) => condition.measure)] : [];
