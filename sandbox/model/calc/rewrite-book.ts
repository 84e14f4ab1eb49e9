import type { Workbook } from '../workbook';
import type { Worksheet } from '../worksheet';
import type { Rewrite } from './rewrite';
import { rewrite } from './rewrite';

/** Rewrites all formulas of a book: in cells, in names and in what the layers of its sheets keep. */
export function rewriteBook(book: Workbook, how: (home: Worksheet | undefined) => Rewrite): void {
  const changes: (() => void)[] = [];
  const plan = (text: string, home: Worksheet | undefined, set: (text: string) => void): void => {
    const rewritten = rewrite(text, how(home));
    if (rewritten !== text) changes.push(() => set(rewritten));
  };
  for (const sheet of book.sheets) {
    sheet.formulas.each((_row, _column, formula) => plan(formula.text, sheet, (text) => (formula.text = text)));
  }
  for (const name of book.names) plan(name.Formula, undefined, (text) => (name.formula = text));
  // All or nothing: only when every formula could be read is the first one changed.
  changes.forEach((change) => change());
  for (const sheet of book.sheets) sheet.layers.forEach((layer) => layer.rewrite?.((text) => rewrite(text, how(sheet))));
  book.calculator.dirty();
}
