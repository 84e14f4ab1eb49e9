import { Range } from '@univerjs/core';
import type { IRange } from '@univerjs/core';
import type { SpreadsheetSkeleton, UniverRenderingContext } from '@univerjs/engine-render';
import { SheetExtension, SpreadsheetExtensionRegistry } from '@univerjs/engine-render';
import type { ShownBar } from '../condition/conditions';
import type { ShownCell } from './cell-view';

const [betweenFillAndText, inset] = [35, 2];

/** Draws data bars over the fill and under the text of cells. */
class BarsExtension extends SheetExtension {
  override uKey = 'KoersBars';
  override Z_INDEX = betweenFillAndText;

  override draw(pen: UniverRenderingContext, _scale: unknown, skeleton: SpreadsheetSkeleton, changed?: IRange[]): void {
    const { worksheet, rowColumnSegment } = skeleton;
    for (const range of changed && changed.length > 0 ? changed : [rowColumnSegment]) {
      Range.foreach(range, (row, column) => {
        const bar = (worksheet.getCell(row, column) as ShownCell | null)?.bar;
        if (!bar || !worksheet.getRowVisible(row) || !worksheet.getColVisible(column)) return;
        const { startX, endX, startY, endY } = skeleton.getCellWithCoordByIndex(row, column, false);
        drawBar(pen, bar, { left: startX + inset, width: endX - startX - 2 * inset, top: startY + inset, height: endY - startY - 2 * inset });
      });
    }
  }
}

interface Place {
  readonly left: number;
  readonly width: number;
  readonly top: number;
  readonly height: number;
}

function drawBar(pen: UniverRenderingContext, { from, to, color, fades }: ShownBar, { left, width, top, height }: Place): void {
  pen.save();
  const [x, length] = [left + from * width, (to - from) * width];
  pen.fillStyle = color;
  pen.globalAlpha = fades ? 0.55 : 0.85;
  pen.fillRect(x, top, length, height);
  pen.restore();
}

SpreadsheetExtensionRegistry.add(BarsExtension);
