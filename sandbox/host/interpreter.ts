import { HostError, refuse } from '../model/host-error';
import type { ModelObject } from '../model/model-object';
import type { Action, ActionResult, BatchRequest, BatchResponse } from './batch';
import { ActionType } from './batch';
import { identity } from './identity';
import type { Members } from './members';
import type { Roots } from './paths';
import { Paths } from './paths';
import { query } from './query';

/** What the interpreter needs of the workbook besides its members. */
export interface Bookkeeping extends Roots {
  keep(object: ModelObject): void;
  /** Starts (+1) or ends (-1) a subscription of an object's event. */
  subscribe(object: ModelObject, eventType: number, change: 1 | -1): void;
}

/** Carries out one batch after the other, action by action, as Excel does: it stops at the first that fails. */
export class Interpreter {
  constructor(
    readonly members: Members,
    private readonly book: Bookkeeping,
  ) {}

  /** `stopBefore`: the batch fails at this action, for tests of what is left behind. */
  run({ Actions, ObjectPaths = {} }: BatchRequest, stopBefore = Infinity): BatchResponse {
    const paths = new Paths(this.members, this.book, ObjectPaths);
    const results: ActionResult[] = [];
    const traceIds: number[] = [];
    for (const [index, action] of Actions.entries()) {
      try {
        if (index >= stopBefore) refuse('GeneralException');
        if (action.ActionType === ActionType.trace) traceIds.push(action.Id);
        results.push({ ActionId: action.Id, Value: this.result(action, paths) ?? null });
      } catch (problem) {
        return { Error: failure(problem, index), ProcessedResults: { Results: results }, TraceIds: traceIds };
      }
    }
    return { Results: results, TraceIds: traceIds };
  }

  private result(action: Action, paths: Paths): unknown {
    if (action.ActionType === ActionType.trace) return null;
    const object = paths.object(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return object && identity(object);
      case ActionType.query:
        return object && query(this.members, object, action.QueryInfo ?? {});
      case ActionType.method:
        return object ? this.method(object, action.Name, paths.arguments(action.ArgumentInfo)) : { _IsNull: true };
      case ActionType.setProperty:
        if (!object) return refuse('ItemNotFound', undefined, action.Name);
        return this.members.write(object, action.Name, paths.arguments(action.ArgumentInfo)[0]);
      default:
        return this.members.missing(`ActionType ${action.ActionType}`);
    }
  }

  private method(object: ModelObject, name: string, args: readonly unknown[]): unknown {
    if (name === '_KeepReference') return this.book.keep(object);
    const event = /^_(Unr|R)egister(\w+)$/.exec(name);
    const known = event && this.members.typeOf(object)?.events[event[2]!];
    if (known) return this.book.subscribe(object, known.type, event[1] === 'R' ? 1 : -1);
    return this.members.call(object, name, args);
  }
}

function failure(problem: unknown, ActionIndex: number): { Code: string; Message: string; Location: string; ActionIndex: number; HttpStatusCode: number } {
  if (problem instanceof HostError) return { Code: problem.code, Message: problem.message, Location: problem.location ?? '', ActionIndex, HttpStatusCode: problem.httpStatus };
  const trace = problem instanceof Error ? (problem.stack ?? problem.message) : String(problem);
  return { Code: 'GeneralException', Message: `[simulated Excel] fault of the simulation: ${trace}`, Location: '', ActionIndex, HttpStatusCode: 500 };
}
