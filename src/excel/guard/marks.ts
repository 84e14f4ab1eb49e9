import { copiedId, copyName } from '../../spec/place/ownership-mark';
import type { SheetId } from '../../spec/sheet-spec';

/** The hidden name that is there while a write is under way. It goes last, so a write that was cut off can be told. */
export const writingMark = '_koers.state.writing';

/** The hidden name in its place while sheets are put back: from then on the write that left them can do no more. */
export const restoringMark = '_koers.state.restoring';

/** True for the two names that tell that own sheets are neither as they were nor as they will be. */
export const isOfState = (name: string): boolean => [writingMark, restoringMark].includes(name.toLowerCase());

const newMark = '_koers.new.';

/** The hidden name of a sheet that the last write made; also the name of that sheet until it is known to be Koers's. */
export const madeName = (id: SheetId): string => newMark + id;

/** The own sheet that a hidden name says was made by the last write; undefined for any other name. */
export const madeId = (name: string): SheetId | undefined => (name.toLowerCase().startsWith(newMark) ? (name.slice(newMark.length) as SheetId) : undefined);

/** The sheet that keeps an own sheet as it was; very hidden. */
export const copySheetName = (id: SheetId): string => copyName(id);

/** True for the names, of sheets too, that a write leaves until it can no longer be undone. */
export const isOfLastWrite = (name: string): boolean => madeId(name) !== undefined || copiedId(name) !== undefined;

const copiedTable = '_koers_';

/** The name of a table on a copy, from which its own name can be told. */
export const copyTableName = (table: string): string => copiedTable + table;

/** The name that a table on a copy has on the own sheet. */
export const ownTableName = (table: string): string => table.replace(new RegExp(`^${copiedTable}`), '');

/** A formula of a copy as it stood on the own sheet. */
export const ownFormula = (formula: string, names: { readonly copy: string; readonly own: string }): string =>
  formula.replace(new RegExp(`(?<![\\p{L}\\p{N}_.])${copiedTable}(?=[\\p{L}_])`, 'gu'), '').replaceAll(names.copy, names.own);
