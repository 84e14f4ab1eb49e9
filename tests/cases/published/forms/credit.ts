import { figures, form } from '../form';
import { aDay, names, payee, salesMeasure } from '../plan';

const { scheme, component, measure } = names;

interface SplitCredit {
  readonly deal: number;
  /** `fixed`: an amount of their own for every deal. */
  readonly people: readonly { readonly who: string; readonly share: number; readonly rate: number; readonly fixed?: number }[];
}

const splitCredit = form<SplitCredit>('split_credit', ({ deal, people }) => {
  const hasFixed = people.some(({ fixed }) => fixed !== undefined);
  return {
    book: {
      people: people.map(({ who, fixed = 0 }) => ({ id: who, ...(hasFixed && { extra: { 'Per meeting': fixed } }) })),
      sales: [{ id: 'D1', date: aDay, person: people[0]!.who, amount: deal }],
      splits: people.map(({ who, share }) => ({ deal: 'D1', person: who, share })),
      measures: salesMeasure,
      schemes: [{ scheme }],
      components: [{ scheme, component, measure }, ...(hasFixed ? [{ scheme, component: 'Meeting', shape: 'amount', fixedAmount: 'Per meeting' } as const] : [])],
      assignments: people.map(({ who, rate }) => ({ person: who, scheme, rate })),
    },
    figures: (results) =>
      figures(
        ...people.map(({ who }) => [who, () => results.total(who, scheme)] as const),
        // What everybody gets together is the sum of the run.
        ['total', () => people.reduce((sum, { who }) => sum + results.total(who, scheme), 0)],
      ),
  };
});

interface ManagerOverride {
  /** What each manager has an override on. */
  readonly lines: readonly { readonly who: string; readonly base: number; readonly rate: number }[];
}

/** The commission of a manager's one report is the base of the override. */
const managerOverride = form<ManagerOverride>('manager_override', ({ lines }) => {
  const report = (who: string): string => `Report of ${who}`;
  return {
    book: {
      people: lines.flatMap(({ who }) => [{ id: who }, { id: report(who), manager: who }]),
      sales: lines.map(({ who, base }) => ({ id: `S-${who}`, date: aDay, person: report(who), amount: base })),
      measures: [...salesMeasure, { measure: 'Team commission', aggregate: 'payout', column: component }],
      schemes: [{ scheme }, { scheme: 'Override' }],
      components: [
        { scheme, component, measure, rate: 1 },
        { scheme: 'Override', component: 'Override', measure: 'Team commission', credit: 'reports' },
      ],
      assignments: lines.flatMap(({ who, rate }) => [
        { person: report(who), scheme },
        { person: who, scheme: 'Override', rate },
      ]),
    },
    figures: (results) => figures(...lines.map(({ who }) => [who, () => results.earned(who, 'Override')] as const)),
  };
});

interface TeamPool {
  readonly pool: number;
  readonly members: number;
}

const teamPool = form<TeamPool>('team_pool', ({ pool, members }) => {
  const team = Array.from({ length: members }, (_, at) => payee(at));
  return {
    book: {
      people: team.map((id) => ({ id, team: 'Team' })),
      sales: team.map((id) => ({ id: `S-${id}`, date: aDay, person: id, amount: 0 })),
      measures: salesMeasure,
      schemes: [{ scheme }],
      components: [{ scheme, component, shape: 'amount', fixedAmount: pool, credit: 'team', poolShare: 'equal' }],
    },
    // Shares add up to the pool, so the first may have a cent more; the last has the even share.
    figures: (results) => figures(['equal_share', () => results.earned(team.at(-1)!, component)]),
  };
});

interface TeamBonusCases {
  readonly cases: readonly { readonly sales: number; readonly quota: number; readonly rate: number; readonly members: number }[];
}

