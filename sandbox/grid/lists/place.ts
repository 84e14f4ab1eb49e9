import { getViewportByCell, SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import type { IRender } from '@univerjs/engine-render';
import { IRenderManagerService } from '@univerjs/engine-render';
import type { Board } from '../sheet/board';
import type { Stage } from '../univer/start';

/** Where a cell stands over the canvas, in pixels. */
export interface Spot {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const renderOf = (stage: Stage, board: Board | undefined): IRender | undefined => (board && stage.services.get(IRenderManagerService).getRenderById(board.unitId)) ?? undefined;

/** The element over which things are laid on the cells. */
export const layerOf = (render: IRender): HTMLElement | null => render.engine.getCanvasElement().parentElement;

/** The place of a cell of the shown sheet; undefined when it is out of view. */
export function cellSpot(render: IRender, row: number, column: number): Spot | undefined {
  const skeleton = render.with(SheetSkeletonManagerService).getCurrentSkeleton();
  const view = skeleton && getViewportByCell(row, column, render.scene, skeleton.worksheet);
  if (!skeleton || !view) return undefined;
  const { mergeInfo, isMerged, isMergedMainCell, ...own } = skeleton.getCellWithCoordByIndex(row, column, true);
  const { startX, startY, endX, endY } = isMerged || isMergedMainCell ? mergeInfo : own;
  const { scaleX, scaleY } = render.scene;
  const [x, y] = [(at: number) => (at - view.viewportScrollX) * scaleX, (at: number) => (at - view.viewportScrollY) * scaleY];
  const spot = { left: x(startX), top: y(startY), right: x(endX), bottom: y(endY) };
  const isInView = spot.right > view.left && spot.bottom > view.top && spot.left < view.left + (view.width ?? 0) && spot.top < view.top + (view.height ?? 0);
  return isInView ? spot : undefined;
}
