import { ledgerIn, said } from '../ledger/books-at';
import { deskFor, endOf, type FaultDesk, standing, stateOf } from './fault-desk';
import { useCases, type UseCase } from './use-cases';

const kinds = ['before', 'after', 'middle'] as const;

/** `KOERS_FAULTS=all` fails every sync in every way; else each sync fails in one of them. */
const isThorough = process.env['KOERS_FAULTS'] === 'all';

interface Undisturbed {
  readonly syncs: number;
  readonly before: string;
  readonly after: string;
  readonly recorded: unknown;
}

async function undisturbed(one: UseCase): Promise<Undisturbed> {
  const side = await deskFor(one);
  const before = standing(side);
  await side.ask();
  const { syncs } = side.desk.excel.traffic;
  const after = standing(side);
  const entries = one.kind === 'records' ? await recorded(side) : undefined;
  side.close();
  return { syncs, before, after, recorded: entries };
}

/** What may stand in the workbook after a question that ended so. */
function allowed({ kind }: UseCase, end: string, lasting: boolean): readonly string[] {
  if (kind === 'records') return [expect.anything() as string];
  if (end === 'done' || end === 'unfinished' || kind === 'reads') return ['as it should be'];
  // While Excel stays away nobody can know whether the last thing that was sent has arrived.
  return kind === 'takesBack' || lasting ? ['as it was', 'as it should be'] : ['as it was'];
}

type Failure = Injection & { readonly name: string; readonly end: string };

/** Fails, and what then stands; after that the same is asked again. */
async function disturbed(one: UseCase, side: FaultDesk, plain: Undisturbed, { n, how, lasting }: Injection): Promise<void> {
  side.desk.excel.failAt(n, how, lasting);
  const end = await endOf(side.ask);
  side.desk.excel.heal();
  const at: Failure = { name: one.name, n, how, lasting, end };
  expect({ ...at, isTold: ['done', 'unreachable', 'unfinished'].includes(end) }).toEqual({ ...at, isTold: true });
  await side.koers.look('nl');
  const state = stateOf(side, plain);
  expect(allowed(one, end, lasting).map((each) => ({ ...at, state: each }))).toContainEqual({ ...at, state });
  if (end === 'done' || (end === 'unfinished' && one.kind !== 'records')) return;
  const again = await endOf(side.ask);
  expect({ ...at, again: one.kind === 'records' ? await recorded(side) : [again, stateOf(side, plain)] }).toEqual({ ...at, again: one.kind === 'records' ? plain.recorded : ['done', 'as it should be'] });
}

/** What the ledger says, and that nothing in it is unfinished or unclear. */
async function recorded({ desk }: FaultDesk): Promise<unknown> {
  const ledger = await ledgerIn(desk.workbook);
  return [said(ledger), ledger.unfinished, ledger.findings];
}

interface Injection {
  readonly n: number;
  readonly how: (typeof kinds)[number];
  readonly lasting: boolean;
}

/** So many times, evenly spread, a use case fails once, and fails for good. */
const spread = { reads: [4, 1], writes: [15, 5], takesBack: [10, 4], records: [15, 5] } as const;

const someOf = (syncs: number, count: number): readonly number[] => [...new Set(Array.from({ length: count }, (_, i) => syncs - Math.floor((i * syncs) / count)))];

function injections({ kind }: UseCase, syncs: number): readonly Injection[] {
  const every = Array.from({ length: syncs }, (_, i) => i + 1);
  const [single, lasting] = spread[kind];
  if (isThorough) return every.flatMap((n) => kinds.flatMap((how) => [{ n, how, lasting: false }, { n, how, lasting: true }]));
  const turn = (at: number): Injection['how'] => kinds[at % kinds.length] ?? 'after';
  return [...someOf(syncs, single).map((n, at) => ({ n, how: turn(at + 1), lasting: false })), ...someOf(syncs, lasting).map((n, at) => ({ n, how: turn(at + 1), lasting: true }))];
}

describe('Excel fails at a sync', () => {
  it.each(useCases)('of $name: all is as it was, the pane says so, and it can be done again', async (one) => {
    const plain = await undisturbed(one);
    if (one.kind === 'reads') expect(plain.after).toBe(plain.before);
    for (const where of injections(one, plain.syncs)) {
      const side = await deskFor(one);
      await disturbed(one, side, plain, where);
      side.close();
    }
  }, 600_000);
});
