import { cellName } from '../../../core/cell-name';
import { fold } from '../../../core/fold';
import { WorkbookFault } from '../../../ports/workbook';
import { rowTexts } from '../../../sheets/planning/insert-words';
import { matchFor } from '../../../tables/recognise/recognise';
import type { PlanDone, PlanOrder } from '../../client/planning';
import { collect } from '../../collect';
import { languageOf } from '../../language';
import { readCell } from '../../read-row';
import { cellChange } from '../../schemes/plan-save';
import { addColumns, widenFor } from '../../plan/widen-tables';
import type { PlanningPlace } from '../planning-on';
import { refused } from './refusals';

/**
 * Puts a proposed wording into the description of a KPI. Refused when the row says something else by now. A table without
 * descriptions gets the column, where there is room; the name of a KPI is never changed.
 */
export async function writeWording({ sheet, row, now, text }: Extract<PlanOrder, { kind: 'wording' }>, { workbook, options }: PlanningPlace): Promise<PlanDone> {
  const { tables } = await collect(workbook, undefined, 'shortTables');
  const kpi = tables.kpis.find((one) => one.sheet === sheet && one.row === row);
  if (!kpi || fold(kpi.description ?? kpi.kpi) !== fold(now ?? kpi.kpi)) throw new WorkbookFault('changedMeanwhile', `${sheet}!${String(row)}`);
  const language = languageOf(tables) ?? options.fallbackLanguage;
  const { recognition, added } = await widenFor(workbook, tables.recognition, [{ table: 'kpis', rows: [{ description: text }] }], language);
  const place = matchFor(recognition, 'kpis')?.columns.find(({ column }) => column === 'description')?.place;
  if (place === undefined) return refused(rowTexts(options.fallbackLanguage).noWordingPlace);
  await addColumns(workbook, added);
  const cell = cellName(row, place);
  // What was read is without needless spaces; the cell itself says what stands there.
  await workbook.change([cellChange(sheet, cell, await readCell(workbook, { sheet, row, column: place }), text)]);
  return { kind: 'done', rows: 1, sheet, cell };
}
