import type { TimeFindings, TimeLabels, TimeReasons } from '../../core/messages/time-messages';
import type { FindingTexts, Texts } from '../texts';

export const timeReasons: Texts<TimeReasons> = {
  'reason.leaveUnreadable': ({ payee }) => `Het verlof van ${payee} is niet goed te lezen, dus hoeveel dagen meetellen, is niet bekend; zie de bevindingen.`,
  'reason.leftBeforeEnd': ({ payee, period, end, last }, format) => `${payee} ging op ${format.day(end)} uit dienst; voor ${period} moet men op ${format.day(last)} in dienst zijn.`,
  'reason.leftInPeriod': ({ payee, period, end }, format) => `${payee} ging op ${format.day(end)} uit dienst; wie in ${period} vertrekt, krijgt voor die periode niets.`,
  'reason.notInService': ({ payee, period, day }, format) => `${payee} was op ${format.day(day)} niet in dienst; dat is nodig voor de bonus over ${period}.`,
  'reason.noDaysCount': ({ payee, period }) => `Geen van de dagen van ${payee} in ${period} telt mee: verlof, of te kort voor een hele maand.`,
  'reason.resultWithoutDays': ({ payee, period, measure }) => `Geen van de dagen van ${payee} in ${period} telt mee, maar er is wel een resultaat voor ${measure}; naar rato zijn de grenzen dan 0.`,
  'reason.rampZero': ({ payee, component, period }) => `${component} geldt in ${period} nog niet voor ${payee}: de inwerkperiode loopt nog.`,
  'reason.rampUnreadable': ({ scheme, component }) => `De inwerkperiode van ${component} in regeling ${scheme} is niet goed te lezen; zie de bevindingen.`,
  'reason.incentiveTwice': ({ payee, scheme }) => `${payee} heeft voor regeling ${scheme} zowel een bedrag als een percentage van het salaris.`,
  'reason.noSalary': ({ payee, scheme }) => `De doelbonus van ${payee} in regeling ${scheme} is een percentage van het salaris, maar dat salaris is niet bekend.`,
  'reason.noHolidayRate': ({ scheme }) => `In regeling ${scheme} telt het vakantiegeld mee in het salaris, maar het percentage is niet ingevuld.`,
  'reason.seasonLacks': ({ scheme, period }) => `Het seizoenspatroon van regeling ${scheme} heeft niet voor elk deel van het jaar een gewicht, dus het deel van ${period} is niet bekend.`,
  'reason.noLastYear': ({ payee, measure, period }) => `Het doel van ${payee} voor ${measure} in ${period} wordt verdeeld zoals vorig jaar, maar van vorig jaar is geen resultaat bekend.`,
  'reason.noTargetBase': ({ payee, measure, period }) => `Het doel van ${payee} voor ${measure} in ${period} volgt een ander resultaat, en dat is niet bekend.`,
};

export const timeLabels: Texts<TimeLabels> = {
  'label.targetPercent': () => 'doelbonus in % van het salaris',
  'label.salary': () => 'jaarsalaris (voltijds)',
  'label.holidayRate': () => 'vakantiegeld',
  'label.rampTarget': ({ first, last }) => (first === last ? `deel van het doel in dienstmaand ${first}` : `deel van het doel in dienstmaand ${first} t/m ${last}`),
  'label.rampRate': ({ month }) => `percentage vanaf dienstmaand ${month}`,
  'label.targetChange': () => 'erbij',
  'label.seasonWeight': ({ period }) => `gewicht van ${period}`,
  'label.workingDays': ({ period }) => `werkdagen in ${period}`,
  'label.stretch': ({ from, until }, format) => `${format.day(from)} t/m ${format.day(until - 1)}`,
};

