import { joined, styleAreas } from '../../../src/excel/write/style-areas';
import { placeTable } from '../../../src/spec/place/placed-table';
import { sheetSpec, tableSpec } from '../../xlsx/write-spec';

const area = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

describe('the looks of a sheet', () => {
  it('come once each, neighbours together', () => {
    const bold = { bold: true } as const;
    const cell = (row: number, column: number) => ({ row, column, content: 'x', style: bold });
    expect(styleAreas(sheetSpec({ cells: [cell(1, 1), cell(2, 2), cell(1, 2), cell(2, 1), cell(9, 9)] }), [])).toEqual([{ style: bold, areas: [area(1, 1, 2, 2), area(9, 9, 9, 9)] }]);
  });

  it('leave the cells of a column out that have a look of their own', () => {
    const [euro, red] = [{ format: '0.00' }, { fill: 'FF0000' }];
    const table = tableSpec({ columns: [{ header: 'A' }, { header: 'B', style: euro, total: 'sum' }], rows: [['a', 1], ['b', 2], ['c', 3]], extras: [{ row: 1, column: 1, style: red }] });
    expect(styleAreas(sheetSpec({}), [placeTable(table, 'T')])).toEqual([
      { style: red, areas: [area(3, 2, 3, 2)] },
      { style: euro, areas: [area(2, 2, 2, 2), area(4, 2, 5, 2)] },
    ]);
  });

  it('join first to rows, then down', () => {
    expect(joined([area(1, 2, 1, 2), area(1, 1, 1, 1), area(2, 1, 2, 2)])).toEqual([area(1, 1, 2, 2)]);
    expect(joined([area(1, 1, 1, 1), area(3, 1, 3, 1)])).toEqual([area(1, 1, 1, 1), area(3, 1, 3, 1)]);
  });
});
