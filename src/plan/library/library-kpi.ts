import type { Rhythm } from '../../core/messages/smart-messages';
import type { Bilingual } from '../../tables/schema';
import type { MeasureDefinition } from './measure-definition';

/** The sectors of the library, in the order in which they are listed. */
export const sectorIds = ['marketing', 'services', 'retail', 'care', 'manufacturing', 'education', 'sales', 'hr', 'finance', 'saas'] as const;

/** A sector or discipline that KPIs are sorted by. */
export type SectorId = (typeof sectorIds)[number];

/** A KPI of the library: what it says, how it is calculated, how it can be gamed, and what guards it. */
export interface LibraryKpi {
  /** Words with hyphens; stays the same whatever the name becomes. */
  readonly id: string;
  readonly name: Bilingual;
  /** What the figure tells, in one sentence. */
  readonly says: Bilingual;
  /** How it is calculated, in words. */
  readonly formula: Bilingual;
  /** Money and numbers add up over time; of a ratio (1 = 100 %) and a score the last one holds. */
  readonly unit: 'money' | 'number' | 'ratio' | 'score';
  /** What stands behind the figure where money, a number or a per cent sign says too little: days, hours, points. */
  readonly shownIn?: Bilingual;
  readonly direction: 'higher' | 'lower' | 'range';
  readonly kind: 'leading' | 'lagging';
  /** How often it is usually looked at. */
  readonly rhythm: Rhythm;
  /** A target as a complete sentence that is specific, measurable and time-bound. */
  readonly example: Bilingual;
  /** What happens when the figure itself becomes the target. */
  readonly risk: Bilingual;
  /** The KPI (id) that shows it when this one is reached at the expense of something else. */
  readonly guard: string;
  /** The lagging KPIs (ids) that it tends to move, the strongest first. */
  readonly drives: readonly string[];
  /** Other words for it, Dutch, Flemish and English, lower case. */
  readonly words: readonly string[];
  /** Other sectors in which it is usual. */
  readonly alsoIn?: readonly SectorId[];
  /** How it is calculated from tables: the first for which the workbook has the columns. Left out where its figures are kept by hand. */
  readonly measures?: readonly MeasureDefinition[];
}

/** A sector with the KPIs that belong to it first of all. */
export interface Sector {
  readonly id: SectorId;
  readonly label: Bilingual;
  readonly kpis: readonly LibraryKpi[];
}
