import type { Day, Period } from '../core/period';

export type Language = 'nl' | 'en';

/** Numbers, money and dates as the reader writes them: `€ 1.234,50`, `12,5%`, `31-12-2026` in Dutch. */
export interface Format {
  /** With the decimals of its smallest coin: `€ 1.234,50`. */
  money(amount: number, currency: string): string;
  /** As in a sentence or a calculation: a whole amount without decimals, another with all it has, up to four. */
  spokenMoney(amount: number, currency: string): string;
  /** At most `decimals` decimals (default 2), trailing zeros dropped. */
  number(value: number, decimals?: number): string;
  /** A ratio as a percentage: 0.125 → `12,5%`. Up to four decimals where that is exact, `endless` (default 2) where it never ends. */
  percent(ratio: number, endless?: number): string;
  day(day: Day): string;
  /** The name of a period: `september 2026`, `3e kwartaal 2026`. */
  period(period: Period): string;
  /** The same, short enough for an axis: `sep 2026`, `Q3 2026`. */
  shortPeriod(period: Period): string;
  /** A period by its neutral name, as a noun in a sentence: `2026-Q3` → `het 3e kwartaal van 2026`; an own name stays. */
  spokenPeriod(name: string): string;
  /** A period inside a sentence: `in september 2026`, `in het 3e kwartaal van 2026`. */
  during(period: Period): string;
}

/** A complete sentence or label per key; never assembled from fragments. */
export type Texts<Arguments> = { readonly [K in keyof Arguments]: (args: Arguments[K], format: Format) => string };

/** What was found and expected, and what to do about it. */
export interface FindingText {
  readonly problem: string;
  readonly advice: string;
}

export type FindingTexts<Arguments> = { readonly [K in keyof Arguments]: (args: Arguments[K], format: Format) => FindingText };
