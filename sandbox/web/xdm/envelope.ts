import type { Origin } from '../surroundings';

/** What office.js asks of a host: something once, to be told of an event from now on, or no longer. */
export const asks = { invoke: 0, register: 1, unregister: 2 } as const;

/** A message of office.js to the page around the add-in, as it travels through `postMessage`. */
export interface PaneMessage {
  readonly _messageType: 0 | 1;
  readonly _actionName: string;
  readonly _actionType: (typeof asks)[keyof typeof asks];
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

const nature = { answer: 0, occurrence: 1 } as const;

/** The answer to a message. */
export const answerTo = (message: PaneMessage, origin: Origin, data: unknown): string => respond(message, origin, data, nature.answer);

/** An occurrence of an event that the message asked to be told of. */
export const occurrenceFor = (message: PaneMessage, origin: Origin, data: unknown): string =>
  respond(message, origin, data, nature.occurrence);

function respond(message: PaneMessage, origin: Origin, data: unknown, responseType: 0 | 1): string {
  const { _actionName, _conversationId, _correlationId } = message;
  return JSON.stringify({
    _messageType: 1,
    _actionName,
    _conversationId,
    _correlationId,
    _origin: origin,
    _data: data,
    _errorCode: 0,
    _responseType: responseType,
    _serializerVersion: 1,
  });
}
