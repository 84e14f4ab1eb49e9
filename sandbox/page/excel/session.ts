import { Engine } from '../../host/engine';
import { locales as bookLocales } from '../../model/locale';
import type { Workbook } from '../../model/workbook';
import { defaultRequirements } from '../../node/requirements';
import { commandQueue } from '../../web/commands';
import type { Methods } from '../../web/methods';
import type { Origin, Surroundings } from '../../web/surroundings';
import { startConversation } from '../../web/xdm/conversation';
import type { PageLanguage } from '../texts/said';
import type { Addin } from './addin';
import { paneFrame } from './pane-frame';
import { openPaneLine, type PaneLine } from './pane-line';

/** What surrounds the add-in, and who hears what it does. */
export interface SessionOptions {
  readonly addin: Addin;
  readonly language: PageLanguage;
  readonly isDark: boolean;
  /** Where the frame with the pane comes. */
  readonly place: HTMLElement;
  /** After each batch of the add-in. */
  readonly onBatch: () => void;
  /** The add-in, or Excel, shows or hides the pane. */
  readonly onPane: (isVisible: boolean) => void;
}

/** The add-in at work on a workbook, from when it was opened until it is closed. */
export interface Session {
  readonly engine: Engine;
  /** Presses a button of the ribbon that calls a function; done when the function is. */
  press(functionName: string): Promise<void>;
  showPane(isVisible: boolean): void;
  close(): void;
}

/** The languages in which Excel is opened, by the language of the page. */
export const locales = { nl: 'nl-NL', en: 'en-US' } as const;

let lastConversation = 0;

function surroundingsOf({ addin, language, isDark }: SessionOptions, book: Workbook): Surroundings {
  return {
    paneUrl: addin.paneUrl,
    hostOrigin: location.origin as Origin,
    conversation: `conversation-${String((lastConversation += 1))}`,
    displayLanguage: locales[language],
    contentLanguage: locales[language],
    documentName: book.Name,
    isDark,
    requirements: defaultRequirements,
  };
}

/** Excel under the add-in, on a workbook that knows nothing of an add-in before it. */
function engineOn(book: Workbook, { addin, language }: SessionOptions): Engine {
  book.leaveAddin();
  book.locale = bookLocales[locales[language]];
  return new Engine(book, { schema: addin.schema, functions: addin.functions, namespace: 'KOERS' });
}

/** Opens the add-in on a workbook. */
export function startSession(book: Workbook, options: SessionOptions): Session {
  const engine = engineOn(book, options);
  const commands = commandQueue();
  let wasVisible = engine.runtime.isPaneVisible;

  const follow = (): void => {
    const { isPaneVisible } = engine.runtime;
    if (isPaneVisible !== wasVisible) options.onPane((wasVisible = isPaneVisible));
    options.onBatch();
  };
  const methods: Methods = {
    batch: (body, waitsForEdit) => engine.batch(body, waitsForEdit).finally(() => setTimeout(follow)),
    commandCompleted: commands.completed,
    settings: new Map(),
    unknown: (what) => reportError(new Error(`The simulated Excel does not know ${what}.`)),
  };
  const line = openPane(book, options, methods);
  engine.onEvents((entries) => void line.tell({ event: 'richApiMessage', entries }));
  book.events.whenSelected = () => void line.tell({ event: 'documentSelectionChanged' });

  return {
    engine,
    press: (functionName) => commands.press(functionName, (occurrence) => line.tell(occurrence)),
    showPane(isVisible) {
      engine.runtime.isPaneVisible = wasVisible = isVisible;
      options.onPane(isVisible);
    },
    close: () => (line.close(), engine.close()),
  };
}

/** Puts the pane into its frame, and opens the line to it. */
function openPane(book: Workbook, options: SessionOptions, methods: Methods): PaneLine {
  const surroundings = surroundingsOf(options, book);
  const frame = paneFrame(surroundings);
  const line = openPaneLine(frame, startConversation(surroundings, methods));
  options.place.replaceChildren(frame);
  return line;
}
