import type { Workbook } from '../model/workbook';

export interface GridOptions {
  /** Of the grid's own words; how numbers are typed and read follows the locale of the book. */
  readonly language: 'nl' | 'en';
  readonly isDark: boolean;
  /** The user begins or ends typing in a cell. */
  readonly onEditing?: (isEditing: boolean) => void;
  /** A click on a link to the web; links inside the book are followed by the grid. Left out: a new tab. */
  readonly openLink?: (address: string) => void;
  /** Excel refuses what the user did: a sentence to show, in the language of the grid. */
  readonly onRefused?: (message: string) => void;
}

/** A spreadsheet grid that shows a workbook of the model and lets the user work in it. The model is the truth; the grid keeps no cells of its own. */
export interface GridView {
  /** Shows another workbook. */
  show(book: Workbook): void;
  /** Brings the grid up to date with what changed in the model, after a batch of the add-in. Costs little when nothing did. */
  refresh(): void;
  /** Gives the keys to the cells. */
  focus(): void;
  dispose(): void;
}
