import { say } from '../../../src/i18n';
import { formatFor } from '../../../src/i18n/format';
import { closingBooks, openCorrections } from '../../../src/app/ledger/closing-books';
import { collect } from '../../../src/app/collect';
import { ledgerState } from '../../../src/app/ledger/ledger-state';
import { openXlsxWorkbook } from '../../../src/xlsx/xlsx-workbook';
import { day } from '../../cases/workbook';
import { close, exampleBook } from './books-at';

/** The example, closed for its first quarter, with its sales rows as they stand in the sheet. */
async function closedExample() {
  const workbook = openXlsxWorkbook(await exampleBook());
  await close(workbook);
  const { area } = (await workbook.outline()).tables.find(({ name }) => name === 'Verkopen')!;
  return { workbook, area };
}

describe('a correction', () => {
  it('names the sale that was changed since the close', async () => {
    const { workbook, area } = await closedExample();
    await workbook.change([{ sheet: area.sheet, cell: `E${String(area.top + 3)}`, expected: 18250, value: 28250 }]);
    const { tables } = await collect(workbook);
    const [line, ...others] = openCorrections(closingBooks(tables, { today: day('2026-04-20') }));
    expect(others).toEqual([]);
    expect(line).toMatchObject({ payee: 'M02', amount: 300, reason: { key: 'ledger.adjustment', args: { period: '2026-Q1', added: [], removed: [] } } });
    expect(say(line!.reason, 'nl', formatFor('nl'))).toMatch(/^Correctie over het 1e kwartaal van 2026: \S+ gewijzigd\.$/u);
    const [found] = (await ledgerState(workbook, { today: day('2026-04-20'), fallbackLanguage: 'nl' })).findings;
    expect(found?.check).toBe('close.differs');
  });

  it('names the sale that is gone, to the payee who had it', async () => {
    const { workbook, area } = await closedExample();
    // The row now is one of the next quarter.
    const { tables: before } = await collect(workbook);
    const date = before.long.get('sales')!.columns.get('date')!;
    const own = date.kind === 'day' ? date.days[2]! : NaN;
    await workbook.change([{ sheet: area.sheet, cell: `C${String(area.top + 3)}`, expected: own, value: day('2026-04-02') }]);
    const { tables } = await collect(workbook);
    const lines = openCorrections(closingBooks(tables, { today: day('2026-04-20') }));
    expect(lines.map(({ payee }) => payee)).toEqual(['M02']);
    expect(lines[0]?.reason.args).toMatchObject({ added: [], changed: [], removed: [expect.any(String)] });
  });

  it('names the sale that was added, to its own payee only', async () => {
    const { workbook } = await closedExample();
    await workbook.append('Verkopen', [['F-NEW', day('2026-02-10'), 'M02', 1000, 'Jansen', 'Fiets']]);
    const { tables } = await collect(workbook);
    const lines = openCorrections(closingBooks(tables, { today: day('2026-04-20') }));
    expect(lines.map(({ payee, amount, reason }) => [payee, amount, reason.args])).toEqual([['M02', 30, { period: '2026-Q1', added: ['F-NEW'], changed: [], removed: [] }]]);
  });

  it('is no longer open once the next close has recorded it, and the book says that it was corrected', async () => {
    const { workbook } = await closedExample();
    await workbook.append('Verkopen', [['F-NEW', day('2026-02-10'), 'M02', 1000, 'Jansen', 'Fiets'], ['F-Q2', day('2026-05-10'), 'M02', 1000, 'Jansen', 'Fiets']]);
    const outcome = await close(workbook, { period: '2026-Q2', today: day('2026-07-05') });
    expect(outcome).toMatchObject({ kind: 'closed', paid: [{ payee: 'M02', due: 60 }] });
    const { findings } = await ledgerState(workbook, { today: day('2026-07-06'), fallbackLanguage: 'nl' });
    expect(findings.map(({ check, args }) => [check, args])).toEqual([['close.inputs', { period: '2026-Q1', isCorrected: true }]]);
  });
});
