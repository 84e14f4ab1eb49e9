import { readLedger } from '../../src/reward/ledger/ledger';
import { closedBooks } from '../../src/reward/ledger/closed-amounts';
import { runBonus } from '../../src/reward/run-bonus';
import { runCalendar } from '../../src/measure/run-calendar';
import { bonusSheet } from '../../src/sheets/bonus/bonus-sheet';
import { day } from '../cases/workbook';
import { type Books, books, earning } from '../reward/ledger/closing';

/** The table of that name on the bonus sheet of books, as rows of cells. */
function rowsOf(one: Books, name: string) {
  const tables = one.tables();
  const run = runBonus(tables, { today: day('2026-03-20') });
  const spec = bonusSheet(run, { language: 'nl', runDay: day('2026-03-20'), source: '' }, {}, closedBooks(run, readLedger(tables, runCalendar(tables))));
  return spec.tables.find((table) => table.name === name)?.rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell.replaceAll('\u00a0', ' ') : cell)));
}

describe('the bonus sheet of a book with closed periods', () => {
  it('says which months are closed, and what was recorded where the data has changed since', () => {
    const one = books(earning([1000, 500, 200]));
    one.close('2026-01');
    one.close('2026-02');
    one.change(earning([1000, 700, 200]));
    expect(rowsOf(one, 'KoersBonusPeriods')?.map((row) => row.at(-1))).toEqual(['✓ afgesloten', '✓ afgesloten · vastgelegd € 500,00, verschil € 200,00', '○ loopt nog']);
  });

  it('leads from calculated to payroll: 500 of 1,500 was recorded, and a draw fills it up to 800', () => {
    const one = books(earning([500, 900], { draws: [{ kind: 'draw', amount: 800 }] }));
    one.close('2026-01');
    one.change(earning([1500, 900], { draws: [{ kind: 'draw', amount: 800 }] }));
    one.close('2026-02');
    // February: 900 earned, 1,000 of January, of which 300 settles the draw.
    expect(rowsOf(one, 'KoersBonusBridge')).toEqual([['jan 2026', 1500, 500, 1000, 0, 300, 0, 800], ['feb 2026', 900, 900, 0, 1000, 0, -300, 1600]]);
  });

  it('has no bridge and no such status without a ledger', () => {
    expect(rowsOf(books(earning([500])), 'KoersBonusBridge')).toBeUndefined();
  });
});
