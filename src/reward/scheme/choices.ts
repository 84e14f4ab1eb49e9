import type { ComponentRow } from '../../tables/schemas/components';
import type { Figure } from '../../tables/schema';

type Chosen<Column extends keyof ComponentRow> = NonNullable<ComponentRow[Column]>;

/** What a component leaves to a choice, with the documented default where the cell is empty. */
export interface ComponentChoices {
  /** Whose result counts, and the share of it that does. */
  readonly credit: Chosen<'credit'>;
  readonly creditFactor: Figure | undefined;
  /** The most of one deal that counts. */
  readonly dealCap: number | undefined;
  /** The most of the result that counts, in the unit of the measure. */
  readonly inputCap: number | undefined;
  /** What a negative result does. */
  readonly negative: Chosen<'negative'>;
  readonly returns: Chosen<'returns'>;
  /** Months that a deal must stay; undefined = paid back in full. */
  readonly keepMonths: number | undefined;
  /** How actual and target give the attainment. */
  readonly formula: Chosen<'formula'>;
  /** Where progress starts. */
  readonly baseline: Figure | undefined;
  readonly targetBase: Chosen<'targetBase'>;
  readonly targetChange: number;
  readonly targetChangeAs: Chosen<'targetChangeAs'>;
  readonly runningTarget: Chosen<'runningTarget'>;
  readonly spread: Chosen<'spread'>;
  /** Whether a result exactly at the threshold pays. */
  readonly thresholdBoundary: Chosen<'thresholdBoundary'>;
  /** Attainment continuously, or per whole percentage point, rounded down. */
  readonly steps: Chosen<'steps'>;
  readonly ties: Chosen<'ties'>;
  /** How a pool is shared; undefined = no pool, everybody gets their own amount. */
  readonly poolShare: ComponentRow['poolShare'];
  readonly poolWeight: Figure | undefined;
  readonly unqualified: Chosen<'unqualified'>;
  readonly aboveCap: Chosen<'aboveCap'>;
}

/** The choices of a row of Components. */
export const choicesOf = (row: ComponentRow): ComponentChoices => ({
  credit: row.credit ?? 'own',
  creditFactor: row.creditFactor,
  dealCap: row.dealCap,
  inputCap: row.inputCap,
  negative: row.negative ?? 'firstTier',
  returns: row.returns ?? 'origin',
  keepMonths: row.keepMonths,
  formula: row.formula ?? 'ratio',
  baseline: row.baseline,
  targetBase: row.targetBase ?? 'targets',
  targetChange: row.targetChange ?? 0,
  targetChangeAs: row.targetChangeAs ?? 'percent',
  runningTarget: row.runningTarget ?? 'toDate',
  spread: row.spread ?? 'even',
  thresholdBoundary: row.thresholdBoundary ?? 'pays',
  steps: row.steps ?? 'continuous',
  ties: row.ties ?? 'share',
  poolShare: row.poolShare,
  poolWeight: row.poolWeight,
  unqualified: row.unqualified ?? 'others',
  aboveCap: row.aboveCap ?? 'lost',
});
