import fc from 'fast-check';
import type { Case } from '../cases/workbook';
import { bonusCase, deals, everyKind, parts, roundDeals, saleOf, scheme, type Part } from '../reward/random-bonus';

/** The schemes of one workbook. */
const perWorkbook = 20;

/** The scheme of a part under its own name. */
const renamed = (name: string, part: Part): Part => ({
  component: { ...part.component, scheme: name },
  tiers: part.tiers.map((tier) => ({ ...tier, scheme: name })),
});

const onePlan = fc.record({ plan: scheme, own: parts(everyKind) });

/** A workbook with twenty random schemes over the same sales, for the same people. */
export const manySchemes: fc.Arbitrary<Case> = fc.record({ sold: fc.oneof(deals, roundDeals), plans: fc.array(onePlan, { minLength: perWorkbook, maxLength: perWorkbook }) }).map(({ sold, plans }) => {
  const base = bonusCase(sold.map(saleOf), { scheme: 'Plan' }, []);
  const named = plans.map(({ plan, own }, i) => ({ plan: { ...plan, scheme: `Plan ${i + 1}` }, own: own.map((part) => renamed(`Plan ${i + 1}`, part)) }));
  return {
    ...base,
    schemes: named.map(({ plan }) => plan),
    components: named.flatMap(({ own }) => own.map(({ component }) => component)),
    tiers: named.flatMap(({ own }) => own.flatMap(({ tiers }) => tiers)),
    assignments: named.flatMap(({ plan }) => (base.assignments ?? []).map((assignment) => ({ ...assignment, scheme: plan.scheme }))),
  };
});
