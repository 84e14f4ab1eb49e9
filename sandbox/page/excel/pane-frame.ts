import type { Surroundings } from '../../web/surroundings';
import { frameName, paneAddress } from '../../web/xdm/frame';

/** A new frame with the pane. It has its name before it is part of the page: a browser ignores a later one. */
export function paneFrame(surroundings: Surroundings): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.title = 'Koers';
  frame.name = frameName(surroundings);
  frame.src = paneAddress(surroundings);
  // The pane is light or dark as its surroundings are.
  frame.style.colorScheme = surroundings.isDark ? 'dark' : 'light';
  return frame;
}
