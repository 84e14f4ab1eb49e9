import type { PlanFindings } from '../../core/messages/plan-findings';
import type { FindingTexts, Format } from '../texts';
import { chooseSource } from './choose';
import { count, listing } from './count';

const mostNames = 6;
/** Names of KPIs, after the first six only how many more. */
function names(kpis: readonly string[], format: Format): string {
  const shown = kpis.map((kpi) => (kpi === '' ? '(unreadable name)' : kpi));
  return shown.length <= mostNames ? listing(shown) : listing([...shown.slice(0, mostNames), `${format.number(shown.length - mostNames, 0)} more`]);
}
const some = (kpis: readonly string[], format: Format): string => count(kpis.length, 'KPI', 'KPIs', format);
const has = (kpis: readonly string[]): string => (kpis.length === 1 ? 'has' : 'have');
const place = (scope: string): string => (scope === '' ? 'The whole company' : scope);

export const planFindings: FindingTexts<PlanFindings> = {
  'kpiSet.none': () => ({
    problem: 'No KPI was found to check.',
    advice: `Put your KPIs in the KPIs table; the template shows which columns belong in it. Is it there already? ${chooseSource('KPIs')}`,
  }),
  'kpiSet.few': ({ scope, kpis }, format) => ({
    problem: `${place(scope)} has ${count(kpis, 'KPI', 'KPIs', format)}; 3 to 5 is good.`,
    advice: 'See whether there is enough to steer by: a result and what comes before it.',
  }),
  'kpiSet.many': ({ scope, kpis }, format) => ({
    problem: `${place(scope)} has ${count(kpis, 'KPI', 'KPIs', format)}; 3 to 5 is good.`,
    advice: 'Choose the 3 to 5 that matter most. You can watch the others without steering by them, or hand them to a team.',
  }),
  'kpiSet.owner': ({ kpis }, format) => ({
    problem: `${some(kpis, format)} ${has(kpis)} no owner: ${names(kpis, format)}.`,
    advice: 'Name one person or team for each KPI, able to move it.',
  }),
  'kpiSet.knownOwner': ({ kpis }, format) => ({
    problem: `The owner of ${some(kpis, format)} is no person, team or role of the People table: ${names(kpis, format)}.`,
    advice: 'Write the name as in People, or add the person there.',
  }),
  'kpiSet.goal': ({ kpis }, format) => ({
    problem: `${some(kpis, format)} ${has(kpis)} no goal: ${names(kpis, format)}.`,
    advice: 'Name the goal that the KPI contributes to, or drop the KPI.',
  }),
  'kpiSet.deadline': ({ kpis }, format) => ({
    problem: `${some(kpis, format)} ${has(kpis)} no deadline: ${names(kpis, format)}.`,
    advice: 'Fill in the day by which the target must be reached.',
  }),
  'kpiSet.rhythm': ({ kpis }, format) => ({
    problem: `${some(kpis, format)} ${has(kpis)} no rhythm: ${names(kpis, format)}.`,
    advice: 'Choose how often you look: leading every week or month, lagging every month or quarter.',
  }),
  'kpiSet.response': ({ kpis }, format) => ({
    problem: `It is not laid down what happens when ${some(kpis, format)} ${kpis.length === 1 ? 'goes' : 'go'} off course: ${names(kpis, format)}.`,
    advice: 'Agree now what you do when the KPI goes off course, and write it in When off course.',
  }),
  'kpiSet.corrector': ({ kpis }, format) => ({
    problem: `It is known what happens when ${some(kpis, format)} ${kpis.length === 1 ? 'goes' : 'go'} off course, but not who does it: ${names(kpis, format)}.`,
    advice: 'Name who corrects in Corrected by, or give the KPI an owner.',
  }),
  'kpiSet.escalation': ({ kpis }, format) => ({
    problem: `It is not laid down when and to whom ${some(kpis, format)} ${kpis.length === 1 ? 'is' : 'are'} escalated when correcting does not help: ${names(kpis, format)}.`,
    advice: 'Write in Escalation, for example: after two red months to the board.',
  }),
  'kpiSet.kind': ({ kpis }, format) => ({
    problem: `It does not say whether ${some(kpis, format)} ${kpis.length === 1 ? 'is' : 'are'} leading or lagging: ${names(kpis, format)}.`,
    advice: 'Choose leading for what comes first and can be steered, lagging for the result that follows.',
  }),
  'kpiSet.leadingPartner': ({ kpis }, format) => ({
    problem: `${count(kpis.length, 'lagging KPI', 'lagging KPIs', format)} ${has(kpis)} no leading KPI: ${names(kpis, format)}.`,
    advice: 'Add a leading KPI that moves the result, and name the result in its column Drives.',
  }),
  'kpiSet.distinct': ({ kpis }, format) => ({
    problem: `${some(kpis, format)} ${has(kpis)} the same measure as another KPI for the same team: ${names(kpis, format)}.`,
    advice: 'Keep one of them, or give each a measure of its own.',
  }),
};
