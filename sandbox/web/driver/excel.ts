import { loadBook } from '../../book/load-book';
import type { FaultKind } from '../../host/faults';
import { Engine } from '../../host/engine';
import type { FunctionMetadata } from '../../host/function-calls';
import type { Traffic } from '../../host/traffic';
import type { Player } from '../../model/player';
import { Workbook } from '../../model/workbook';
import { nodeCodec } from '../../node/node-codec';
import { loadLibrary } from '../../office/load-library';
import { loadSchema } from '../../office/load-schema';
import type { Schema } from '../../office/schema';
import type { PaneOptions } from './options';

/** Excel beside the pane, to look at and to play the user on. Addresses: `A1` on the active sheet, `'My sheet'!A1`. */
export interface Excel {
  readonly book: Workbook;
  readonly engine: Engine;
  /** Settings of the add-in that are kept in the document, as JSON texts. */
  readonly settings: Map<string, string>;
  readonly traffic: Traffic;
  /** The user is typing in a cell: Excel refuses every call. */
  editing: boolean;
  /** The n-th batch from now (1 = the next) fails; lasting: Excel is out of reach from then on. */
  failAt(n: number, how: FaultKind, lasting?: boolean): void;
  heal(): void;
  /** Who types, selects, renames …; `book.coauthor` does so elsewhere. */
  readonly user: Player;
  /** What stands in a cell. */
  value(address: string): unknown;
}

let known: Schema | undefined;

function schema(): Schema {
  if (known) return known;
  const library = loadLibrary();
  known = loadSchema(library);
  library.stop();
  return known;
}

const limitsOf = ({ latency, payloadLimit }: PaneOptions) => ({
  ...(latency !== undefined && { latency }),
  ...(payloadLimit !== undefined && { payload: payloadLimit }),
});

function openBook({ file, locale = 'nl-NL', name = 'Map1.xlsx' }: PaneOptions): Promise<Workbook> | Workbook {
  return file ? loadBook(file, { locale, name, codec: nodeCodec }) : new Workbook(locale, name);
}

/** Starts Excel with the workbook that the options name. */
export async function startExcel(options: PaneOptions, functions: readonly FunctionMetadata[]): Promise<Excel> {
  const book = await openBook(options);
  const engine = new Engine(book, { schema: schema(), limits: limitsOf(options), functions, namespace: 'KOERS' });
  return {
    book,
    engine,
    settings: new Map(Object.entries(options.settings ?? {})),
    traffic: engine.traffic,
    get editing() {
      return engine.isEditing;
    },
    set editing(isEditing) {
      engine.isEditing = isEditing;
    },
    failAt: (n, how, lasting = false) => engine.faults.failAt(n, how, lasting),
    heal: () => engine.faults.heal(),
    user: book.user,
    value: (address) => book.active.find(address).Values?.[0]?.[0],
  };
}
