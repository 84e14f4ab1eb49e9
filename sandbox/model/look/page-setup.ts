import type { Worksheet } from '../worksheet';
import { FollowLayer } from './follow-layer';
import type { StructureChange } from './structure';
import { areaAfter } from './structure';

export const footerPlaces = ['LeftHeader', 'CenterHeader', 'RightHeader', 'LeftFooter', 'CenterFooter', 'RightFooter'] as const;
export type HeaderTexts = Record<(typeof footerPlaces)[number], string>;

export const noHeaders = (): HeaderTexts => ({ LeftHeader: '', CenterHeader: '', RightHeader: '', LeftFooter: '', CenterFooter: '', RightFooter: '' });

/** Margins in points, as Excel starts with (A4). */
const startMargins = { LeftMargin: 50.4, RightMargin: 50.4, TopMargin: 54, BottomMargin: 54, HeaderMargin: 21.6, FooterMargin: 21.6 };

export interface Zoom {
  readonly scale?: number;
  readonly horizontalFitToPages?: number;
  readonly verticalFitToPages?: number;
}

/** How a sheet is printed; print area and titles are names of the sheet, as in Excel. */
export class PageSetup extends FollowLayer {
  orientation: 'Portrait' | 'Landscape' = 'Portrait';
  paperSize: string | null = 'A4';
  zoom: Zoom = { scale: 100 };
  margins = { ...startMargins };
  flags = { BlackAndWhite: false, CenterHorizontally: false, CenterVertically: false, PrintHeadings: false, PrintGridlines: false, DraftMode: false };
  headers: { readonly all: HeaderTexts; readonly first: HeaderTexts; readonly even: HeaderTexts; readonly odd: HeaderTexts } = { all: noHeaders(), first: noHeaders(), even: noHeaders(), odd: noHeaders() };
  headerState = 'Default';
  /** Rows and columns that a page begins with; kept in order. */
  rowBreaks: readonly number[] = [];
  columnBreaks: readonly number[] = [];

  protected override follow(change: StructureChange): void {
    this.rowBreaks = this.rowBreaks.flatMap((row) => areaAfter({ top: row, bottom: row, left: 0, right: 16383 }, change)?.top ?? []);
    this.columnBreaks = this.columnBreaks.flatMap((column) => areaAfter({ top: 0, bottom: 1048575, left: column, right: column }, change)?.left ?? []);
  }

  override copySheet(to: Worksheet): void {
    const { sheet: _, ...own } = this;
    Object.assign(to.layer(PageSetup), structuredClone(own));
  }
}
