import type { ICellCustomRender, ICellRenderContext } from '@univerjs/core';
import type { Table } from '../../model/tables/table';
import type { Worksheet } from '../../model/worksheet';

const size = 15;

interface Corner {
  readonly x: number;
  readonly y: number;
}

const cornerOf = ({ primaryWithCoord: { endX, endY } }: ICellRenderContext): Corner => ({ x: endX - size - 2, y: endY - size - 2 });

/** The table that has a filter button in this cell, and of which column. */
export function filterAt(sheet: Worksheet, row: number, column: number): { readonly table: Table; readonly place: number } | undefined {
  const table = sheet.book.tables.find((one) => one.sheet === sheet && one.hasHeaders && one.ShowFilterButton && one.box.row === row && column >= one.box.column && column < one.box.column + one.box.columns);
  return table && { table, place: column - table.box.column };
}

/** The button in the header of a table column: a triangle, or a funnel while the column is filtered. */
export function filterButton(sheet: Worksheet, row: number, column: number, open: () => void): readonly ICellCustomRender[] {
  const found = filterAt(sheet, row, column);
  if (!found) return [];
  const isFiltered = found.table.filters.has(found.table.columns[found.place]!);
  return [{
    drawWith: (pen, info) => draw(pen, cornerOf(info), isFiltered),
    isHit: ({ x, y }, info) => {
      const corner = cornerOf(info);
      return x >= corner.x && x <= corner.x + size && y >= corner.y && y <= corner.y + size;
    },
    onPointerDown: open,
  }];
}

function draw(pen: CanvasRenderingContext2D, { x, y }: Corner, isFiltered: boolean): void {
  pen.save();
  pen.fillStyle = 'rgba(255,255,255,0.92)';
  pen.strokeStyle = '#ABABAB';
  pen.lineWidth = 1;
  pen.fillRect(x, y, size, size);
  pen.strokeRect(x + 0.5, y + 0.5, size - 1, size - 1);
  pen.fillStyle = isFiltered ? '#0F6CBD' : '#444444';
  pen.beginPath();
  pen.moveTo(x + 4, y + 6);
  pen.lineTo(x + 11, y + 6);
  pen.lineTo(x + 7.5, y + 10);
  pen.closePath();
  pen.fill();
  if (isFiltered) pen.fillRect(x + 6.5, y + 9, 2, 3);
  pen.restore();
}
