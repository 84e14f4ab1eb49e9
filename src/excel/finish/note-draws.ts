import { cellName } from '../../core/cell-name';
import type { PlacedNote } from '../../spec/place/placed-notes';
import type { Validation } from '../../spec/sheet-spec';
import type { Draw } from '../write/draw';
import { promptDraws } from './validation-draws';

/** The part of ExcelApi 1.18 that is used when Excel has it. */
interface SheetWithNotes {
  readonly notes: { add(cell: string, text: string): unknown };
}

/** Notes of cells: native ones where Excel knows them, prompts elsewhere. */
export const noteDraws = (notes: readonly PlacedNote[], validations: readonly Validation[]): readonly Draw[] =>
  hasNotes() ? notes.map(({ row, column, text }) => (sheet) => void (sheet as unknown as SheetWithNotes).notes.add(cellName(row, column), text)) : promptDraws(notes, validations);

/** Takes native notes away, where there are any. */
export const clearNotes = async (context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<void> => {
  if (!hasNotes()) return;
  const { notes } = sheet as unknown as { readonly notes: Excel.NoteCollection };
  notes.load('items/$none');
  await context.sync();
  notes.items.forEach((note) => note.delete());
};

const hasNotes = (): boolean => typeof Office !== 'undefined' && Office.context?.requirements?.isSetSupported('ExcelApi', '1.18') === true && 'notes' in Excel.Worksheet.prototype;
