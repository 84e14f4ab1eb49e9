import type { PlanFindings } from '../../core/messages/plan-findings';
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
    advice: 'Schrijf in Escalatie bijvoorbeeld: na twee rode maanden naar de directie.',
  }),
  'kpiSet.kind': ({ kpis }, format) => ({
    problem: `Van ${some(kpis, format)} staat er niet of die leading of lagging is: ${names(kpis, format)}.`,
    advice: 'Kies leading voor wat vooraf gaat en te sturen is, en lagging voor het resultaat dat volgt.',
  }),
  'kpiSet.leadingPartner': ({ kpis }, format) => ({
    problem: `Bij ${count(kpis.length, 'lagging KPI', "lagging KPI's", format)} hoort geen leading KPI: ${names(kpis, format)}.`,
    advice: 'Voeg een leading KPI toe die het resultaat in beweging brengt, en noem het resultaat in haar kolom Stuurt.',
  }),
  'kpiSet.distinct': ({ kpis }, format) => ({
    problem: `${some(kpis, format)} ${has(kpis)} dezelfde maatstaf als een andere KPI voor hetzelfde team: ${names(kpis, format)}.`,
    advice: 'Houd er één over, of geef ze een eigen maatstaf.',
  }),
};
