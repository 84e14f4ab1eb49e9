import { loadBook } from '../book/load-book';
import { saveBook } from '../book/save';
import type { FaultKind } from '../host/faults';
import { Engine } from '../host/engine';
import type { FunctionMetadata } from '../host/function-calls';
import type { BatchSize } from '../host/traffic';
import type { LocaleName } from '../model/locale';
import { Workbook } from '../model/workbook';
import type { OfficeLibrary } from '../office/load-library';
import { loadLibrary } from '../office/load-library';
import { loadSchema } from '../office/load-schema';
import { hostBridge } from './host-bridge';
import { nodeCodec } from './node-codec';
import { defaultRequirements, isSetSupported } from './requirements';

export type BookModel = Workbook;

export interface ExcelOptions {
  /** An .xlsx to open; left out = an empty book with one sheet. */
  readonly file?: Uint8Array;
  readonly name?: string;
  /** Of display and content: separators, and the names that Excel gives sheets (Blad1, Sheet1) and tables (Tabel1, Table1). */
  readonly locale?: LocaleName;
  /** Milliseconds per batch. */
  readonly latency?: number;
  /** Most bytes per request and per response, 5 MB when left out; 0 = no limit. */
  readonly payloadLimit?: number;
  /** Versions as texts. */
  readonly requirements?: Readonly<Record<string, string>>;
  /** The add-in's custom functions, as in functions.json; formulas call them as `NAMESPACE.NAME`. */
  readonly functions?: readonly FunctionMetadata[];
  readonly namespace?: string;
}

export interface SimulatedExcel {
  readonly Excel: OfficeLibrary['Excel'];
  readonly Office: OfficeLibrary['Office'];
  readonly OfficeExtension: OfficeLibrary['OfficeExtension'];
  readonly CustomFunctions: OfficeLibrary['CustomFunctions'];
  /** The model, to look at and to play the user on. */
  readonly book: BookModel;
  readonly engine: Engine;
  readonly traffic: { readonly syncs: number; readonly requests: readonly BatchSize[]; reset(): void };
  /** The n-th batch from now (1 = the next) fails; lasting: Excel is out of reach from then on. */
  failAt(n: number, how: FaultKind, lasting?: boolean): void;
  heal(): void;
  /** The user is typing in a cell. */
  editing: boolean;
  /** `Type.Member` of what the add-in used and the model lacks. */
  readonly unimplemented: readonly string[];
  /** The workbook as an .xlsx; what that leaves out stands with `saveBook`. */
  save(): Promise<Uint8Array>;
  close(): void;
}

/** Starts a simulated Excel in Node under the genuine office.js. */
export async function startExcel(options: ExcelOptions = {}): Promise<SimulatedExcel> {
  const library = loadLibrary();
  const book = await openBook(options);
  // Where Excel itself would refuse a member of a later requirement set, the library does so here.
  Object.assign(library.OfficeExtension.CommonUtility, { _doApiNotSupportedCheck: true });
  const limits = { ...(options.latency === undefined ? {} : { latency: options.latency }), ...(options.payloadLimit === undefined ? {} : { payload: options.payloadLimit }) };
  const engine = new Engine(book, { schema: loadSchema(library), limits, functions: options.functions ?? [], namespace: options.namespace ?? '' });
  describeHost(library, book, options.requirements ?? defaultRequirements);
  library.OfficeExtension.HostBridge.init(hostBridge(engine));
  engine.functionCalls.open();
  return simulated(library, engine, () => saveBook(book, { codec: nodeCodec, ...(options.file ? { original: options.file } : {}) }));
}

function openBook({ file, name, locale }: ExcelOptions): Promise<Workbook> | Workbook {
  const known = { ...(name === undefined ? {} : { name }), ...(locale === undefined ? {} : { locale }) };
  return file ? loadBook(file, { ...known, codec: nodeCodec }) : new Workbook(locale, name);
}

function simulated({ Excel, Office, OfficeExtension, CustomFunctions, stop }: OfficeLibrary, engine: Engine, save: SimulatedExcel['save']): SimulatedExcel {
  return {
    Excel,
    Office,
    OfficeExtension,
    CustomFunctions,
    book: engine.book,
    engine,
    save,
    traffic: engine.traffic,
    failAt: (n, how, lasting = false) => engine.faults.failAt(n, how, lasting),
    heal: () => engine.faults.heal(),
    get editing() {
      return engine.isEditing;
    },
    set editing(isEditing) {
      engine.isEditing = isEditing;
    },
    get unimplemented() {
      return engine.unimplemented;
    },
    close() {
      engine.close();
      stop();
    },
  };
}

// Without a page the library finds no host and leaves these undefined; the rest of `Office` is its own.
function describeHost({ Office, OSF }: OfficeLibrary, book: Workbook, sets: Readonly<Record<string, string>>): void {
  const context = {
    host: 'Excel',
    platform: 'OfficeOnline',
    displayLanguage: book.locale.name,
    contentLanguage: book.locale.name,
    requirements: { isSetSupported: (name: string, version?: string) => isSetSupported(sets, name, version) },
    document: { url: `https://localhost/${book.Name}`, mode: 'readWrite' },
  };
  const whenReady = (callback?: (info: unknown) => unknown): Promise<unknown> => {
    const info = { host: context.host, platform: context.platform };
    return Promise.resolve().then(() => callback?.(info)).then(() => info);
  };
  Object.assign(OSF, { _OfficeAppFactory: { ...OSF._OfficeAppFactory, getContext: () => context } });
  Object.assign(Office, { onReady: whenReady });
}
