/** Where the page around an add-in comes from; Excel itself is on https. */
export type Origin = `http${'s' | ''}://${string}`;

/** What Excel tells an add-in about itself, the user and the document before anything is asked of the workbook. */
export interface Surroundings {
  /** The page around the add-in, where there is one. */
  readonly hostOrigin: Origin;
  /** The page of the add-in. */
  readonly paneUrl: string;
  readonly conversation: string;
  readonly displayLanguage: string;
  readonly contentLanguage: string;
  readonly documentName: string;
  readonly isDark: boolean;
  /** Versions as texts, as "1.10" is later than "1.9". */
  readonly requirements: Readonly<Record<string, string>>;
}

/** The add-in as Excel knows it. */
export const appId = 'app-koers';

/** Shared runtime (1) and custom functions (2). */
export const runtimeFlags = '3';

/** What Excel hands every add-in: the document is open for reading and writing, the add-in is a task pane in view. */
export const hostVersion = '16.0.15407.10000';
