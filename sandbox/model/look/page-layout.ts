import { refuse } from '../host-error';
import { ModelObject } from '../model-object';
import type { Range } from '../range';
import type { Worksheet } from '../worksheet';
import { areaOf, boxOf } from './area';
import { asObject } from './arguments';
import { flag, numberIn, oneOf, textOf } from './one-of';
import type { HeaderTexts, Zoom } from './page-setup';
import { PageSetup, footerPlaces } from './page-setup';
import { printAreas, printTitles, setPrintAreas } from './print-names';
import { areasOn, rangeOn } from './range-argument';
import { RangeAreas } from './range-areas';

const papers = ['Letter', 'Legal', 'Tabloid', 'Executive', 'A3', 'A4', 'A5', 'B4', 'B5', 'Folio'] as const;
const mostPages = 32767;

export class PageLayout extends ModelObject {
  readonly T = 'PageLayout';
  readonly PrintErrors = 'AsDisplayed';
  readonly PrintComments = 'NoComments';
  readonly PrintOrder = 'DownThenOver';
  readonly FirstPageNumber = '';

  constructor(private readonly sheet: Worksheet) {
    super();
  }

  get HeadersFooters(): HeaderFooterGroup { return new HeaderFooterGroup(this.setup); }
  get Orientation() { return this.setup.orientation; }
  set Orientation(value) { this.setup.orientation = oneOf(['Portrait', 'Landscape'], value); }
  get PaperSize() { return this.setup.paperSize; }
  set PaperSize(value) { this.setup.paperSize = oneOf(papers, value); }
  get Zoom(): Zoom { return this.setup.zoom; }
  set Zoom(value) { this.setup.zoom = zoomOf(value); }
  get LeftMargin() { return this.setup.margins.LeftMargin; }
  set LeftMargin(value) { this.margin('LeftMargin', value); }
  get RightMargin() { return this.setup.margins.RightMargin; }
  set RightMargin(value) { this.margin('RightMargin', value); }
  get TopMargin() { return this.setup.margins.TopMargin; }
  set TopMargin(value) { this.margin('TopMargin', value); }
  get BottomMargin() { return this.setup.margins.BottomMargin; }
  set BottomMargin(value) { this.margin('BottomMargin', value); }
  get HeaderMargin() { return this.setup.margins.HeaderMargin; }
  set HeaderMargin(value) { this.margin('HeaderMargin', value); }
  get FooterMargin() { return this.setup.margins.FooterMargin; }
  set FooterMargin(value) { this.margin('FooterMargin', value); }
  get BlackAndWhite() { return this.setup.flags.BlackAndWhite; }
  set BlackAndWhite(value) { this.setup.flags.BlackAndWhite = flag(value); }
  get CenterHorizontally() { return this.setup.flags.CenterHorizontally; }
  set CenterHorizontally(value) { this.setup.flags.CenterHorizontally = flag(value); }
  get CenterVertically() { return this.setup.flags.CenterVertically; }
  set CenterVertically(value) { this.setup.flags.CenterVertically = flag(value); }
  get PrintHeadings() { return this.setup.flags.PrintHeadings; }
  set PrintHeadings(value) { this.setup.flags.PrintHeadings = flag(value); }
  get PrintGridlines() { return this.setup.flags.PrintGridlines; }
  set PrintGridlines(value) { this.setup.flags.PrintGridlines = flag(value); }
  get DraftMode() { return this.setup.flags.DraftMode; }
  set DraftMode(value) { this.setup.flags.DraftMode = flag(value); }

