import type { PlanFindings, ProposedKpi } from '../../core/messages/plan-findings';
import type { FindingTexts, Format } from '../texts';
import { chooseSource } from './choose';
import { count, listing } from './count';

const mostNames = 6;
/** `KPI-namen`, na de eerste zes alleen hun aantal. */
function names(kpis: readonly string[], format: Format): string {
  const shown = kpis.map((kpi) => (kpi === '' ? '(naam onleesbaar)' : kpi));
  return shown.length <= mostNames ? listing(shown) : listing([...shown.slice(0, mostNames), `nog ${format.number(shown.length - mostNames, 0)}`]);
}
const some = (kpis: readonly string[], format: Format): string => count(kpis.length, 'KPI', "KPI's", format);
const has = (kpis: readonly string[]): string => (kpis.length === 1 ? 'heeft' : 'hebben');
/** Voor welke KPI welke andere wordt voorgesteld, hoogstens drie. */
const proposals = (all: readonly ProposedKpi[], format: Format): string => {
  const shown = all.slice(0, 3).map(({ kpi, name, isOwn }) => `‘${name.nl}’ bij ‘${kpi}’${isOwn ? '' : ' (uit de bibliotheek)'}`);
  return listing(all.length > 3 ? [...shown, `nog ${format.number(all.length - 3, 0)}`] : shown);
};
const place = (scope: string): string => (scope === '' ? 'Het hele bedrijf' : scope);

