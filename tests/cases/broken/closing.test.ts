import { closingBooks } from '../../../src/app/ledger/closing-books';
import { ledgerStateOf } from '../../../src/app/ledger/ledger-state';
import { planClose } from '../../../src/app/ledger/plan-close';
import { readPeriod, runCalendar } from '../../../src/measure/run-calendar';
import { dayOf } from '../../../src/core/period/calendar';
import type { TestCell } from '../../csv-workbook';
import { unclearTexts } from './clear-texts';
import { intact, today } from './intact';
import { outcomeOf } from './outcome';
import { sheetsOf, type TypedBook, withCells } from './sheets';

const own = { period: '2026-01', person: 'Ann', scheme: 'Fee', kind: 'manual', amount: 25, currency: 'EUR', reason: 'Won the quiz' };
const draws: TypedBook = { draws: [{ scheme: 'Fee', person: 'Ann', kind: 'draw', amount: 600, start: dayOf(2026, 1, 1) }] };
const ledger: TypedBook = { ledger: [own, { ...own, person: 'Ben' }] };

/** What stands in the way of closing January, by its findings; `ready` when nothing does. */
async function closingJanuary(more: TypedBook, cells: Readonly<Record<string, TestCell>> = {}): Promise<readonly string[] | 'ready'> {
  const { tables, run } = await outcomeOf(withCells(sheetsOf({ ...intact, ...more }), cells));
  const calendar = runCalendar(tables);
  const closing = readPeriod(calendar, '2026-01')!;
  const plan = planClose(closingBooks(tables, { today, run, closing }), closing, today);
  const findings = [...(plan.kind === 'refused' ? plan.findings : []), ...ledgerStateOf(tables, today, run).findings];
  expect(unclearTexts(findings, [])).toEqual([]);
  return plan.kind === 'ready' ? 'ready' : [...new Set(findings.map(({ severity, check, subject }) => `${severity} ${check} ${subject.sheet}!${subject.cell}`))];
}

describe('closing with broken tables', () => {
  it('goes on when nothing is broken', async () => expect(await closingJanuary({ ...draws, ...ledger })).toBe('ready'));
  it.each([
    ['a draw that cannot be read', draws, { 'Draws and guarantees!D2': { error: '#N/A' } }, ['error settlement.unreadable Draws and guarantees!D2']],
    ['a draw of somebody unknown', draws, { 'Draws and guarantees!B2': 'Zed' }, ['error draw.unknownPerson Draws and guarantees!B2']],
    ['an own line of a kind that does not exist', ledger, { 'Ledger!D2': 'present' }, ['error ledger.unreadable Ledger!D2']],
    ['an own line whose amount is text', ledger, { 'Ledger!E2': 'plenty' }, ['error ledger.unreadable Ledger!E2']],
    ['an own line in a period that does not exist', ledger, { 'Ledger!A2': '2026-13' }, ['error ledger.unreadable Ledger!A2']],
  ] as const)('is refused with %s', async (_, more, cells, findings) => expect(await closingJanuary(more, cells)).toEqual(findings));
});
