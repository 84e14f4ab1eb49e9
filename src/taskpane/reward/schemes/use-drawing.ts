import { useEffect, useRef, useState } from 'react';
import type { CurveExample, DraftLook, SchemeDraft } from '../../../app/client/schemes';
import type { PaneFault } from '../../pane/fault';
import { usePane } from '../../pane/pane-view';

/** Long enough not to calculate at every key, in milliseconds. */
const settlingTime = 200;

/** What is known of the drawing of a draft. The last one stays in view until the next is there. */
export interface Drawing {
  readonly look?: DraftLook;
  readonly fault?: PaneFault;
  readonly isOld: boolean;
}

/** Draws a component again after each change of its draft or of the example. */
export function useDrawing(draft: SchemeDraft, component: number, example: CurveExample): Drawing {
  const { pane, language } = usePane();
  const [drawing, setDrawing] = useState<Drawing>({ isOld: true });
  const asked = useRef(0);
  const key = JSON.stringify([draft.scheme, draft.components[component], draft.components.length, example]);
  useEffect(() => {
    asked.current += 1;
    const turn = asked.current;
    setDrawing((shown) => ({ ...shown, isOld: true }));
    const timer = setTimeout(() => {
      void pane.drawCurve({ draft, component, example }).then((answer) => {
        if (asked.current !== turn) return;
        setDrawing(answer.kind === 'answer' ? { look: answer.value, isOld: false } : { fault: answer.fault, isOld: false });
      });
    }, settlingTime);
    return () => clearTimeout(timer);
    // The key says all that the drawing depends on.
  }, [pane, language, key]);
  return drawing;
}
