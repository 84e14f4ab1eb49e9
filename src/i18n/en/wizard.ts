import type { WizardTexts } from '../wizard-texts';

const forWhom = (scope: string): string => (scope === '' ? 'the whole company' : scope);

export const wizard: WizardTexts = {
  steps: { goal: 'Goal', subGoals: 'Sub-goals', kpi: 'KPIs', smart: 'SMART', owner: 'Owner', followUp: 'Rhythm and follow-up' },
  problems: {
    noGoal: () => 'There is no main goal yet. Write in one sentence what you want to achieve.',
    severalGoals: () => 'There is more than one main goal. Choose the most important; make another one a sub-goal or a next plan.',
    severalSubGoals: () => 'There are more than two sub-goals. Keep the two that contribute most.',
    goalTwice: (goal) => `The goal “${goal}” is there twice. Give each goal a name of its own.`,
    noKpis: () => 'There are no KPIs yet. Choose three to five.',
    fewKpis: (scope) => `There are fewer than three KPIs for ${forWhom(scope)}. Add some, up to three to five.`,
    manyKpis: (scope) => `There would be more than five KPIs for ${forWhom(scope)}, with those that are there already. Keep the five that you really steer by.`,
    noName: () => 'A name is missing. Fill it in.',
    kpiTwice: (kpi) => `“${kpi}” is there twice for the same team or person. Leave one out.`,
    kpiPresent: (kpi) => `“${kpi}” is in your KPI table already for the same team or person. Choose another KPI, or change the row in the table.`,
    noGoalOfKpi: (kpi) => `“${kpi}” does not belong to a goal yet. Choose one.`,
    unknownGoal: (kpi) => `The goal of “${kpi}” does not exist. Choose the main goal or a sub-goal.`,
    noUnit: (kpi) => `Nobody knows what “${kpi}” counts. Choose a unit or a measure.`,
    openPlaces: (kpi) => `The sentence of “${kpi}” still has something open. Fill in what stands between ‹ and ›, or take the proposal.`,
    noBaseline: (kpi) => `The baseline of “${kpi}” is missing. Fill in where you are now, to see whether the target can be reached.`,
    noTarget: (kpi) => `The target of “${kpi}” is missing. Fill in where you want to be.`,
    noLimits: (kpi) => `A lower or upper limit of “${kpi}” is missing. Fill in both.`,
    limitsReversed: (kpi) => `The lower limit of “${kpi}” is above its upper limit. Swap them.`,
    targetBehind: (kpi) => `The target of “${kpi}” is no better than its baseline. Check both figures and the direction.`,
    noDeadline: (kpi) => `The deadline of “${kpi}” is missing. Fill in the day by which the target must be reached.`,
    deadlinePast: (kpi) => `The deadline of “${kpi}” is past. Choose a day that is still to come.`,
    noOwner: (kpi) => `“${kpi}” has no owner. Name who can move it.`,
    unknownOwner: (kpi) => `The owner of “${kpi}” is not in the People table. Choose a person, team or role that is.`,
    noRhythm: (kpi) => `It is not known how often you look at “${kpi}”. Choose a rhythm.`,
    slowRhythm: (kpi) => `The first look at “${kpi}” comes when its deadline is there already. Choose a shorter rhythm.`,
    noResponse: (kpi) => `It is not agreed what happens when “${kpi}” goes off course. Agree on it now.`,
    noCorrector: (kpi) => `It is not agreed who corrects “${kpi}”. Name one person or team.`,
    unknownCorrector: (kpi) => `Whoever corrects “${kpi}” is not in the People table. Choose somebody who is.`,
    noEscalation: (kpi) => `It is not agreed when and to whom “${kpi}” goes when correcting does not help. Write for example: after two red months to the management.`,
  },
};
