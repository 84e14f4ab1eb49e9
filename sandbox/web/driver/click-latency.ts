import type { Locator } from 'playwright-core';

/**
 * Clicks, and tells after how many milliseconds the pane shows what the click did: from the moment the button went down
 * until the second frame after the click was handled, so that one frame with the new state was drawn.
 */
export async function clickLatency(target: Locator): Promise<number> {
  const shown = await target.evaluateHandle((element) => ({
    after: new Promise<number>((resolve) => {
      let down = 0;
      element.addEventListener('pointerdown', (event) => void (down = event.timeStamp), { capture: true, once: true });
      element.addEventListener(
        'click',
        () => requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - down))),
        { once: true },
      );
    }),
  }));
  await target.click();
  return shown.evaluate(({ after }) => after);
}

/** Clicks that go on until they are stopped. */
export interface Clicking {
  /** Ends it; the milliseconds from the moment each click was due until the pane showed what it did. */
  stop(): Promise<readonly number[]>;
}

/**
 * Clicks the children of an element in turn, each so many milliseconds after the last was shown. The page itself keeps the
 * time: a click that comes late because the pane is busy counts from when it was due.
 */
export async function keepClicking(parent: Locator, pause: number): Promise<Clicking> {
  const clicking = await parent.evaluateHandle(clickOn, pause);
  return { stop: () => clicking.evaluate((state) => ((state.isOver = true), state.taken)) };
}

function clickOn(parent: Element, pause: number): { isOver: boolean; taken: number[] } {
  const state = { isOver: false, taken: [] as number[] };
  const repeat = {
    next(turn: number): void {
      const due = performance.now() + pause;
      setTimeout(() => {
        if (state.isOver) return;
        (parent.children[turn % parent.children.length] as HTMLElement).click();
        requestAnimationFrame(() => requestAnimationFrame(() => (state.taken.push(performance.now() - due), repeat.next(turn + 1))));
      }, pause);
    },
  };
  repeat.next(0);
  return state;
}
