import type { Progress } from '../../ports/progress';
import type { WrittenSheet } from '../../ports/workbook';
import type { SheetSpec } from '../../spec/sheet-spec';
import type { NameSetting } from '../book/book-changes';
import { changedBook } from '../book/book-changes';
import type { BookIndex } from '../book/book-index';
import { readBook } from '../book/book-index';
import { bookTables } from '../book/book-tables';
import { quotedSheet } from '../../spec/place/sheet-reference';
import { absoluteRange } from '../../spec/place/cell-reference';
import { ownershipName, ownershipReference } from '../../spec/place/ownership-mark';
import { ownedSheet } from '../book/ownership';
import { settleContentTypes } from '../package/content-types';
import { folderOf, relativeTarget, relationshipsPart } from '../package/part-path';
import type { Parts } from '../package/parts';
import { freePart, stagedParts } from '../package/parts';
import { addRelationship } from '../package/relationships';
import { reachableFrom, sweep } from '../package/sweep';
import { specIn1904 } from '../../spec/place/date-system';
import { drawnSparklines } from '../../spec/place/drawn-sparklines';
import { fileFormula } from '../sheet/formula-text';
import type { SheetLookup } from '../../spec/place/placed-links';
import { officeRelations } from '../xml/namespaces';
import type { Zip } from '../zip';
import { dropCalculationChain } from './calculation-chain';
import { styleSheetOf } from './style-part';
import { keptCodeName } from './kept-sheet';
import type { SheetPlan } from './plan-sheets';
import { planSheets } from './plan-sheets';
import type { PlannedSheet } from './planned-sheet';
import { writeSheet } from './write-sheet';

/** Writes specs into the package: all of them, or, when anything fails, nothing. */
export function writeSpecs(zip: Zip, wanted: readonly SheetSpec[], progress: Progress): readonly WrittenSheet[] {
  const parts = stagedParts(zip);
  const book = readBook(parts);
  const drawn = wanted.map(drawnSparklines);
  const specs = book.date1904 ? drawn.map(specIn1904) : drawn;
  const plan = planSheets(book, bookTables(parts, book), specs);
  if (plan.sheets.length > 0) writePlan(parts, book, plan, progress);
  parts.commit();
  return specs.map((spec) => {
    const written = plan.sheets.find((sheet) => sheet.spec === spec);
    const name = written?.name ?? plan.kept.find((kept) => kept.spec === spec)?.sheet.name ?? spec.name;
    return { id: spec.id, name, isNew: written !== undefined && written.existing === undefined };
  });
}

function writePlan(parts: Parts, book: BookIndex, plan: SheetPlan, progress: Progress): void {
  const maker = { parts, made: new Map<string, string>() };
  const styles = styleSheetOf(maker, book);
  const names = givenNames(plan);
  const formulaText = (formula: string): string => fileFormula(formula, names);
  const sheetName = sheetLookup(book, plan, names.sheets);
  const newSheets = plan.sheets.map((sheet, i) => {
    progress.checkCancelled();
    const active = sheet.index === book.activeSheet;
    const codeName = keptCodeName(parts, sheet.existing);
    const place = placeOf(parts, book, sheet);
    writeSheet(maker, place.part, sheet, { styles: styles.sheet, formulaText, active, sheetName, ownName: sheet.name, ...codeName });
    progress.report('writing', i + 1, plan.sheets.length);
    return place.relationId === undefined ? [] : [{ name: sheet.name, sheetId: sheet.sheetId, relationId: place.relationId }];
  });
  parts.set(styles.part, styles.sheet.xml());
  parts.set(book.part, changedBook(book, newSheets.flat(), plan.sheets.flatMap(nameSettings)));
  dropCalculationChain(parts, book);
  settleContentTypes(parts, maker.made);
}

/** The part of a sheet: emptied of what it referred to when it is rewritten, otherwise new and made known. */
function placeOf(parts: Parts, book: BookIndex, { existing }: PlannedSheet): { readonly part: string; readonly relationId?: string } {
  if (existing?.part !== undefined) {
    const old = reachableFrom(parts, existing.part);
    parts.delete(relationshipsPart(existing.part));
    sweep(parts, old);
    return { part: existing.part };
  }
  const part = freePart(parts, `${folderOf(book.part)}worksheets/sheet#.xml`);
  const relationId = addRelationship(parts, book.part, { type: `${officeRelations}/worksheet`, target: relativeTarget(book.part, part) });
  return { part, relationId };
}

function givenNames({ sheets, kept }: SheetPlan) {
  const named = [...sheets.map(({ spec, name }) => ({ spec, name })), ...kept.map(({ spec, sheet }) => ({ spec, name: sheet.name }))];
  const tables = sheets.flatMap((sheet) => sheet.tables.map(({ placed }) => [placed.table.name.toLowerCase(), placed.name] as const));
  return { sheets: new Map(named.map(({ spec, name }) => [spec.name.toLowerCase(), name])), tables: new Map(tables) };
}

function sheetLookup(book: BookIndex, plan: SheetPlan, given: ReadonlyMap<string, string>): SheetLookup {
  return (sheet) => {
    if (typeof sheet === 'object') return given.get(sheet.name.toLowerCase()) ?? sheet.name;
    return plan.sheets.find(({ spec }) => spec.id === sheet)?.name ?? plan.kept.find(({ spec }) => spec.id === sheet)?.sheet.name ?? ownedSheet(book, sheet)?.name;
  };
}

function nameSettings({ spec: { id, print }, name, index }: PlannedSheet): readonly NameSetting[] {
  const rows = print.repeatRows;
  const sheet = quotedSheet(name);
  return [
    { name: ownershipName(id), text: ownershipReference(name), hidden: true },
    { name: '_xlnm.Print_Area', sheetIndex: index, text: print.area && `${sheet}!${absoluteRange(print.area)}` },
    { name: '_xlnm.Print_Titles', sheetIndex: index, text: rows && `${sheet}!$${rows[0]}:$${rows[1]}` },
  ];
}
