import type { ICellCustomRender } from '@univerjs/core';
import type { Doing } from '../act/deeds';
import { numberText } from '../../model/number-text/number-text';
import type { Table } from '../../model/tables/table';
import type { Worksheet } from '../../model/worksheet';
import { cellSpot, layerOf, renderOf } from './place';
import { filterAt, filterButton } from './filter-button';
import { Popover } from './popover';

const words = {
  nl: { up: 'Sorteren van laag naar hoog', down: 'Sorteren van hoog naar laag', all: '(Alles)', apply: 'Toepassen', clear: 'Filter wissen', blank: '(Leeg)' },
  en: { up: 'Sort lowest to highest', down: 'Sort highest to lowest', all: '(All)', apply: 'Apply', clear: 'Clear filter', blank: '(Blanks)' },
};

const mostTexts = 500;

/** The buttons in the headers of tables; a click opens the panel of its column. */
export function filterButtons(doing: Doing, language: 'nl' | 'en') {
  const popover = new Popover();
  return (sheet: Worksheet, row: number, column: number): readonly ICellCustomRender[] =>
    filterButton(sheet, row, column, () => {
      const at = filterAt(sheet, row, column);
      // After the click, which would close the panel again.
      if (at) setTimeout(() => openFilter(doing, popover, language, at), 0);
    });
}

/** Sorting and filtering a table by one of its columns. */
function openFilter(doing: Doing, popover: Popover, language: 'nl' | 'en', at: { readonly table: Table; readonly place: number }): void {
  const { stage, board, hand } = doing;
  const render = renderOf(stage, board());
  const layer = render && layerOf(render);
  const { table, place } = at;
  const spot = render && cellSpot(render, table.box.row, table.box.column + place);
  const column = table.columns[place];
  if (!layer || !spot || !column) return;
  const { user } = table.book;
  const word = words[language];
  popover.open(layer, spot, (element) => {
    const document = element.ownerDocument;
    const entry = (text: string, deed: () => void): HTMLButtonElement => button(document, text, () => {
      popover.close();
      hand.act(deed);
    });
    const texts = textsOf(table, place);
    const known = table.filters.get(column)?.values;
    const boxes = texts.map((text) => check(document, text === '' ? word.blank : text, known === undefined || known.includes(text)));
    const all = check(document, word.all, boxes.every(({ input }) => input.checked));
    all.input.addEventListener('change', () => boxes.forEach(({ input }) => (input.checked = all.input.checked)));
    const list = document.createElement('div');
    Object.assign(list.style, { maxHeight: '180px', overflow: 'auto', borderTop: '1px solid #e1dfdd', borderBottom: '1px solid #e1dfdd', margin: '4px 0', padding: '4px 0' });
    list.append(all.label, ...boxes.map(({ label }) => label));
    const apply = (): void => {
      const wanted = texts.filter((_text, i) => boxes[i]!.input.checked);
      if (wanted.length === texts.length) table.Columns.$index(column.name).Filter.Clear();
      else user.filterTable(table.Name, column.name, wanted);
    };
    element.append(entry(word.up, () => user.sortTable(table.Name, column.name, true)), entry(word.down, () => user.sortTable(table.Name, column.name, false)), list, entry(word.apply, apply), entry(word.clear, () => table.Columns.$index(column.name).Filter.Clear()));
  });
}

function textsOf(table: Table, place: number): readonly string[] {
  const { sheet, bodyBox, book } = table;
  const column = bodyBox.column + place;
  book.calculator.refresh(sheet, { ...bodyBox, column, columns: 1 });
  const found = new Set<string>();
  for (let row = bodyBox.row; row < bodyBox.row + bodyBox.rows && found.size < mostTexts; row++) found.add(numberText(sheet.cells.get(row, column).value, sheet.cells.format(row, column), book.locale));
  return [...found].sort((a, b) => a.localeCompare(b, book.locale.name, { numeric: true }));
}

function button(document: Document, text: string, whenClicked: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  Object.assign(made.style, { display: 'block', width: '100%', padding: '5px 12px', border: '0', background: 'transparent', color: 'inherit', font: 'inherit', textAlign: 'left', cursor: 'pointer' });
  made.addEventListener('click', whenClicked);
  return made;
}

function check(document: Document, text: string, isChecked: boolean): { readonly label: HTMLLabelElement; readonly input: HTMLInputElement } {
  const [label, input] = [document.createElement('label'), document.createElement('input')];
  Object.assign(label.style, { display: 'flex', gap: '6px', alignItems: 'center', padding: '2px 12px', cursor: 'pointer', whiteSpace: 'nowrap' });
  input.type = 'checkbox';
  input.checked = isChecked;
  label.append(input, text);
  return { label, input };
}
