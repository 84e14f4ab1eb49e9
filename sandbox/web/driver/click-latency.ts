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
