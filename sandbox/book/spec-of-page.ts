import type { Print, SheetSpec } from '../../src/spec/sheet-spec';
import { lastRow } from '../model/look/area';
import { Freeze } from '../model/look/freeze-panes';
import { PageSetup } from '../model/look/page-setup';
import { printAreas, printTitles } from '../model/look/print-names';
import { Sizes } from '../model/look/sizes';
import type { Worksheet } from '../model/worksheet';
import { rangeOf } from './spec-of-rules';
import { plainColor } from './spec-of-style';

/** What is said of a sheet as a whole: tab, sizes, frozen panes, print. */
export function pageSpec(sheet: Worksheet): Pick<SheetSpec, 'tabColor' | 'widths' | 'heights' | 'freeze' | 'gridlines' | 'print'> {
  const { rows, columns } = sheet.layer(Freeze);
  const heights = heightsOf(sheet.layer(Sizes));
  return {
    ...(sheet.TabColor === '' ? {} : { tabColor: plainColor(sheet.TabColor) }),
    widths: widthsOf(sheet.layer(Sizes)),
    ...(Object.keys(heights).length === 0 ? {} : { heights }),
    ...(rows === 0 && columns === 0 ? {} : { freeze: { rows, columns } }),
    gridlines: sheet.ShowGridlines,
    print: printOf(sheet),
  };
}

const standardPixels = 64;
const padding = 5;
const pixelsPerCharacter = 7;

/** Widths in characters up to the last column that has one of its own. */
function widthsOf(sizes: Sizes): readonly number[] {
  const last = sizes.ownColumns().at(-1)?.to ?? -1;
  return Array.from({ length: Math.min(last + 1, 1000) }, (_, column) => ((sizes.ownWidth(column) ?? standardPixels) - padding) / pixelsPerCharacter);
}

function heightsOf(sizes: Sizes): Readonly<Record<number, number>> {
  const rows = sizes.ownRows().filter(({ to }) => to < lastRow);
  return Object.fromEntries(rows.flatMap(({ from, to, value }) => Array.from({ length: to - from + 1 }, (_, i) => [from + i + 1, value] as const)));
}

function printOf(sheet: Worksheet): Print {
  const setup = sheet.layer(PageSetup);
  const { rowBreaks } = setup;
  const [titleRows, printArea] = [printTitles(sheet, 'rows'), printAreas(sheet, 'Print_Area')];
  const left = footerText(setup.headers.all.LeftFooter);
  return {
    landscape: setup.orientation === 'Landscape',
    ...(titleRows ? { repeatRows: [titleRows.top + 1, titleRows.bottom + 1] as const } : {}),
    ...(left === '' ? {} : { footerLeft: left }),
    ...(rowBreaks.length === 0 ? {} : { breakBefore: rowBreaks.map((row) => row + 1) }),
    ...(printArea.length === 0 ? {} : { area: rangeOf(printArea[0]!) }),
  };
}

/** The text of a footer, without its size and with each doubled `&` as one. */
const footerText = (code: string): string => code.replace(/^&8(?: (?=\d))?/, '').replace(/&&/g, '&');