export const timeFindings: FindingTexts<TimeFindings> = {
  'leave.unknownPerson': ({ person }) => ({
    problem: `Verlof van “${person}”, maar die staat niet in Medewerkers; dit verlof telt nergens mee.`,
    advice: 'Verbeter de naam of het nummer, of voeg de medewerker toe.',
  }),
  'leave.unreadable': ({ person }) => ({
    problem: `Deze rij met verlof${person === '' ? '' : ` van ${person}`} is niet goed te lezen, of eindigt voordat zij begint; de bonussen van wie het kan zijn, ontbreken.`,
    advice: 'Verbeter de cel.',
  }),
  'assignment.incentiveTwice': ({ payee, scheme }) => ({
    problem: `${payee} heeft voor regeling ${scheme} zowel een doelbonus in geld als een percentage van het salaris; welke geldt, is niet bekend, dus de bonus ontbreekt.`,
    advice: 'Maak een van beide cellen leeg.',
  }),
  'assignment.noSalary': ({ payee, scheme }) => ({
    problem: `De doelbonus van ${payee} in regeling ${scheme} is een percentage van het salaris, maar er is geen leesbaar salaris; de bonus ontbreekt.`,
    advice: 'Vul het jaarsalaris in bij Medewerkers of Dienstverbanden.',
  }),
  'scheme.noHolidayRate': ({ scheme }) => ({
    problem: `Regeling ${scheme} rekent vakantiegeld bij het salaris, maar het percentage is niet ingevuld; de bonussen ontbreken.`,
    advice: 'Vul het percentage in, bijvoorbeeld 8%.',
  }),
  'scheme.noHolidays': ({ scheme }) => ({
    problem: `Regeling ${scheme} telt werkdagen, maar er is geen tabel Feestdagen; elke maandag tot en met vrijdag telt als werkdag.`,
    advice: 'Voeg de tabel Feestdagen toe.',
  }),
  'ramp.unreadable': ({ scheme }) => ({
    problem: `Deze rij van de inwerkperiode van regeling ${scheme} is niet goed te lezen; de bonussen die ervan afhangen, ontbreken.`,
    advice: 'Verbeter de cel.',
  }),
  'ramp.unknown': ({ scheme, component }) => ({
    problem: component === '' ? `De inwerkperiode noemt regeling “${scheme}”, maar die bestaat niet; de rij verandert niets, en bonussen waarvoor zij bedoeld is, kunnen onjuist zijn.` : `De inwerkperiode noemt onderdeel “${component}”, maar dat heeft regeling ${scheme} niet; de rij verandert niets, en de bonus waarvoor zij bedoeld is, kan onjuist zijn.`,
    advice: 'Verbeter de naam.',
  }),
  'ramp.rateUnused': ({ scheme, component }) => ({
    problem: `De inwerkperiode geeft een ander percentage voor onderdeel ${component} van regeling ${scheme}, maar dat onderdeel heeft schijven of loopt over het jaar; de bonussen ontbreken.`,
    advice: 'Maak het percentage in de inwerkperiode leeg, of reken het onderdeel per periode af tegen een vast percentage.',
  }),
  'seasons.unreadable': ({ part }) => ({
    problem: `Deze rij van het seizoenspatroon${part === '' ? '' : ` (“${part}”)`} is niet goed te lezen; doelen en bonussen die zo worden verdeeld, ontbreken.`,
    advice: 'Schrijf een maand (1–12), een kwartaal (Q1–Q4) of de naam van een eigen periode, met een gewicht van 0 of meer.',
  }),
  'seasons.lacks': ({ scheme, part }, format) => ({
    problem: `Het seizoenspatroon${scheme === '' ? '' : ` van regeling ${scheme}`} heeft geen gewicht voor ${format.spokenPeriod(part)}; wat zo wordt verdeeld, ontbreekt.`,
    advice: 'Geef elk deel van het jaar een gewicht, ook als het 0 is.',
  }),
  'component.targetChangeHigh': ({ scheme, component, change }, format) => ({
    problem: `Het doel van onderdeel ${component} van regeling ${scheme} ligt ${format.percent(change)} hoger dan de basis. Dat is gerekend zoals het er staat.`,
    advice: 'Bedoelt u een klein percentage, schrijf het dan met een procentteken: 5%.',
  }),
  'setting.calendar': ({ value }) => ({
    problem: value === '' ? 'De kalender met weken heeft geen eerste dag.' : `“${value}” is geen kalender met weken of geen datum.`,
    advice: 'Schrijf bij “kalender” 4-4-5, 4-5-4 of 5-4-4, en bij “kalender begint op” de eerste dag van een boekjaar.',
  }),
  'setting.calendarUnused': ({ value }) => ({
    problem: `De kalender ${value} uit Instellingen wordt niet gebruikt: de tabel Perioden gaat voor.`,
    advice: 'Verwijder de instelling of de tabel Perioden.',
  }),
};
