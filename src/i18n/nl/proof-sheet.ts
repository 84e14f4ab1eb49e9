import type { ProofTexts } from '../../core/messages/proof-texts';
import type { Texts } from '../texts';
import { count } from './count';

export const proofSheet: Texts<ProofTexts> = {
  'proof.sheetName': () => 'Koers Bewijs',
  'proof.title': ({ period }) => `Bewijs bonus ${period}`,
  'proof.about': ({ runDay }) => `Elke uitbetaling opnieuw berekend met formules van Excel op uw eigen tabellen. Ernaast staat wat Koers op ${runDay} berekende.`,
  'proof.allRight': ({ payouts }, format) => (payouts === 1 ? '✓ De uitbetaling klopt tot op de cent' : `✓ Alle ${format.number(payouts, 0)} uitbetalingen kloppen tot op de cent`),
  'proof.notRight': ({ wrong, payouts }, format) => `✗ Niet gelijk: ${wrong} van de ${count(payouts, 'uitbetaling', 'uitbetalingen', format)}`,
  'proof.scope': ({ payouts, all, span }, format) => `Nagerekend: ${span}; ${format.number(payouts, 0)} van de ${count(all, 'uitbetaling', 'uitbetalingen', format)} van deze berekening.`,
  'proof.missing': ({ payouts }, format) =>
    `Niet nagerekend: ${count(payouts, 'uitbetaling waarvan', 'uitbetalingen waarvan', format)} het bedrag niet bekend is.`,
  'proof.depthFull': ({ payouts }, format) =>
    `${format.number(payouts, 0)} van de ${count(payouts, 'uitbetaling', 'uitbetalingen', format)} volledig nagerekend met formules: elk cijfer komt uit een cel van uw tabellen of uit de kalender van deze berekening.`,
  'proof.depthPart': ({ payouts, part }, format) =>
    `${format.number(payouts - part, 0)} van de ${count(payouts, 'uitbetaling', 'uitbetalingen', format)} volledig nagerekend met formules, ${format.number(part, 0)} met cijfers die uit Koers zijn overgenomen en niet zijn nagerekend: de cellen met een oranje achtergrond.`,
  'proof.thisRun': () => 'Dit bewijs hoort bij deze berekening: staan er later nieuwe regels onder uw tabellen, bereken dan opnieuw.',
  'proof.nothing': () => 'Er zijn geen uitbetalingen om na te rekenen.',
  'proof.column.first': () => 'Vanaf',
  'proof.column.second': () => 'Tot',
  'proof.column.outcome': () => 'Formule',
  'proof.column.engine': () => 'Koers',
  'proof.column.check': () => 'Klopt',
  'proof.tier': () => 'Schijf',
  'proof.from': () => 'Vanaf',
  'proof.rate': () => 'Tarief',
  'proof.secondFrom': () => 'En vanaf',
  'proof.pays': () => 'Geeft',
  'proof.gridCell': () => 'Cel van de tabel',
  'proof.gridRow': () => 'Bereikte rij van de tabel',
  'proof.gridColumn': () => 'Bereikte kolom van de tabel',
  'proof.shareToNext': () => 'Deel van de weg naar de volgende',
  'proof.toProof': () => 'Naar het bewijs →',
  'proof.toExplanation': () => 'Naar de uitleg →',
  'proof.toList': () => '← Naar de lijst',
  'proof.part': () => 'Deel',
  'proof.times': () => 'Maal',
  'proof.period': () => 'Dagen in de periode',
  'proof.days': () => 'Dagen in dienst',
  'proof.leave': () => 'Verlof',
  'proof.month': () => 'Maand die telt',
  'proof.share': () => 'Deel van de periode',
  'proof.amount': () => 'Bedrag',
  'proof.start': () => 'Begint bij',
  'proof.taken': () => 'Overgenomen uit Koers, niet nagerekend.',
};
