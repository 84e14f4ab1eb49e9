import type { SheetId } from '../sheet-spec';
import { quotedSheet } from './sheet-reference';

const mark = '_koers.';
const copyMark = `${mark}undo.`;

/** The hidden name that says which own sheet a sheet is. */
export const ownershipName = (id: SheetId): string => mark + id;

export const ownershipReference = (sheet: string): string => `${quotedSheet(sheet)}!$A$1`;

// A newer version may know more ids: their sheets are own sheets too.
const isId = (text: string): text is SheetId => /^[a-z]+$/i.test(text);

const idBehind = (start: string, name: string): SheetId | undefined => {
  const id = name.slice(start.length);
  return name.toLowerCase().startsWith(start) && isId(id) ? id : undefined;
};

/** The own sheet that a hidden name stands for; undefined for any other name. */
export const markedId = (name: string): SheetId | undefined => idBehind(mark, name);

/** The hidden name of the copy that an own sheet has while it can be put back. */
export const copyName = (id: SheetId): string => copyMark + id;

/** The own sheet that a hidden name has a copy of; undefined for any other name. */
export const copiedId = (name: string): SheetId | undefined => idBehind(copyMark, name);
