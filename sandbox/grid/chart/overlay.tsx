import { createRoot } from 'react-dom/client';
import type { Root } from 'react-dom/client';
import type { IRender, SpreadsheetSkeleton } from '@univerjs/engine-render';
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from '@univerjs/engine-render';
import { SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import type { ChartState, Corner } from '../../model/look/charts';
import { Charts } from '../../model/look/charts';
import type { Board } from '../sheet/board';
import type { Stage } from '../univer/start';
import { ChartView } from './chart-view';
import type { Picture } from './picture';
import { pictureOf } from './picture';

/** A pane of the sheet: the cells that scroll, or cells that are frozen. */
interface Pane {
  readonly key: SHEET_VIEWPORT_KEY;
  readonly window: HTMLElement;
  readonly content: HTMLElement;
  readonly root: Root;
}

const paneKeys = [SHEET_VIEWPORT_KEY.VIEW_MAIN, SHEET_VIEWPORT_KEY.VIEW_MAIN_TOP, SHEET_VIEWPORT_KEY.VIEW_MAIN_LEFT, SHEET_VIEWPORT_KEY.VIEW_MAIN_LEFT_TOP];
const pixelsPerPoint = 4 / 3;
/** The canvas of Univer has 8, its editor of cells 10. */
const aboveCanvas = '9';

/** Draws the charts of the sheet over its cells; they scroll, zoom and freeze along. Clicks go to the cells below. */
export class ChartOverlay {
  private render: IRender | undefined;
  private layer: HTMLElement | undefined;
  private panes: readonly Pane[] = [];
  private lastPlace = '';
  private pictures: readonly { readonly chart: ChartState; readonly picture: Picture | undefined }[] = [];

  constructor(
    private readonly stage: Stage,
    private readonly board: () => Board | undefined,
    private readonly isDark: boolean,
  ) {}

  /** Reads the figures of the charts anew. */
  refresh(): void {
    const book = this.board()?.book;
    if (!book) return;
    this.pictures = book.active.layer(Charts).charts.map((chart) => ({ chart, picture: pictureOf(chart, book.locale) }));
    this.lastPlace = '';
    this.place();
  }

  dispose(): void {
    for (const { root } of this.panes) root.unmount();
    this.layer?.remove();
    [this.panes, this.layer, this.render] = [[], undefined, undefined];
  }

  private mount(render: IRender): void {
    this.dispose();
    const host = render.engine.getCanvasElement().parentElement;
    if (!host) return;
    this.render = render;
    this.layer = box(host);
    this.layer.style.zIndex = aboveCanvas;
    // As Univer does with the colours of cells.
    if (this.isDark) this.layer.style.filter = 'invert(0.9) hue-rotate(180deg)';
    this.panes = paneKeys.map((key) => {
      const window = box(this.layer!);
      const content = box(window);
      content.style.overflow = 'visible';
      return { key, window, content, root: createRoot(content) };
    });
    render.engine.endFrame$.subscribe(() => this.place());
  }

  /** Puts the charts where the sheet is scrolled to; does nothing when that is where they are. */
  private place(): void {
    const board = this.board();
    const render = board && this.stage.services.get(IRenderManagerService).getRenderById(board.unitId);
    if (!render) return;
    if (render !== this.render) {
      if (this.pictures.length === 0) return;
      this.mount(render);
    }
    const skeleton = render.with(SheetSkeletonManagerService).getCurrentSkeleton();
    if (!skeleton) return;
    const state = JSON.stringify([this.pictures.length, board.activeId, render.scene.scaleX, ...this.panes.map(({ key }) => this.windowOf(key))]);
    if (state === this.lastPlace) return;
    this.lastPlace = state;
    for (const pane of this.panes) this.placePane(pane, skeleton);
  }

  private windowOf(key: SHEET_VIEWPORT_KEY) {
    const view = this.render?.scene.getViewport(key);
    if (!view || (key !== SHEET_VIEWPORT_KEY.VIEW_MAIN && !view.isActive)) return undefined;
    return { left: view.left, top: view.top, width: view.width ?? 0, height: view.height ?? 0, x: view.viewportScrollX, y: view.viewportScrollY };
  }

  private placePane({ key, window, content, root }: Pane, skeleton: SpreadsheetSkeleton): void {
    const place = this.windowOf(key);
    const isUsed = place !== undefined && place.width > 0 && place.height > 0 && this.pictures.length > 0;
    window.style.display = isUsed ? 'block' : 'none';
    if (!isUsed) return root.render(null);
    const { scaleX } = this.render!.scene;
    Object.assign(window.style, { left: `${place.left}px`, top: `${place.top}px`, width: `${place.width}px`, height: `${place.height}px` });
    content.style.transform = `translate(${-place.x * scaleX - place.left}px, ${-place.y * scaleX - place.top}px) scale(${scaleX})`;
    root.render(this.pictures.map(({ chart, picture }) => {
      const [left, top] = [leftOf(skeleton, chart.from), topOf(skeleton, chart.from)];
      const [width, height] = [leftOf(skeleton, chart.to) - left, topOf(skeleton, chart.to) - top];
      return <div key={chart.id} style={{ position: 'absolute', left, top }}>{width > 0 && height > 0 && <ChartView picture={picture} name={chart.name} width={width} height={height} />}</div>;
    }));
  }
}

function box(parent: HTMLElement): HTMLElement {
  const made = parent.ownerDocument.createElement('div');
  Object.assign(made.style, { position: 'absolute', inset: '0', overflow: 'hidden', pointerEvents: 'none', transformOrigin: '0 0' });
  parent.append(made);
  return made;
}

const leftOf = (skeleton: SpreadsheetSkeleton, { column, right }: Corner): number => skeleton.rowHeaderWidth + (skeleton.columnWidthAccumulation[column - 1] ?? 0) + right * pixelsPerPoint;
const topOf = (skeleton: SpreadsheetSkeleton, { row, down }: Corner): number => skeleton.columnHeaderHeight + (skeleton.rowHeightAccumulation[row - 1] ?? 0) + down * pixelsPerPoint;
