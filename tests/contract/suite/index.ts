import type { OpenDesk } from '../desk';
import { editsCells } from './editing';
import { writesDays } from './days';
import { readsCells } from './reading';
import { rewritesInPlace } from './rewriting';
import { undoes } from './undoing';
import { writesSheets } from './writing';

/** What every workbook does for the app, whatever hosts it. */
export function isWorkbook(open: OpenDesk): void {
  describe('reading', () => readsCells(open));
  describe('writing', () => writesSheets(open));
  describe('rewriting', () => rewritesInPlace(open));
  describe('undoing', () => undoes(open));
  describe('editing', () => editsCells(open));
  describe('days', () => writesDays(open));
}
