/** Does one piece of work after the other. */
export type Lane = <T>(work: () => Promise<T>) => Promise<T>;

/** A lane of its own; Koers does one thing at a time, and an explanation may still be under way when a job begins. */
export function lane(): Lane {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  };
}
