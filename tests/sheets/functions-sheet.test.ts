import { fold } from '../../src/core/fold';
import { functionExamples } from '../../src/sheets/functions-sheet/examples';
import { functionsSheet } from '../../src/sheets/functions-sheet/functions-sheet';
import { isResultHeading, isResultTable, resultSheets } from '../../src/tables/own-results';
import { functionHelp } from '../../src/i18n/nl/function-help';
import { badHeaders, overlapping } from './layout-rules';

describe.each(['nl', 'en'] as const)('the sheet with every worksheet function (%s)', (language) => {
  const sheet = functionsSheet(language);
  const [table] = sheet.tables;
  const rows = table?.rows ?? [];

  it('has a row for every example, and an example of every function', () => {
    expect(rows).toHaveLength(functionExamples(language).length);
    expect(Object.keys(functionHelp).filter((id) => !rows.some(([name]) => name === `KOERS.${id}`))).toEqual([]);
  });

  it('shows each formula as it calculates, with what it must give', () => {
    for (const [, , formula, outcome, expected] of rows) expect(outcome).toEqual({ formula: String(formula).slice(1), value: expected });
    expect(rows.every(([, , , , expected]) => typeof expected === 'number' || (typeof expected === 'string' && expected !== ''))).toBe(true);
  });

  it('compares the outcome and what it must be of the same row', () => {
    const top = (table?.row ?? 0) + 1;
    rows.forEach((row, at) => {
      const { formula } = row[5] as { formula: string };
      expect(new Set(formula.match(/[A-Z]\d+/g))).toEqual(new Set([`F${top + at}`, `E${top + at}`]));
    });
  });

  it('lies well, and says something else in each language', () => {
    expect([...overlapping(sheet), ...badHeaders(sheet)]).toEqual([]);
    const other = functionsSheet(language === 'nl' ? 'en' : 'nl').tables[0]?.rows ?? [];
    expect(rows.filter((row, at) => fold(String(row[1])) === fold(String(other[at]?.[1])))).toEqual([]);
  });

  it('is never taken for a table of the user, also in a copy', () => {
    expect(resultSheets.has(sheet.id)).toBe(true);
    expect(isResultTable(table?.name ?? '')).toBe(true);
    expect(sheet.cells.filter(({ content }) => typeof content === 'string' && isResultHeading(content))).toHaveLength(1);
  });
});
