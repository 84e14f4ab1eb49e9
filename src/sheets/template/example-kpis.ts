import type { Language } from '../../i18n';
import type { CellContent } from '../../spec/sheet-spec';

type Rows = readonly (readonly CellContent[])[];

/** 2026-12-31 as a day serial. */
const yearEnd = 46_387;
const months = ['2026-05', '2026-06', '2026-07', '2026-08', '2026-09', '2026-10'] as const;

const owners = ['Sanne de Vries', 'Joris Claes', 'Amina Bakker'] as const;

const words = {
  nl: {
    goal: 'Meer omzet uit nieuwe klanten', month: 'maand', leading: 'leading', lagging: 'lagging', money: 'geld', number: 'aantal', score: 'score',
    higher: 'hoger is beter', lower: 'lager is beter',
    kpis: ['Omzet nieuwe klanten', 'Offertes verstuurd', 'Reactietijd aanvragen', 'Klanttevredenheid'],
    responses: ['Plan herzien in het maandoverleg', 'Belblok op dinsdagochtend', 'Vaste dienst voor aanvragen'],
  },
  en: {
    goal: 'More revenue from new customers', month: 'month', leading: 'leading', lagging: 'lagging', money: 'money', number: 'number', score: 'score',
    higher: 'higher is better', lower: 'lower is better',
    kpis: ['Revenue new customers', 'Proposals sent', 'Response time', 'Customer satisfaction'],
    responses: ['Revise the plan in the monthly meeting', 'Calls on Tuesday morning', 'Someone on duty for requests'],
  },
} as const satisfies Readonly<Record<Language, unknown>>;

/** What was reached per month, KPI by KPI. */
const figures: readonly (readonly number[])[] = [
  [18_400, 19_100, 16_800, 17_900, 22_300, 24_100],
  [62, 66, 48, 59, 71, 78],
  [8.5, 8.1, 9.2, 7.4, 5.9, 5.2],
  [7.6, 7.6, 7.5, 7.7, 7.8, 7.8],
];

/** One goal, in the columns that the template shows: goal, part of, owner, deadline. */
export const exampleGoals = (language: Language): Rows => [[words[language].goal, null, owners[0], yearEnd]];

/**
 * Two results and two KPIs that come before them, in the columns that the template shows. The last has no owner and no
 * agreed response, so that the KPI check has something to say.
 */
export function exampleKpis(language: Language): Rows {
  const { goal, month, leading, lagging, money, number, score, higher, lower, kpis, responses } = words[language];
  const [revenue, proposals, response, satisfaction] = kpis;
  return [
    [revenue, goal, owners[0], lagging, null, money, higher, 18_000, 25_000, yearEnd, month, responses[0]],
    [proposals, goal, owners[1], leading, revenue, number, higher, 60, 80, yearEnd, month, responses[1]],
    [response, goal, owners[2], leading, satisfaction, score, lower, 9, 4, yearEnd, month, responses[2]],
    [satisfaction, goal, null, lagging, null, score, higher, 7.6, 8, yearEnd, month, null],
  ];
}

/** Six months of figures, in the columns that the template shows: KPI, period, value. */
export const exampleActuals = (language: Language): Rows =>
  words[language].kpis.flatMap((kpi, at) => months.map((month, index) => [kpi, month, figures[at]?.[index] ?? null]));
