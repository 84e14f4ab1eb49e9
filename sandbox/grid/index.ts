import { InterceptorEffectEnum } from '@univerjs/core';
import { IRenderManagerService } from '@univerjs/engine-render';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import type { Workbook } from '../model/workbook';
import './cell/under-text';
import { ChartOverlay } from './chart/overlay';
import type { GridOptions, GridView } from './contract';
import { Board } from './sheet/board';
import { SelectionFollower } from './sheet/follow-selection';
import { startUniver } from './univer/start';

export type { GridOptions, GridView } from './contract';

/** Makes a grid in an element that has a size; empty until it is shown a book. */
export function createGrid(container: HTMLElement, options: GridOptions): GridView {
  const stage = startUniver(container, options);
  const { services } = stage;
  let board: Board | undefined;
  let follower: SelectionFollower | undefined;
  let serial = 0;
  const charts = new ChartOverlay(stage, () => board);
  // Univer makes the services of sheets when it gets its first book.
  const connect = (): void => {
    services.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      priority: 1_000,
      effect: InterceptorEffectEnum.Style | InterceptorEffectEnum.Value,
      handler: (_cell, { unitId, subUnitId, row, col }) => (unitId === board?.unitId ? board.view(subUnitId)?.cell(row, col) : undefined),
    });
    follower = new SelectionFollower(stage, () => board);
  };
  return {
    show(book: Workbook) {
      board = new Board(book, stage, () => [], ++serial);
      if (serial === 1) connect();
      follower?.follow();
      services.get(IRenderManagerService).created$.subscribe(() => charts.refresh());
    },
    refresh: () => {
      board?.sync();
      follower?.follow();
      charts.refresh();
    },
    dispose: () => {
      charts.dispose();
      stage.dispose();
    },
  };
}
