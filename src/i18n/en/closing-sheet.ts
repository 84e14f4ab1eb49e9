import type { ClosingSheetTexts } from '../../core/messages/closing-sheet-texts';
import type { Texts } from '../texts';

export const closingSheet: Texts<ClosingSheetTexts> = {
  'closing.sheetName': () => 'Koers Settlement',
  'closing.title': () => 'Settlement',
  'closing.about': ({ runDay }) => `What was recorded and is due per person and period, and how the balances stand. Made on ${runDay}.`,
  'closing.none': () => 'No period was closed yet. After the first close this shows what is due and how the balances stand.',
  'closing.open': ({ closed }) => `Closed up to and including ${closed}. The lines themselves are in the ledger; the note at an amount says what it consists of.`,
  'closing.column.payee': () => 'Person',
  'closing.column.period': () => 'Period',
  'closing.column.earned': () => 'Earned',
  'closing.column.corrected': () => 'Corrections',
  'closing.column.held': () => 'Held or released',
  'closing.column.carried': () => 'Carried',
  'closing.column.drawn': () => 'Draws and guarantees',
  'closing.column.recovered': () => 'Recovered',
  'closing.column.due': () => 'Due',
  'closing.column.drawBalance': () => 'Balance of draws',
  'closing.column.heldBalance': () => 'Balance held',
  'closing.column.carriedBalance': () => 'Balance of shortage',
  'closing.line': ({ what, amount }) => `${amount}: ${what}`,
};
