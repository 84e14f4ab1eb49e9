import fc from 'fast-check';
import { given, maybe, scheme, seldom } from './random-components';
import { people, someDay } from './random-tables';
import type { Case } from './workbook';

type Rows<Table extends keyof Case> = NonNullable<Case[Table]> extends readonly (infer Row)[] ? Row : never;

/** Everything that changes over time: assignments in parts, jobs, leave, ramps and seasons. */
export const someTime: fc.Arbitrary<Pick<Case, 'employment' | 'leave' | 'ramp' | 'seasons' | 'assignments'> & { readonly incentiveSpread?: 'pattern'; readonly spread?: 'pattern' | 'workingDays' }> = fc
  .record({
    job: maybe(fc.record({ start: someDay, fte: fc.constantFrom(0.6, 1), salary: fc.constantFrom(30_000, 48_000), team: fc.constantFrom('T1', 'T2', undefined) })),
    away: maybe(fc.record({ start: someDay, days: fc.integer({ min: 0, max: 50 }), share: fc.constantFrom(0.5, 1) })),
    ramp: maybe(fc.constantFrom(0, 0.5, 0.75)),
    segment: maybe(fc.record({ start: someDay, rate: maybe(fc.constant(0.0725)), targetIncentive: fc.constantFrom(6000, 15_000) })),
    seasons: fc.constantFrom(undefined, 'target' as const, 'incentive' as const),
    spread: seldom(fc.constant('workingDays' as const)),
  })
  .map(({ job, away, ramp, segment, seasons, spread }) => ({
    assignments: [
      ...people.map((person, i) => (i === 1 ? { person, scheme, targetPercent: 0.15 } : { person, scheme, targetIncentive: 12_345.67 + i, ...(i === 3 && { fte: 0.8 }) })),
      ...(segment ? [given<Rows<'assignments'>>({ person: 'P1', scheme, ...segment })] : []),
    ],
    ...(job && { employment: [given<Rows<'employment'>>({ person: 'P2', ...job })] }),
    ...(away && { leave: [{ person: 'P4', start: away.start, end: away.start + away.days, share: away.share }] }),
    ...(ramp !== undefined && { ramp: [{ scheme, component: 'C', month: 1, target: ramp }, { scheme, component: 'C', month: 3, target: 1 }] }),
    ...(seasons && { seasons: ['Q1', 'Q2', 'Q3', 'Q4'].flatMap((part, q) => [{ scheme, of: seasons, part, weight: q + 1 }, ...[1, 2, 3].map((m) => ({ scheme, of: seasons, part: String(3 * q + m), weight: 3 * q + m }))]).filter(({ part }) => !part.startsWith('Q')) }),
    ...(seasons === 'incentive' && { incentiveSpread: 'pattern' as const }),
    ...(seasons === 'target' ? { spread: 'pattern' as const } : spread && { spread }),
  }));
