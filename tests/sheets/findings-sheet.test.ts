import type { Finding } from '../../src/core/finding';
import { findingsSheet } from '../../src/sheets/findings/findings-sheet';
import { notANumber } from './sample-run';

const dutch = { language: 'nl' as const, runDay: 46348, source: 'Verkoop.xlsx' };
const warning: Finding = { ...notANumber, severity: 'warning', subject: { sheet: 'Verkoop', table: 'Facturen', row: 812 } };
const note: Finding = { ...notANumber, severity: 'info', subject: {} };

describe('the findings sheet', () => {
  const spec = findingsSheet([note, warning, notANumber], dutch);
  const table = spec.tables[0]!;

  it('puts the worst first, with a sign and a word', () => {
    expect(table.rows.map(([severity]) => severity)).toEqual(['✗ fout', '⚠ waarschuwing', 'ℹ opmerking']);
  });

  it('names and links the cell, the row, or nothing', () => {
    expect(table.rows.map((row) => row.slice(1, 4))).toEqual([
      ['Regelingen', 'Onderdelen', 'C14'],
      ['Verkoop', 'Facturen', 'rij 812'],
      [null, null, null],
    ]);
    expect(table.extras?.map(({ row, link }) => [row, link])).toEqual([
      [0, { sheet: { name: 'Regelingen' }, cell: 'C14' }],
      [1, { sheet: { name: 'Verkoop' }, cell: 'A812' }],
    ]);
  });

  it('counts what there is, and only that', () => {
    expect(spec.cells[1]?.content).toBe('Gevonden op 22-11-2026: 1 fout, 1 waarschuwing en 1 opmerking. Klik op de plaats om naar de cel te gaan.');
    expect(findingsSheet([warning, warning], { ...dutch, language: 'en' }).cells[1]?.content).toBe(
      'Found on 22 Nov 2026: 2 warnings. Click the place to go to the cell.',
    );
  });

  it('says in a sentence that there is nothing', () => {
    const empty = findingsSheet([], dutch);
    expect(empty.tables).toEqual([]);
    expect(empty.cells[1]?.content).toBe('✓ Geen bevindingen: alles is gelezen en berekend.');
  });

  it('says how many it leaves out', () => {
    const many = findingsSheet(Array.from({ length: 2500 }, () => warning), dutch);
    expect(many.tables[0]?.rows).toHaveLength(2000);
    expect(many.cells[1]?.content).toContain('Dit blad toont de eerste 2.000 van 2.500 bevindingen, de ernstigste bovenaan.');
  });
});
