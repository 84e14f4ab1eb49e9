import type { ClosingSheetTexts } from '../../core/messages/closing-sheet-texts';
import type { Texts } from '../texts';

export const closingSheet: Texts<ClosingSheetTexts> = {
  'closing.sheetName': () => 'Koers Afrekening',
  'closing.title': () => 'Afrekening',
  'closing.about': ({ runDay }) => `Wat er per medewerker en periode is vastgelegd en uit te betalen is, en hoe de saldi staan. Gemaakt op ${runDay}.`,
  'closing.none': () => 'Er is nog geen periode afgesloten. Na de eerste afsluiting staat hier wat er is uit te betalen en hoe de saldi staan.',
  'closing.open': ({ closed }) => `Afgesloten tot en met ${closed}. De regels zelf staan in het grootboek; de aantekening bij een bedrag zegt waaruit het bestaat.`,
  'closing.column.payee': () => 'Medewerker',
  'closing.column.period': () => 'Periode',
  'closing.column.earned': () => 'Verdiend',
  'closing.column.corrected': () => 'Correcties',
  'closing.column.held': () => 'Uitgesteld of vrijgegeven',
  'closing.column.carried': () => 'Meegenomen',
  'closing.column.drawn': () => 'Voorschot en garantie',
  'closing.column.recovered': () => 'Verrekend',
  'closing.column.due': () => 'Uit te betalen',
  'closing.column.drawBalance': () => 'Saldo voorschotten',
  'closing.column.heldBalance': () => 'Saldo uitgesteld',
  'closing.column.carriedBalance': () => 'Saldo tekort',
  'closing.line': ({ what, amount }) => `${amount}: ${what}`,
};
