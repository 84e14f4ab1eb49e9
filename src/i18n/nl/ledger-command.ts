import type { LedgerCommandTexts } from '../ledger-command';

const lines = (count: number): string => (count === 1 ? '1 regel' : `${String(count)} regels`);

export const ledgerCommand: LedgerCommandTexts = {
  noPeriod: (command) => `Zeg welke periode: koers ${command} <boek.xlsx> --period 2026-09`,
  noAuthor: (command) => `Zeg wie het doet, dat wordt vastgelegd: koers ${command} <boek.xlsx> --period 2026-09 --by Naam`,
  closed: (period, run, count, file) => `Afgesloten: ${period}, vastlegging ${run}, ${lines(count)} in ${file}.`,
  reopened: (period, run, count, file) => `Heropend: ${period}, vastlegging ${run}, ${lines(count)} teruggeboekt in ${file}.`,
  due: (payee, amount) => `  ${payee}: ${amount} uit te betalen`,
  refused: {
    notOver: (period) => `De periode ${period} is nog niet voorbij; er is niets vastgelegd.`,
    alreadyClosed: (period, by) => `De periode ${period} is al afgesloten, met ${by}. Heropen die eerst als er iets moet veranderen.`,
    nothing: (period) => `In ${period} eindigt geen periode waarover bonus wordt betaald; er is niets vastgelegd.`,
    earlierOpen: (period, open) => `Sluit eerst ${open} af, of sluit in één keer een langere periode af waarin ${open} en ${period} allebei vallen.`,
    ledgerUnclear: (period) => `Het grootboek klopt niet, dus ${period} kan niet worden vastgelegd. Herstel eerst dit:`,
    missing: (period, count) => `In ${period} ${count === 1 ? 'ontbreekt 1 bonus' : `ontbreken ${String(count)} bonussen`}; er is niets vastgelegd. Vul aan wat er mist, of sluit zonder af met --acknowledge-missing:`,
    unclear: (period) => `Wat er in ${period} wordt betaald, is niet zeker; er is niets vastgelegd. Herstel eerst dit:`,
    noReason: 'Heropenen wordt vastgelegd met een reden: geef --reason "…".',
    notClosed: (period) => `De periode ${period} is niet afgesloten.`,
    notLast: (period, last) => `Na ${period} is ${last} afgesloten. Heropen die eerst.`,
  },
  leftOut: (count) => `${count === 1 ? '1 bonus ontbrak en is' : `${String(count)} bonussen ontbraken en zijn`} niet vastgelegd. Wat later bekend wordt, komt als correctie in een volgende periode:`,
  missingAmount: (payee, scheme, component, period) => `  ${payee}, ${scheme}${component === '' ? '' : `, ${component}`}, ${period}`,
  noLedger: 'Er is nog niets afgesloten: de werkmap heeft geen grootboek.',
  balances: 'Uit te betalen en saldi',
  balance: ({ period, due, draws, held, carried }) => `  ${period}: ${due} uit te betalen; saldo voorschotten ${draws}, uitgesteld ${held}, tekort ${carried}`,
  closes: 'Afsluitingen',
  close: ({ period, isClose, day, author, reason, missing }) => `  ${period} ${isClose ? 'afgesloten' : 'heropend'} op ${day}${author === '' ? '' : ` door ${author}`}${reason === '' ? '' : `: ${reason}`}${missing === 0 ? '' : missing === 1 ? '; 1 bonus ontbrak' : `; ${String(missing)} bonussen ontbraken`}`,
  holds: 'Alles klopt met wat is vastgelegd.',
};
