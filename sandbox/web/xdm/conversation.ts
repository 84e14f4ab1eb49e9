import type { Methods } from '../methods';
import type { Occurrence } from '../occurrence';
import type { Surroundings } from '../surroundings';
import { appContext } from './app-context';
import { answerTo, asks, occurrenceFor, type PaneMessage } from './envelope';
import { carryOut } from './execute';


/** The talk between Excel on the web and office.js in the pane. */
export interface Conversation {
  /** Takes a message of the pane; gives the text to post back. */
  answer(text: string): Promise<string>;
  /** The text to post to the pane when something happened, unless the pane did not ask to be told. */
  occurrence(occurrence: Occurrence): string | undefined;
}

/** What the host answers to messages that only inform it. */
const noted = null;

/** Excel's side of the talk; a pane that is opened again begins anew with the same settings. */
export function startConversation(surroundings: Surroundings, methods: Methods): Conversation {
  const { hostOrigin } = surroundings;
  const registered = new Map<string, PaneMessage>();

  async function dataFor(message: PaneMessage): Promise<unknown> {
    if (message._actionType === asks.register) registered.set(message._actionName, message);
    if (message._actionType === asks.unregister) registered.delete(message._actionName);
    if (message._actionType !== asks.invoke) return { Version: 1, Error: 0 };
    switch (message._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        return appContext(surroundings, methods.settings);
      case 'ContextActivationManager_notifyHost':
        return noted;
      case 'executeMethod':
        return carryOut(message._data, methods);
      default:
        methods.unknown(message._actionName);
        return noted;
    }
  }

  return {
    async answer(text) {
      const message = JSON.parse(text) as PaneMessage;
      return answerTo(message, hostOrigin, await dataFor(message));
    },
    occurrence(occurrence) {
      const registration = registered.get(occurrence.event);
      return registration && occurrenceFor(registration, hostOrigin, dataOf(occurrence));
    },
  };
}

function dataOf(occurrence: Occurrence): Readonly<Record<string, unknown>> {
  switch (occurrence.event) {
    case 'richApiMessage':
      return { ArrayData: occurrence.entries };
    case 'appCommandInvoked':
      return { 0: occurrence.invocation, 1: occurrence.functionName, 2: occurrence.argument };
    case 'documentSelectionChanged':
      return {};
  }
}
