import type { OpenProblem } from '../file/open-problem';

/** Everything that the page itself says, apart from the add-in and the grid. */
export interface PageTexts {
  readonly title: string;
  readonly tagline: string;
  readonly privacy: string;
  readonly privacyMore: string;
  readonly actions: { readonly label: string; readonly open: string; readonly sample: string; readonly empty: string; readonly download: string };
  readonly language: string;
  readonly toDark: string;
  readonly toLight: string;
  readonly ribbon: string;
  /** How the keyboard goes from part to part of the page. */
  readonly keys: string;
  /** The workbook by its name. */
  readonly workbook: (name: string) => string;
  readonly changed: string;
  readonly pane: { readonly label: string; readonly close: string; readonly width: string };
  readonly drop: string;
  readonly notices: string;
  readonly dismiss: string;
  readonly starting: string;
  readonly opening: (name: string) => string;
  readonly sampleOpened: string;
  readonly opened: (name: string) => string;
  readonly emptyOpened: string;
  readonly saving: (name: string) => string;
  readonly downloaded: (name: string) => string;
  /** What the downloaded file lacks, with the sheets concerned. */
  readonly leftOut: { readonly moved: (sheets: string) => string; readonly deleted: (sheets: string) => string };
  readonly problems: Readonly<Record<OpenProblem, (name: string) => string>>;
  readonly onlyOneFile: string;
  readonly unforeseen: string;
  readonly notStarted: string;
  readonly buttonFailed: (label: string) => string;
  readonly leave: { readonly title: string; readonly text: (name: string) => string; readonly download: string; readonly goOn: string; readonly cancel: string };
}
