import { finding } from '../core/finding';
import { message } from '../core/message';
import { rowSubject } from '../measure/row-subject';
import type { Payouts } from './bonus-run';
import { measuresIn } from './combine/conditions';
import { placeContest } from './combine/contest';
import { payoutBook, payoutAt, type PayoutBook } from './combine/payout-book';
import { paySoFar } from './combine/pay-so-far';
import { componentAt, partsOfScore, type Place, payOrder } from './combine/pay-order';
import { sharePools } from './combine/share-pools';
import { fillWithout, payComponent } from './pay-component';
import type { KeptPayouts } from './kept/kept-payouts';
import { type LinesLeft, payPlain } from './plain/pay-plain';
import { plainIn } from './plain/plain-component';
import { plainFigures } from './plain/plain-figures';
import { type Prepare, preparer } from './prepare';
import type { Notes, RunContext, SchemeRun } from './run-context';
import { isScoreInput } from './scheme/scheme';

/**
 * Fills in every payout of a run, component after component: each after those it builds on, and each for all lines of its
 * scheme, so that what others decide too (a pool, a place, a team's payouts) is known when it is needed. The payouts of a
 * component that is kept stand in the columns already.
 * @param columns with what each payout is about (`emptyPayouts`)
 */
export function payRun(context: RunContext, columns: Payouts, notes: Notes, isKept: KeptPayouts['isKept'] = () => false): PayoutBook {
  const book = payoutBook(context, columns, notes);
  const schemes = context.schemes.map(({ scheme }) => scheme);
  const prepares = new Map<SchemeRun, Prepare>(context.schemes.map((run) => [run, preparer(book, run)]));
  const order = payOrder(schemes, (place) => measuresIn(componentAt(schemes, place)?.conditions));
  for (const circle of order.circles) leaveOut(book, circle);
  const steps = order.steps.filter((places) => !places.every((place) => isKept(place.scheme, place.component)));
  const numbersIn = (s: number): readonly number[] => steps.flat().flatMap((place) => (place.scheme === s ? [place.component] : []));
  const left = context.schemes.map((run, s) => payPlain(book, { run, plain: plainIn(context, run, numbersIn(s)), figures: plainFigures(context, run) }));
  for (const places of steps) payStep(book, places, { prepares, left });
  context.schemes.forEach((run, s) => notePartless(book, run, s));
  return book;
}

/** What steps are paid with: the preparers of the schemes, and by the number of a scheme the lines that its plain components left. */
interface Paying {
  readonly prepares: ReadonlyMap<SchemeRun, Prepare>;
  readonly left: readonly LinesLeft[];
}

function payStep(book: PayoutBook, places: readonly Place[], { prepares, left }: Paying): void {
  const [first] = places;
  const run = first && book.context.schemes[first.scheme];
  const prepare = run && prepares.get(run);
  if (!first || !run || !prepare) return;
  const component = componentAt(book.context.schemes.map(({ scheme }) => scheme), first);
  if (component?.input === 'payoutSoFar') return paySoFar(book, run, places.map((place) => place.component), prepare);
  if (component?.shape.kind === 'rank') return placeContest(book, run, first.component, prepare);
  if (component?.poolShare !== undefined) return sharePools(book, run, first.component, prepare);
  payComponent(book, run, first.component, { prepare, only: left[first.scheme]?.get(first.component) });
}

/** Components that wait for each other are missing, with a finding that names the circle. */
function leaveOut(book: PayoutBook, places: readonly Place[]): void {
  const compiled = places.map(({ scheme, component }) => book.context.schemes[scheme]!.scheme.components[component]!);
  const names = compiled.map((one) => (one.kind === 'component' ? one.component.name : one.name));
  const circle = [...names, names[0]].join(' → ');
  const [first] = compiled;
  const row = first?.kind === 'component' ? first.component.row : first?.row;
  book.notes.add(finding('component.circle', 'error', row ? rowSubject(row, 'measure') : {}, { circle }));
  for (const { scheme, component } of places) {
    const run = book.context.schemes[scheme]!;
    run.lines.forEach((_, l) => fillWithout(book, payoutAt(run, l, component), { kind: 'missing', why: message('reason.circle', { circle }) }));
  }
}

/** A component on the score of a scheme in which nothing counts. */
function notePartless({ context, notes }: PayoutBook, run: SchemeRun, s: number): void {
  const on = run.scheme.components.find((one) => one.kind === 'component' && isScoreInput(one.component.input));
  if (on?.kind !== 'component' || partsOfScore(context.schemes.map(({ scheme }) => scheme), s).length > 0) return;
  const { row, scheme, name } = on.component;
  notes.add(finding('score.noParts', 'error', rowSubject(row, 'input'), { scheme, component: name }));
}
