import { formatFor } from '../../i18n/format';
import type { KpiFigure } from '../../measure/kpi/kpi-result';
import type { Table, TableExtra } from '../../spec/sheet-spec';
import { figureColumn, linkColumn, textColumn } from '../layout/columns';
import { firstColumn } from '../layout/head';
import { figureFormat, numberFormat } from '../number-format';
import { sourceLink, sourceText } from '../source-link';
import { styles } from '../style';
import type { CompareInput } from './compare-input';

/** The KPIs of which the measure and the figures kept by hand contradict each other. */
export const contradictory = (kpis: readonly KpiFigure[]): readonly KpiFigure[] => kpis.filter(({ contradictions }) => contradictions !== undefined);

const firstFigure = 2;
const cellColumn = 5;

/** One row per KPI and period whose measure gives another figure than the one that is kept by hand. */
export function keptTable({ kpis, say, options }: CompareInput, row: number): Table {
  const format = formatFor(options.language);
  const all = contradictory(kpis).flatMap((kpi) => (kpi.contradictions ?? []).map((one) => ({ kpi, ...one })));
  const extras = all.flatMap(({ kpi: { unit, currency }, measured, kept, cell }, at): readonly TableExtra[] => [
    ...[measured, kept, measured - kept].map((value, k): TableExtra => ({ row: at, column: firstFigure + k, style: { ...styles.body, horizontal: 'right', format: figureFormat(value, unit === 'score' ? 'number' : unit, currency, options.language) } })),
    ...(cell ? [{ row: at, column: cellColumn, link: sourceLink(cell, cell.table) }] : []),
  ]);
  return {
    name: 'KoersComparisonActuals',
    row,
    column: firstColumn,
    columns: [
      textColumn(say('compare.column.kpi', {})),
      textColumn(say('compare.column.period', {})),
      figureColumn(say('compare.column.measured', {}), numberFormat),
      figureColumn(say('compare.column.kept', {}), numberFormat),
      figureColumn(say('compare.column.difference', {}), numberFormat),
      linkColumn(say('compare.column.keptCell', {})),
    ],
    rows: all.map(({ kpi, period, measured, kept, cell }) => [kpi.label, format.period(period), measured, kept, measured - kept, cell ? sourceText(cell, say) : '']),
    extras,
  };
}
