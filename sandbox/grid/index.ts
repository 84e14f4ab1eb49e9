import { InterceptorEffectEnum } from '@univerjs/core';
import { IRenderManagerService } from '@univerjs/engine-render';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import type { Workbook } from '../model/workbook';
import './cell/under-text';
import { deedsOf } from './act/deeds';
import { guard } from './act/guard';
import { Hand } from './act/hand';
import { followTyping } from './act/typing';
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
  const refresh = (): void => {
    board?.sync();
    follower?.follow();
    charts.refresh();
  };
  const hand = new Hand(() => board, options, refresh);
  // Univer makes the services of sheets when it gets its first book.
  const connect = (): void => {
    services.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      priority: 1_000,
      effect: InterceptorEffectEnum.Style | InterceptorEffectEnum.Value,
      handler: (_cell, { unitId, subUnitId, row, col }) => (unitId === board?.unitId ? board.view(subUnitId)?.cell(row, col) : undefined),
    });
    follower = new SelectionFollower(stage, () => board);
    const doing = { stage, hand, board: () => board };
    guard(doing, deedsOf(doing));
    followTyping(doing, options);
  };
  return {
    show(book: Workbook) {
      hand.forget();
      board = new Board(book, stage, () => [], ++serial);
      if (serial === 1) connect();
      follower?.follow();
      services.get(IRenderManagerService).created$.subscribe(() => charts.refresh());
    },
    refresh,
    dispose: () => {
      charts.dispose();
      stage.dispose();
    },
  };
}
