/** An entry of `richApiMessage`: category, type, target, message as JSON, id, whether it comes from a co-author. */
export type EventEntry = readonly [category: number, type: number, target: string, message: string, id: number, isRemote: boolean];

/** The answer to a batch as text, or the number of an Office error. */
export type Answer = { readonly text: string } | { readonly error: number };

/** The Excel behind the page: it takes batches and tells of events. */
export interface Engine {
  batch(body: string): Promise<Answer>;
  onEvents(tell: (entries: readonly EventEntry[]) => void): void;
  /** What the add-in used and Excel lacks. */
  readonly unimplemented: readonly string[];
  close(): void;
}
