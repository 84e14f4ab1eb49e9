import { explainFinding } from '../../../src/i18n';
import { formatFor } from '../../../src/i18n/format';
import type { Finding } from '../../../src/core/finding';
import type { TableId } from '../../../src/tables/schema';
import type { TestCell, TestSheet } from '../../csv-workbook';
import { sheetsOf, type TypedBook, type TypedRow, withCells } from '../broken/sheets';
import { intact } from './intact';
import { kpiOutcome, type KpiOutcome } from './outcome';

/** One kind of broken KPI table: what is broken in the intact workbook, and what comes of it. */
export interface BrokenKpis {
  readonly name: string;
  /** Cells by table, place of the row (0 is the first) and column; null empties a cell. */
  readonly set?: readonly (readonly [TableId, number, TypedRow])[];
  readonly added?: TypedBook;
  /** Rows that are not there, or whole tables. */
  readonly without?: readonly (readonly [TableId, number] | TableId)[];
  /** Cells by their address, after everything else. */
  readonly cells?: Readonly<Record<string, TestCell>>;
  readonly sheets?: (sheets: readonly TestSheet[]) => readonly TestSheet[];
  /** As `severity check sheet!cell`: exactly those that the intact workbook does not have. */
  readonly findings: readonly string[];
  /** The KPIs that are other than in the intact workbook; every other one is exactly the same. */
  readonly kpis?: Readonly<Record<string, string>>;
}

function bookOf({ set = [], added = {}, without = [] }: BrokenKpis): TypedBook {
  const ids = [...new Set([...Object.keys(intact), ...Object.keys(added)])].filter((id): id is TableId => !without.includes(id as TableId));
  return Object.fromEntries(
    ids.map((id) => {
      const rows = (intact[id] ?? []).map((row, at) => set.filter(([table, place]) => table === id && place === at).reduce<TypedRow>((one, [, , cells]) => ({ ...one, ...cells }), row));
      const left = rows.filter((_, at) => !without.some((gone) => typeof gone !== 'string' && gone[0] === id && gone[1] === at));
      return [id, [...left, ...(added[id] ?? [])]];
    }),
  );
}

/** What a defect changes. */
export async function changeOf(kind: BrokenKpis): Promise<{ readonly findings: readonly string[]; readonly kpis: Readonly<Record<string, string>>; readonly unclear: readonly string[] }> {
  const whole = withCells(sheetsOf(bookOf(kind)), kind.cells ?? {});
  const [before, after] = [await kpiOutcome(sheetsOf(intact)), await kpiOutcome(kind.sheets?.(whole) ?? whole)];
  const added = newIn(before, after);
  return { findings: added.map(placeOf).sort(), kpis: changed(before.kpis, after.kpis), unclear: added.flatMap(unclear) };
}

const said = ({ check, severity, subject, args }: Finding): string => JSON.stringify([check, severity, subject, args]);

function newIn(before: KpiOutcome, after: KpiOutcome): readonly Finding[] {
  const known = new Set(before.findings.map(said));
  return after.findings.filter((found) => !known.has(said(found)));
}

const placeOf = ({ check, severity, subject: { sheet, cell, row } }: Finding): string => [severity, check, ...(sheet === undefined ? [] : [`${sheet}!${cell ?? row ?? ''}`])].join(' ');

function changed(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): Readonly<Record<string, string>> {
  const names = [...new Set([...before.keys(), ...after.keys()])];
  return Object.fromEntries(names.flatMap((name) => (before.get(name) === after.get(name) ? [] : [[name, after.get(name) ?? 'gone']])));
}

/** What no reader may see. */
const strange = /undefined|\bnull\b|\bNaN\b|\[object|Infinity|“”|‘’|\b[a-z]+[A-Z][a-z]+\b/;

/** The texts of a finding that nobody should read, in either language. */
const unclear = (found: Finding): readonly string[] =>
  (['nl', 'en'] as const).flatMap((language) => {
    const { problem, advice } = explainFinding(found, language, formatFor(language));
    return [problem, advice].filter((text) => text.length < 12 || strange.test(text)).map((text) => `${found.check}: ${text}`);
  });

/** A table of kinds as tests: exactly these findings at these cells, readable in both languages, and every other KPI as it was. */
export function describeBroken(subject: string, kinds: readonly BrokenKpis[]): void {
  describe(subject, () => {
    it.each(kinds)('$name', async (kind) => {
      const { findings, kpis, unclear: texts } = await changeOf(kind);
      expect({ findings, kpis }).toEqual({ findings: [...kind.findings].sort(), kpis: kind.kpis ?? {} });
      expect(texts).toEqual([]);
    });
  });
}
