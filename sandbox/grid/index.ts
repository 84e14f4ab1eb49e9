import { InterceptorEffectEnum } from '@univerjs/core';
import { IRenderManagerService } from '@univerjs/engine-render';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { IEditorBridgeService } from '@univerjs/sheets-ui';
import { ILayoutService } from '@univerjs/ui';
import type { Doing } from './act/deeds';
import { deedsOf } from './act/deeds';
import { guard } from './act/guard';
import { Hand } from './act/hand';
import { followHome } from './act/jump';
import { followTyping, pointAfterSemicolon } from './act/typing';
import './cell/under-text';
import { ChartOverlay } from './chart/overlay';
import type { GridOptions, GridView } from './contract';
import { ChoiceArrow } from './lists/choice-arrow';
import { filterButtons } from './lists/filter-panel';
import { followPointer } from './lists/notes';
import { Board } from './sheet/board';
import { SelectionFollower } from './sheet/follow-selection';
import { bringTabIntoView } from './sheet/tab-in-view';
import { startUniver } from './univer/start';

export type { GridOptions, GridView } from './contract';

/** Makes a grid in an element that has a size; empty until it is shown a book. */
export function createGrid(container: HTMLElement, options: GridOptions): GridView {
  const stage = startUniver(container, options);
  let board: Board | undefined;
  let follower: SelectionFollower | undefined;
  let serial = 0;
  const charts = new ChartOverlay(stage, () => board, options.isDark);
  const refresh = (): void => {
    board?.sync();
    follower?.follow();
    if (board?.place()) bringTabIntoView(container, board.activeId);
    charts.refresh();
  };
  const doing: Doing = { stage, board: () => board, hand: new Hand(() => board, options, refresh) };
  const buttons = filterButtons(doing, options.language);
  followHome(container, doing.hand, () => board !== undefined && stage.services.get(IEditorBridgeService).isVisible().visible);
  pointAfterSemicolon(container, doing);
  return {
    show(book) {
      doing.hand.forget();
      board = new Board(book, stage, buttons, ++serial);
      // Univer makes the services of sheets when it gets its first book.
      follower ??= connect(doing, options, charts, refresh);
      follower.follow();
    },
    refresh,
    focus: () => stage.services.get(ILayoutService).focus(),
    dispose: () => {
      charts.dispose();
      stage.dispose();
    },
  };
}

/** Lets the cells come from the model and everything that the user does go to it. */
function connect(doing: Doing, options: GridOptions, charts: ChartOverlay, refresh: () => void): SelectionFollower {
  const { stage: { services }, board } = doing;
  services.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: 1_000,
    effect: InterceptorEffectEnum.Style | InterceptorEffectEnum.Value,
    handler: (_cell, { unitId, subUnitId, row, col }) => (unitId === board()?.unitId ? board()?.view(subUnitId)?.cell(row, col) : undefined),
  });
  guard(doing, deedsOf(doing));
  followTyping(doing, options);
  followPointer(doing, options);
  const arrow = new ChoiceArrow(doing, options.language === 'nl' ? 'Keuzelijst openen' : 'Open the list');
  services.get(IRenderManagerService).created$.subscribe(({ unitId, engine }) => {
    if (unitId !== board()?.unitId) return;
    charts.refresh();
    engine.endFrame$.subscribe(() => arrow.place());
  });
  return new SelectionFollower(doing.stage, board, refresh);
}
