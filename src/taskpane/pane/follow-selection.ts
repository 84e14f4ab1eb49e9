import type { CellExplanation, SelectedCell } from '../../app/client/koers';
import { faultOf } from './fault';
import { ownSheets } from './own-sheets';
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
  /** Explains the cell that is selected now because the user asks for it, and says so when there is nothing to explain in it. */
  explainSelected(): Promise<void>;
}

const isSame = (a: SelectedCell | undefined, b: SelectedCell): boolean => a?.sheet === b.sheet && a.cell === b.cell;

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

/** Explains one cell; an answer that comes when the user is elsewhere already is left alone. */
function explaining({ koers, store, inLane, choices }: Workplace, isWanted: (cell: SelectedCell) => boolean) {
  const show = (now: Explaining): void => store.dispatch({ type: 'explaining', explaining: now });
  return (cell: SelectedCell): Promise<void> =>
    inLane(async () => {
      if (!isWanted(cell)) return;
      show({ kind: 'loading', cell, ...stillShown(store.state().explaining) });
      try {
        const answer = await koers.explain(cell, choices().language);
        if (isWanted(cell)) show(shown(cell, answer));
      } catch (thrown) {
        if (isWanted(cell)) show({ kind: 'failed', cell, fault: faultOf(thrown) });
      }
    });
}

/** Asks about a cell on a sheet that is not known; undefined when that tells nothing. */
function asking({ koers, inLane, choices }: Workplace) {
  return (cell: SelectedCell): Promise<CellExplanation | undefined> => inLane(() => koers.explain(cell, choices().language).catch(() => undefined));
}

/** What the user asked to be explained, or that there is nothing to explain. */
function answering({ koers, store, inLane, choices }: Workplace, want: (cell: SelectedCell | undefined) => void) {
  const show = (now: Explaining): void => store.dispatch({ type: 'explaining', explaining: now });
  const tellNothing = (): void => store.dispatch({ type: 'noticed', notice: { kind: 'nothingToExplain' } });
  return async (): Promise<void> => {
    const cell = await koers.selected().catch(() => undefined);
    if (cell === undefined) return tellNothing();
    want(cell);
    show({ kind: 'loading', cell });
    try {
      const answer = await inLane(() => koers.explain(cell, choices().language));
      show(shown(cell, answer));
      if (answer.kind !== 'payout') tellNothing();
    } catch (thrown) {
      show({ kind: 'failed', cell, fault: faultOf(thrown) });
    }
  };
}

export function selectionFollower(place: Workplace): Follower {
  const own = ownSheets(place);
  let wanted: SelectedCell | undefined;
  let passing: SelectedCell | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const explain = explaining(place, (cell) => isSame(wanted, cell));
  const ask = asking(place);

  const explainIfOwn = async (cell: SelectedCell): Promise<void> => {
    const answer = await ask(cell);
    if (answer?.kind === 'nothing') own.foundOther(cell);
    else if (answer !== undefined && isSame(passing, cell)) {
      wanted = cell;
      place.store.dispatch({ type: 'explaining', explaining: shown(cell, answer) });
    }
  };
  const select = (cell: SelectedCell): void => {
    passing = cell;
    if (own.isOther(cell)) return;
    clearTimeout(timer);
    const isKnown = own.isKnown(cell);
    if (isKnown) wanted = cell;
    timer = setTimeout(() => void (isKnown ? explain(cell) : explainIfOwn(cell)), settlingTime);
  };
  const follow = (): (() => void) => {
    const stop = place.koers.watchSelection(select);
    return () => {
      clearTimeout(timer);
      stop();
    };
  };
  return { follow, again: () => void (wanted && explain(wanted)), explainSelected: answering(place, (cell) => { wanted = cell; passing = cell; }) };
}
