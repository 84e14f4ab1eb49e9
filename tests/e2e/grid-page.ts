import { loadBook } from '../../sandbox/book/load-book';
import { createGrid, type GridView } from '../../sandbox/grid';
import { CellView } from '../../sandbox/grid/cell/cell-view';
import type { LocaleName } from '../../sandbox/model/locale';
import { parseBox } from '../../sandbox/model/address';
import { Workbook } from '../../sandbox/model/workbook';

/** What the test says to the page: a grid and nothing else. */
const trial = {
  book: new Workbook(),
  grid: undefined as GridView | undefined,
  refused: [] as string[],
  edits: [] as boolean[],
  /** Milliseconds from the start of the grid until it was shown. */
  took: 0,

  async open(locale: LocaleName, file?: string): Promise<void> {
    this.book = file ? await loadBook(new Uint8Array(await (await fetch(file)).arrayBuffer()), { locale, looks: true }) : new Workbook(locale);
    this.show();
  },

  show(): void {
    const start = performance.now();
    const container = document.getElementById('grid')!;
    this.grid = createGrid(container, { language: this.book.locale.name === 'en-US' ? 'en' : 'nl', isDark: false, onRefused: (message) => this.refused.push(message), onEditing: (isEditing) => this.edits.push(isEditing) });
    this.grid.show(this.book);
    this.took = performance.now() - start;
  },

  /** Opens a sheet of so many rows and eight columns of numbers. */
  showLarge(rows: number): void {
    this.book = new Workbook('nl-NL');
    const { cells } = this.book.active;
    for (let column = 0; column < 8; column++) {
      const numbers = cells.column(column);
      numbers.reach(rows);
      for (let row = 0; row < rows; row++) {
        numbers.kinds[row] = 1;
        numbers.numbers[row] = row * 10 + column;
      }
    }
    this.show();
  },

  /** How a cell of the active sheet is drawn. */
  cell(address: string) {
    const { row, column } = parseBox(address)!;
    const shown = new CellView(this.book.active, () => []).cell(row, column);
    const style = shown?.s;
    return { text: shown?.v ?? '', style: typeof style === 'object' && style !== null ? style : {} };
  },
};

export type Trial = typeof trial;
Object.assign(window, { trial });
