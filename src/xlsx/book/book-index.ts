import { WorkbookFault } from '../../ports/workbook';
import { officeRelations } from '../xml/namespaces';
import type { XmlElement } from '../xml/outline';
import { attribute, child, listed, outlineXml } from '../xml/outline';
import type { Parts } from '../package/parts';
import type { Relationship } from '../package/relationships';
import { isKind, relationshipsOf } from '../package/relationships';

export interface BookSheet {
  readonly name: string;
  readonly sheetId: number;
  /** Place among all sheets from 0, as local names count it. */
  readonly index: number;
  /** Undefined for chart sheets and the like. */
  readonly part: string | undefined;
  readonly isVisible: boolean;
}

export interface BookName {
  readonly name: string;
  /** Undefined = valid in the whole workbook. */
  readonly sheetIndex: number | undefined;
  readonly text: string;
  readonly element: XmlElement;
}

/** `workbook.xml` with what Koers needs of it. */
export interface BookIndex {
  readonly part: string;
  readonly xml: string;
  readonly root: XmlElement;
  readonly relationships: readonly Relationship[];
  readonly sheets: readonly BookSheet[];
  readonly names: readonly BookName[];
  /** True when sheets cannot be added, removed or renamed. */
  readonly structureLocked: boolean;
  readonly activeSheet: number;
  readonly date1904: boolean;
}

/** Reads the index of a workbook. Throws a `WorkbookFault` when the package is not one Koers can write to. */
export function readBook(parts: Parts): BookIndex {
  const part = relationshipsOf(parts, '').find((r) => isKind(r, 'officeDocument'))?.part;
  if (part === undefined || !parts.has(part)) throw new WorkbookFault('notAWorkbook', 'the package has no main document');
  if (part.toLowerCase().endsWith('.bin')) throw new WorkbookFault('notAWorkbook', 'the file is an .xlsb');
  const xml = parts.text(part);
  const root = outlineXml(xml, part);
  if (root.uri.includes('purl.oclc.org')) throw new WorkbookFault('strict', part);
  if (root.local !== 'workbook') throw new WorkbookFault('notAWorkbook', part);
  const relationships = relationshipsOf(parts, part);
  const protection = child(root, 'workbookProtection');
  const locked = protection && attribute(protection, 'lockStructure');
  const settings = child(root, 'workbookPr');
  const view = listed(root, 'bookViews', 'workbookView')[0];
  return {
    part,
    xml,
    root,
    relationships,
    sheets: listed(root, 'sheets', 'sheet').map((element, index) => sheetOf(element, index, relationships)),
    names: listed(root, 'definedNames', 'definedName').map(nameOf),
    structureLocked: locked === '1' || locked === 'true',
    activeSheet: Number((view && attribute(view, 'activeTab')) ?? 0),
    date1904: isOn(settings && attribute(settings, 'date1904')),
  };
}

const isOn = (value: string | undefined): boolean => value === '1' || value === 'true';

function sheetOf(element: XmlElement, index: number, relationships: readonly Relationship[]): BookSheet {
  const id = element.attributes.find((a) => a.local === 'id' && a.uri === officeRelations)?.value;
  const target = relationships.find((r) => r.id === id);
  if (target === undefined) throw new WorkbookFault('damaged', `sheet ${String(index + 1)} has no part`);
  const part = isKind(target, 'worksheet') ? target.part : undefined;
  const isVisible = (attribute(element, 'state') ?? 'visible') === 'visible';
  return { name: attribute(element, 'name') ?? '', sheetId: Number(attribute(element, 'sheetId')), index, part, isVisible };
}

function nameOf(element: XmlElement): BookName {
  const local = attribute(element, 'localSheetId');
  const sheetIndex = local === undefined ? undefined : Number(local);
  return { name: attribute(element, 'name') ?? '', sheetIndex, text: element.text.trim(), element };
}
