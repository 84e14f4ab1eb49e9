import { withGivenNames } from '../../spec/place/given-names';
import { linksOf } from '../../spec/place/placed-links';
import { notesOf } from '../../spec/place/placed-notes';
import { cellName } from '../../core/cell-name';
import type { Style } from '../../spec/style';
import { inExcel } from '../host/in-excel';
import type { Draw } from '../write/draw';
import { drawOn } from '../write/draw';
import type { PlannedSheet, WritePlan } from '../write/plan-sheets';
import { chartDraws } from './chart-draws';
import { conditionalDraws } from './conditional-draws';
import { linkDraws } from './link-draws';
import { clearNotes, noteDraws } from './note-draws';
import { frameDraws } from './sheet-frame';
import { validationDraws } from './validation-draws';

/**
 * Gives a written sheet everything that hangs on its cells: rules, notes, links, charts, sizes and page. What it had of these
 * goes first, so that doing it again does no harm.
 */
export async function finishSheet(sheetId: string, { spec, tables }: PlannedSheet, plan: Pick<WritePlan, 'names' | 'sheetName'>): Promise<void> {
  const formulaText = (formula: string): string => withGivenNames(formula, plan.names);
  const looks = new Map(spec.cells.map(({ row, column, style }) => [cellName(row, column), style ?? {}]));
  for (const { table } of tables) addLinkLooks(looks, table);
  await clearSheet(sheetId);
  await drawOn(sheetId, [
    ...frameDraws(spec),
    ...conditionalDraws(spec.conditionalFormats, formulaText),
    ...validationDraws(spec.validations, formulaText),
    ...noteDraws(notesOf(spec), spec.validations),
    ...linkDraws(linksOf(spec), plan.sheetName, (cell) => looks.get(cell) ?? {}),
    ...chartDraws(spec.charts),
  ] satisfies readonly Draw[]);
}

function addLinkLooks(looks: Map<string, Style>, { row, column, columns, extras = [] }: PlannedSheet['tables'][number]['table']): void {
  for (const extra of extras) {
    if (extra.link !== undefined) looks.set(cellName(row + 1 + extra.row, column + extra.column), extra.style ?? columns[extra.column]?.style ?? {});
  }
}

function clearSheet(sheetId: string): Promise<void> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const { charts } = sheet;
    charts.load('items/name');
    const printArea = sheet.names.getItemOrNullObject('Print_Area');
    const printTitles = sheet.names.getItemOrNullObject('Print_Titles');
    await context.sync();
    context.application.suspendScreenUpdatingUntilNextSync();
    charts.items.forEach((chart) => chart.delete());
    for (const name of [printArea, printTitles]) if (!name.isNullObject) name.delete();
    // The whole sheet: rules on cells that are no longer used stay otherwise.
    const whole = sheet.getRange();
    whole.conditionalFormats.clearAll();
    whole.dataValidation.clear();
    whole.clear('Hyperlinks');
    await clearNotes(context, sheet);
    await context.sync();
  });
}
