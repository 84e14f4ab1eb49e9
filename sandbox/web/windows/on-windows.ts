import { dispatch, hostErrors, readBatch, type Methods } from '../methods';
import type { Occurrence } from '../occurrence';
import { openLine } from '../page/line';
import { scriptOf } from '../page/script';
import { asJson, type Personality } from '../personality';
import type { Surroundings } from '../surroundings';
import { nativeContext, nativeHostInfo } from './context';
import { nativeExcel } from './native-excel';

const eventIds: Readonly<Record<Occurrence['event'], number>> = { documentSelectionChanged: 2, richApiMessage: 33, appCommandInvoked: 39 };

/** An address of the pane's own server, as it may ask no other. */
const callPath = '/excel-for-windows';

/** Excel for Windows: the pane is a page by itself, and Excel an object in it. */
export function onWindows(surroundings: Surroundings, methods: Methods): Personality {
  const { paneUrl } = surroundings;
  const native = {
    hostInfo: nativeHostInfo(surroundings),
    context: nativeContext(surroundings),
    settings: Object.fromEntries(methods.settings),
    messageEvent: eventIds.richApiMessage,
  };
  return {
    address: paneUrl,
    initScript: `${scriptOf(openLine, callPath)} ${scriptOf(nativeExcel, native)}`,
    paneFrame: (page) => page.mainFrame(),
    serve: (address, body) => (address.origin === new URL(paneUrl).origin && address.pathname === callPath ? asJson(answer(body, methods)) : undefined),
    occurrence: (occurrence) => JSON.stringify([eventIds[occurrence.event], payloadOf(occurrence)]),
  };
}

function payloadOf(occurrence: Occurrence): readonly unknown[] {
  switch (occurrence.event) {
    case 'richApiMessage':
      return occurrence.entries;
    case 'appCommandInvoked':
      return [occurrence.invocation, occurrence.functionName, occurrence.argument];
    case 'documentSelectionChanged':
      return [];
  }
}

type Call = readonly ['settings', Readonly<Record<string, string>>] | readonly ['execute', number, readonly unknown[]];

const well = 0;

async function answer(text: string, methods: Methods): Promise<string> {
  const call = JSON.parse(text) as Call;
  if (call[0] === 'execute') return JSON.stringify(await execute(call[1], call[2], methods));
  methods.settings.clear();
  for (const [name, json] of Object.entries(call[1])) methods.settings.set(name, json);
  return JSON.stringify([well]);
}

async function execute(id: number, args: readonly unknown[], methods: Methods): Promise<readonly unknown[]> {
  switch (id) {
    case dispatch.batch: {
      const outcome = await methods.batch(...readBatch(args[0] as readonly unknown[]));
      return 'error' in outcome ? [outcome.error] : [well, 200, [], outcome.text];
    }
    case dispatch.commandCompleted:
      methods.commandCompleted(String(args[0]), Number(args[1]));
      return [well];
    default:
      methods.unknown(`dispatch ${id}`);
      return [hostErrors.notSupported];
  }
}
