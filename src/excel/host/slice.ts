/**
 * Does a piece of Koers's own work on the pane's thread and leaves a measure of it, `koers:<name>`: what a performance
 * observer or the browser's tools show of how long the pane could not answer.
 */
export function slice<T>(name: string, work: () => T): T {
  const label = `koers:${name}`;
  const start = performance.now();
  try {
    return work();
  } finally {
    performance.measure(label, { start, end: performance.now() });
    performance.clearMeasures(label);
  }
}
