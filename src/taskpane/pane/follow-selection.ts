import type { CellExplanation, SelectedCell } from '../../app/client/koers';
import { faultOf } from './fault';
import type { ExplainedCell, Explaining } from './pane-state';
import type { Workplace } from './workplace';

/** Long enough to pass by cells with the arrow keys, in milliseconds. */
const settlingTime = 150;

/** Explains what the user selects, while somebody watches. */
export interface Follower {
  /** Follows the selection until the returned function is called. */
  follow(): () => void;
  /** Explains the last payout once more: in another language, or after a new calculation. */
  again(): void;
}

const isSame = (a: SelectedCell | undefined, b: SelectedCell): boolean => a?.sheet === b.sheet && a.cell === b.cell;

/** Cells outside the sheets of Koers hold no payout: Koers is not asked about them, and what is explained stays. */
function isOnOwnSheet({ store }: Workplace, { sheet }: SelectedCell): boolean {
  const { look } = store.state();
  return look === undefined || look.results.some((result) => result.sheet === sheet);
}

const shown = (cell: SelectedCell, answer: CellExplanation): Explaining => {
  switch (answer.kind) {
    case 'payout':
      return { kind: 'explained', cell, explanation: answer };
    case 'elsewhere':
      return { kind: 'elsewhere' };
    case 'nothing':
      return { kind: 'unasked' };
  }
};

/** The last explanation stays until the next is there, so that the pane does not flicker. */
function stillShown(explaining: Explaining): { readonly previous?: ExplainedCell } {
  if (explaining.kind === 'explained') return { previous: { cell: explaining.cell, explanation: explaining.explanation } };
  return explaining.kind === 'loading' && explaining.previous ? { previous: explaining.previous } : {};
}

export function selectionFollower(place: Workplace): Follower {
  const { koers, store, inLane, choices } = place;
  let wanted: SelectedCell | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const show = (explaining: Explaining): void => store.dispatch({ type: 'explaining', explaining });

  const explain = (cell: SelectedCell): Promise<void> =>
    inLane(async () => {
      if (!isSame(wanted, cell)) return;
      show({ kind: 'loading', cell, ...stillShown(store.state().explaining) });
      try {
        const answer = await koers.explain(cell, choices().language);
        if (isSame(wanted, cell)) show(shown(cell, answer));
      } catch (thrown) {
        if (isSame(wanted, cell)) show({ kind: 'failed', cell, fault: faultOf(thrown) });
      }
    });

  const select = (cell: SelectedCell): void => {
    if (!isOnOwnSheet(place, cell)) return;
    clearTimeout(timer);
    wanted = cell;
    timer = setTimeout(() => void explain(cell), settlingTime);
  };

  const follow = (): (() => void) => {
    const stop = koers.watchSelection(select);
    return () => {
      clearTimeout(timer);
      stop();
    };
  };
  return { follow, again: () => void (wanted && explain(wanted)) };
}
