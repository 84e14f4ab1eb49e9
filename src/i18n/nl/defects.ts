import type { DefectFindings } from '../../core/messages/defect-findings';
import type { Message } from '../../core/message';
import { withSpokenPeriod } from '../spoken-arguments';
import type { FindingTexts, Format } from '../texts';
import { combinationReasons } from './combination';
import { count } from './count';
import { creditReasons } from './credit';
import { reasons } from './reasons';
import { timeReasons } from './time';

const sentences: Readonly<Record<string, unknown>> = { ...reasons, ...combinationReasons, ...creditReasons, ...timeReasons };

/** A reason as a sentence; empty for what is none. */
function sentence({ key, args }: Message, format: Format): string {
  const text = sentences[key];
  return typeof text === 'function' ? String(text(withSpokenPeriod(args, format), format)) : '';
}

const settling = { draws: 'Voorschotten en garanties', holds: 'Uitstel', collections: 'Ontvangsten' } as const;
const tables = { modifiers: 'Factoren', gates: 'Voorwaarden' } as const;

export const defectFindings: FindingTexts<DefectFindings> = {
  'run.missing': ({ scheme, component, payouts, reason }, format) => ({
    problem: `${component === '' ? `Regeling ${scheme}` : `Regeling ${scheme}, onderdeel ${component}`}: ${count(payouts, 'bedrag ontbreekt', 'bedragen ontbreken', format)}. ${payouts === 1 ? '' : 'Het eerste: '}${sentence(reason, format)}`,
    advice: 'Vul aan wat ontbreekt; dan worden de bedragen berekend.',
  }),
  'run.beforeService': ({ payee, measure, rows, first }, format) => ({
    problem: `${count(rows, 'rij', 'rijen', format)} van ${payee} voor ${measure} ${rows === 1 ? 'heeft' : 'hebben'} een datum voor de eerste dag in dienst (${format.day(first)}) en ${rows === 1 ? 'telt' : 'tellen'} voor niemand.`,
    advice: 'Verbeter de datum of de eerste dag in dienst; klopt het zo, dan hoeft u niets te doen.',
  }),
  'run.afterService': ({ payee, measure, rows, last }, format) => ({
    problem: `${count(rows, 'rij', 'rijen', format)} van ${payee} voor ${measure} ${rows === 1 ? 'heeft' : 'hebben'} een datum na de laatste dag in dienst (${format.day(last)}) en ${rows === 1 ? 'telt' : 'tellen'} voor niemand.`,
    advice: 'Zet de rijen op naam van wie ze horen te krijgen, of verbeter de laatste dag; klopt het, dan hoeft u niets te doen.',
  }),
  'holidays.unreadable': () => ({
    problem: 'De dag van deze feestdag is niet te lezen en telt daarom als werkdag; wat naar werkdagen verdeeld wordt, kan onjuist zijn.',
    advice: 'Typ de dag als datum.',
  }),
  'employment.beforeService': ({ person, start, first }, format) => ({
    problem: `Deze rij van Dienstverbanden van ${person} geldt vanaf ${format.day(start)}, vóór de eerste dag in dienst (${format.day(first)}). De rij geldt vanaf die eerste dag.`,
    advice: 'Klopt dat, dan hoeft u niets te doen. Verbeter anders een van de twee datums.',
  }),
  'component.rateNegative': ({ scheme, component, rate }, format) => ({
    problem: `Regeling ${scheme}, onderdeel ${component}: het percentage is ${format.percent(rate)}, dus een hoger resultaat geeft minder. Zo is gerekend.`,
    advice: 'Schrijf het percentage zonder minteken, tenzij er iets af moet.',
  }),
  'settlement.unreadable': ({ table, column }) => ({
    problem: `${settling[table]}: de cel in kolom ${column} is niet te lezen, dus is niet bekend wat er betaald moet worden en kan geen periode worden afgesloten.`,
    advice: 'Verbeter de cel.',
  }),
  'settlement.unknownScheme': ({ table, scheme }) => ({
    problem: `${settling[table]}: regeling “${scheme}” bestaat niet, dus deze rij verandert niets.`,
    advice: 'Verbeter de naam van de regeling, of verwijder de rij.',
  }),
  'draw.unknownPerson': ({ person }) => ({
    problem: `“${person}” staat niet in Medewerkers, dus dit voorschot of deze garantie betaalt niets.`,
    advice: 'Verbeter de naam of het nummer, of voeg de medewerker toe.',
  }),
  'draw.nothingToRecover': ({ share }, format) => ({
    problem: `Het verrekende deel van ${format.percent(share)} doet niets, want deze rij wordt niet terugbetaald.`,
    advice: 'Maak het verrekende deel leeg, of vul ja in bij Terug te betalen.',
  }),
  'hold.unknownComponent': ({ scheme, component }) => ({
    problem: `Uitstel: regeling ${scheme} heeft geen onderdeel “${component}”, dus deze rij houdt niets tegen.`,
    advice: 'Verbeter de naam van het onderdeel, of laat de cel leeg voor de hele regeling.',
  }),
  'hold.shares': ({ scheme, component, total }, format) => ({
    problem: `De termijnen van ${component === '' ? `regeling ${scheme}` : `onderdeel ${component} van regeling ${scheme}`} zijn samen ${format.percent(total)} in plaats van 100%${total < 1 ? '; de rest zou nooit worden betaald' : ''}.`,
    advice: 'Zorg dat de delen samen 100% zijn.',
  }),
  'collection.more': ({ deal }) => ({
    problem: `Van order “${deal}” is meer ontvangen dan de order bedraagt; wat erboven komt, telt niet.`,
    advice: 'Controleer de bedragen; kloppen ze, dan hoeft u niets te doen.',
  }),
  'tiers.onePoint': ({ scheme, component }) => ({
    problem: `Staffels van ${scheme}, ${component}: de curve heeft één punt, en met één punt is er geen lijn; alleen wat vóór en na het punt geldt, telt.`,
    advice: 'Voeg minstens één punt toe, of kies een andere vorm.',
  }),
  'scheme.endBeforeStart': ({ scheme, start, end }, format) => ({
    problem: `Regeling ${scheme} geldt tot en met ${format.day(end)}, vóór het begin (${format.day(start)}). De regeling geldt op geen enkele dag en betaalt niets.`,
    advice: 'Verbeter een van de twee datums.',
  }),
  'measure.unknownPayout': ({ measure, component }) => ({
    problem: `De maatstaf “${measure}” telt de uitbetalingen van “${component}”, en geen regeling heeft een onderdeel met die naam; de bonussen die ervan afhangen, ontbreken.`,
    advice: 'Schrijf de naam van een onderdeel, of laat de cel leeg voor alle uitbetalingen samen.',
  }),
  'measure.payoutCurrency': ({ scheme, component, measure, currency, other }) => ({
    problem: `Regeling ${scheme}, onderdeel ${component}: de maatstaf “${measure}” telt uitbetalingen in ${other}, en deze regeling betaalt in ${currency}. Die kunnen niet bij elkaar, dus de bonussen van dit onderdeel ontbreken.`,
    advice: 'Tel uitbetalingen in één valuta, dezelfde als die van de regeling.',
  }),
  'condition.unknownColumn': ({ table, scheme, column }) => ({
    problem: `${tables[table]} van regeling ${scheme}: “${column}” is geen getal, en ook geen kolom van Medewerkers, Toewijzingen of Doelen; de bonus die ervan afhangt, ontbreekt.`,
    advice: 'Typ een getal, of verbeter de naam van de kolom.',
  }),
  'modifier.unusual': ({ scheme, name, value }, format) => ({
    problem: `Factor ${name} in regeling ${scheme} is ${format.number(value, 4)}: ${value < 0 ? 'het bedrag komt daarmee onder nul' : `het bedrag wordt ${format.number(value, 4)} keer zo groot`}. Zo is gerekend.`,
    advice: 'Een factor van 1,1 is 10% erbij. Bedoelt u een percentage, schrijf dan een procentteken: 110%.',
  }),
  'pool.ownCondition': ({ scheme, component, name }) => ({
    problem: `Factor ${name} verandert de pot ${component} van regeling ${scheme} naar ieders eigen resultaat, terwijl de pot één bedrag is voor allen. Wiens resultaat telt, is onduidelijk; daarom ontbreekt de pot.`,
    advice: 'Kies “team” of “bedrijf” bij Van wie, of maak er een factor van een ander onderdeel van.',
  }),
  'gate.amountOnScore': ({ scheme, component }) => ({
    problem: `De voorwaarde op ${component} in regeling ${scheme} laat een geldbedrag over, en dat onderdeel telt mee in de score en betaalt zelf niets.`,
    advice: 'Vul “Anders hoogstens %” in plaats van het bedrag in, of zet de voorwaarde op het onderdeel dat betaalt.',
  }),
  'component.soFarOwn': ({ scheme, component }) => ({
    problem: `Regeling ${scheme}, onderdeel ${component}: wat tot nu toe is uitbetaald, gaat over de eigen orders, en dit onderdeel telt die van anderen.`,
    advice: 'Laat “Telt van” leeg, of kies een andere invoer.',
  }),
  'ramp.rateSkips': ({ scheme, component }) => ({
    problem: `De inwerkperiode van de hele regeling ${scheme} geeft een ander percentage, en onderdeel ${component} heeft staffels of loopt door over het jaar: voor dat onderdeel doet het percentage niets.`,
    advice: 'Klopt dat, dan hoeft u niets te doen. Reken het onderdeel anders per periode af met een vast percentage, of noem de onderdelen in de inwerkperiode.',
  }),
  'split.unknownPerson': ({ deal, person, share }, format) => ({
    problem: `${format.percent(share)} van order “${deal}” is voor “${person}”, die niet in Medewerkers staat; dat deel telt voor niemand.`,
    advice: 'Verbeter de naam of het nummer, of voeg de medewerker toe, voordat u deze bonussen uitbetaalt.',
  }),
  'split.dealUnreadable': ({ person }) => ({
    problem: `Bij welke order dit aandeel${person === '' ? '' : ` van ${person}`} hoort, is niet te lezen. Het telt voor niemand; de bonussen van ${person === '' ? 'wie erin deelt' : person} en van wie de order afsloot, kunnen daardoor onjuist zijn.`,
    advice: 'Vul het nummer van de order in voordat u deze bonussen uitbetaalt.',
  }),
  'employment.unknownPerson': ({ person }) => ({
    problem: `Een dienstverband van “${person}”, die niet in Medewerkers staat; de rij verandert niets.`,
    advice: 'Verbeter de naam of het nummer, of voeg de medewerker toe.',
  }),
  'employment.whoseUnclear': () => ({
    problem: 'Over wie deze rij van Dienstverbanden gaat, is niet te lezen. De rij verandert niets, dus de bonussen van die medewerker kunnen onjuist zijn.',
    advice: 'Verbeter de cel voordat u de bonussen uitbetaalt.',
  }),
  'employment.undated': ({ person }) => ({
    problem: `Vanaf wanneer deze rij van Dienstverbanden${person === '' ? '' : ` van ${person}`} geldt, is niet te lezen; de bonussen die ervan afhangen, ontbreken.`,
    advice: 'Vul de eerste dag in.',
  }),
  'returns.noOriginal': ({ rows }, format) => ({
    problem: `${count(rows, 'rij', 'rijen', format)} onder nul ${rows === 1 ? 'noemt' : 'noemen'} niet de order waarvan ${rows === 1 ? 'zij' : 'ze'} de retour ${rows === 1 ? 'is' : 'zijn'}, en ${rows === 1 ? 'telt' : 'tellen'} op de eigen datum.`,
    advice: 'Vul het nummer van de order in bij Retour van, of laat het zo als het klopt.',
  }),
  'returns.more': ({ deal }) => ({
    problem: `Van order “${deal}” is meer teruggekomen dan de order bedraagt; het verschil telt als negatief resultaat.`,
    advice: 'Controleer de bedragen van de order en haar retouren.',
  }),
  'returns.otherPerson': ({ deal, amount, person, original }, format) => ({
    problem: `De retour van order “${deal}” (${format.number(amount, 2)}) staat op naam van ${person}, maar de order is van ${original}. Zij gaat van het resultaat van ${person} af; van ${original} is niets teruggenomen.`,
    advice: `Zet ${original} bij deze retour als zij daar af moet, of verdeel de order in de tabel Verdelingen.`,
  }),
  'returns.notTaken': ({ deal, amount, lacks }, format) => ({
    problem: `De retour van order “${deal}” (${format.number(amount, 2)}) heeft geen ${lacks === 'person' ? 'verkoper' : 'datum'} en is van niemand teruggenomen.`,
    advice: `Vul de ${lacks === 'person' ? 'verkoper' : 'datum'} van de retour in voordat u de bonussen uitbetaalt.`,
  }),
  'returns.notNegative': ({ deal }) => ({
    problem: `Een retour van order “${deal}” ligt boven nul en komt dus bij het resultaat in plaats van eraf te gaan.`,
    advice: 'Schrijf het bedrag van een retour onder nul.',
  }),
  'seasons.zero': ({ scheme }) => ({
    problem: `De gewichten van het seizoenspatroon${scheme === '' ? '' : ` van regeling ${scheme}`} zijn over het jaar samen 0, dus er valt niets te verdelen; wat zo verdeeld wordt, ontbreekt.`,
    advice: 'Geef minstens één deel van het jaar een gewicht boven 0.',
  }),
};
