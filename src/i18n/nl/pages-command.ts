import type { PagesCommandTexts } from '../pages-command';

const lines = (count: number): string => (count === 1 ? '1 regel' : `${String(count)} regels`);

export const pagesCommand: PagesCommandTexts = {
  noPeriod: (command) => `Zeg welke periode: koers ${command} <boek.xlsx> --period 2026-Q4`,
  nothing: 'Niemand heeft in deze periode een bonus; er is niets geschreven. koers check <boek.xlsx> toont wat er ontbreekt.',
  written: (pages, file) => `Geschreven: ${file}, met een bladzijde voor ${pages === 1 ? '1 medewerker' : `${String(pages)} medewerkers`}.`,
  each: (files, folder) => `Geschreven: ${files === 1 ? '1 bestand' : `${String(files)} bestanden`} in ${folder}.`,
  first: (shown, pages) => `Op het blad staan de eerste ${String(shown)} van ${String(pages)} medewerkers; met --each <map> krijgt ieder een bestand.`,
  statement: 'Bonusoverzicht',
  letter: 'Bonusbrief',
  payroll: {
    written: (count, period, file) => `Geschreven: ${file}, ${lines(count)} voor ${period}.`,
    empty: (period) => `In ${period} is niets uit te betalen; het bestand heeft geen regels.`,
    missing: (period, count) =>
      `In ${period} ${count === 1 ? 'ontbreekt 1 bonus' : `ontbreken ${String(count)} bonussen`}; er is niets geschreven. Vul aan wat er mist, of lever zonder aan met --acknowledge-missing:`,
    leftOut: (period, count) => `In ${period} ${count === 1 ? 'ontbreekt 1 bonus; die staat' : `ontbreken ${String(count)} bonussen; die staan`} niet in het bestand:`,
    notClosed: (period) => `De periode ${period} is nog niet afgesloten, dus wat er is uit te betalen staat nog niet vast; er is niets geschreven. Sluit haar eerst af met koers close.`,
    ledgerUnclear: (period) => `Het grootboek klopt niet, dus wat er in ${period} is uit te betalen is niet zeker; er is niets geschreven. Herstel eerst dit:`,
    fromLedger: 'De bedragen zijn wat er volgens het grootboek is uit te betalen, met voorschotten, verrekeningen en uitgestelde bedragen.',
    noCode: (count) => `${lines(count)} zonder looncode: vul de kolom Looncode in bij Regelingen of Onderdelen.`,
    errors: (count) => `Let op: ${count === 1 ? '1 fout in de werkmap kan' : `${String(count)} fouten in de werkmap kunnen`} deze bedragen raken.`,
    fileName: 'salaris',
  },
};
