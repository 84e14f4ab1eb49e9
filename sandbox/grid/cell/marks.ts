import type { ICellMarks } from '@univerjs/core';
import { Comments } from '../../model/look/comments';
import { Validations, promptedNote } from '../../model/look/validations';
import type { Worksheet } from '../../model/worksheet';

const size = 6;
const noteColor = '#C00000';
const commentColor = '#7A4FB5';

/** The corners that tell that a cell has a note or a comment. */
export class Marks {
  private readonly comments: ReadonlySet<string>;

  constructor(private readonly sheet: Worksheet) {
    this.comments = new Set(sheet.layer(Comments).comments.map(({ area }) => `${area.top} ${area.left}`));
  }

  at(row: number, column: number): ICellMarks | undefined {
    if (this.comments.has(`${row} ${column}`)) return { tr: { size, color: commentColor } };
    return promptedNote(this.sheet.layer(Validations).grid.at(row, column)) === undefined ? undefined : { tr: { size, color: noteColor } };
  }
}
