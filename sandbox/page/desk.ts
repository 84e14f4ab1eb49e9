import type { LeftOut } from '../book/left-out';
import type { createGrid } from '../grid';
import type { GridView } from '../grid/contract';
import { loadAddin, type Addin } from './excel/addin';
import { startSession, type Session } from './excel/session';
import { download } from './file/download';
import { emptyBook, type OpenBook } from './file/open-book';
import type { Choices } from './screen/choices';
import { showDocument } from './screen/document';
import { element } from './screen/elements';

/** What the desk tells the page. */
export interface DeskListener {
  /** Excel refused something that the user did in the grid. */
  readonly onRefused: (sentence: string) => void;
  readonly onPane: (isVisible: boolean) => void;
}

/** Fetches the add-in and the grid, and sets up the desk. */
export async function setUpDesk(choices: Choices, listener: DeskListener): Promise<Desk> {
  const [addin, grid] = await Promise.all([loadAddin(), import('../grid')]);
  return new Desk(choices, listener, addin, grid.createGrid);
}

/** The workbook that is open, the grid that shows it, and the add-in beside it. */
export class Desk {
  private current: OpenBook;
  private grid: GridView | undefined;
  private session: Session | undefined;

  constructor(
    private readonly choices: Choices,
    private readonly listener: DeskListener,
    readonly addin: Addin,
    private readonly newGrid: typeof createGrid,
  ) {
    this.current = emptyBook(choices.language);
    // What the user does in the grid may change the workbook; the grid hears of it first.
    for (const deed of ['keyup', 'pointerup', 'paste', 'cut']) addEventListener(deed, () => setTimeout(() => this.showName()));
  }

  get isChanged(): boolean {
    return this.current.book.IsDirty;
  }

  get name(): string {
    return this.current.book.Name;
  }

  /** What stands in a cell: `A1` on the active sheet, `'My sheet'!A1`. */
  valueAt(address: string): unknown {
    return this.current.book.active.find(address).Values?.[0]?.[0];
  }

  /** Whether somebody types in a cell. */
  get isEditing(): boolean {
    return this.session?.engine.isEditing ?? false;
  }

  /** Gives the keys to the cells. */
  focusGrid(): void {
    this.grid?.focus();
  }

  /** Puts another workbook on the desk; the add-in starts anew. */
  open(next: OpenBook): void {
    this.current = next;
    this.startAddin();
    this.grid ??= this.startGrid();
    this.grid.show(next.book);
  }

  /** Language or colours changed: grid and add-in start anew on the same workbook, as Excel does. */
  restart(): void {
    this.startAddin();
    this.grid?.dispose();
    this.grid = this.startGrid();
    this.grid.show(this.current.book);
  }

  /** Presses a button of the ribbon that calls a function. */
  async press(functionName: string): Promise<void> {
    await this.session?.press(functionName);
  }

  /** Calls an action of the add-in, as its keys do. */
  act(action: string): void {
    if (this.session?.engine.runtime.areActionsReady) this.session.engine.dispatchAction(action);
  }

  showPane(isVisible: boolean): void {
    this.session?.showPane(isVisible);
  }

  /** Hands the workbook to the user as a file; gives what that file lacks. */
  async download(): Promise<LeftOut> {
    const lacking = await download(this.current);
    this.showName();
    return lacking;
  }

  private startAddin(): void {
    this.session?.close();
    const { addin, choices, listener } = this;
    const onBatch = (): void => {
      this.grid?.refresh();
      this.showName();
    };
    this.session = startSession(this.current.book, { ...choices, addin, place: element('pane-place'), onBatch, onPane: listener.onPane });
    listener.onPane(true);
    this.showName();
  }

  private startGrid(): GridView {
    const { language, isDark } = this.choices;
    const onEditing = (isEditing: boolean): void => {
      if (this.session) this.session.engine.isEditing = isEditing;
    };
    return this.newGrid(element('grid'), { language, isDark, onEditing, onRefused: this.listener.onRefused });
  }

  private showName(): void {
    showDocument(this.choices.language, this.current.book);
  }
}
