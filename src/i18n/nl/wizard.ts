import type { WizardTexts } from '../wizard-texts';

const forWhom = (scope: string): string => (scope === '' ? 'het hele bedrijf' : scope);

export const wizard: WizardTexts = {
  steps: { goal: 'Doelstelling', subGoals: 'Subdoelen', kpi: "KPI's", smart: 'SMART', owner: 'Eigenaar', followUp: 'Ritme en opvolging' },
  problems: {
    noGoal: () => 'Er is nog geen hoofddoelstelling. Schrijf in één zin wat u wilt bereiken.',
    severalGoals: () => 'Er is meer dan één hoofddoelstelling. Kies de belangrijkste; maak van een andere een subdoel of een volgend plan.',
    severalSubGoals: () => 'Er zijn meer dan twee subdoelen. Houd de twee over die het meeste bijdragen.',
    goalTwice: (goal) => `De doelstelling “${goal}” staat er twee keer. Geef elke doelstelling een eigen naam.`,
    noKpis: () => "Er zijn nog geen KPI's. Kies er drie tot vijf.",
    fewKpis: (scope) => `Voor ${forWhom(scope)} zijn het minder dan drie KPI's. Vul aan tot drie à vijf.`,
    manyKpis: (scope) => `Voor ${forWhom(scope)} worden het meer dan vijf KPI's, met wat er al staat. Houd de vijf over waar u echt op stuurt.`,
    noName: () => 'Er ontbreekt een naam. Vul hem in.',
    kpiTwice: (kpi) => `“${kpi}” staat er twee keer voor hetzelfde team of dezelfde persoon. Laat er één weg.`,
    kpiPresent: (kpi) => `“${kpi}” staat al in uw KPI-tabel voor hetzelfde team of dezelfde persoon. Kies een andere KPI, of pas de rij in de tabel aan.`,
    noGoalOfKpi: (kpi) => `“${kpi}” hoort nog niet bij een doelstelling. Kies er één.`,
    unknownGoal: (kpi) => `De doelstelling van “${kpi}” bestaat niet. Kies de hoofddoelstelling of een subdoel.`,
    noUnit: (kpi) => `Van “${kpi}” is niet bekend wat er geteld wordt. Kies een eenheid of een maatstaf.`,
    openPlaces: (kpi) => `In de zin van “${kpi}” is nog iets open. Vul in wat tussen ‹ en › staat, of neem het voorstel over.`,
    noBaseline: (kpi) => `Van “${kpi}” ontbreekt de nulmeting. Vul in waar u nu staat, dan is te zien of het doel haalbaar is.`,
    noTarget: (kpi) => `Van “${kpi}” ontbreekt het doel. Vul in waar u uit wilt komen.`,
    noLimits: (kpi) => `Van “${kpi}” ontbreekt een onder- of bovengrens. Vul ze allebei in.`,
    limitsReversed: (kpi) => `Bij “${kpi}” ligt de ondergrens boven de bovengrens. Draai ze om.`,
    targetBehind: (kpi) => `Het doel van “${kpi}” is niet beter dan de nulmeting. Controleer beide cijfers en de richting.`,
    noDeadline: (kpi) => `Van “${kpi}” ontbreekt de deadline. Vul de dag in waarop het doel bereikt moet zijn.`,
    deadlinePast: (kpi) => `De deadline van “${kpi}” is al voorbij. Kies een dag die nog komt.`,
    noOwner: (kpi) => `“${kpi}” heeft geen eigenaar. Noem wie hem in beweging kan brengen.`,
    unknownOwner: (kpi) => `De eigenaar van “${kpi}” staat niet in de tabel Medewerkers. Kies een medewerker, team of functie die daar wel staat.`,
    noRhythm: (kpi) => `Van “${kpi}” is niet bekend hoe vaak u hem bekijkt. Kies een ritme.`,
    slowRhythm: (kpi) => `“${kpi}” wordt voor het eerst bekeken als de deadline er al is. Kies een korter ritme.`,
    noResponse: (kpi) => `Van “${kpi}” is niet vastgelegd wat er gebeurt als hij van koers raakt. Spreek dat nu af.`,
    noCorrector: (kpi) => `Van “${kpi}” is niet vastgelegd wie bijstuurt. Noem één persoon of team.`,
    unknownCorrector: (kpi) => `Wie “${kpi}” bijstuurt, staat niet in de tabel Medewerkers. Kies iemand die daar wel staat.`,
    noEscalation: (kpi) => `Van “${kpi}” is niet vastgelegd wanneer en naar wie het doorgaat als bijsturen niet helpt. Schrijf bijvoorbeeld: na twee rode maanden naar de directie.`,
  },
};
