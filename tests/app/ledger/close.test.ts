import { reopenPeriod } from '../../../src/app/ledger/reopen-period';
import type { Desk } from '../../contract/desk';
import { excelDesk } from '../../contract/excel-desk';
import { fileDesk } from '../../contract/file-desk';
import { day } from '../../cases/workbook';
import { close, exampleBook, ledgerIn, said } from './books-at';

const desks: readonly (readonly [string, (bytes: Uint8Array) => Promise<Desk>])[] = [
  ['a file', fileDesk],
  ['Excel', (file) => excelDesk({ file, locale: 'nl-NL' })],
];

describe.each(desks)('closing a period in %s', (_, open) => {
  let desk: Desk;
  beforeEach(async () => {
    desk = await open(await exampleBook());
  });
  afterEach(() => desk.close());

  it('records a line per payee and component, and the close that proves them', async () => {
    const outcome = await close(desk.workbook);
    expect(outcome).toMatchObject({ kind: 'closed', run: '2026-Q1/1', lines: 3 });
    const { lines, closes, findings, unfinished } = await ledgerIn(desk.workbook);
    expect(lines.map(({ payee, kind, amount }) => [payee, kind, amount])).toEqual([['M01', 'earned', 2175], ['M02', 'earned', 829.5], ['M03', 'earned', 1675]]);
    expect(closes.map(({ run, action, row }) => [run, action, row.lines, row.total])).toEqual([['2026-Q1/1', 'close', 3, 4679.5]]);
    expect([findings, unfinished]).toEqual([[], []]);
  });

  it('refuses to close a period twice', async () => {
    await close(desk.workbook);
    const before = said(await ledgerIn(desk.workbook));
    expect(await close(desk.workbook)).toMatchObject({ kind: 'refused', why: { kind: 'alreadyClosed' } });
    expect(said(await ledgerIn(desk.workbook))).toEqual(before);
  });

  it('reopens with a reason by reversing every line, and closes again under a new number', async () => {
    await close(desk.workbook);
    const options = { today: day('2026-04-20'), period: '2026-Q1', author: 'Anja', fallbackLanguage: 'nl' as const };
    expect(await reopenPeriod(desk.workbook, { ...options, reason: ' ' })).toMatchObject({ kind: 'refused', why: { kind: 'noReason' } });
    expect(await reopenPeriod(desk.workbook, { ...options, reason: 'Verkeerde verkoop' })).toMatchObject({ kind: 'reopened', run: '2026-Q1/2', lines: 3 });
    expect(await close(desk.workbook)).toMatchObject({ kind: 'closed', run: '2026-Q1/3' });
    const { lines, closes, closed } = await ledgerIn(desk.workbook);
    expect(lines.map(({ amount }) => amount).reduce((sum, amount) => sum + amount, 0)).toBe(4679.5);
    expect(closes.map(({ action }) => action)).toEqual(['close', 'reopen', 'close']);
    expect(closed.map(({ run }) => run)).toEqual(['2026-Q1/3']);
  });
});
