/** The size of a batch: characters of request and response, and how many actions it had. */
export interface BatchSize {
  readonly request: number;
  readonly response: number;
  readonly actions: number;
}

/** What went to and fro between the add-in and Excel. The library's own house-keeping is not counted. */
export class Traffic {
  requests: BatchSize[] = [];

  get syncs(): number {
    return this.requests.length;
  }
  record(size: BatchSize): void {
    this.requests.push(size);
  }
  reset(): void {
    this.requests = [];
  }
}
