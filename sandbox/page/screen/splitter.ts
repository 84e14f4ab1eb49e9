import { element } from './elements';

/** Pixels that the pane may be wide, as in Excel. */
export const paneWidths = { least: 320, usual: 350, most: 500 } as const;

const step = 10;

const within = (width: number): number => Math.round(Math.min(paneWidths.most, Math.max(paneWidths.least, width)));

/** Lets the user make the pane wider and narrower, with the pointer or with the arrow keys. */
export function connectSplitter(start: number, whenSet: (width: number) => void): void {
  const splitter = element('splitter');
  const pane = element('pane');
  let width = within(start);

  const set = (wanted: number): void => {
    width = within(wanted);
    pane.style.width = `${String(width)}px`;
    splitter.setAttribute('aria-valuenow', String(width));
    whenSet(width);
  };
  splitter.setAttribute('aria-valuemin', String(paneWidths.least));
  splitter.setAttribute('aria-valuemax', String(paneWidths.most));
  set(width);

  splitter.addEventListener('pointerdown', (event) => {
    splitter.setPointerCapture(event.pointerId);
    splitter.classList.add('is-moving');
  });
  splitter.addEventListener('pointermove', (event) => {
    if (splitter.hasPointerCapture(event.pointerId)) set(innerWidth - event.clientX - splitter.offsetWidth / 2);
  });
  splitter.addEventListener('lostpointercapture', () => splitter.classList.remove('is-moving'));
  splitter.addEventListener('keydown', (event) => {
    const wanted = widthAfter(event.key, width);
    if (wanted === undefined) return;
    event.preventDefault();
    set(wanted);
  });
}

/** What a key makes of a width; undefined = nothing. */
export function widthAfter(key: string, width: number): number | undefined {
  switch (key) {
    case 'ArrowLeft':
      return width + step;
    case 'ArrowRight':
      return width - step;
    case 'Home':
      return paneWidths.least;
    case 'End':
      return paneWidths.most;
    default:
      return undefined;
  }
}
