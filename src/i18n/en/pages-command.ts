import type { PagesCommandTexts } from '../pages-command';

const lines = (count: number): string => (count === 1 ? '1 line' : `${String(count)} lines`);

export const pagesCommand: PagesCommandTexts = {
  noPeriod: (command) => `Say which period: koers ${command} <book.xlsx> --period 2026-Q4`,
  nothing: 'Nobody has a bonus in this period; nothing was written. koers check <book.xlsx> shows what is lacking.',
  written: (pages, file) => `Written: ${file}, with a page for ${pages === 1 ? '1 person' : `${String(pages)} people`}.`,
  each: (files, folder) => `Written: ${files === 1 ? '1 file' : `${String(files)} files`} in ${folder}.`,
  first: (shown, pages) => `The sheet has the first ${String(shown)} of ${String(pages)} people; with --each <folder> everybody gets a file.`,
  statement: 'Bonus statement',
  letter: 'Bonus letter',
  payroll: {
    written: (count, period, file) => `Written: ${file}, ${lines(count)} for ${period}.`,
    empty: (period) => `Nothing is due in ${period}; the file has no lines.`,
    missing: (period, count) =>
      `${count === 1 ? '1 bonus is' : `${String(count)} bonuses are`} missing in ${period}; nothing was written. Fill in what is lacking, or export without with --acknowledge-missing:`,
    leftOut: (period, count) => `${count === 1 ? '1 bonus is' : `${String(count)} bonuses are`} missing in ${period} and not in the file:`,
    notClosed: (period) => `${period} is not closed yet, so what is due is not settled; nothing was written. Close it first with koers close.`,
    ledgerUnclear: (period) => `The ledger is not right, so what is due in ${period} is not certain; nothing was written. First repair this:`,
    fromLedger: 'The amounts are what is due by the ledger, with draws, recoveries and what was held back.',
    noCode: (count) => `${lines(count)} without a wage code: fill in the column Wage code in Schemes or Components.`,
    errors: (count) => `Note: ${count === 1 ? '1 error in the workbook' : `${String(count)} errors in the workbook`} may affect these amounts.`,
    fileName: 'payroll',
  },
};
