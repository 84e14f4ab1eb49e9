import type { Koers } from '../../../src/app/client/koers';
import { look } from './look';

const unasked = () => Promise.reject(new Error('This test does not expect to be asked that.'));

/** A Koers that sees the sample workbook; a test says what else it answers. */
export const koersWith = (answers: Partial<Koers> = {}): Koers => ({
  look: () => Promise.resolve(look),
  prepare: unasked,
  write: unasked,
  undo: unasked,
  explain: unasked,
  correct: unasked,
  addTemplate: unasked,
  addTables: unasked,
  books: unasked,
  close: unasked,
  reopen: unasked,
  writePages: unasked,
  planBasis: unasked,
  findKpis: unasked,
  readGoalText: unasked,
  checkAnswers: unasked,
  agenda: unasked,
  recordings: unasked,
  planRows: unasked,
  writeRows: unasked,
  schemes: unasked,
  drawCurve: unasked,
  planScheme: unasked,
  schemeEffect: unasked,
  saveScheme: unasked,
  undoScheme: unasked,
  goTo: () => Promise.resolve(),
  cancel: () => undefined,
  watchChanges: () => () => undefined,
  selected: () => Promise.resolve(undefined),
  watchSelection: () => () => undefined,
  ...answers,
});
