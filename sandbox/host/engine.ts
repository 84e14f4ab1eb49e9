import type { Message } from '../model/events';
import type { ModelObject } from '../model/model-object';
import type { Workbook } from '../model/workbook';
import type { Schema } from '../office/schema';
import type { BatchRequest } from './batch';
import { ActionType } from './batch';
import { Faults } from './faults';
import type { FunctionMetadata } from './function-calls';
import { FunctionCalls } from './function-calls';
import { connectFunctions } from './function-cells';
import { Interpreter } from './interpreter';
import type { Limits } from './limits';
import { transportErrors, webLimits } from './limits';
import { Members } from './members';
import { newRuntimeState, runtimeServices } from './runtime-services';
import { Traffic } from './traffic';

/** The answer to a batch: its text, or the number of an Office error. */
export type Answer = { readonly text: string } | { readonly error: number };

/** A batch with its size in characters. */
export interface Arrived {
  readonly request: () => BatchRequest;
  readonly size: number;
}

export interface EngineOptions {
  readonly schema: Schema;
  readonly limits?: Partial<Limits>;
  /** The custom functions of the add-in, as its functions.json describes them. */
  readonly functions?: readonly FunctionMetadata[];
  /** What formulas put before the name of a custom function, such as `KOERS`. */
  readonly namespace?: string;
}

/** Excel behind the add-in, whatever the way they talk: takes batches, tells of events. */
export class Engine {
  readonly traffic = new Traffic();
  readonly faults = new Faults();
  readonly runtime = newRuntimeState();
  readonly functionCalls: FunctionCalls;
  /** The user is typing in a cell. */
  isEditing = false;
  private readonly members: Members;
  private readonly interpreter: Interpreter;
  private readonly limits: Limits;
  private listener: (messages: readonly Message[]) => void = () => undefined;
  private last: Promise<unknown> = Promise.resolve();
  private isTelling = false;
  private isInBatch = false;
  private isClosed = false;

  constructor(
    readonly book: Workbook,
    { schema, limits, functions = [], namespace = '' }: EngineOptions,
  ) {
    this.members = new Members(schema);
    this.limits = { ...webLimits, ...limits };
    this.functionCalls = new FunctionCalls((messages) => this.send(messages));
    const services = this.services();
    const { references } = book;
    this.interpreter = new Interpreter(this.members, {
      workbook: book,
      service: (name) => services[name],
      reference: (id) => references.get(id),
      keep: (object) => book.keep(object),
      subscribe: (object, type, change) => book.events.subscribe(type, eventTarget(object), change),
    });
    book.events.wake = () => this.tellLater();
    connectFunctions(book, this.functionCalls, { functions, namespace });
  }

  get unimplemented(): readonly string[] {
    return [...this.members.unimplemented];
  }

  onEvents(listener: (messages: readonly Message[]) => void): void {
    this.listener = listener;
  }

  /** Carries out a batch, after those that came before it. `waitsForEdit`: it waits until the user has left the cell. */
  batch(body: string, waitsForEdit = false): Promise<Answer> {
    return this.take({ request: () => JSON.parse(body) as BatchRequest, size: body.length }, waitsForEdit);
  }

  /** The same for a batch that a transport has read already. */
  take(arrived: Arrived, waitsForEdit = false): Promise<Answer> {
    const answer = this.last.then(() => this.arrive(arrived, waitsForEdit));
    this.last = answer.catch(() => undefined);
    return answer;
  }

  /** Calls an action of the add-in by its id, as a keyboard shortcut does. */
  dispatchAction(id: string, argument?: unknown): void {
    this.send([[2, 1000, '', JSON.stringify(argument === undefined ? [id] : [id, JSON.stringify(argument)]), 1, false]]);
  }

  close(): void {
    this.isClosed = true;
  }

  private async arrive(arrived: Arrived, waitsForEdit: boolean): Promise<Answer> {
    if (this.limits.latency > 0) await pause(this.limits.latency);
    while (this.isEditing && waitsForEdit && !this.isClosed) await pause(10);
    return this.carryOut(arrived.request(), arrived.size);
  }

  private carryOut(request: BatchRequest, size: number): Answer {
    const isOwn = isHousekeeping(request);
    const fault = isOwn ? undefined : this.faults.next();
    const answer = this.answer(request, size, fault);
    if (!isOwn) this.traffic.record({ request: size, response: 'text' in answer ? answer.text.length : 0, actions: request.Actions.length });
    this.tellLater();
    return fault === 'after' ? { error: transportErrors.disconnected } : answer;
  }

  private answer(request: BatchRequest, size: number, fault: ReturnType<Faults['next']>): Answer {
    if (fault === 'before') return { error: transportErrors.disconnected };
    if (this.isEditing && !isHousekeeping(request)) return { error: transportErrors.editing };
    if (this.isTooLong(size)) return { error: transportErrors.requestTooLarge };
    const { events, calculator } = this.book;
    events.actor = 'addin';
    this.isInBatch = true;
    const response = this.interpreter.run(request, fault === 'middle' ? halfway(request) : undefined);
    this.isInBatch = false;
    calculator.settle();
    events.actor = 'user';
    const text = JSON.stringify(response);
    return this.isTooLong(text.length) ? { error: transportErrors.responseTooLarge } : { text };
  }

  private isTooLong(size: number): boolean {
    return this.limits.payload > 0 && size > this.limits.payload;
  }

  private services(): Readonly<Record<string, ModelObject>> {
    const tellVisibility = (): void => this.send([[65_536, 65_539, '', JSON.stringify({ visibility: this.runtime.isPaneVisible ? 'Visible' : 'Hidden' }), 1, false]]);
    return { ...runtimeServices(this.runtime, tellVisibility), 'Microsoft.ExcelServices.CustomFunctions': this.functionCalls.service() };
  }

  /** Events leave after the answer to the batch that caused them. */
  private tellLater(): void {
    if (this.isTelling || this.isInBatch) return;
    this.isTelling = true;
    setTimeout(() => {
      this.isTelling = false;
      const messages = this.book.events.take();
      if (messages.length > 0) this.send(messages);
    }, 0);
  }

  private send(messages: readonly Message[]): void {
    setTimeout(() => !this.isClosed && this.listener(messages), 0);
  }
}

const pause = (delay: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, delay));

const eventTarget = (object: ModelObject): string => {
  const { $eventTarget, Id } = object as { readonly $eventTarget?: string; readonly Id?: unknown };
  return $eventTarget ?? (Id === undefined ? 'Workbook' : String(Id));
};

/** Before which action a batch breaks off when half of its changes have been made. */
function halfway({ Actions }: BatchRequest): number {
  const changes = Actions.flatMap(({ ActionType: type, Name }, i) => ((type === ActionType.setProperty || type === ActionType.method) && Name !== '_KeepReference' ? [i] : []));
  return changes[Math.floor(changes.length / 2)] ?? Math.floor(Actions.length / 2);
}

const ownNames = new Set(['_RemoveReference', 'SetInvocationArrayResults', 'SetInvocationResults', '_SetOsfControlContainerReadyForCustomFunctions', 'NotifyActionHandlerReady']);

/** Batches that the library sends for itself: released references, results of functions. */
function isHousekeeping({ Actions }: BatchRequest): boolean {
  return Actions.every(({ ActionType, Name }) => ActionType === 1 || ownNames.has(Name)) && Actions.some(({ Name }) => ownNames.has(Name));
}
