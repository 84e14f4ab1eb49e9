import type { Source } from '../../core/derivation';
import { quotedSheet } from '../../spec/place/sheet-reference';

/** The user's cell as a part of a formula; nothing where it is not known, or holds a text, a word or another figure. */
export const sourceCell = (source: Source | undefined): string | undefined =>
  source?.cell === undefined || source.isText || source.isWord || source.isPart ? undefined : `${quotedSheet(source.sheet)}!${source.cell}`;
