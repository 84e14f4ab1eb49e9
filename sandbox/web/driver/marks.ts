import type { Frame } from 'playwright-core';
import { scriptOf } from '../page/script';

/** A stretch of time in the pane, in milliseconds since the page began. */
export interface Stretch {
  readonly name: string;
  readonly start: number;
  readonly duration: number;
}

/** What the pane's thread was doing. */
export interface Marks {
  /** Stretches of 50 ms and more in which it could not answer. */
  readonly longTasks: readonly Stretch[];
  /** What the pane measured itself under a name that begins with `koers:`. */
  readonly measures: readonly Stretch[];
}

declare global {
  interface Window {
    koersMarks?: { readonly longTasks: Stretch[]; readonly measures: Stretch[] };
  }
}

function watch(paneOrigin: string): void {
  if (location.origin !== paneOrigin) return;
  const marks: NonNullable<Window['koersMarks']> = { longTasks: [], measures: [] };
  window.koersMarks = marks;
  const keep = (list: Stretch[]) => (entries: PerformanceObserverEntryList) =>
    entries.getEntries().forEach(({ name, startTime, duration }) => list.push({ name, start: startTime, duration }));
  new PerformanceObserver(keep(marks.longTasks)).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver(keep(marks.measures)).observe({ type: 'measure', buffered: true });
}

/** Makes every page of the pane keep its marks from the start. */
export const watchScript = (paneOrigin: string): string => scriptOf(watch, paneOrigin);

/** What was kept since the page began. */
export async function readMarks(frame: Frame): Promise<Marks> {
  const marks = await frame.evaluate(() => window.koersMarks);
  const { longTasks, measures } = marks ?? { longTasks: [], measures: [] };
  return { longTasks, measures: measures.filter(({ name }) => name.startsWith('koers:')) };
}
