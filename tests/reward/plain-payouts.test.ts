/**
 * Components with the common mechanisms only are paid in loops over columns (`src/reward/plain`). What `payComponent` pays
 * line by line is the definition: over random schemes both give the same, to the last bit, with the same reasons.
 */
import fc from 'fast-check';
import { payoutBook } from '../../src/reward/combine/payout-book';
import { payComponent } from '../../src/reward/pay-component';
import { emptyPayouts } from '../../src/reward/payout-columns';
import { plainComponent } from '../../src/reward/plain/plain-component';
import { preparer } from '../../src/reward/prepare';
import { rerunBonus } from '../../src/reward/run-bonus';
import { type RunContext, takeNotes } from '../../src/reward/run-context';
import type { BonusRun } from '../../src/reward/bonus-run';
import { anyCase, simpleCase } from '../cases/random-scheme';
import { type Case, day, workbook } from '../cases/workbook';
import { propertyRuns } from '../property-runs';
import { bonusCase, deals, everyKind, parts, roundDeals, saleOf, scheme, strayDeals } from './random-bonus';

const today = day('2026-06-30');
const shown = ['actual', 'target', 'attainment', 'atTarget', 'earned', 'score', 'state'] as const;

/** Holds the payouts of every plain component to what is paid line by line; the shapes and bases that it met, with a known payout. */
function expectSameByLine({ payouts, reasons }: BonusRun, context: RunContext): readonly string[] {
  const notes = takeNotes();
  const book = payoutBook(context, emptyPayouts(context), notes);
  return context.schemes.flatMap((run) => {
    const prepare = preparer(book, run);
    return run.scheme.components.flatMap((compiled, c) => {
      if (compiled.kind !== 'component' || !plainComponent(context, run.scheme, compiled.component)) return [];
      payComponent(book, run, c, { prepare });
      const met = new Set<string>();
      for (let i = run.offset + c; i < run.offset + run.lines.length * run.scheme.components.length; i += run.scheme.components.length) {
        const [own, byLine] = [payouts, book.columns].map((columns) => shown.map((name) => columns[name][i]));
        expect(own).toEqual(byLine);
        expect(reasons[payouts.reason[i]!]).toEqual(notes.reasons()[book.columns.reason[i]!]);
        if (payouts.state[i] === 0) met.add(`${compiled.component.shape.kind} of ${compiled.component.base}`);
      }
      return [...met];
    });
  });
}

const met = new Set<string>();
/** What must be met with a payout that is known, at least. */
const onAmount = ['flat', 'marginal', 'retroactive', 'curve', 'excess', 'amount', 'amountShare'].map((shape) => `${shape} of amount`);
const onAttainment = ['direct', 'curve', 'step'].flatMap((shape) => ['quota', 'fixed', 'targetIncentive'].map((base) => `${shape} of ${base}`));

function expectSame(one: Case): void {
  const { run, kept } = rerunBonus(workbook(one), { today });
  if (!kept.paid) throw new Error('A run over all periods leaves its payouts.');
  expectSameByLine(run, kept.paid.context).forEach((kind) => met.add(kind));
}

/** A case without what takes its components out of the columns. */
const withoutRarities = ({ gates: _, modifiers: __, ramp: ___, components = [], ...one }: Case): Case => ({
  ...one,
  components: components.map(({ credit: _credit, creditFactor: _factor, lookup: _lookup, negative: _negative, aboveCap: _above, ...cells }) => ({ ...cells, ...(cells.grouping && cells.shape !== 'rank' && { grouping: 'period' as const }) })),
});

it('pays every mechanism as line by line', () => {
  fc.assert(fc.property(fc.oneof(anyCase, simpleCase), expectSame), propertyRuns(150));
});

it('pays the common mechanisms as line by line', () => {
  fc.assert(fc.property(fc.oneof(anyCase, simpleCase).map(withoutRarities), expectSame), propertyRuns(300));
  expect([...met]).toEqual(expect.arrayContaining([...onAmount, ...onAttainment]));
});

it('pays sales, returns and bounds that are hit exactly as line by line', () => {
  const common = parts({ ...everyKind, groupings: ['period'] });
  fc.assert(fc.property(fc.oneof(deals, roundDeals, strayDeals), scheme, common, fc.boolean(), (sales, plan, all, partOfYear) => expectSame(bonusCase(sales.map(saleOf), plan, all, partOfYear))), propertyRuns(300));
});
