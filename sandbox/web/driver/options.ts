import type { ServedAddin } from './production-build';

/** How Excel is set up around the pane; every part may be left out. */
export interface PaneOptions {
  /** Excel on the web, with the pane in a frame, or Excel for Windows, with the pane as a page by itself; the web when left out. */
  readonly excel?: 'web' | 'windows';
  /** Language of Excel and of the browser; `nl-NL` when left out. */
  readonly locale?: 'nl-NL' | 'nl-BE' | 'en-US';
  /** How numbers and dates are written in the document; as `locale` when left out. */
  readonly contentLocale?: string;
  readonly theme?: 'light' | 'dark';
  /** A high-contrast theme of Windows. */
  readonly forcedColors?: boolean;
  /** Pixels; 350 when left out. */
  readonly width?: number;
  /** Pixels; 800 when left out. */
  readonly height?: number;
  /** Pixels of the screen per pixel of the pane; 1 when left out. */
  readonly scale?: number;
  /** Name of the document; `Map1.xlsx` when left out. */
  readonly name?: string;
  /** Settings kept in the document, as JSON texts. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Versions as texts, as "1.10" is later than "1.9". */
  readonly requirements?: Readonly<Record<string, string>>;
  /** Milliseconds that Excel takes to answer a batch. */
  readonly latency?: number;
  /** Bytes of a batch or its answer; 5 MB when left out, 0 = no limit. */
  readonly payloadLimit?: number;
  /** What is served as the add-in; the production build when left out. */
  readonly build?: ServedAddin;
  /** The workbook to open, as .xlsx; left out = an empty one. */
  readonly file?: Uint8Array;
  /** Excel on an address of its own: the browser then keeps no storage for the pane. */
  readonly blockStorage?: boolean;
  /** False: Microsoft's address with office.js does not answer. */
  readonly isOfficeReachable?: boolean;
}
