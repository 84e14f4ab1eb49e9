/** An entry of `richApiMessage`: category, type, target, message as JSON, id, whether it comes from a co-author. */
export type EventEntry = readonly [category: number, type: number, target: string, message: string, id: number, isRemote: boolean];

/** The Excel behind the page: it takes batches and tells of events. */
export interface Engine {
  batch(body: string): Promise<{ readonly text: string } | { readonly error: number }>;
  onEvents(tell: (entries: readonly EventEntry[]) => void): void;
  /** What the add-in used and Excel lacks. */
  readonly unimplemented: readonly string[];
  close(): void;
}
