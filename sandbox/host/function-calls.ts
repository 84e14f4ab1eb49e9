import type { Message } from '../model/events';
import { Service } from './service';

/** What a custom function brought: a value (a cell or rows of cells), or the text of an Excel error. */
export type FunctionResult = { readonly value: unknown } | { readonly error: string; readonly message?: string };

/** A function as functions.json describes it. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly parameters: readonly { readonly name: string; readonly optional?: boolean; readonly dimensionality?: string; readonly repeating?: boolean; readonly type?: string }[];
  readonly options?: { readonly stream?: boolean; readonly cancelable?: boolean; readonly requiresAddress?: boolean; readonly volatile?: boolean };
}

const functionMessage = 1;
const invoke = 1000;
const cancel = 1001;
const errors: Readonly<Record<number, string>> = { 1: '#N/A', 5: '#DIV/0!', 6: '#NUM!', 7: '#VALUE!', 8: '#NULL!', 11: '#N/A' };

interface Call {
  readonly settle: (result: FunctionResult) => void;
  readonly isStreaming: boolean;
}

/** Calls custom functions through the runtime in the genuine library, and takes their results. */
export class FunctionCalls {
  private readonly pending = new Map<number, Call>();
  private lastCall = 0;
  private waiting: Message[] | undefined = [];

  constructor(private readonly tell: (messages: readonly Message[]) => void) {}

  /** Arguments: one per declared parameter, null for what was left out, ranges as rows of cells. */
  call(metadata: FunctionMetadata, args: readonly unknown[], address: string, settle: (result: FunctionResult) => void): number {
    const id = ++this.lastCall;
    const isStreaming = metadata.options?.stream ?? false;
    const flags = (isStreaming ? 3 : metadata.options?.cancelable ? 1 : 0) + 4;
    this.pending.set(id, { settle, isStreaming });
    const message: Message = [functionMessage, invoke, '', JSON.stringify([id, metadata.id, args, address, flags, null]), id, false];
    if (this.waiting) this.waiting.push(message);
    else this.tell([message]);
    return id;
  }

  /** The add-in's runtime is there: calls that were waiting for it leave now, all in one message. */
  open(): void {
    const waiting = this.waiting ?? [];
    this.waiting = undefined;
    if (waiting.length > 0) this.tell(waiting);
  }

  cancel(id: number): void {
    if (this.pending.delete(id)) this.tell([[functionMessage, cancel, '', JSON.stringify({ invocationId: id }), id, false]]);
  }

  get isWaiting(): boolean {
    return [...this.pending.values()].some(({ isStreaming }) => !isStreaming);
  }

  /** The service by which the library tells that it can take calls, and delivers results. */
  service(): Service {
    return new Service({
      _SetOsfControlContainerReadyForCustomFunctions: () => this.open(),
      _GetEnabledFeatures: () => [],
      SetInvocationArrayResults: (results: readonly (readonly [number, boolean, unknown, number?])[]) => {
        for (const [id, isDone, value, code] of results) this.settle(id, isDone, value, code);
      },
      SetInvocationResults: (results: readonly { readonly id: number; readonly failed: boolean; readonly value: unknown; readonly errorCode?: number }[]) => {
        for (const { id, failed, value, errorCode } of results) this.settle(id, !failed, value, errorCode);
      },
    });
  }

  private settle(id: number, isDone: boolean, value: unknown, code: number | undefined): void {
    const call = this.pending.get(id);
    if (!call) return;
    if (!call.isStreaming) this.pending.delete(id);
    call.settle(isDone ? returned(value) : { error: errors[code ?? 7] ?? '#VALUE!', message: String(value ?? '') });
  }
}

// An error that a function returns instead of throwing arrives as an object with its code.
function returned(value: unknown): FunctionResult {
  const { code, message } = (typeof value === 'object' && value !== null ? value : {}) as { readonly code?: unknown; readonly message?: unknown };
  return typeof code === 'string' && code.startsWith('#') ? { error: code, message: String(message ?? '') } : { value };
}
