import type { RewardFindings } from '../../core/messages/reward-findings';
import { count } from './count';
import type { FindingTexts, Format } from '../texts';
import { chooseAnyColumn, chooseSource } from './choose';
import { schemeFindings } from './scheme-findings';

/** An amount of a measure, in money or as a number. */
const said = (amount: number, unit: 'money' | 'number', currency: string, format: Format): string => (unit === 'money' ? format.money(amount, currency) : format.number(amount, 2));

/** Who has something, with the verb: one payee by name, or several of whom one is named. */
const whose = (payees: number, first: string): string => (payees === 1 ? `${first} heeft` : `${payees} medewerkers, onder wie ${first}, hebben`);

export const rewardFindings: FindingTexts<RewardFindings> = {
  ...schemeFindings,
  'people.sameName': ({ name }) => ({
    problem: `Er zijn meer medewerkers met de naam “${name}”; rijen met die naam worden aan niemand toegerekend.`,
    advice: 'Gebruik in de verkopen het nummer van de medewerker, of maak de namen verschillend.',
  }),
  'people.sameId': ({ id, other, row }) => ({
    problem: `De nummers “${id}” en “${other}” (rij ${row}) verschillen alleen in hoofdletters, accenten of spaties; rijen met dat nummer worden aan niemand toegerekend en de bonussen van beide medewerkers ontbreken.`,
    advice: 'Geef elke medewerker een eigen nummer, ook zonder op hoofdletters te letten.',
  }),
  'people.unreadableId': ({ name }) => ({
    problem: `Het nummer van ${name === '' ? 'deze medewerker' : name} is onleesbaar, dus niemand weet welke rijen van deze medewerker zijn; de bonussen ontbreken.`,
    advice: 'Verbeter het nummer.',
  }),
  'people.endBeforeStart': ({ payee, start, end }, format) => ({
    problem: `${payee} is volgens de tabel uit dienst op ${format.day(end)}, vóór de datum in dienst (${format.day(start)}); de bonussen ontbreken.`,
    advice: 'Verbeter een van beide datums.',
  }),
  'measure.twice': ({ measure }) => ({
    problem: `De maatstaf “${measure}” staat meer dan één keer in de tabel Maatstaven; geen van beide wordt gebruikt.`,
    advice: 'Geef elke maatstaf een eigen naam.',
  }),
  'measure.unreadable': ({ measure, column }) => ({
    problem: `De maatstaf “${measure}” kan niet worden berekend: de kolom ${column} is onleesbaar.`,
    advice: 'Verbeter de cel; tot dan ontbreken de bonussen die van deze maatstaf afhangen.',
  }),
  'measure.assumed': ({ measure, column, table }) => ({
    problem: `“${measure}” is geen rij in Maatstaven; Koers neemt ${column === '' ? 'het aantal rijen' : `de som van ${column}`} in ${table}.`,
    advice: `Klopt dat, dan hoeft u niets te doen. Bedoelt u iets anders, zet dan een rij “${measure}” in de tabel Maatstaven.`,
  }),
  'measure.ratioPart': ({ measure, part }) => ({
    problem: `De verhouding “${measure}” heeft geen bruikbare teller of noemer: ${part === '' ? 'de cel is leeg' : `“${part}” is geen som, aantal of gemiddelde`}.`,
    advice: 'Noem een maatstaf die een som, aantal of gemiddelde is.',
  }),
  'measure.unknownTable': ({ measure, table, candidates }) => ({
    problem: `De maatstaf “${measure}” verwijst naar de tabel “${table}”, maar die is niet gevonden.`,
    advice: candidates === '' ? 'Controleer de naam van de tabel of het blad.' : `Noem een blad of tabel uit deze werkmap: ${candidates}.`,
  }),
  'measure.unknownColumn': ({ measure, column, table }) => ({
    problem: `De maatstaf “${measure}” gebruikt de kolom “${column}”, maar die staat niet in ${table}.`,
    advice: 'Controleer de naam van de kolom.',
  }),
  'measure.noSales': ({ measure }) => ({
    problem: `De maatstaf “${measure}” telt verkopen, maar er is geen tabel met verkopen herkend.`,
    advice: `Geef de kolommen koppen zoals Datum, Verkoper en Omzet. Hebben ze die al? ${chooseSource('Verkopen')}`,
  }),
  'measure.noDefaultColumn': ({ measure, column, table }) => ({
    problem: `De maatstaf “${measure}” heeft een kolom met ${{ person: 'de verkoper', date: 'de datum', amount: 'het bedrag' }[column]} nodig, maar die is in ${table} niet herkend.`,
    advice: `Noem de kolom bij de maatstaf, onder ${{ person: 'Persoonskolom', date: 'Datumkolom', amount: 'Kolom' }[column]}, of ${chooseAnyColumn}.`,
  }),
  'measure.noKey': ({ measure, table }) => ({
    problem: `De maatstaf “${measure}” telt verschillende waarden, maar zegt niet van welke kolom, en in ${table} is geen kolom met klanten herkend.`,
    advice: 'Noem de kolom onder Sleutelkolom, bijvoorbeeld Klant.',
  }),
  'measure.noCondition': ({ measure }) => ({
    problem: `De maatstaf “${measure}” is een aandeel, maar zegt niet van welke rijen.`,
    advice: 'Schrijf onder Voorwaarde aandeel waaraan een rij moet voldoen, bijvoorbeeld: Status = gewonnen.',
  }),
  'measure.noHolidays': ({ measure }) => ({
    problem: `De maatstaf “${measure}” telt werkdagen, maar er is geen tabel Feestdagen; alleen weekenden zijn vrij.`,
    advice: 'Voeg de tabel Feestdagen toe, of tel in dagen.',
  }),
  'measure.holidaysOfCountries': ({ measure }) => ({
    problem: `De maatstaf “${measure}” telt werkdagen, maar de feestdagen zijn van meer landen; alleen feestdagen zonder land tellen als vrij.`,
    advice: 'Laat bij feestdagen die overal gelden het land leeg, of tel in dagen.',
  }),
  'measure.notPersons': ({ measure, column, table }) => ({
    problem: `De maatstaf “${measure}” zoekt de medewerker in de kolom “${column}” van ${table}, maar daar staan geen namen of nummers.`,
    advice: 'Kies de kolom met de medewerker.',
  }),
  'measure.notDates': ({ measure, column, table }) => ({
    problem: `De maatstaf “${measure}” zoekt de datum in de kolom “${column}” van ${table}, maar daar staan geen datums.`,
    advice: 'Kies de kolom met de datum.',
  }),
  'measure.notNumbers': ({ measure, column, table }) => ({
    problem: `De maatstaf “${measure}” telt de kolom “${column}” van ${table} op, maar daar staan geen getallen.`,
    advice: 'Kies een kolom met getallen, of tel de rijen.',
  }),
  'measure.filterSyntax': ({ measure, part }) => ({
    problem: `Het filter van “${measure}” is niet te begrijpen bij “${part}”.`,
    advice: 'Schrijf het als: Status = Gewonnen; Regio = Noord|Zuid.',
  }),
  'measure.filterColumn': ({ measure, column }) => ({
    problem: `Het filter van “${measure}” gebruikt de kolom “${column}”, maar die bestaat niet.`,
    advice: 'Controleer de naam van de kolom.',
  }),
  'measure.filterValue': ({ measure, column, value }) => ({
    problem: `Het filter van “${measure}” zoekt “${value}” in de kolom ${column}, maar die waarde komt daar niet voor of is er niet te lezen.`,
    advice: 'Controleer de spelling; schrijf datums als 2026-01-31 en getallen zonder punten voor duizendtallen.',
  }),
  'measure.filterOrder': ({ measure, column }) => ({
    problem: `Het filter van “${measure}” vergelijkt met groter of kleiner dan, maar de kolom ${column} bevat tekst.`,
    advice: 'Gebruik = of <>, of kies een kolom met getallen of datums.',
  }),
  'measure.otherCurrency': ({ measure, currency, other, rows, amount }, format) => ({
    problem: `Bij de maatstaf “${measure}” ${rows === 1 ? 'is' : 'zijn'} ${count(rows, 'rij', 'rijen', format)} (samen ${format.money(amount, other)}) in ${other}, terwijl de cijfers in ${currency} zijn. Zonder koers kunnen die niet worden opgeteld; de cijfers en bonussen die het betreft, ontbreken in die perioden.`,
    advice: `Zet de koers van ${other} in de tabel Wisselkoersen, reken de bedragen om naar ${currency} of laat deze rijen met een filter buiten de maatstaf. Voor een bonus kunt u ook een regeling in ${other} maken.`,
  }),
  'assignment.everyone': ({ people }, format) => ({
    problem: people === 1 ? 'Er is geen tabel Toewijzingen, dus de ene medewerker heeft elke regeling.' : `Er is geen tabel Toewijzingen, dus alle ${format.number(people, 0)} medewerkers hebben elke regeling.`,
    advice: 'Voeg Toewijzingen toe als niet iedereen elke regeling heeft.',
  }),
  'assignment.unknownScheme': ({ scheme, who }) => ({
    problem: `Deze toewijzing${who === '' ? '' : ` van ${who}`} noemt de regeling “${scheme}”, maar die bestaat niet; de bonus die zij zou geven, is niet berekend.`,
    advice: 'Verbeter de naam van de regeling.',
  }),
  'assignment.unclear': ({ column, who, scheme }) => ({
    problem: `De kolom ${column} van deze toewijzing${who === '' ? '' : ` van ${who}`} is onleesbaar, dus ${who === '' ? `niemand weet wie er ${scheme === '' ? 'een regeling' : `regeling ${scheme}`} door krijgt; er kan een bonus ontbreken` : `de bonussen van ${who} ontbreken zolang onbekend is om welke regeling het gaat`}.`,
    advice: 'Verbeter de cel.',
  }),
  'assignment.unknownPerson': ({ person }) => ({
    problem: `“${person}” staat niet in Medewerkers, dus deze toewijzing betaalt niets.`,
    advice: 'Verbeter de naam of het nummer, of voeg de medewerker toe.',
  }),
  'assignment.unknownRole': ({ role }) => ({
    problem: `Niemand heeft de functie “${role}”, dus deze toewijzing betaalt niets.`,
    advice: 'Verbeter de functie hier of in Medewerkers.',
  }),
  'assignment.nobody': ({ scheme }) => ({
    problem: `Deze toewijzing van “${scheme}” noemt geen medewerker en geen functie.`,
    advice: 'Vul een van beide in.',
  }),
  'assignment.replaced': ({ who, scheme, next, start }, format) => ({
    problem: `Vanaf ${format.day(start)} heeft ${who} regeling “${next}” in plaats van “${scheme}”.`,
    advice: `Gelden beide, herhaal dan “${scheme}” met dezelfde begindatum.`,
  }),
  'assignment.twice': ({ payee, scheme, period }) => ({
    problem: `${payee} heeft in ${period} twee toewijzingen van regeling ${scheme} tegelijk; de bonus ontbreekt, omdat onduidelijk is welke geldt.`,
    advice: 'Laat er één staan.',
  }),
  'assignment.unreadable': ({ payee, scheme }) => ({
    problem: `De toewijzing van ${payee} aan regeling ${scheme} is niet goed te lezen; de bonus ontbreekt.`,
    advice: 'Verbeter de cel.',
  }),
  'assignment.noIncentive': ({ payee, scheme }) => ({
    problem: `${payee} heeft geen doelbonus voor regeling ${scheme}; de onderdelen die daarvan afhangen, ontbreken.`,
    advice: 'Vul de doelbonus per jaar in bij de toewijzing.',
  }),
  'target.unknownPerson': ({ person }) => ({
    problem: `“${person}” staat niet in Medewerkers, dus dit doel geldt voor niemand.`,
    advice: 'Verbeter de naam of het nummer.',
  }),
  'target.badPeriod': ({ period }) => ({
    problem: `“${period}” is geen periode; de doelen van deze medewerker voor deze maatstaf ontbreken daarom.`,
    advice: 'Schrijf bijvoorbeeld 2026, 2026-Q3, 2026-09 of een naam uit de tabel Perioden.',
  }),
  'target.twice': ({ person, measure, period, row, first, second }, format) => ({
    problem: `${person} heeft voor ${measure} twee doelen in ${period}: ${format.number(first)} in rij ${row} en ${format.number(second)} in deze rij${first === second ? '' : '; zolang dat zo is, ontbreekt het doel'}.`,
    advice: 'Laat er één staan.',
  }),
  'target.everyone': ({ measure }) => ({
    problem: `Dit doel voor ${measure} noemt geen medewerker en geen team: het geldt als eigen doel van iedereen die geen ander doel heeft.`,
    advice: 'Is het het doel van het hele bedrijf, vul dan bij het onderdeel in de kolom ‘Telt van’ ‘bedrijf’ in, of geef elke medewerker een eigen doel.',
  }),
  'target.teamFirst': ({ scheme, component, measure, people }, format) => ({
    problem: `Onderdeel ${component} van regeling ${scheme} telt het resultaat van het team. Daarvoor geldt het doel van het team voor ${measure}, niet het eigen doel van ${count(people, 'medewerker', 'medewerkers', format)}.`,
    advice: 'U hoeft niets te doen als dit de bedoeling is. Moet het eigen doel gelden, haal dan het doel van het team weg of gebruik voor het onderdeel een eigen maatstaf.',
  }),
  'target.ownForCompany': ({ scheme, component, measure, people }, format) => ({
    problem: `Onderdeel ${component} van regeling ${scheme} telt het resultaat van het bedrijf. Toch geldt voor ${count(people, 'medewerker', 'medewerkers', format)} het eigen doel voor ${measure}, want dat gaat voor het doel zonder naam.`,
    advice: 'Moet het resultaat tegen het doel van het bedrijf worden gezet, geef dat dan een eigen maatstaf, of haal de eigen doelen weg.',
  }),
  'target.none': ({ measure, payees, first }) => ({
    problem: `${whose(payees, first)} in een of meer perioden geen doel voor ${measure}; die bonussen ontbreken.`,
    advice: 'Vul de doelen in de tabel Doelen aan.',
  }),
  'target.zero': ({ measure, payees, first }) => ({
    problem: `${whose(payees, first)} een doel van 0 voor ${measure}. Een realisatie in procenten bestaat dan niet, dus die bonussen ontbreken.`,
    advice: 'Vul het juiste doel in, of verwijder de rij zodat een ander doel geldt.',
  }),
  'target.negative': ({ measure, payees, first }) => ({
    problem: `${whose(payees, first)} een negatief doel voor ${measure}. Resultaat gedeeld door doel zegt dan niets, dus die bonussen ontbreken.`,
    advice: 'Vul het juiste doel in.',
  }),
  'target.incomplete': ({ measure, payees, first }) => ({
    problem: `${whose(payees, first)} voor ${measure} niet voor elk deel van een periode een doel; die bonussen ontbreken.`,
    advice: 'Vul de ontbrekende doelen in de tabel Doelen aan.',
  }),
  'target.changes': ({ measure, payees, first }) => ({
    problem: `${whose(payees, first)} voor ${measure} een doel dat midden in een periode ingaat, en geen doel voor de dagen ervoor; die bonussen ontbreken.`,
    advice: 'Laat het doel ingaan op de eerste dag van een periode, of geef het doel van die periode zelf.',
  }),
  'periods.tooFew': ({ name }) => ({
    problem: `De tabel Perioden heeft maar één leesbare periode (${name}); waar die eindigt, is niet bekend.`,
    advice: 'Voeg ten minste de volgende periode toe.',
  }),
  'periods.openEnd': ({ name, last, days }, format) => ({
    problem: `De laatste periode, ${name}, heeft geen opvolger en is even lang genomen als die ervoor: ${days} dagen, tot en met ${format.day(last)}.`,
    advice: `Voeg de volgende periode toe als ${name} korter of langer is.`,
  }),
  'periods.sameStart': ({ name }) => ({
    problem: `De periode ${name} begint op dezelfde dag als een andere en telt niet mee.`,
    advice: 'Geef elke periode een eigen begindag.',
  }),
  'periods.unreadableStart': ({ name, unusable }) => ({
    problem: `Het begin van periode “${name}” is onleesbaar, dus die periode ontbreekt${unusable === '' ? '' : `; ook waar ${unusable} ophoudt, is niet bekend, dus de bonussen daarvan ontbreken`}.`,
    advice: 'Verbeter de begindatum.',
  }),
  'setting.fiscalYearStart': ({ value }) => ({
    problem: `De maand waarin het boekjaar begint ${value === '' ? 'is leeg of onleesbaar' : `(“${value}”) is niet te lezen of wordt op twee manieren opgegeven`}; alles wat van het boekjaar afhangt, zoals kwartalen, jaren en lopende onderdelen, ontbreekt.`,
    advice: 'Vul een getal van 1 tot en met 12 in, of verwijder de regel als het boekjaar in januari begint.',
  }),
  'setting.loadedTo': ({ value }) => ({
    problem: `“${value}” is geen datum; de instelling “bijgewerkt t/m” telt niet mee.`,
    advice: 'Schrijf de datum als 2026-01-31.',
  }),
  'run.noRows': () => ({
    problem: 'Er zijn geen leesbare rijen met een datum tot en met vandaag, dus er is niets te berekenen.',
    advice: 'Controleer de verkopen en de maatstaven.',
  }),
  'run.strayYear': ({ year, first }) => ({
    problem: `Er zijn rijen uit ${year}, ver voor de andere (vanaf ${first}); ze tellen in geen enkele periode mee.`,
    advice: 'Controleer de datums, of vraag die periode apart op.',
  }),
  'run.unreadableRows': ({ payee, measure, rows, period, payouts }, format) => ({
    problem: `Van ${payee} ${rows === 1 ? 'is' : 'zijn'} ${count(rows, 'rij', 'rijen', format)} voor ${measure} niet te lezen. Daardoor ${payouts === 1 ? `ontbreekt 1 bonusbedrag van ${payee}` : `ontbreken ${format.number(payouts, 0)} bonusbedragen van ${payee}`}: ${period}.`,
    advice: `Verbeter de cel; daarna ${payouts === 1 ? 'wordt het bedrag' : 'worden de bedragen'} berekend.`,
  }),
  'run.blankAmounts': ({ payee, measure, rows, period, payouts }, format) => ({
    problem: `Van ${payee} ${rows === 1 ? 'heeft' : 'hebben'} ${count(rows, 'rij', 'rijen', format)} voor ${measure} geen bedrag. Daardoor ${payouts === 1 ? `ontbreekt 1 bonusbedrag van ${payee}` : `ontbreken ${format.number(payouts, 0)} bonusbedragen van ${payee}`}: ${period}.`,
    advice: `Vul het bedrag in, of 0 als er geen bedrag is; daarna ${payouts === 1 ? 'wordt de bonus' : 'worden de bonussen'} berekend.`,
  }),
  'run.unplacedRows': ({ payee, measure, rows, amount, unit, currency }, format) => ({
    problem: `${count(rows, 'rij', 'rijen', format)} van ${payee} voor ${measure} ${rows === 1 ? 'heeft' : 'hebben'} een onleesbare datum. ${said(amount, unit, currency, format)} telt daardoor in geen enkele periode mee; de bonussen van ${payee} kunnen ${amount === 0 ? 'onjuist' : amount < 0 ? 'te hoog' : 'te laag'} zijn.`,
    advice: 'Verbeter de datums voordat u deze bonussen uitbetaalt.',
  }),
  'run.futureRows': ({ measure, rows, amount, unit, currency }, format) => ({
    problem: `${count(rows, 'rij', 'rijen', format)} voor ${measure} (samen ${said(amount, unit, currency, format)}) ${rows === 1 ? 'heeft een datum' : 'hebben een datum'} na de rekendag en ${rows === 1 ? 'telt' : 'tellen'} nog niet mee.`,
    advice: 'Controleer of de datums kloppen; zo ja, dan tellen de rijen vanzelf mee zodra die dag er is.',
  }),
  'run.badPeriod': ({ period }) => ({
    problem: `“${period}” is geen periode.`,
    advice: 'Schrijf bijvoorbeeld 2026, 2026-Q3, 2026-09 of een naam uit de tabel Perioden.',
  }),
  'run.futurePeriod': ({ period }) => ({
    problem: `Nog niet begonnen: ${period}.`,
    advice: 'Kies een periode die al begonnen is.',
  }),
};
