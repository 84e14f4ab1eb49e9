import { columnName } from '../../src/core/cell-name';
import type { Chart } from '../../src/spec/chart';
import type { ConditionalFormat, Range, SheetId, SheetSpec, Table, Validation } from '../../src/spec/sheet-spec';
import { rangeName } from '../../src/spec/place/cell-reference';
import type { PlacedNote } from '../../src/spec/place/placed-notes';
import { notesOf } from '../../src/spec/place/placed-notes';
import { AreaGrid } from '../model/look/area-grid';
import { joined } from './spec-of-areas';
import type { NormalCells } from './spec-of-normal-cells';
import { normalCells } from './spec-of-normal-cells';

/** A sheet in a form in which two sheets that look and work the same are equal. */
export interface NormalSheet extends NormalCells {
  readonly id: SheetId;
  readonly name: string;
  readonly tabColor: string | undefined;
  readonly gridlines: boolean;
  readonly freeze: { readonly rows: number; readonly columns: number };
  /** Pixels by column, those of Excel's own width left out. */
  readonly widths: Readonly<Record<string, number>>;
  /** Points by row, in whole pixels. */
  readonly heights: Readonly<Record<number, number>>;
  readonly merges: readonly string[];
  readonly tables: readonly NormalTable[];
  readonly conditionalFormats: readonly unknown[];
  readonly validations: readonly unknown[];
  readonly charts: readonly unknown[];
  readonly print: unknown;
}

export interface NormalTable {
  readonly name: string;
  readonly place: string;
  readonly totals: readonly unknown[];
  readonly banded: boolean;
  readonly filter: boolean;
}

export interface NormalOptions {
  /** The own sheets that the workbook has; links to others are left out, as the writers leave them out. */
  readonly targets?: ReadonlySet<SheetId>;
  /** Notes are told as prompts of validations, cut off where those end: all that Excel can do before ExcelApi 1.18. */
  readonly notesAsPrompts?: boolean;
}

/**
 * The normal form of a spec. Left out because Excel's API up to 1.14 cannot say it or Excel decides it itself: the value of a
 * formula, the description of a chart, whether the sheet is result or input.
 */
export function normalise(spec: SheetSpec, { targets, notesAsPrompts = false }: NormalOptions = {}): NormalSheet {
  return {
    id: spec.id,
    name: spec.name,
    tabColor: spec.tabColor?.toUpperCase(),
    gridlines: spec.gridlines,
    freeze: { rows: spec.freeze?.rows ?? 0, columns: spec.freeze?.columns ?? 0 },
    widths: pixelsByColumn(spec.widths),
    heights: Object.fromEntries(Object.entries(spec.heights ?? {}).map(([row, points]) => [row, Math.round(points / 0.75) * 0.75])),
    merges: spec.cells.filter(({ across = 1 }) => across > 1).map(({ row, column, across = 1 }) => rangeName({ top: row, bottom: row, left: column, right: column + across - 1 })).sort(),
    ...normalCells(spec, { targets, withNotes: !notesAsPrompts }),
    tables: spec.tables.map(normalTable),
    conditionalFormats: spec.conditionalFormats.map(normalConditional),
    validations: normalValidations(spec.validations, notesAsPrompts ? notesOf(spec) : []),
    charts: spec.charts.map(normalChart),
    print: normalPrint(spec.print),
  };
}

const standardPixels = 64;

function pixelsByColumn(widths: readonly number[]): Readonly<Record<string, number>> {
  const pixels = widths.map((width, i) => [columnName(i + 1), Math.round(width * 7 + 5)] as const);
  return Object.fromEntries(pixels.filter(([, width]) => width !== standardPixels));
}

function normalTable({ name, row, column, columns, rows, banded, filter }: Table): NormalTable {
  const totals = columns.map(({ total }) => total ?? null);
  const hasTotals = totals.some((total) => total !== null);
  const bottom = row + Math.max(1, rows.length) + (hasTotals ? 1 : 0);
  return { name, place: rangeName({ top: row, left: column, bottom, right: column + columns.length - 1 }), totals: hasTotals ? totals : [], banded: banded ?? false, filter: filter ?? true };
}

function normalConditional(format: ConditionalFormat): unknown {
  const range = rangeName(format.range);
  switch (format.kind) {
    case 'bar':
      return { kind: 'bar', range, color: format.color.toUpperCase(), min: format.min, max: format.max };
    case 'icons':
      return { kind: 'icons', range, at: [...format.at], reversed: format.reversed ?? false };
    case 'formula': {
      const { color, fill, bold } = format.style;
      return { kind: 'formula', range, formula: format.formula, color: color?.toUpperCase(), fill: fill?.toUpperCase(), bold: bold ?? false };
    }
  }
}

const longestPrompt = 255;
const anyValue = JSON.stringify({ rule: { kind: 'any' }, prompt: null, error: null, warnOnly: false });

/** Validations by what they say, on areas as large as can be; of two on one cell the later holds. */
function normalValidations(validations: readonly Validation[], notes: readonly PlacedNote[]): readonly unknown[] {
  const grid = new AreaGrid<string>();
  for (const { range, rule, prompt, error, warnOnly } of validations) {
    const text = (given: Validation['prompt']) => (given && (given.title || given.text) ? { title: given.title.slice(0, 32), text: given.text.slice(0, 255) } : null);
    grid.set(zeroBased(range), JSON.stringify({ rule: normalRule(rule), prompt: text(prompt), error: text(error), warnOnly: warnOnly ?? false }));
  }
  for (const { row, column, text } of notes) {
    const cell = { top: row - 1, left: column - 1, bottom: row - 1, right: column - 1 };
    const shown = text.length <= longestPrompt ? text : `${text.slice(0, longestPrompt - 1)}…`;
    grid.change(cell, (own) => JSON.stringify({ ...(JSON.parse(own ?? anyValue) as object), prompt: { title: '', text: shown } }));
  }
  return joined(grid.pieces()).map(({ area, value }) => ({ range: rangeName({ top: area.top + 1, left: area.left + 1, bottom: area.bottom + 1, right: area.right + 1 }), ...(JSON.parse(value) as object) }));
}

const zeroBased = ({ top, left, bottom, right }: Range): Range => ({ top: top - 1, left: left - 1, bottom: bottom - 1, right: right - 1 });

const normalRule = (rule: Validation['rule']): unknown => (rule.kind === 'number' ? { kind: 'number', min: rule.min ?? null, max: rule.max ?? null } : rule);

function normalChart(chart: Chart): unknown {
  const canSplit = chart.kind !== 'bar' && chart.series.some((series) => !series.secondaryAxis);
  const series = chart.series.map(({ name, values, color, line, secondaryAxis }) => ({
    name, values: rangeName(values), color: color.toUpperCase(), line: chart.kind === 'line' || (chart.kind !== 'bar' && line === true), secondary: canSplit && secondaryAxis === true,
  }));
  const hasSecond = series.some(({ secondary }) => secondary);
  const { kind, title, place, categories, format, secondaryFormat = format, fromZero = false, legend } = chart;
  return { kind, title, place: rangeName(place), categories: rangeName(categories), series, format, fromZero, secondaryFormat: hasSecond ? secondaryFormat : null, legend };
}

function normalPrint({ landscape, repeatRows, footerLeft, breakBefore, area }: SheetSpec['print']): unknown {
  return { landscape, repeatRows: repeatRows ?? null, footerLeft: footerLeft ?? '', breakBefore: [...(breakBefore ?? [])].sort((a, b) => a - b), area: area ? rangeName(area) : null };
}