  SetPrintMargins(unit: unknown, margins: unknown): void {
    const points = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 }[oneOf(['Points', 'Inches', 'Centimeters'], unit)];
    for (const [side, value] of Object.entries(asObject(margins))) {
      if (typeof value === 'number') this.margin(oneOf(['Left', 'Right', 'Top', 'Bottom', 'Header', 'Footer'], side[0]!.toUpperCase() + side.slice(1)), value * points);
    }
  }

  SetPrintArea(area: unknown): void { setPrintAreas(this.sheet, 'Print_Area', areasOn(this.sheet, area)); }
  GetPrintArea(): RangeAreas { return this.GetPrintAreaOrNullObject() ?? refuse('ItemNotFound'); }
  GetPrintAreaOrNullObject(): RangeAreas | null {
    const areas = printAreas(this.sheet, 'Print_Area');
    return areas.length === 0 ? null : new RangeAreas(this.sheet, areas.map(boxOf));
  }

  /** The whole rows that are repeated at the top of each page. */
  SetPrintTitleRows(rows: unknown): void { this.setTitles('rows', rangeOn(this.sheet, rows)); }
  GetPrintTitleRows(): Range { return this.GetPrintTitleRowsOrNullObject() ?? refuse('ItemNotFound'); }
  GetPrintTitleRowsOrNullObject(): Range | null { return this.titles('rows'); }
  SetPrintTitleColumns(columns: unknown): void { this.setTitles('columns', rangeOn(this.sheet, columns)); }
  GetPrintTitleColumns(): Range { return this.GetPrintTitleColumnsOrNullObject() ?? refuse('ItemNotFound'); }
  GetPrintTitleColumnsOrNullObject(): Range | null { return this.titles('columns'); }

  private titles(along: 'rows' | 'columns'): Range | null {
    const area = printTitles(this.sheet, along);
    return area ? this.sheet.range(boxOf(area)) : null;
  }

  private setTitles(along: 'rows' | 'columns', range: Range): void {
    if (!(along === 'rows' ? range.IsEntireRow : range.IsEntireColumn)) refuse('InvalidArgument');
    const other = printTitles(this.sheet, along === 'rows' ? 'columns' : 'rows');
    setPrintAreas(this.sheet, 'Print_Titles', [...(other ? [other] : []), areaOf(range.box)]);
  }

  private margin(name: string, points: unknown): void {
    const key = (name.endsWith('Margin') ? name : `${name}Margin`) as keyof PageSetup['margins'];
    this.setup.margins[key] = numberIn(0, 72 * 49, points);
  }

  private get setup(): PageSetup {
    return this.sheet.layer(PageSetup);
  }
}

/** A scale, or pages to fit to; not both. */
function zoomOf(value: unknown): Zoom {
  const given = Object.fromEntries(Object.entries(asObject(value)).filter(([, part]) => part !== null && part !== undefined));
  const isScale = given['scale'] !== undefined;
  const fits = ['horizontalFitToPages', 'verticalFitToPages'].filter((key) => given[key] !== undefined);
  if (isScale === fits.length > 0) refuse('InvalidArgument');
  if (isScale) numberIn(10, 400, given['scale']);
  for (const key of fits) numberIn(1, mostPages, given[key]);
  return given;
}

export class HeaderFooterGroup extends ModelObject {
  readonly T = 'HeaderFooterGroup';
  readonly UseSheetMargins = true;
  readonly UseSheetScale = true;

  constructor(private readonly setup: PageSetup) {
    super();
  }

  get State() { return this.setup.headerState; }
  set State(value) { this.setup.headerState = oneOf(['Default', 'FirstAndDefault', 'OddAndEven', 'FirstOddAndEven'], value); }
  get DefaultForAllPages(): HeaderFooter { return new HeaderFooter(this.setup.headers.all); }
  get FirstPage(): HeaderFooter { return new HeaderFooter(this.setup.headers.first); }
  get EvenPages(): HeaderFooter { return new HeaderFooter(this.setup.headers.even); }
  get OddPages(): HeaderFooter { return new HeaderFooter(this.setup.headers.odd); }
}

const longestHeader = 255;

/** Six texts, each with Excel's codes: `&P` page, `&N` pages, `&8` size. */
export class HeaderFooter extends ModelObject {
  readonly T = 'HeaderFooter';

  constructor(texts: HeaderTexts) {
    super();
    for (const place of footerPlaces) {
      Object.defineProperty(this, place, {
        enumerable: true,
        get: () => texts[place],
        set: (value: unknown) => {
          texts[place] = textOf(value).length > longestHeader ? refuse('InvalidArgument') : textOf(value);
        },
      });
    }
  }
}
