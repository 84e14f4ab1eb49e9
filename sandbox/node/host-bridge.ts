import type { BatchRequest } from '../host/batch';
import type { Answer, Engine } from '../host/engine';
import { transportErrors } from '../host/limits';

/** What the library's HostBridge talks to. */
export interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
}

interface RequestMessage {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: BatchRequest };
}

const waitsForEdit = 64;

const refusals: Readonly<Record<number, readonly [code: string, status: number, message: string]>> = {
  [transportErrors.editing]: ['InvalidOperationInCellEditMode', 400, 'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.'],
  [transportErrors.disconnected]: ['InvalidOrTimedOutSession', 408, 'Your Office Online session has expired or is invalid. To continue, refresh the page.'],
  [transportErrors.requestTooLarge]: ['RequestPayloadSizeLimitExceeded', 400, 'The request payload size has exceeded the limit.'],
  [transportErrors.responseTooLarge]: ['ResponsePayloadSizeLimitExceeded', 400, 'The response payload size has exceeded the limit.'],
  [transportErrors.accessDenied]: ['AccessDenied', 401, 'You cannot perform the requested operation.'],
};

/** Connects the library in Node with the engine. */
export function hostBridge(engine: Engine): Bridge {
  const bridge: Bridge = {
    sendMessageToHost(text) {
      const { id, flags, message } = JSON.parse(text) as RequestMessage;
      const request = (): BatchRequest => message.body;
      void engine.take({ request, size: text.length }, (flags & waitsForEdit) !== 0).then((answer) => setTimeout(() => bridge.onMessageFromHost?.(reply(id, answer)), 0));
    },
  };
  engine.onEvents((entries) => bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } })));
  return bridge;
}

// The answer is put together as text: it can be large, and it is JSON already.
function reply(id: number, answer: Answer): string {
  if ('text' in answer) return `{"id":${id},"type":2,"message":{"statusCode":200,"headers":{},"body":${answer.text}}}`;
  const [code, statusCode, message] = refusals[answer.error] ?? ['GeneralException', 500, 'There was an internal error while processing the request.'];
  return JSON.stringify({ id, type: 2, message: { statusCode, headers: {}, body: { error: { code, message } } } });
}