/** A rate on what the team sells above its quota, shared equally. */
const teamBonusCases = form<TeamBonusCases>('team_bonus_cases', ({ cases }) => {
  const teams = cases.map(({ members }, at) => ({ name: `Team ${at + 1}`, members: Array.from({ length: members }, (_, k) => `T${at + 1}-${k + 1}`) }));
  return {
    book: {
      people: teams.flatMap(({ name, members }, at) => members.map((id) => ({ id, team: name, extra: { 'Team quota': cases[at]!.quota, 'Team rate': cases[at]!.rate } }))),
      sales: teams.flatMap(({ members }, at) => members.slice(0, 1).map((id) => ({ id: `S-${id}`, date: aDay, person: id, amount: cases[at]!.sales }))),
      measures: salesMeasure,
      schemes: [{ scheme }],
      components: [{ scheme, component, measure, rate: 'Team rate', threshold: 'Team quota', thresholdMode: 'excessOnly', credit: 'team', poolShare: 'equal' }],
    },
    // A team without members is paid nothing, for there is nobody to pay: the run has no payout of it.
    figures: (results) => figures(...teams.map(({ members }, at) => [`case${at + 1}`, () => (members.length === 0 ? 0 : results.earned(members.at(-1)!, component))] as const)),
  };
});

interface ProfitShare {
  readonly profit?: number;
  readonly pool_rate?: number;
  readonly pool?: number;
  /** Shared by heads instead of by salary, as a comparison. */
  readonly head_count?: number;
  readonly people: readonly { readonly who: string; readonly share?: number; readonly salary?: number }[];
  /** To how many decimals, and how. */
  readonly rounding?: { readonly payout: number; readonly mode?: 'down' | 'up' | 'half_up' | 'half_even' };
}

const modes = { down: 'down', up: 'up', half_up: 'halfUp', half_even: 'halfEven' } as const;
const roundings = new Map<number, 'cents' | 'whole' | 'tens'>([[2, 'cents'], [0, 'whole'], [-1, 'tens']]);

function roundingOf({ rounding }: ProfitShare) {
  if (!rounding) return {};
  return { rounding: roundings.get(rounding.payout), roundingMode: modes[rounding.mode ?? 'half_up'] };
}

/** A pool is a fixed amount, or a rate on the profit of the company. */
const poolOf = ({ profit = 0, pool_rate = 0, pool }: ProfitShare) =>
  pool === undefined ? ({ measure, rate: pool_rate, profit } as const) : ({ shape: 'amount', fixedAmount: pool, profit: 0 } as const);

const profitShare = form<ProfitShare>('profit_share', (inputs) => {
  const { people, head_count = 0 } = inputs;
  const { profit, ...pool } = poolOf(inputs);
  const isByShare = people.every(({ share }) => share !== undefined);
  const heads = Array.from({ length: head_count }, (_, at) => `Head ${at + 1}`);
  const books = 'Company';
  return {
    book: {
      people: [...people.map(({ who, salary, share }) => ({ id: who, team: 'Salaried', salary, ...(isByShare && { extra: { 'Own share': share ?? 0 } }) })), ...heads.map((id) => ({ id, team: 'Heads' })), { id: books, team: books }],
      sales: [{ id: 'P1', date: aDay, person: books, amount: profit }],
      measures: [{ measure }],
      schemes: [{ scheme, ...roundingOf(inputs) }, { scheme: 'Pool' }, ...(head_count > 0 ? [{ scheme: 'Per head' }] : [])],
      components: [
        // Shares that are published one by one are taken of the pool one by one; by salary they are shares of the whole.
        { scheme, component, ...pool, ...(isByShare ? ({ credit: 'company', creditFactor: 'Own share' } as const) : ({ credit: 'company', poolShare: 'salary' } as const)) },
        { scheme: 'Pool', component: 'Pool', ...pool },
        ...(head_count > 0 ? [{ scheme: 'Per head', component: 'Per head', ...pool, credit: 'company', poolShare: 'equal' } as const] : []),
      ],
      assignments: [
        ...people.map(({ who }) => ({ person: who, scheme })),
        ...heads.map((id) => ({ person: id, scheme: 'Per head' })),
        { person: books, scheme: 'Pool' },
      ],
    },
    figures: (results) =>
      figures(
        ['pool', () => results.earned(books, 'Pool')],
        ...people.flatMap(({ who, salary }) => [
          [who, () => results.earned(who, component)] as const,
          // What a share is of a salary is no output: share ÷ salary.
          [`${who}_pct_of_salary`, () => (results.earned(who, component) / (salary ?? NaN)) * 100] as const,
        ]),
        // Shares add up to the pool, so the first may have a cent more; the last has the even share.
        ['per_head', () => results.earned(heads.at(-1)!, 'Per head')],
      ),
  };
});

/** Who is credited, and pools. */
export const creditForms = [splitCredit, managerOverride, teamPool, teamBonusCases, profitShare];
