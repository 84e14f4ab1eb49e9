import type { LedgerCommandTexts } from '../ledger-command';

const lines = (count: number): string => (count === 1 ? '1 line' : `${String(count)} lines`);

export const ledgerCommand: LedgerCommandTexts = {
  noPeriod: (command) => `Say which period: koers ${command} <book.xlsx> --period 2026-09`,
  noAuthor: (command) => `Say who does it, it is recorded: koers ${command} <book.xlsx> --period 2026-09 --by Name`,
  closed: (period, run, count, file) => `Closed: ${period}, posting ${run}, ${lines(count)} in ${file}.`,
  reopened: (period, run, count, file) => `Reopened: ${period}, posting ${run}, ${lines(count)} reversed in ${file}.`,
  due: (payee, amount) => `  ${payee}: ${amount} due`,
  refused: {
    notOver: (period) => `The period ${period} is not over yet; nothing was recorded.`,
    alreadyClosed: (period, by) => `The period ${period} is closed already, with ${by}. Reopen that one first if something must change.`,
    nothing: (period) => `No period that pays a bonus ends in ${period}; nothing was recorded.`,
    earlierOpen: (period, open) => `First close ${open}, or close one longer period that contains both ${open} and ${period}.`,
    ledgerUnclear: (period) => `The ledger is not in order, so ${period} cannot be recorded. Repair this first:`,
    missing: (period, count) => `In ${period} ${count === 1 ? '1 payout is' : `${String(count)} payouts are`} missing; nothing was recorded. Fill in what is missing, or close without with --acknowledge-missing:`,
    unclear: (period) => `What is paid in ${period} is not certain; nothing was recorded. Repair this first:`,
    noReason: 'A reopening is recorded with a reason: give --reason "…".',
    notClosed: (period) => `The period ${period} is not closed.`,
    notLast: (period, last) => `After ${period}, ${last} was closed. Reopen that one first.`,
  },
  leftOut: (count) => `${count === 1 ? '1 bonus was missing and is' : `${String(count)} bonuses were missing and are`} not recorded. What becomes known later is an adjustment in a later period:`,
  missingAmount: (payee, scheme, component, period) => `  ${payee}, ${scheme}${component === '' ? '' : `, ${component}`}, ${period}`,
  noLedger: 'Nothing was closed yet: the workbook has no ledger.',
  balances: 'Due and balances',
  balance: ({ period, due, draws, held, carried }) => `  ${period}: ${due} due; balance of draws ${draws}, held ${held}, shortage ${carried}`,
  closes: 'Closes',
  close: ({ period, isClose, day, author, reason, missing }) => `  ${period} ${isClose ? 'closed' : 'reopened'} on ${day}${author === '' ? '' : ` by ${author}`}${reason === '' ? '' : `: ${reason}`}${missing === 0 ? '' : missing === 1 ? '; 1 bonus was missing' : `; ${String(missing)} bonuses were missing`}`,
  holds: 'Everything matches what was recorded.',
};
