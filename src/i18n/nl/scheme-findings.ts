import type { RewardFindings, SchemeFindingKey } from '../../core/messages/reward-findings';
import type { FindingTexts } from '../texts';
import { count } from './count';

export const schemeFindings: FindingTexts<Pick<RewardFindings, SchemeFindingKey>> = {
  'scheme.unknownMeasure': ({ scheme, component, measure }) => ({
    problem: `Regeling ${scheme}, onderdeel ${component}: de maatstaf “${measure}” bestaat niet.`,
    advice: 'Zet de maatstaf in de tabel Maatstaven of kies een bestaande.',
  }),
  'scheme.unknown': ({ scheme }) => ({
    problem: `De regeling “${scheme}” staat niet in de tabel Regelingen; haar bonussen ontbreken.`,
    advice: 'Zet de regeling in de tabel Regelingen, of verbeter de naam bij de onderdelen.',
  }),
  'scheme.noComponents': ({ scheme }) => ({
    problem: `De regeling “${scheme}” heeft geen onderdelen en betaalt dus niets.`,
    advice: 'Voeg in de tabel Onderdelen toe wat er telt.',
  }),
  'scheme.unreadable': ({ scheme, column }) => ({
    problem: `De regeling “${scheme}” kan niet worden berekend: de kolom ${column} is onleesbaar.`,
    advice: 'Verbeter de cel; tot dan ontbreken de bonussen van deze regeling.',
  }),
  'scheme.weights': ({ scheme, total, expected }, format) => ({
    problem: `De gewichten van regeling ${scheme} tellen op tot ${format.percent(total)} in plaats van ${format.percent(expected)}; er is gerekend met de gewichten zoals ze er staan.`,
    advice: `Maak de gewichten samen ${format.percent(expected)}.`,
  }),
  'rewards.overspent': ({ payee, earned, spent }, format) => ({
    problem: `${payee} koos beloningen voor ${format.number(spent)} punten en heeft er ${format.number(earned)} verdiend.`,
    advice: 'Controleer het aantal in Gekozen beloningen en de punten per stuk in Beloningen.',
  }),
  'cost.holidayUndecided': ({ scheme, component }) => ({
    problem: `Bij onderdeel ${component} van ${scheme} staat niet of er vakantiegeld over verschuldigd is; het is niet in de kosten meegeteld.`,
    advice: 'Vul ja of nee in bij Vakantiegeld erover, met de reden ernaast.',
  }),
  'scheme.nobody': ({ scheme }) => ({
    problem: `Niemand heeft de regeling “${scheme}”.`,
    advice: 'Wijs de regeling toe aan medewerkers of functies, of verwijder haar.',
  }),
  'scheme.noPeriods': ({ scheme, asked }) => ({
    problem: `De regeling “${scheme}” heeft geen hele betaalperiode${asked === '' ? '' : ` binnen ${asked}`}, dus er is niets berekend.`,
    advice: 'Kies een langere periode, of controleer de tabel Perioden.',
  }),
  'component.twice': ({ scheme, component }) => ({
    problem: `Regeling ${scheme} heeft meer dan één onderdeel met de naam ${component}; de bonus van dit onderdeel ontbreekt.`,
    advice: 'Geef elk onderdeel een eigen naam.',
  }),
  'component.unreadable': ({ scheme, component, column }) => ({
    problem: `${component === '' ? `Regeling ${scheme}, een onderdeel zonder leesbare naam` : `Regeling ${scheme}, onderdeel ${component}`}: de kolom ${column} is onleesbaar, dus de bonus van dit onderdeel ontbreekt.`,
    advice: 'Verbeter de cel.',
  }),
  'component.schemeUnclear': ({ component, scheme }) => ({
    problem: `Bij welke regeling onderdeel ${component} hoort, is niet duidelijk: ${scheme === '' ? 'de cel is leeg of onleesbaar' : `regeling “${scheme}” bestaat niet`}. Elke regeling kan dit onderdeel missen, dus de totalen ontbreken.`,
    advice: 'Verbeter de naam van de regeling, of verwijder de rij.',
  }),
  'component.noTiers': ({ scheme, component }) => ({
    problem: `Regeling ${scheme}, onderdeel ${component}: er staan geen schijven of punten in de tabel Staffels.`,
    advice: 'Voeg de staffel toe, of kies de vorm “vast percentage”.',
  }),
  'component.tiersUnused': ({ scheme, component, tiers }, format) => ({
    problem: `Regeling ${scheme}, onderdeel ${component}: er ${tiers === 1 ? 'staat' : 'staan'} ${count(tiers, 'rij', 'rijen', format)} in de tabel Staffels, maar deze vorm gebruikt er geen.`,
    advice: 'Kies de vorm “per schijf”, “over het geheel” of “curve”, of verwijder de staffel.',
  }),
  'component.rateAndTiers': ({ scheme, component }) => ({
    problem: `Regeling ${scheme}, onderdeel ${component}: er is een percentage én een staffel, en onduidelijk is welke geldt.`,
    advice: 'Maak de cel met het percentage leeg, of kies de vorm “vast percentage”.',
  }),
  'component.noRate': ({ scheme, component }) => ({
    problem: `Regeling ${scheme}, onderdeel ${component}: er is geen percentage, bij het onderdeel noch bij de toewijzing.`,
    advice: 'Vul het percentage in.',
  }),
  'component.weightUnused': ({ scheme, component }) => ({
    problem: `Regeling ${scheme}, onderdeel ${component}: het gewicht telt niet mee, omdat dit onderdeel een percentage van een bedrag betaalt.`,
    advice: 'Maak het gewicht leeg, of laat het onderdeel over de doelbonus gaan.',
  }),
  'component.attainmentOnly': ({ scheme, component, column }) => ({
    problem: `Regeling ${scheme}, onderdeel ${component}: wat in de kolom ${column} staat, werkt alleen als de invoer de realisatie in procenten is.`,
    advice: `Kies als invoer “realisatie %”, of pas de kolom ${column} aan.`,
  }),
  'component.excessNeedsRates': ({ scheme, component }) => ({
    problem: `Regeling ${scheme}, onderdeel ${component}: alleen het meerdere betalen kan niet bij een curve of bij uitbetalingspercentages.`,
    advice: 'Kies “vanaf de eerste”, of een vorm met percentages.',
  }),
  'component.excessNeedsThreshold': ({ scheme, component }) => ({
    problem: `Regeling ${scheme}, onderdeel ${component}: alleen het meerdere betaalt, maar er is geen drempel.`,
    advice: 'Vul de drempel in, of kies “vanaf de eerste”.',
  }),
  'component.dealNeedsAmounts': ({ scheme, component }) => ({
    problem: `Regeling ${scheme}, onderdeel ${component}: per order rekenen kan alleen met een som van bedragen en een percentage of vast bedrag.`,
    advice: 'Kies een maatstaf die een som is, of reken per periode.',
  }),
  'component.runningNeedsSum': ({ scheme, component }) => ({
    problem: `Regeling ${scheme}, onderdeel ${component}: over het jaar tot nu rekenen kan alleen met een som of een aantal.`,
    advice: 'Kies zo’n maatstaf, of reken per periode.',
  }),
  'component.noFixedAmount': ({ scheme, component }) => ({
    problem: `Regeling ${scheme}, onderdeel ${component}: het vaste bedrag is niet ingevuld.`,
    advice: 'Vul het vaste bedrag in.',
  }),
  'component.capNeedsIncentive': ({ scheme, component }) => ({
    problem: `Regeling ${scheme}, onderdeel ${component}: een plafond in procenten van de doelbonus kan niet, want dit onderdeel gaat over een bedrag.`,
    advice: 'Vul het plafond als bedrag in.',
  }),
  'component.capBelowFloor': ({ scheme, component }) => ({
    problem: `Regeling ${scheme}, onderdeel ${component}: het plafond is lager dan het minimum.`,
    advice: 'Maak het plafond hoger dan het minimum.',
  }),
  'component.wholePercent': ({ scheme, component, column, found }, format) => ({
    problem: `Regeling ${scheme}, onderdeel ${component}: ${format.number(found, 6)} bij ${column} is ${format.percent(found)}, want de grens is een percentage.`,
    advice: `Bedoelt u ${format.number(found, 6)}%, typ dan ${format.number(found, 6)}% of ${format.number(found / 100, 6)}. Een grens van ${format.percent(found)} bij een realisatie wordt niet berekend.`,
  }),
  'component.rateOfOne': ({ scheme, component }) => ({
    problem: `Regeling ${scheme}, onderdeel ${component}: het percentage is 1, dus 100% van het bedrag. Zo is gerekend.`,
    advice: 'Typ 1% of 0,01 als u één procent bedoelt. Is het hele bedrag de bonus, dan hoeft u niets te doen.',
  }),
  'component.rateAboveAmount': ({ scheme, component }) => ({
    problem: `Regeling ${scheme}, onderdeel ${component}: het percentage is meer dan 100% van het bedrag; daarom is er niets berekend.`,
    advice: 'Typ 5% of 0,05 als u vijf procent bedoelt; voor een bedrag per stuk kiest u bij Invoer “aantal”.',
  }),
  'tiers.unreadable': ({ scheme, component, column }) => ({
    problem: `Staffel van ${scheme}, ${component}: de kolom ${column} is onleesbaar, dus de bonus van dit onderdeel ontbreekt.`,
    advice: 'Verbeter de cel.',
  }),
  'tiers.value': ({ scheme, component, from }, format) => ({
    problem: `Staffel van ${scheme}, ${component}: de schijf vanaf ${format.number(from, 4)} heeft geen percentage, of een ander soort dan de andere schijven.`,
    advice: 'Vul in elke rij één en dezelfde kolom in: Percentage, Uitbetaling % of Bedrag.',
  }),
  'tiers.order': ({ scheme, component, from, previous, previousRow }, format) => ({
    problem: `Staffel van ${scheme}, ${component}: deze schijf begint bij ${format.number(from, 4)}, maar rij ${previousRow} begint al bij ${format.number(previous, 4)}.`,
    advice: 'Zet de schijven op volgorde, de laagste eerst.',
  }),
  'tiers.sameFrom': ({ scheme, component, from }, format) => ({
    problem: `Staffel van ${scheme}, ${component}: er begint meer dan één schijf bij ${format.number(from, 4)}.`,
    advice: 'Laat er één staan; alleen een curve mag twee rijen met dezelfde waarde hebben (een sprong).',
  }),
  'tiers.mayBelong': ({ scheme, component, from, found }, format) => ({
    problem: `De schijf vanaf ${format.number(from, 4)} staat bij “${found}”, dat niet bestaat, en past tussen de schijven van regeling ${scheme}, onderdeel ${component}. Zonder die schijf kan het bedrag verkeerd zijn, dus de bonus van dit onderdeel ontbreekt.`,
    advice: 'Verbeter de naam van de regeling of het onderdeel, of verwijder de rij.',
  }),
  'tiers.unknownComponent': ({ scheme, component }) => ({
    problem: `De staffel van “${component}” in regeling “${scheme}” hoort bij geen enkel onderdeel.`,
    advice: 'Verbeter de naam van de regeling of het onderdeel.',
  }),
  'figure.unknownColumn': ({ scheme, component, column }) => ({
    problem: `Regeling ${scheme}, onderdeel ${component}: de kolom “${column}” staat niet in Medewerkers, Toewijzingen of Doelen.`,
    advice: 'Verbeter de naam van de kolom, of vul een getal in.',
  }),
  'figure.noValue': ({ payee, column }) => ({
    problem: `${payee} heeft geen leesbare waarde in de kolom ${column}; de bonus die daarvan afhangt, ontbreekt.`,
    advice: `Vul de waarde in, of wijs de regeling niet toe aan ${payee}.`,
  }),
};
