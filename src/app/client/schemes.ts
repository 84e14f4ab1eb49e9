import type { Finding } from '../../core/finding';
import type { Message } from '../../core/message';
import type { Bilingual, ColumnSchema, TableId } from '../../tables/schema';
import type { JobProgress } from './koers';

/** What a cell of a scheme holds: choices by their id, percentages as ratios, a column per person by its name; null = blank. */
export type DraftCell = string | number | boolean | null;

/** A row of a table of the scheme, as the editor has it. */
export interface DraftRow {
  /** Where it stands in the workbook; left out for a row that is new. */
  readonly place?: { readonly sheet: string; readonly row: number };
  /** By column id; what is not named is blank. */
  readonly cells: Readonly<Record<string, DraftCell>>;
  /** Columns whose cell holds something that cannot be read; it stays as it is until something else is put there. */
  readonly unreadable: readonly string[];
}

/** A component with its tiers or the points of its curve. */
export interface ComponentDraft {
  readonly row: DraftRow;
  readonly tiers: readonly DraftRow[];
}

/** A scheme as ordinary rows: one of Schemes, and those of Components, Tiers and Assignments that name it. */
export interface SchemeDraft {
  readonly scheme: DraftRow;
  readonly components: readonly ComponentDraft[];
  readonly assignments: readonly DraftRow[];
}

/** What a curve is drawn for: a target for one payout period, and a target incentive per year. */
export interface CurveExample {
  /** Whose figures they are; left out for figures that stand for nobody. */
  readonly person?: string;
  readonly target?: number;
  readonly incentive?: number;
}

/** A measure that a component can count. */
export interface MeasureLook {
  readonly name: string;
  readonly unit: 'money' | 'number' | 'ratio';
}

/** Somebody who can have a scheme. */
export interface PersonLook {
  readonly id: string;
  readonly name: string;
  readonly role: string;
}

/** A scheme of the workbook, with who has it and figures to draw its components for. */
export interface SchemeLook {
  readonly name: string;
  readonly draft: SchemeDraft;
  /** The names of the people who have it, by name. */
  readonly people: readonly string[];
  /** By component name. */
  readonly examples: Readonly<Record<string, CurveExample>>;
}

/** A column of Schemes or Components, as it can be filled in. */
export type FieldLook = Pick<ColumnSchema, 'id' | 'label' | 'type' | 'description' | 'whenEmpty'>;

/** The schemes of a workbook, and what they can be made of. */
export interface Schemes {
  readonly fields: { readonly schemes: readonly FieldLook[]; readonly components: readonly FieldLook[] };
  readonly schemes: readonly SchemeLook[];
  readonly measures: readonly MeasureLook[];
  readonly people: readonly PersonLook[];
}

/** What a component pays at one result. */
export interface CurvePoint {
  readonly actual: number;
  readonly pay: number;
  /** Just below a result at which the pay jumps; the next point is at it. */
  readonly isBelow?: true;
}

/** What a component pays at a share of the target: 80 %, 100 % and 120 %. */
export interface CurveMark extends CurvePoint {
  /** A ratio, 1 = 100 %. */
  readonly share: number;
}

/** A payout curve, as a run would pay it; or why there is none. */
export type CurveDrawing =
  | {
      readonly kind: 'drawn';
      readonly currency: string;
      /** What the results along the axis count. */
      readonly unit: MeasureLook['unit'];
      /** The result that stands for 100 %. */
      readonly whole: number;
      /** True where `whole` is a target, false where the component has none and it only gives the scale. */
      readonly hasTarget: boolean;
      /** Lowest result first. */
      readonly points: readonly CurvePoint[];
      readonly marks: readonly CurveMark[];
      /** The results at which tiers start. */
      readonly bounds: readonly number[];
    }
  /** `deals`: the pay depends on single deals; `others`: on other people or components; `unclear`: something is missing, see the reason and the findings of the check. */
  | { readonly kind: 'untold'; readonly why: 'nothingMeasured' | 'deals' | 'others' | 'unclear'; readonly reason?: Message };

/** What is to be drawn: a component of a draft, by its place, for these figures. */
export interface CurveOrder {
  readonly draft: SchemeDraft;
  readonly component: number;
  readonly example: CurveExample;
}

/** A drawing with what is not right about the scheme as it is drafted. */
export interface DraftLook {
  readonly drawing: CurveDrawing;
  readonly findings: readonly Finding[];
}

/** What saving does to one table. */
export interface SavedTable {
  readonly table: TableId;
  readonly label: Bilingual;
  /** The sheet; left out for a table that is made. */
  readonly sheet?: string;
  readonly changed: number;
  readonly added: number;
  readonly emptied: number;
}

/** A cell that is changed, for the preview. */
export interface SavedCell {
  readonly table: TableId;
  readonly sheet: string;
  readonly cell: string;
  readonly column: Bilingual;
  readonly from: DraftCell;
  readonly to: DraftCell;
}

/** What saving would do, before anything is written. */
export interface SavePlan {
  readonly tables: readonly SavedTable[];
  /** The first cells that change, in the order of the sheet. */
  readonly cells: readonly SavedCell[];
  /** Columns that are added at the right of the user's tables, as `table: column`. */
  readonly newColumns: readonly string[];
}

/** A scheme as it was read, and as the user wants it; without `before` it is new. */
export interface SchemeChange {
  readonly before?: SchemeDraft;
  readonly after: SchemeDraft;
}

/** Who gets more or less over the last calculation, in one currency. */
export interface PayDifference {
  readonly name: string;
  readonly currency: string;
  readonly before: number;
  readonly after: number;
}

/** What a change of schemes does to the bonuses of the last calculation. */
export interface SchemeEffect {
  /** The largest difference first; nobody whose bonus stays the same. */
  readonly people: readonly PayDifference[];
  /** How many bonuses could be told before and not any more, or the other way round. */
  readonly missing: number;
}

/** What the pane can ask about schemes. Every call that does not save writes nothing. */
export interface KoersSchemes {
  /** The schemes of the workbook, as they can be edited; the workbook is calculated for it. */
  schemes(paneLanguage: 'nl' | 'en', onProgress?: (progress: JobProgress) => void): Promise<Schemes>;
  /** What a component of a draft pays, and what is not right about the draft: calculated as a run calculates. */
  drawCurve(order: CurveOrder, paneLanguage: 'nl' | 'en'): Promise<DraftLook>;
  /** What saving would write. */
  planScheme(change: SchemeChange, paneLanguage: 'nl' | 'en'): Promise<SavePlan>;
  /** Who would have earned more or less with the draft. */
  schemeEffect(draft: SchemeDraft, paneLanguage: 'nl' | 'en'): Promise<SchemeEffect>;
  /** Writes ordinary rows; refused with `changedMeanwhile` when a row is no longer what it was when the editor read it. */
  saveScheme(change: SchemeChange, language: 'nl' | 'en'): Promise<void>;
  /** Puts the scheme that was saved last back as it was; false = there is none. */
  undoScheme(): Promise<boolean>;
}
