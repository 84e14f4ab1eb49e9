import type { PlanFindings, ProposedKpi } from '../../core/messages/plan-findings';
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
/** Which KPI is proposed for which, three at most. */
const proposals = (all: readonly ProposedKpi[], format: Format): string => {
  const shown = all.slice(0, 3).map(({ kpi, name, isOwn }) => `‘${name.en}’ for ‘${kpi}’${isOwn ? '' : ' (from the library)'}`);
  return listing(all.length > 3 ? [...shown, `${format.number(all.length - 3, 0)} more`] : shown);
};
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
  'kpiSet.target': ({ kpis }, format) => ({ problem: `${some(kpis, format)} ${has(kpis)} no target and no limits: ${names(kpis, format)}.`, advice: 'Fill in Target where you want to be, or call the row a metric in the column Level (add that header where it is not there) when you only watch it.' }),
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
    advice: 'Write in the column Escalation, for example: after two red months to the board. If there is no such column, add that header beside the others.',
  }),
  'kpiSet.kind': ({ kpis }, format) => ({
    problem: `It does not say whether ${some(kpis, format)} ${kpis.length === 1 ? 'is' : 'are'} leading or lagging: ${names(kpis, format)}.`,
    advice: 'Choose leading for what comes first and can be steered, lagging for the result that follows.',
  }),
  'kpiSet.leadingPartner': ({ kpis }, format) => ({
    problem: `${count(kpis.length, 'lagging KPI', 'lagging KPIs', format)} ${has(kpis)} no leading KPI: ${names(kpis, format)}.`,
    advice: 'Add a leading KPI that moves the result, and name the result in its column Drives.',
  }),
  'kpiSet.presentOwner': ({ kpis }, format) => ({ problem: `Of ${some(kpis, format)} the owner has left: ${names(kpis, format)}.`, advice: 'Give the KPI an owner who is still there.' }),
  'kpiSet.ahead': ({ kpis }, format) => ({ problem: `Of ${some(kpis, format)} the deadline has passed: ${names(kpis, format)}.`, advice: 'Record what came of it, and choose a new deadline or drop the KPI.' }),
  'kpiSet.inOrder': ({ kpis }, format) => ({ problem: `${some(kpis, format)} ${kpis.length === 1 ? 'begins' : 'begin'} after the deadline: ${names(kpis, format)}.`, advice: 'Swap the dates in From and Deadline, or correct them.' }),
  'kpiSet.measured': ({ kpis }, format) => ({
    problem: `${some(kpis, format)} ${has(kpis)} no measure and not a single figure: ${names(kpis, format)}.`,
    advice: 'Choose a measure that calculates from your rows, or put the figures in the Actuals table.',
  }),
  'kpiSet.positiveTarget': ({ kpis }, format) => ({ problem: `Of ${some(kpis, format)} higher is better and the target is zero or less, so that nobody can tell how far it has come: ${names(kpis, format)}.`, advice: 'Fill in the number that you want to reach, or choose lower is better or inside a range in Direction.' }),
  'kpiSet.understandable': ({ kpis }, format) => ({ problem: `Of ${some(kpis, format)} the name tells an outsider nothing, and there is no description: ${names(kpis, format)}.`, advice: 'Say in Description in one sentence what is measured.' }),
  'kpiSet.influenceable': ({ kpis }, format) => ({ problem: `Of ${some(kpis, format)} the owner cannot influence the figure: ${names(kpis, format)}.`, advice: 'Give the KPI to whoever can do something about it, or steer by what comes before it.' }),
  'kpiSet.actionable': ({ kpis }, format) => ({ problem: `Of ${some(kpis, format)} the column When off course has no action: ${names(kpis, format)}.`, advice: 'Write down what somebody does then, not only that it is talked about.' }),
  'kpiSet.guarded': ({ kpis, guards }, format) => ({
    problem: `${some(kpis, format)} ${kpis.length === 1 ? 'is a number that can' : 'are numbers that can'} be reached without quality, and nothing guards that: ${names(kpis, format)}.`,
    advice: guards.length === 0 ? 'Name in the column Guarded by (add that header where it is not there) a KPI that measures the quality, such as the rating per call beside the number of calls.' : `Name in the column Guarded by (add that header where it is not there) a KPI that measures the quality, such as ${proposals(guards, format)}.`,
  }),
  'kpiSet.result': ({ kpis }, format) => ({
    problem: `${some(kpis, format)} only ${kpis.length === 1 ? 'counts' : 'count'} what was done and ${kpis.length === 1 ? 'is' : 'are'} presented as a result: ${names(kpis, format)}.`,
    advice: 'Call the KPI leading, and add the result that should come of it.',
  }),
  'kpiSet.notTheGoal': ({ kpis }, format) => ({
    problem: `Of ${some(kpis, format)} the KPI is the goal itself: ${names(kpis, format)}. Whoever is judged by the figure reaches the figure, and not what it was for.`,
    advice: 'Write in the goal what you want to achieve and why, and let the KPI tell whether that comes nearer.',
  }),
  'kpiSet.level': ({ goals, kpis, metrics, behind }, format) => ({
    problem: [
      ...(metrics.length === 0 ? [] : [`${names(metrics, format)} ${metrics.length === 1 ? 'is a metric' : 'are metrics'}: without a target and a goal ${metrics.length === 1 ? 'it is' : 'they are'} only watched.`]),
      ...(goals.length === 0 ? [] : [`${names(goals, format)} ${goals.length === 1 ? 'is a goal' : 'are goals'}: there is nothing that can be measured.`]),
      ...(kpis.length === 0 ? [] : [`${names(kpis, format)} ${kpis.length === 1 ? 'is a KPI' : 'are KPIs'}: there is a goal and a target.`]),
    ].join(' '),
    advice: behind.length === 0 ? 'Choose in Level what the row is, or fill in what is missing.' : `Choose in Level what the row is, or steer by the KPI behind it: ${proposals(behind, format)}.`,
  }),
  'kpiSet.drivesCycle': ({ kpis }, format) => ({ problem: kpis.length === 1 ? `‘${kpis[0] ?? ''}’ drives itself.` : `${names(kpis, format)} drive each other in a circle.`, advice: 'Name in Drives only the result that moves later.' }),
  'kpiSet.guardSelf': ({ kpi }) => ({ problem: `‘${kpi}’ guards itself.`, advice: 'Name another KPI in Guarded by, or leave the cell empty.' }),
  'kpiSet.goalCycle': ({ goals }) => ({ problem: goals.length === 1 ? `The goal ‘${goals[0] ?? ''}’ is part of itself.` : `The goals ${listing(goals)} are part of each other in a circle.`, advice: 'Leave Part of empty for the main goal.' }),
  'kpiSet.mainGoals': ({ goals }, format) => ({ problem: `There are ${format.number(goals.length, 0)} main goals: ${names(goals, format)}.`, advice: 'Choose one as the main goal, and name it in Part of at the others.' }),
  'kpiSet.subGoals': ({ goals }, format) => ({ problem: `There are ${format.number(goals.length, 0)} sub-goals: ${names(goals, format)}.`, advice: 'Choose two at most; nobody keeps more in mind.' }),
  'kpiSet.distinct': ({ kpis }, format) => ({
    problem: `${some(kpis, format)} ${has(kpis)} the same measure as another KPI for the same team: ${names(kpis, format)}.`,
    advice: 'Keep one of them, or give each a measure of its own.',
  }),
};
