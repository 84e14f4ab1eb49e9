import type { IClipboardInterfaceService } from '@univerjs/ui';
import { intersection } from '../../model/box';
import type { Box } from '../../model/box';
import type { Worksheet } from '../../model/worksheet';
import { shownValue } from '../cell/shown-value';
import type { Hand } from './hand';

interface Copied {
  readonly sheet: Worksheet;
  readonly box: Box;
  readonly text: string;
  readonly isCut: boolean;
}

/** Copies what cells show to the clipboard; pasted in the same book it is the cells themselves, with formulas, formats and all digits. */
export class Clipboard {
  private copied: Copied | undefined;

  constructor(
    private readonly hand: Hand,
    private readonly system: () => IClipboardInterfaceService,
  ) {}

  async copy(isCut: boolean): Promise<void> {
    const { sheet, box: selected } = this.hand;
    if (!sheet || !selected) return;
    const used = sheet.usedBox(false);
    const box = (used && intersection(used, selected)) ?? { ...selected, rows: 1, columns: 1 };
    const text = textOf(sheet, box);
    this.copied = { sheet, box: selected.rows * selected.columns > 1_000_000 ? box : selected, text, isCut };
    await this.system().writeText(text);
  }

  async pasteFromSystem(): Promise<void> {
    this.paste(await this.system().readText());
  }

  paste(text: string): void {
    const { copied } = this;
    const isOwn = copied !== undefined && plain(text) === plain(copied.text) && copied.sheet.book.sheets.includes(copied.sheet);
    if (!isOwn) return text === '' ? undefined : this.hand.paste(text);
    this.hand.act((sheet, selected) => {
      const source = copied.sheet.range(copied.box);
      const fits = selected.rows % copied.box.rows === 0 && selected.columns % copied.box.columns === 0;
      const target = sheet.range(fits && !copied.isCut ? selected : { ...selected, rows: copied.box.rows, columns: copied.box.columns });
      if (copied.isCut && sheet === copied.sheet) source.MoveTo(target);
      else {
        target.CopyFrom(source, 'All', false, false);
        if (copied.isCut) source.Clear('All');
      }
      sheet.book.select(target);
    });
    if (copied.isCut) this.copied = undefined;
  }
}

const plain = (text: string): string => text.replace(/\r\n/g, '\n').replace(/\n+$/, '');

function textOf(sheet: Worksheet, { row, column, rows, columns }: Box): string {
  sheet.book.calculator.refresh(sheet, { row, column, rows, columns });
  const line = (r: number): string => Array.from({ length: columns }, (_, j) => shownValue(sheet, { row: r, column: column + j }, sheet.cells.get(r, column + j)).text.replace(/[\t\r\n]+/g, ' ')).join('\t');
  return Array.from({ length: rows }, (_, i) => line(row + i)).join('\n');
}
