import type { KpiCheck } from '../../src/plan/kpi-check';
import { findingsSheet } from '../../src/sheets/findings/findings-sheet';
import { kpiCheckSheet } from '../../src/sheets/kpi-check/kpi-check-sheet';
import { shownText } from '../../src/sheets/layout/shown-text';
import { renderPlainText } from '../../src/spec/plain-text';
import type { SheetSpec, Table } from '../../src/spec/sheet-spec';
import { checked, kpiWith, today, yearEnd } from '../plan/kpi-workbook';
import { badHeaders, clipped, deadLinks, overlapping } from './layout-rules';

const dutch = { language: 'nl' as const, runDay: today, source: 'Verkoop 2026.xlsx' };
/** The sentences beside a row of a table. */
const sentencesOf = (spec: SheetSpec) => (table: Table, at: number): readonly string[] => spec.cells.filter(({ row, column }) => row === table.row + 1 + at && column > table.column).map(({ content }) => String(content));
const tableOf = (spec: SheetSpec, name: string): Table => spec.tables.find((table) => table.name === name)!;

/** Four KPIs: one complete, one with small gaps, one with only a name, and one of which the name cannot be read. */
const check: KpiCheck = checked([
  kpiWith({ drives: 'Omzet' }),
  kpiWith({ kpi: 'Omzet', scope: 'Noord', kind: 'lagging', unit: 'money', baseline: undefined, deadline: today - 1 }),
  { kpi: 'Klanten blijer maken' },
  kpiWith({ kpi: '', scope: 'Noord', rhythm: undefined, unreadable: ['kpi'] }),
]);

