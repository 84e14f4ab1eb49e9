import type { Range } from '../../spec/sheet-spec';
import { inExcel } from '../host/in-excel';
import { writingMark } from '../guard/marks';
import { slice } from '../host/slice';
import { rangeName } from '../../spec/place/cell-reference';

/** Something to be done to a sheet; many of them go into one batch. */
export type Draw = (sheet: Excel.Worksheet) => void;

// Some 600 bytes each: well below what Excel on the web takes.
const drawsPerSync = 1500;

/** Does everything in order, in as few syncs as fit. */
export const drawOn = (sheetId: string, draws: readonly Draw[]): Promise<void> => drawAll(sheetId, draws, () => undefined);

/** As `drawOn`, as a part of a write. */
export const drawInWrite = (sheetId: string, draws: readonly Draw[]): Promise<void> => drawAll(sheetId, draws, requireMark);

/** Excel refuses the batch, before it does anything, when the mark of the write is gone: another window has put the write back. */
export function requireMark({ workbook }: Excel.RequestContext): void {
  workbook.names.getItem(writingMark).visible = false;
}

type First = (context: Excel.RequestContext) => void;

async function drawAll(sheetId: string, draws: readonly Draw[], first: First): Promise<void> {
  for (let at = 0; at < draws.length; at += drawsPerSync) await drawSome(sheetId, draws.slice(at, at + drawsPerSync), first);
}

function drawSome(sheetId: string, draws: readonly Draw[], first: First): Promise<void> {
  return inExcel(async (context) => {
    first(context);
    context.application.suspendScreenUpdatingUntilNextSync();
    context.application.suspendApiCalculationUntilNextSync();
    const sheet = context.workbook.worksheets.getItem(sheetId);
    slice('draw', () => draws.forEach((draw) => draw(sheet)));
    await context.sync();
  });
}

// Excel takes an address of at most 8,192 characters.
const longestAddress = 8000;

/** The addresses of rectangles, as many in one text as Excel takes. */
export function addressesOf(areas: readonly Range[]): readonly string[] {
  const texts: string[] = [];
  for (const area of areas) {
    const name = rangeName(area);
    const last = texts.at(-1);
    if (last === undefined || last.length + name.length + 1 > longestAddress) texts.push(name);
    else texts[texts.length - 1] = `${last},${name}`;
  }
  return texts;
}

/** The format of one address or of several at once. */
export const formatAt = (sheet: Excel.Worksheet, address: string): Excel.RangeFormat =>
  address.includes(',') ? sheet.getRanges(address).format : sheet.getRange(address).format;
