import { contentType } from '../package/content-types';
import { relativeTarget, relationshipsPart } from '../package/part-path';
import type { Parts } from '../package/parts';
import { freePart } from '../package/parts';
import type { RelationshipList } from '../package/relationship-list';
import { relationshipList } from '../package/relationship-list';
import type { NewRelationship } from '../package/relationships';
import { relationshipsXml } from '../package/relationships';
import { chartXml } from '../chart/chart-xml';
import { drawingXml } from '../chart/drawing-xml';
import { noteShapes } from '../note/note-shapes';
import { notesOf } from '../../spec/place/placed-notes';
import { commentsXml } from '../note/notes';
import { encodeChunks } from '../sheet/encode-chunks';
import type { Grid } from '../../spec/place/grid';
import { gridOf } from '../../spec/place/grid';
import type { SheetLookup } from '../../spec/place/placed-links';
import { linksOf } from '../../spec/place/placed-links';
import { hyperlinksXml } from '../sheet/links';
import type { SheetContext } from '../sheet/sheet-xml';
import { sheetXml } from '../sheet/sheet-xml';
import { tableXml } from '../table/table-xml';
import { officeRelations } from '../xml/namespaces';
import type { PlannedSheet } from './planned-sheet';

/** Where new parts go; remembers what each of them is. */
export interface PartMaker {
  readonly parts: Parts;
  /** Content type by part; for parts that are known by their extension it does not matter. */
  readonly made: Map<string, string>;
}

export interface SheetWriting extends SheetContext {
  readonly sheetName: SheetLookup;
}

/** Writes the part of a sheet and everything it refers to. */
export function writeSheet(maker: PartMaker, part: string, sheet: PlannedSheet, context: SheetWriting): void {
  const placed = sheet.tables.map((table) => table.placed);
  const grid = gridOf(sheet.spec, placed);
  const relationships = relationshipList();
  const linkTo = partLinker(part, relationships);
  const hyperlinks = hyperlinksXml(linksOf(sheet.spec), context.sheetName, relationships);
  const drawing = writeDrawing(maker, sheet, grid);
  const notes = notesOf(sheet.spec);
  const references = {
    hyperlinks,
    ...(drawing === undefined ? {} : { drawing: linkTo('drawing', drawing) }),
    ...(notes.length === 0 ? {} : { notes: linkTo('vmlDrawing', addPart(maker, 'xl/drawings/vmlDrawing#.vml', '', noteShapes(notes, sheet.sheetId))) }),
    tables: sheet.tables.map(({ placed: table, id }) => linkTo('table', addPart(maker, 'xl/tables/table#.xml', contentType.table, tableXml(table, id)))),
  };
  if (notes.length > 0) linkTo('comments', addPart(maker, 'xl/comments#.xml', contentType.comments, commentsXml(notes)));
  maker.parts.set(part, encodeChunks(sheetXml(sheet.spec, grid, references, context)));
  maker.made.set(part, contentType.worksheet);
  addRelationships(maker, part, relationships.all());
}

function addRelationships({ parts, made }: PartMaker, source: string, relationships: readonly NewRelationship[]): void {
  if (relationships.length === 0) return;
  const part = relationshipsPart(source);
  parts.set(part, relationshipsXml(relationships));
  made.set(part, '');
}

function addPart({ parts, made }: PartMaker, pattern: string, type: string, content: string): string {
  const part = freePart(parts, pattern);
  parts.set(part, content);
  made.set(part, type);
  return part;
}

const partLinker =
  (source: string, relationships: RelationshipList) =>
  (kind: string, part: string): string =>
    relationships.add({ type: `${officeRelations}/${kind}`, target: relativeTarget(source, part) });

function writeDrawing(maker: PartMaker, { spec, name }: PlannedSheet, grid: Grid): string | undefined {
  if (spec.charts.length === 0) return undefined;
  const drawing = addPart(maker, 'xl/drawings/drawing#.xml', contentType.drawing, drawingXml(spec.charts));
  const charts = spec.charts.map((chart) => addPart(maker, 'xl/charts/chart#.xml', contentType.chart, chartXml(chart, { sheet: name, at: grid.at })));
  const links = charts.map((chart) => ({ type: `${officeRelations}/chart`, target: relativeTarget(drawing, chart) }));
  addRelationships(maker, drawing, links);
  return drawing;
}
