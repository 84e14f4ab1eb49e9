import type { OpenPane } from '../../sandbox/web';

/** Whether the focus is somewhere: an action must not throw a keyboard user back to the beginning. */
export const focusOf = ({ frame }: OpenPane): Promise<'kept' | 'lost'> =>
  frame.evaluate(() => (document.activeElement === null || document.activeElement === document.body ? 'lost' : 'kept'));

/** What moves although the user wants no motion; a wheel that turns while Koers is busy may, and a colour that changes at once is no motion. */
export const movements = ({ frame }: OpenPane): Promise<readonly string[]> =>
  frame.evaluate(() =>
    document
      .getAnimations()
      .filter(({ playState, effect }) => playState === 'running' && Number(effect?.getComputedTiming().duration) > 20 && !(effect instanceof KeyframeEffect && effect.target?.closest('[role=progressbar], .fui-Spinner')))
      .map(({ effect }) => `moves: ${effect instanceof KeyframeEffect ? (effect.target?.className.slice(0, 60) ?? '') : ''}`),
  );

/** What does not fit when the letters are twice as large: a pane of 350 pixels has the room of 175 then. */
export async function narrowProblems(pane: OpenPane): Promise<readonly string[]> {
  await resize(pane, 175, 400);
  const found = await pane.frame.evaluate(cutOff);
  await resize(pane, 350, 800);
  return found;
}

/** Makes the frame of the pane as wide and high as this. */
const resize = ({ page }: OpenPane, width: number, height: number): Promise<void> =>
  page.evaluate(
    async ([w, h]) => {
      const pane = document.querySelector('iframe');
      pane?.setAttribute('width', String(w));
      pane?.setAttribute('height', String(h));
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    },
    [width, height] as const,
  );

/** Texts that are cut off, and parts that stand out of the pane; a table may scroll by itself, a list box shows its choice as the browser does. */
function cutOff(): readonly string[] {
  const found: string[] = [];
  const isHidden = (element: Element): boolean => getComputedStyle(element).clipPath !== 'none' || element.closest('[aria-hidden=true]') !== null || element.getClientRects().length === 0;
  const scrolls = (element: Element): boolean => element.closest('[role=region][tabindex="0"]') !== null;
  if (document.documentElement.scrollWidth > document.documentElement.clientWidth) found.push('the window scrolls sideways');
  const main = document.querySelector('main');
  if (main && main.scrollWidth > main.clientWidth) found.push(`the page is ${String(main.scrollWidth - main.clientWidth)} pixels too wide`);
  for (const element of document.querySelectorAll<HTMLElement>('body *')) {
    if (isHidden(element) || scrolls(element) || ['SELECT', 'OPTION', 'INPUT', 'TEXTAREA'].includes(element.tagName)) continue;
    const text = element.textContent?.trim() ?? '';
    const own = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
    const box = element.getBoundingClientRect();
    if (own && (box.right > innerWidth + 1 || box.left < -1)) found.push(`stands out of the pane: ${element.tagName} ${text.slice(0, 50)}`);
    if (own && getComputedStyle(element).overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1) found.push(`is cut off: ${element.tagName} ${text.slice(0, 50)}`);
  }
  return [...new Set(found)];
}
