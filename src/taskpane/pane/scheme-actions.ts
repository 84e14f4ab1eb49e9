import type { CurveOrder, DraftLook, SavePlan, SchemeChange, SchemeDraft, SchemeEffect, Schemes } from '../../app/client/schemes';
import { faultOf, type PaneFault } from './fault';
import { isIdle, type Workplace } from './workplace';

/** An answer, or why there is none. */
export type Answered<T> = { readonly kind: 'answer'; readonly value: T } | { readonly kind: 'failed'; readonly fault: PaneFault };

/** What the user can do with schemes. None of them rejects. */
export interface SchemeActions {
  readSchemes(): Promise<Answered<Schemes>>;
  drawCurve(order: CurveOrder): Promise<Answered<DraftLook>>;
  planScheme(change: SchemeChange): Promise<Answered<SavePlan>>;
  schemeEffect(draft: SchemeDraft): Promise<Answered<SchemeEffect>>;
  /** Saves, and looks at what the workbook has become. */
  saveScheme(change: SchemeChange): Promise<Answered<void>>;
  undoScheme(): Promise<Answered<boolean>>;
}

async function answered<T>(work: () => Promise<T>): Promise<Answered<T>> {
  try {
    return { kind: 'answer', value: await work() };
  } catch (thrown) {
    return { kind: 'failed', fault: faultOf(thrown) };
  }
}

/** Changes the workbook when its turn comes; what was calculated before no longer holds. */
async function changing<T>({ store, inLane }: Workplace, look: () => Promise<void>, work: () => Promise<T>): Promise<Answered<T>> {
  store.dispatch({ type: 'began', what: 'correcting' });
  const answer = await answered(() => inLane(work));
  store.dispatch({ type: 'ended' });
  if (answer.kind === 'answer') {
    await look();
    store.dispatch({ type: 'corrected' });
  }
  return answer;
}

const busy: Answered<never> = { kind: 'failed', fault: { reason: 'cancelled', detail: '' } };

/** The actions on schemes; a question waits for its turn and shows nothing by itself. */
export function schemeActions(place: Workplace, look: () => Promise<void>): SchemeActions {
  const { koers, inLane, choices, store } = place;
  const sheetLanguage = () => choices().sheetLanguage ?? store.state().look?.language ?? choices().language;
  const ask = <T>(question: () => Promise<T>): Promise<Answered<T>> => answered(() => inLane(question));
  return {
    readSchemes: () => ask(() => koers.schemes(choices().language)),
    drawCurve: (order) => ask(() => koers.drawCurve(order, choices().language)),
    planScheme: (change) => ask(() => koers.planScheme(change, choices().language)),
    schemeEffect: (draft) => ask(() => koers.schemeEffect(draft, choices().language)),
    saveScheme: (change) => (isIdle(place) ? changing(place, look, () => koers.saveScheme(change, sheetLanguage())) : Promise.resolve(busy)),
    undoScheme: () => (isIdle(place) ? changing(place, look, () => koers.undoScheme()) : Promise.resolve(busy)),
  };
}
