import { useCallback, useEffect, useState } from 'react';
import type { PlanDone, PlanOrder, PlanPreview } from '../../app/client/planning';
import { usePane } from '../pane/pane-view';

type Done = Extract<PlanDone, { readonly kind: 'done' }>;

/** How far an order is: being worked out, shown, written. */
export type OrderState =
  | { readonly kind: 'asking' }
  /** There is no answer; why is told elsewhere. */
  | { readonly kind: 'unanswered' }
  | { readonly kind: 'shown'; readonly preview: PlanPreview }
  | { readonly kind: 'done'; readonly done: Done };

/** Works out what an order would write, and writes it when the user agrees. */
export function useOrder(order: PlanOrder): { readonly state: OrderState; readonly ask: () => Promise<void>; readonly write: () => Promise<void> } {
  const { pane } = usePane();
  const [state, setState] = useState<OrderState>({ kind: 'asking' });
  const ask = useCallback(async () => {
    setState({ kind: 'asking' });
    const preview = await pane.askPlan((koers, language, onProgress) => koers.planRows(order, language, onProgress));
    setState(preview ? { kind: 'shown', preview } : { kind: 'unanswered' });
  }, [pane, order]);
  useEffect(() => { void ask(); }, [ask]);
  const write = async (): Promise<void> => {
    if (state.kind !== 'shown' || state.preview.kind !== 'ready') return;
    const done = await pane.writePlan(order, state.preview.seal);
    if (done?.kind === 'done') return setState({ kind: 'done', done });
    // What was shown no longer holds, or it was stopped: it is worked out anew.
    if (done === undefined) return ask();
    setState({ kind: 'shown', preview: done });
  };
  return { state, ask, write };
}
