import type { CreditFindings, CreditLabels, CreditReasons } from '../../core/messages/credit-messages';
import type { FindingTexts, Texts } from '../texts';
import { count } from './count';

const rates = { dealDate: 'van die dag of eerder', monthAverage: 'van die maand', fixed: 'zonder datum (de regeling rekent met een vaste koers)' } as const;

export const creditFindings: FindingTexts<CreditFindings> = {
  'split.noDeals': () => ({
    problem: 'In Verdelingen staan orders, maar de verkopen hebben geen herkende kolom met het nummer van de order; er is niets verdeeld.',
    advice: 'Geef de kolom met het ordernummer in de verkopen een kop zoals Nummer of Ordernummer.',
  }),
  'split.unknownDeal': ({ deal }) => ({
    problem: `Verdelingen noemt order “${deal}”, maar die staat niet in de verkopen; deze rijen tellen voor niemand.`,
    advice: 'Verbeter het nummer van de order, of verwijder de rijen.',
  }),
  'split.unreadable': ({ deal }) => ({
    problem: `De verdeling van order “${deal}” is niet volledig te lezen; de bonussen van iedereen die daarin staat, ontbreken; is een naam niet te lezen, dan ook die van wie de order afsloot.`,
    advice: 'Vul in deze cel een geldige waarde in.',
  }),
  'split.over': ({ deal, total }, format) => ({
    problem: `De aandelen in order “${deal}” zijn samen ${format.percent(total)}; de bonussen van iedereen die daarin staat, ontbreken.`,
    advice: 'Breng de aandelen op 100%. Telt iemand bovenop de 100% mee, kies dan bij Soort “extra”.',
  }),
  'split.under': ({ deal, total }, format) => ({
    problem: `De aandelen in order “${deal}” zijn samen ${format.percent(total)}; de rest telt voor niemand.`,
    advice: 'Vul de aandelen aan tot 100%, of laat het zo als de rest voor niemand telt.',
  }),
  'exchange.noRate': ({ measure, currency, other, day, rows, amount, exchange }, format) => ({
    problem: `Voor ${count(rows, 'rij', 'rijen', format)} van “${measure}” (${format.money(amount, other)}) is er geen wisselkoers ${other}–${currency} ${rates[exchange]}, het eerst op ${format.day(day)}; de cijfers en bonussen die ervan afhangen, ontbreken.`,
    advice: `Zet in Wisselkoersen een rij voor ${other} naar ${currency} die op die dag geldt.`,
  }),
  'credit.managerCycle': ({ person }) => ({
    problem: `${person} staat via de leidinggevenden onder zichzelf; wie er onder wie valt, is zo niet bekend.`,
    advice: 'Verbeter de leidinggevende in Medewerkers of Dienstverbanden.',
  }),
  'credit.unknownManager': ({ person, manager }) => ({
    problem: `De leidinggevende van ${person}, “${manager}”, staat niet in Medewerkers; het resultaat van ${person} telt voor geen leidinggevende mee.`,
    advice: 'Gebruik het nummer of de naam uit Medewerkers.',
  }),
  'credit.needsSum': ({ scheme, component, column }) => ({
    problem: `Regeling ${scheme}, onderdeel ${component}: de kolom ${column} werkt alleen op een som of een aantal, en deze maatstaf is iets anders; de bonussen van dit onderdeel ontbreken.`,
    advice: `Maak de cel in ${column} leeg, of kies een maatstaf die een som of een aantal is (een plafond per order: een som).`,
  }),
  'credit.factorPerDeal': ({ scheme, component }) => ({
    problem: `Regeling ${scheme}, onderdeel ${component}: een factor die per medewerker verschilt gaat niet samen met een plafond per order of betaling per order; de bonussen van dit onderdeel ontbreken.`,
    advice: 'Vul bij de factor een getal in, of maak het plafond per order leeg en kies bij Per “periode”.',
  }),
  'credit.ownDealsOnly': ({ scheme, component }) => ({
    problem: `Regeling ${scheme}, onderdeel ${component}: per order wordt alleen over eigen orders betaald; de bonussen van dit onderdeel ontbreken.`,
    advice: 'Laat “Telt van” leeg, of kies bij Per “periode”.',
  }),
};

export const creditReasons: Texts<CreditReasons> = {
  'reason.splitUnclear': ({ payee, measure, period }) => `De verdeling van een order van ${payee} voor ${measure} in ${period} is onleesbaar of meer dan 100%; zie de bevindingen.`,
  'reason.noTeam': ({ payee, measure, period }) => `${payee} zit in ${period} niet steeds in een team, dus het teamresultaat voor ${measure} is niet bekend.`,
  'reason.organisationUnclear': ({ payee, measure, period }) => `Van iemand die in ${period} voor ${payee} kan meetellen, is het team of de leidinggevende onleesbaar, dus ${measure} is niet bekend.`,
  'reason.othersUnclear': ({ payee, measure, period }) => `Het resultaat voor ${measure} in ${period} van iemand die voor ${payee} meetelt, is niet bekend; zie de bevindingen.`,
  'reason.managerCycle': ({ payee, measure, period }) => `Leidinggevenden staan in ${period} onder elkaar, dus wie er voor ${payee} meetelt in ${measure} is niet bekend.`,
};

export const creditLabels: Texts<CreditLabels> = {
  'label.creditFactor': () => 'deel dat meetelt',
};