export const planFindings: FindingTexts<PlanFindings> = {
  'kpiSet.none': () => ({
    problem: "Er is geen KPI gevonden om te controleren.",
    advice: `Zet uw KPI's in de tabel KPI's; het sjabloon laat zien welke kolommen erin horen. Staat zij er al? ${chooseSource("KPI's")}`,
  }),
  'kpiSet.few': ({ scope, kpis }, format) => ({
    problem: `${place(scope)} heeft ${count(kpis, 'KPI', "KPI's", format)}; 3 tot 5 is goed.`,
    advice: 'Ga na of er genoeg is om op te sturen: een resultaat en wat daaraan voorafgaat.',
  }),
  'kpiSet.many': ({ scope, kpis }, format) => ({
    problem: `${place(scope)} heeft ${count(kpis, 'KPI', "KPI's", format)}; 3 tot 5 is goed.`,
    advice: 'Kies de 3 tot 5 die er het meest toe doen. De andere kunt u volgen zonder erop te sturen, of bij een team onderbrengen.',
  }),
  'kpiSet.owner': ({ kpis }, format) => ({
    problem: `${some(kpis, format)} ${has(kpis)} geen eigenaar: ${names(kpis, format)}.`,
    advice: 'Noem bij elke KPI één persoon of team dat hem in beweging kan brengen.',
  }),
  'kpiSet.knownOwner': ({ kpis }, format) => ({
    problem: `Bij ${some(kpis, format)} is de eigenaar geen medewerker, team of functie uit de tabel Medewerkers: ${names(kpis, format)}.`,
    advice: 'Schrijf de naam zoals in Medewerkers, of voeg de persoon daar toe.',
  }),
  'kpiSet.goal': ({ kpis }, format) => ({
    problem: `${some(kpis, format)} ${has(kpis)} geen doelstelling: ${names(kpis, format)}.`,
    advice: 'Noem de doelstelling waaraan de KPI bijdraagt, of laat de KPI vervallen.',
  }),
  'kpiSet.target': ({ kpis }, format) => ({ problem: `${some(kpis, format)} ${has(kpis)} geen doel en geen grenzen: ${names(kpis, format)}.`, advice: 'Vul in Doel in waar u uit wilt komen, of noem de rij in de kolom Niveau (zet die kop er zo nodig bij) een meetwaarde als u er alleen naar kijkt.' }),
  'kpiSet.deadline': ({ kpis }, format) => ({
    problem: `${some(kpis, format)} ${has(kpis)} geen deadline: ${names(kpis, format)}.`,
    advice: 'Vul de dag in waarop het doel bereikt moet zijn.',
  }),
  'kpiSet.rhythm': ({ kpis }, format) => ({
    problem: `${some(kpis, format)} ${has(kpis)} geen ritme: ${names(kpis, format)}.`,
    advice: 'Kies hoe vaak u kijkt: leading elke week of maand, lagging elke maand of elk kwartaal.',
  }),
  'kpiSet.response': ({ kpis }, format) => ({
    problem: `Van ${some(kpis, format)} is niet vastgelegd wat er gebeurt bij een afwijking: ${names(kpis, format)}.`,
    advice: 'Spreek nu af wat u doet als de KPI van koers raakt, en schrijf dat in Bij afwijking.',
  }),
  'kpiSet.corrector': ({ kpis }, format) => ({
    problem: `Van ${some(kpis, format)} is bekend wat er bij een afwijking gebeurt, maar niet wie het doet: ${names(kpis, format)}.`,
    advice: 'Noem in Bijsturen door wie bijstuurt, of geef de KPI een eigenaar.',
  }),
  'kpiSet.escalation': ({ kpis }, format) => ({
    problem: `Van ${some(kpis, format)} is niet vastgelegd wanneer en naar wie het doorgaat als bijsturen niet helpt: ${names(kpis, format)}.`,
    advice: 'Schrijf in de kolom Escalatie bijvoorbeeld: na twee rode maanden naar de directie. Is die kolom er niet, zet die kop dan naast de andere.',
  }),
  'kpiSet.kind': ({ kpis }, format) => ({
    problem: `Van ${some(kpis, format)} staat er niet of die leading of lagging is: ${names(kpis, format)}.`,
    advice: 'Kies leading voor wat vooraf gaat en te sturen is, en lagging voor het resultaat dat volgt.',
  }),
  'kpiSet.leadingPartner': ({ kpis }, format) => ({
    problem: `Bij ${count(kpis.length, 'lagging KPI', "lagging KPI's", format)} hoort geen leading KPI: ${names(kpis, format)}.`,
    advice: 'Voeg een leading KPI toe die het resultaat in beweging brengt, en noem het resultaat in haar kolom Stuurt.',
  }),
  'kpiSet.presentOwner': ({ kpis }, format) => ({ problem: `Bij ${some(kpis, format)} is de eigenaar uit dienst: ${names(kpis, format)}.`, advice: 'Geef de KPI een eigenaar die er nog is.' }),
  'kpiSet.ahead': ({ kpis }, format) => ({ problem: `Van ${some(kpis, format)} is de deadline voorbij: ${names(kpis, format)}.`, advice: 'Leg vast wat ervan terechtkwam, en kies een nieuwe deadline of laat de KPI vervallen.' }),
  'kpiSet.inOrder': ({ kpis }, format) => ({ problem: `${some(kpis, format)} ${kpis.length === 1 ? 'begint' : 'beginnen'} pas na de deadline: ${names(kpis, format)}.`, advice: 'Verwissel de datums in Vanaf en Deadline, of verbeter ze.' }),
  'kpiSet.measured': ({ kpis }, format) => ({
    problem: `${some(kpis, format)} ${has(kpis)} geen maatstaf en geen enkel cijfer: ${names(kpis, format)}.`,
    advice: 'Kies een maatstaf die uit uw rijen rekent, of zet de cijfers in de tabel Realisatie.',
  }),
  'kpiSet.positiveTarget': ({ kpis }, format) => ({ problem: `Bij ${some(kpis, format)} is hoger beter en het doel nul of lager, zodat niemand kan zeggen hoe ver het is: ${names(kpis, format)}.`, advice: 'Vul het getal in dat u wilt bereiken, of kies lager is beter of binnen grenzen in Richting.' }),
  'kpiSet.understandable': ({ kpis }, format) => ({ problem: `Van ${some(kpis, format)} zegt de naam een buitenstaander niets, en er is geen omschrijving: ${names(kpis, format)}.`, advice: 'Zeg in Omschrijving in één zin wat er gemeten wordt.' }),
  'kpiSet.influenceable': ({ kpis }, format) => ({ problem: `${some(kpis, format)} kan de eigenaar niet beïnvloeden: ${names(kpis, format)}.`, advice: 'Geef de KPI aan wie er wel iets aan kan doen, of stuur op wat eraan voorafgaat.' }),
  'kpiSet.actionable': ({ kpis }, format) => ({ problem: `Bij ${some(kpis, format)} staat onder Bij afwijking geen actie: ${names(kpis, format)}.`, advice: 'Schrijf op wat iemand dan doet, niet alleen dat erover gesproken wordt.' }),
  'kpiSet.guarded': ({ kpis, guards }, format) => ({
    problem: `${some(kpis, format)} ${kpis.length === 1 ? 'is een aantal dat' : 'zijn aantallen die'} zonder kwaliteit te halen ${kpis.length === 1 ? 'is' : 'zijn'}, en niets bewaakt dat: ${names(kpis, format)}.`,
    advice: guards.length === 0 ? 'Noem in de kolom Bewaakt door (zet die kop er zo nodig bij) een KPI die de kwaliteit meet, zoals het cijfer per gesprek bij het aantal gesprekken.' : `Noem in de kolom Bewaakt door (zet die kop er zo nodig bij) een KPI die de kwaliteit meet, bijvoorbeeld ${proposals(guards, format)}.`,
  }),
  'kpiSet.result': ({ kpis }, format) => ({
    problem: `${some(kpis, format)} ${kpis.length === 1 ? 'telt' : 'tellen'} alleen wat er gedaan is en ${kpis.length === 1 ? 'staat' : 'staan'} er als resultaat: ${names(kpis, format)}.`,
    advice: 'Noem de KPI leading, en voeg het resultaat toe dat eruit moet komen.',
  }),
  'kpiSet.notTheGoal': ({ kpis }, format) => ({
    problem: `Bij ${some(kpis, format)} is de KPI zelf de doelstelling: ${names(kpis, format)}. Wie op het cijfer zelf wordt afgerekend, haalt het cijfer en niet waar het om ging.`,
    advice: 'Schrijf bij de doelstelling wat u wilt bereiken en waarom, en laat de KPI zeggen of dat dichterbij komt.',
  }),
  'kpiSet.level': ({ goals, kpis, metrics, behind }, format) => ({
    problem: [
      ...(metrics.length === 0 ? [] : [`${names(metrics, format)} ${metrics.length === 1 ? 'is een meetwaarde' : 'zijn meetwaarden'}: zonder doel en doelstelling wordt er alleen naar gekeken.`]),
      ...(goals.length === 0 ? [] : [`${names(goals, format)} ${goals.length === 1 ? 'is een doel' : 'zijn doelen'}: er staat niets dat te meten is.`]),
      ...(kpis.length === 0 ? [] : [`${names(kpis, format)} ${kpis.length === 1 ? 'is een KPI' : "zijn KPI's"}: er is een doelstelling en een doel.`]),
    ].join(' '),
    advice: behind.length === 0 ? 'Kies in Niveau wat de rij is, of vul aan wat er ontbreekt.' : `Kies in Niveau wat de rij is, of stuur op de KPI erachter: ${proposals(behind, format)}.`,
  }),
  'kpiSet.drivesCycle': ({ kpis }, format) => ({ problem: kpis.length === 1 ? `‘${kpis[0] ?? ''}’ stuurt zichzelf.` : `${names(kpis, format)} sturen elkaar in een kring.`, advice: 'Noem in Stuurt alleen het resultaat dat later beweegt.' }),
  'kpiSet.guardSelf': ({ kpi }) => ({ problem: `‘${kpi}’ bewaakt zichzelf.`, advice: 'Noem in Bewaakt door een andere KPI, of laat de cel leeg.' }),
  'kpiSet.goalCycle': ({ goals }) => ({ problem: goals.length === 1 ? `De doelstelling ‘${goals[0] ?? ''}’ hoort bij zichzelf.` : `De doelstellingen ${listing(goals)} horen in een kring bij elkaar.`, advice: 'Laat Hoort bij leeg bij de hoofddoelstelling.' }),
  'kpiSet.mainGoals': ({ goals }, format) => ({ problem: `Er zijn ${format.number(goals.length, 0)} hoofddoelstellingen: ${names(goals, format)}.`, advice: 'Kies er één als hoofddoelstelling, en noem die bij de andere in Hoort bij.' }),
  'kpiSet.subGoals': ({ goals }, format) => ({ problem: `Er zijn ${format.number(goals.length, 0)} subdoelstellingen: ${names(goals, format)}.`, advice: 'Kies er hoogstens twee; meer houdt niemand in het hoofd.' }),
  'kpiSet.distinct': ({ kpis }, format) => ({
    problem: `${some(kpis, format)} ${has(kpis)} dezelfde maatstaf als een andere KPI voor hetzelfde team: ${names(kpis, format)}.`,
    advice: 'Houd er één over, of geef ze een eigen maatstaf.',
  }),
};
