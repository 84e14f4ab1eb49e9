import { inExcel, isPassing } from './in-excel';
import { stopListening } from './stop-listening';

type Handler = OfficeExtension.EventHandlerResult<unknown>;

const pause = 1000;

/**
 * Begins to listen to Excel; gives what ends it. While Excel is busy or the user types in a cell, as may be when the pane
 * opens, it is tried again until it succeeds.
 */
export async function listening(begin: (context: Excel.RequestContext) => readonly Handler[]): Promise<() => void> {
  for (;;) {
    try {
      return await listenOnce(begin);
    } catch (fault) {
      if (!isPassing(fault)) throw fault;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}

function listenOnce(begin: (context: Excel.RequestContext) => readonly Handler[]): Promise<() => void> {
  return inExcel(async (context) => {
    const handlers = begin(context);
    await context.sync();
    return () => handlers.forEach((handler) => void stopListening(handler));
  });
}
