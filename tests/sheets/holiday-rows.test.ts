import { tableSheets } from '../../src/sheets/template';
import { day } from '../cases/workbook';

it('a new table of holidays holds those of the Netherlands and Belgium up to 2030', () => {
  const [sheet] = tableSheets(['holidays'], 'nl');
  const rows = sheet?.tables[0]?.rows ?? [];
  expect(rows).toContainEqual([day('2026-04-27'), 'Koningsdag', 'NL']);
  expect(rows).toContainEqual([day('2030-07-21'), 'Nationale feestdag', 'BE']);
  expect(sheet?.tables[0]?.columns).toHaveLength(3);
  expect(rows[0]?.[0]).toBe(day('2024-01-01'));
});
