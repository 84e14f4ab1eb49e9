import type { Period } from '../../core/period';
import { formatFor } from '../../i18n/format';
import type { SheetText } from '../../i18n/sheet-text';
import type { BonusRun } from '../../reward/bonus-run';
import type { PointsBalance } from '../../reward/rewards/points';
import type { SettlementsOf } from '../../reward/statement/settlement';
import type { YearToDate } from '../../reward/statement/year-to-date';
import type { StatementFigures } from '../../reward/statement/statement-part';
import type { Conditions } from './condition-words';
import { periodSpan } from '../bonus/period-span';
import { inOrder } from '../bonus/scope';
import type { ReportOptions } from '../report-options';

/** What statements are made from. */
export interface StatementInput {
  readonly run: BonusRun;
  readonly figures: StatementFigures;
  readonly options: ReportOptions;
  readonly say: SheetText;
  /** The total that a payout belongs to. */
  readonly totalOf: (payout: number) => number | undefined;
  /** The conditions and factors of the tables, for letters. */
  readonly conditions?: Conditions;
  /** What a component over the year to date pays of the year, for letters. */
  readonly yearOf?: (payout: number) => YearToDate | undefined;
  /** Left out without a ledger. */
  readonly settlementsOf?: SettlementsOf;
  /** The points of a payee by id; left out when no scheme gives points. */
  readonly pointsOf?: (payee: string) => PointsBalance | undefined;
}

/** The payouts of one payee that a page is about. */
export interface PageOf {
  readonly payee: number;
  readonly payouts: readonly number[];
}

/** Widths of the columns of a page, the margin first: together a printed page. */
export const pageWidths = [1.8, 24, 14, 14, 14, 11, 13, 13.5] as const;
/** First and last column of a page, and the last one of its left half, by width. */
export const pageColumns = { first: 2, last: pageWidths.length, half: 4 } as const;
/** The figures that charts are drawn from stand beside the page, outside what is printed. */
export const figuresColumn = pageColumns.last + 2;

/** The periods of the payouts of a page, first to last. */
export const periodsOf = ({ run }: Pick<StatementInput, 'run'>, { payouts }: PageOf): readonly Period[] => inOrder([...new Set(payouts.flatMap((payout) => run.periods[run.payouts.period[payout] ?? -1] ?? []))]);

/** The period that a page is about: the one that was asked for where it holds them all, else what its payouts span. */
export function pagePeriod(input: Pick<StatementInput, 'run' | 'options'>, page: PageOf): string {
  const { period: asked, language } = input.options;
  const periods = periodsOf(input, page);
  const holdsAll = asked !== undefined && periods.every(({ start, end }) => start >= asked.start && end <= asked.end);
  return holdsAll ? formatFor(language).period(asked) : periodSpan(periods, language);
}
