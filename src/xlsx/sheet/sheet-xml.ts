import type { SheetSpec } from '../../spec/sheet-spec';
import { rangeName } from '../../spec/place/cell-reference';
import type { StyleSheet } from '../styles/style-sheet';
import { mainNamespace, officeRelations, xmlDeclaration } from '../xml/namespaces';
import type { FormulaText } from './cell-xml';
import { barsExtensionXml, conditionalXml } from './conditional-xml';
import type { Grid } from '../../spec/place/grid';
import { pageXml } from './page-xml';
import { rowsXml } from './rows-xml';
import type { SheetHeadOptions } from './sheet-head';
import { sparklinesXml } from './sparkline-xml';
import { columnsXml, mergesXml, sheetProperties, sheetViews } from './sheet-head';
import { validationsXml } from './validation-xml';

/** The parts that a sheet refers to, by the ids of their relationships. */
export interface SheetReferences {
  readonly hyperlinks: string;
  readonly drawing?: string;
  readonly notes?: string;
  readonly tables: readonly string[];
}

export interface SheetContext extends SheetHeadOptions {
  readonly styles: StyleSheet;
  readonly formulaText: FormulaText;
  /** The name that the sheet itself has in the workbook. */
  readonly ownName: string;
}

/** How every worksheet of Koers begins. */
export const sheetStart = `${xmlDeclaration}<worksheet xmlns="${mainNamespace}" xmlns:r="${officeRelations}">`;

/** A worksheet part, piece by piece in the order that the schema demands. */
export function* sheetXml(spec: SheetSpec, grid: Grid, references: SheetReferences, context: SheetContext): Generator<string> {
  const { styles, formulaText, ownName } = context;
  yield sheetStart;
  yield `${sheetProperties(spec, context)}<dimension ref="${rangeName(grid.used)}"/>${sheetViews(spec, context)}<sheetFormatPr defaultRowHeight="15"/>`;
  yield `${columnsXml(spec.widths)}<sheetData>`;
  yield* rowsXml(grid, spec.heights ?? {}, styles, formulaText);
  yield `</sheetData>${mergesXml(spec)}${conditionalXml(spec.conditionalFormats, styles, formulaText)}${validationsXml(spec.validations, formulaText)}`;
  yield references.hyperlinks + pageXml(spec.print) + (spec.kind === 'result' ? quietWarnings(grid) : '');
  const extensions = barsExtensionXml(spec.conditionalFormats) + sparklinesXml(spec.sparklines ?? [], ownName);
  yield referencesXml(references) + (extensions === '' ? '' : `<extLst>${extensions}</extLst>`);
  yield '</worksheet>';
}

// Numbers of people and periods are texts on purpose; Excel need not mark each of them.
const quietWarnings = ({ used }: Grid): string => `<ignoredErrors><ignoredError sqref="${rangeName(used)}" numberStoredAsText="1"/></ignoredErrors>`;

function referencesXml({ drawing, notes, tables }: SheetReferences): string {
  const parts = tables.map((id) => `<tablePart r:id="${id}"/>`);
  return (
    (drawing === undefined ? '' : `<drawing r:id="${drawing}"/>`) +
    (notes === undefined ? '' : `<legacyDrawing r:id="${notes}"/>`) +
    (parts.length === 0 ? '' : `<tableParts count="${parts.length}">${parts.join('')}</tableParts>`)
  );
}
