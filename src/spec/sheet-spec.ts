import type { Chart } from './chart';
import type { Sparkline } from './sparkline';
import type { Color, Style } from './style';

/** The own sheets of Koers. The mark in the workbook is a hidden defined name `_koers.<id>`. */
export type SheetId =
  | 'bonus'
  | 'explanation'
  | 'findings'
  | 'kpiCheck'
  | 'dashboard'
  | 'kpiTeams'
  | 'agenda'
  | 'proof'
  | 'letters'
  | 'statements'
  | 'cost'
  | 'comparison'
  | 'closing'
  | 'people'
  | 'sales'
  | 'goals'
  | 'kpis'
  | 'actuals'
  | 'measures'
  | 'targets'
  | 'schemes'
  | 'components'
  | 'tiers'
  | 'assignments'
  | 'periods'
  | 'settings'
  | 'modifiers'
  | 'gates'
  | 'splits'
  | 'exchangeRates'
  | 'employment'
  | 'leave'
  | 'holidays'
  | 'ramp'
  | 'seasons'
  | 'statutoryCaps'
  | 'loadings'
  | 'rewards'
  | 'rewardChoices'
  | 'draws'
  | 'holds'
  | 'collections'
  | 'ledger'
  | 'closes'
  | 'schemeVersions'
  | 'kpiHistory'
  | 'actions'
  | 'activities'
  | 'pipeline'
  | 'campaigns'
  | 'functions'
  | 'guide';

/** A native formula (English names, commas, no leading =) with the value it shows until Excel recalculates. */
export interface FormulaCell {
  readonly formula: string;
  readonly value: number | string | boolean | ErrorCell;
}

/** An error value such as #N/A: how a missing figure looks on a sheet. */
export interface ErrorCell {
  readonly error: '#N/A' | '#VALUE!' | '#NUM!';
}

/**
 * What a cell holds. Text is always text: a leading = + - @ never becomes a formula. null = empty. A day is the number of
 * days since 1899-12-30 under a date format, in every workbook.
 */
export type CellContent = number | string | boolean | null | FormulaCell | ErrorCell;

/** A link to a cell in this workbook (`sheet` as `SheetId` or name) or to a web page. */
export type Link =
  | { readonly sheet: SheetId | { readonly name: string }; readonly cell: string; readonly tip?: string }
  | { readonly url: string; readonly tip?: string };

/** One cell outside a table. Row and column from 1. */
export interface Cell {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  readonly style?: Style;
  /** A note that opens when the pointer rests on the cell. */
  readonly note?: string;
  readonly link?: Link;
  /** Merged over this many columns, for titles and paragraphs only. */
  readonly across?: number;
}

/** A rectangle on the own sheet, from 1, last row and column included. */
export interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface TableColumn {
  readonly header: string;
  readonly style?: Style;
  readonly headerStyle?: Style;
  /** A native total below the column, or a text in the total row. */
  readonly total?: 'sum' | 'count' | 'average' | { readonly text: string };
  /** How the cell in the total row looks; left out = as the column. */
  readonly totalStyle?: Style;
  readonly note?: string;
}

/** A link, a note, or a look of its own (instead of the column's style) for one body cell. */
export interface TableExtra {
  readonly row: number;
  readonly column: number;
  readonly link?: Link;
  readonly note?: string;
  readonly style?: Style;
}

/** A native Excel table. With no rows, one blank row is written. */
export interface Table {
  /** Unique in the workbook; letters, digits, underscore. */
  readonly name: string;
  /** Place of the first header cell. */
  readonly row: number;
  readonly column: number;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly CellContent[])[];
  /** What single body cells have of their own; row and column count within the body from 0. */
  readonly extras?: readonly TableExtra[];
  readonly banded?: true;
  /** Shows the filter buttons; default true. */
  readonly filter?: boolean;
}

export type ConditionalFormat =
  | { readonly kind: 'bar'; readonly range: Range; readonly color: Color; readonly min?: number; readonly max?: number }
  | { readonly kind: 'formula'; readonly range: Range; readonly formula: string; readonly style: Pick<Style, 'color' | 'fill' | 'bold'> }
  | { readonly kind: 'icons'; readonly range: Range; readonly at: readonly [number, number]; readonly reversed?: true };

export interface Validation {
  readonly range: Range;
  readonly rule:
    | { readonly kind: 'list'; readonly values: readonly string[] }
    | { readonly kind: 'listFrom'; readonly formula: string }
    | { readonly kind: 'number'; readonly min?: number; readonly max?: number }
    | { readonly kind: 'date' };
  readonly prompt?: { readonly title: string; readonly text: string };
  readonly error?: { readonly title: string; readonly text: string };
  /** True = warn but accept; default false = refuse. */
  readonly warnOnly?: true;
}

export interface Print {
  readonly landscape: boolean;
  /** Rows repeated on every page, first and last. */
  readonly repeatRows?: readonly [number, number];
  readonly footerLeft?: string;
  /** Rows that begin a new page, in order. */
  readonly breakBefore?: readonly number[];
  readonly area?: Range;
}

/** A sheet as plain data. `sheets` makes it, a host renders it: same spec, same sheet in Excel and in an .xlsx file. */
export interface SheetSpec {
  readonly id: SheetId;
  /** A result sheet is rewritten on each run; an input sheet is the user's once made. */
  readonly kind: 'result' | 'input';
  /** Proposed name, at most 31 characters; an own sheet that exists keeps its name. */
  readonly name: string;
  readonly tabColor?: Color;
  /** Width of columns A, B, … in characters. */
  readonly widths: readonly number[];
  /** Height in points by row, where not automatic. */
  readonly heights?: Readonly<Record<number, number>>;
  readonly cells: readonly Cell[];
  readonly tables: readonly Table[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly validations: readonly Validation[];
  readonly charts: readonly Chart[];
  /** Small charts within cells; left out = none. */
  readonly sparklines?: readonly Sparkline[];
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly gridlines: boolean;
  readonly print: Print;
}
