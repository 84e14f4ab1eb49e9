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
  /** Name of the document; `Map1.xlsx` when left out. */
  readonly name?: string;
  /** Settings kept in the document, as JSON texts. */
  readonly settings?: Readonly<Record<string, string>>;
  readonly requirements?: Readonly<Record<string, string>>;
  /** Excel on an address of its own: the browser then keeps no storage for the pane. */
  readonly blockStorage?: boolean;
  /** False: Microsoft's address with office.js does not answer. */
  readonly isOfficeReachable?: boolean;
}

/** What Excel of 2021 and later announces; versions as texts. */
export const usualRequirements: Readonly<Record<string, string>> = {
  ExcelApi: '1.14',
  CustomFunctions: '1.8',
  CustomFunctionsRuntime: '1.3',
  SharedRuntime: '1.1',
  RibbonApi: '1.1',
  KeyboardShortcuts: '1.1',
  DialogApi: '1.2',
  Settings: '1.1',
  DocumentEvents: '1.1',
  BindingEvents: '1.1',
  Selection: '1.1',
  TableBindings: '1.1',
  TableCoercion: '1.1',
  TextBindings: '1.1',
  TextCoercion: '1.1',
  MatrixBindings: '1.1',
  MatrixCoercion: '1.1',
  File: '1.1',
  IdentityApi: '1.3',
};