describe('the sheet of the KPI check', () => {
  const spec = kpiCheckSheet(check, dutch);
  const beside = sentencesOf(spec);

  it('puts the KPIs with most gaps first, each verdict a sign with a word', () => {
    expect(tableOf(spec, 'KoersKpiCheck').rows.map((row) => row.slice(0, 7))).toEqual([
      ['Klanten blijer maken', '✗ nee', '✗ nee', '✗ nee', '✗ nee', '✗ nee', 0],
      ['Omzet', '✓ ja', '? open', '? open', '✓ ja', '✗ nee', 2],
      ['(naam onleesbaar, rij 5)', '? open', '? open', '✓ ja', '✓ ja', '✗ nee', 2],
      ['Leads', '✓ ja', '✓ ja', '✓ ja', '✓ ja', '✓ ja', 5],
    ]);
  });

  it('tells of which verdicts judge the wording alone, and from which chance a target counts as achievable', () => {
    expect(tableOf(spec, 'KoersKpiCheckProposals').columns.slice(1, 6).map(({ header }) => header)).toEqual(['S tekst', 'M tekst', 'A tekst', 'R tekst', 'T tekst']);
    const texts = spec.cells.map(({ content }) => String(content));
    expect(texts.filter((text) => text.includes('oordelen alleen over de tekst'))).toHaveLength(1);
    expect(texts.filter((text) => text.includes('minstens 10% kans'))).toHaveLength(1);
  });

  it.each(['nl', 'en'] as const)('is read in print: in %s a text of 11 points is 8 points on a landscape page', (language) => {
    const widths = kpiCheckSheet(check, { ...dutch, language }).widths.reduce((sum, width) => sum + width, 0);
    // A landscape page is 297 mm, less an inch of margin; a character of column width is 5.25 points.
    expect((11 * (297 / 25.4 - 1) * 72) / (widths * 5.25)).toBeGreaterThanOrEqual(7.9);
  });

  it('leads from a verdict to the cell that decides it, with the reason as tip', () => {
    const extras = tableOf(spec, 'KoersKpiCheck').extras ?? [];
    expect(extras.find(({ row, column }) => row === 1 && column === 5)?.link).toEqual({ sheet: { name: 'KPIs' }, cell: 'O3', tip: 'De deadline 21-11-2026 is voorbij.' });
  });

  it('lists every gap with its reason and one question, below its letter', () => {
    const gaps = tableOf(spec, 'KoersKpiCheckGaps');
    expect(gaps.rows).toHaveLength(11);
    expect(gaps.rows[7]).toEqual(['Omzet', null, null, null, null, '✗ nee', 'O3']);
    expect(beside(gaps, 7)).toEqual(['De deadline 21-11-2026 is voorbij.', 'Is ‘Omzet’ bereikt, en zo niet: wat is de nieuwe deadline?']);
    for (const at of gaps.rows.keys()) expect(beside(gaps, at)[1]).toMatch(/\?$/);
  });

  it('counts the KPIs per team, with the judgement in words', () => {
    const scopes = tableOf(spec, 'KoersKpiCheckScopes');
    expect(scopes.rows).toEqual([
      ['Hele bedrijf', 2, '⚠ weinig', 1, 0, 1, 'A2'],
      ['Noord', 2, '⚠ weinig', 1, 1, 0, 'A3'],
    ]);
    expect(beside(scopes, 0)).toEqual(['Leads, Klanten blijer maken', '1 waarde, 0 efficiëntie, 1 groei']);
    expect(beside(scopes, 1)).toEqual(['Omzet, (naam onleesbaar, rij 5)', '0 waarde, 0 efficiëntie, 1 groei']);
  });

  it('says of each rule of a good set how many keep it', () => {
    const rules = tableOf(spec, 'KoersKpiCheckRules').rows;
    expect(rules[0]?.slice(0, 7)).toEqual(['heeft een eigenaar', 4, 3, 1, 0, '✗ nee', 'C4']);
    expect(rules.find(([rule]) => rule === 'heeft een bekende eigenaar')?.slice(1, 6)).toEqual([0, 0, 0, 0, '– n.v.t.']);
  });

  it('says in a note which KPIs a card counts', () => {
    const notes = spec.cells.flatMap(({ content, note }) => (note === undefined ? [] : [[content, note]]));
    expect(notes).toEqual([
      [4, 'Geteld: Leads, Omzet, Klanten blijer maken, (naam onleesbaar, rij 5).'],
      [1, 'Geteld: Leads.'],
      [3, 'Geteld: Klanten blijer maken, Omzet, (naam onleesbaar, rij 5).'],
      [0, 'Geteld: geen enkele KPI.'],
      [1, 'Geteld: Klanten blijer maken.'],
      [1, 'Geteld: Klanten blijer maken.'],
    ]);
  });

  it('says so when there is nothing to repair, and when there is nothing at all', () => {
    const clean = kpiCheckSheet(checked([kpiWith({ description: 'Aantal leads verhogen van 150 naar 220 per maand vóór 31 december 2026' })]), dutch);
    expect(clean.tables.map(({ name }) => name)).toEqual(['KoersKpiCheck', 'KoersKpiCheckIpa', 'KoersKpiCheckScopes', 'KoersKpiCheckRules']);
    expect(clean.cells.map(({ content }) => content)).toContain('✓ Elke omschrijving is goed zoals zij is.');
    expect(clean.cells.map(({ content }) => content)).toContain('✓ Er is niets te herstellen: alle letters zijn voldaan.');
    const empty = kpiCheckSheet(checked([]), dutch);
    expect(empty.tables).toEqual([]);
    expect(empty.cells.map(({ content }) => content)).toContain("Er zijn geen KPI's om te controleren. Op het blad Koers Bevindingen staat wat er ontbreekt.");
  });

  it.each(['nl', 'en'] as const)('keeps the rules of layout in %s', (language) => {
    const sheet = kpiCheckSheet(check, { ...dutch, language });
    const findings = findingsSheet(check.findings, { ...dutch, language });
    expect(overlapping(sheet)).toEqual([]);
    expect(badHeaders(sheet)).toEqual([]);
    expect(clipped(sheet, shownText)).toEqual([]);
    expect(deadLinks(sheet, [sheet, findings])).toEqual([]);
  });

  it('begins a page of print where a part does not fit, never with the first', () => {
    const many = Array.from({ length: 60 }, (_, at) => kpiWith({ kpi: `KPI ${at}`, deadline: yearEnd, owner: undefined }));
    const sheet = kpiCheckSheet(checked(many), dutch);
    const [first] = sheet.print.breakBefore ?? [];
    expect(first).toBe(tableOf(sheet, 'KoersKpiCheckGaps').row - 2);
  });

  it.each(['nl', 'en'] as const)('looks as agreed in %s', (language) => {
    expect(renderPlainText(kpiCheckSheet(check, { ...dutch, language }))).toMatchSnapshot();
  });
});
