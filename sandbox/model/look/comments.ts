import { Collection } from '../collection';
import { refuse } from '../host-error';
import { ModelObject } from '../model-object';
import type { Range } from '../range';
import type { ClearWhat } from '../sheet-layer';
import type { Workbook } from '../workbook';
import type { Worksheet } from '../worksheet';
import { boxOf, isOneCell, isSameArea, isWithin, moved, areaOf } from './area';
import type { Area } from './area';
import type { Copying } from './follow-layer';
import { FollowLayer } from './follow-layer';
import { oneOf, textOf } from './one-of';
import { rangeObject } from './range-argument';
import type { StructureChange } from './structure';
import { areaAfter } from './structure';

export interface CellComment {
  readonly id: string;
  area: Area;
  content: string;
  resolved: boolean;
}

/** The comments of a sheet. */
export class Comments extends FollowLayer {
  comments: CellComment[] = [];

  at(area: Area): CellComment | undefined {
    return this.comments.find((comment) => isSameArea(comment.area, area));
  }

  add(area: Area, content: string): CellComment {
    const comment = { id: this.sheet.book.newGuid(), area, content, resolved: false };
    this.comments.push(comment);
    return comment;
  }

  drop(comment: CellComment): void {
    this.comments = this.comments.filter((other) => other !== comment);
  }

  protected override follow(change: StructureChange): void {
    this.comments = this.comments.flatMap((comment) => {
      const area = areaAfter(comment.area, change);
      if (area === undefined) return [];
      comment.area = area;
      return [comment];
    });
  }

  protected override clearArea(area: Area, what: ClearWhat): void {
    if (what === 'All') this.comments = this.comments.filter((comment) => !isWithin(comment.area, area));
  }

  protected override copyArea({ from, to, target, what }: Copying): void {
    if (what !== 'All') return;
    const inside = this.comments.filter((comment) => isWithin(comment.area, from));
    const there = to.layer(Comments);
    for (const { area, content } of inside) there.add(moved(area, target.top - from.top, target.left - from.left), content);
  }

  override copySheet(to: Worksheet): void {
    const there = to.layer(Comments);
    for (const { area, content } of this.comments) there.add(area, content);
  }
}

/** The comments of a sheet or of the whole workbook. */
export class CommentCollection extends Collection<Comment> {
  readonly T = 'CommentCollection';

  constructor(
    private readonly book: Workbook,
    private readonly sheet?: Worksheet,
  ) {
    super();
  }

  get $items(): readonly Comment[] {
    const sheets = this.sheet ? [this.sheet] : this.book.sheets;
    return sheets.flatMap((sheet) => sheet.layer(Comments).comments.map((comment) => new Comment(sheet, comment)));
  }

  /** A text as address has to name the sheet, also on `worksheet.comments`. */
  Add(cell: unknown, content: unknown, contentType: unknown): Comment {
    const { sheet, box } = this.cell(cell);
    if (contentType !== null && contentType !== undefined && oneOf(['Plain', 'Mention'], contentType) === 'Mention') refuse('NotImplemented', '[simulated Excel] comments with mentions');
    const text = textOf(content) || refuse('InvalidArgument');
    const layer = sheet.layer(Comments);
    if (layer.at(areaOf(box))) refuse('InvalidOperation');
    return new Comment(sheet, layer.add(areaOf(box), text));
  }

  GetItemByCell(cell: unknown): Comment {
    const { sheet, box } = this.cell(cell);
    const found = sheet.layer(Comments).at(areaOf(box));
    return found ? new Comment(sheet, found) : refuse('ItemNotFound');
  }

  private cell(cell: unknown): Range {
    const named = typeof cell === 'string' && cell.includes('!') ? this.book.active.find(cell) : undefined;
    const range = named ?? rangeObject(cell);
    const isHere = this.sheet === undefined || range.sheet === this.sheet;
    return isHere && isOneCell(areaOf(range.box)) ? range : refuse('InvalidArgument');
  }
}

export class Comment extends ModelObject {
  readonly T = 'Comment';
  readonly AuthorName = 'Koers';
  readonly AuthorEmail = '';
  readonly ContentType = 'Plain';

  constructor(
    private readonly sheet: Worksheet,
    private readonly comment: CellComment,
  ) {
    super();
  }

  get Id(): string { return this.comment.id; }
  get Content(): string { return this.comment.content; }
  set Content(value) { this.comment.content = textOf(value) || refuse('InvalidArgument'); }
  get Resolved(): boolean { return this.comment.resolved; }
  set Resolved(value) { this.comment.resolved = Boolean(value); }

  GetLocation(): Range { return this.sheet.range(boxOf(this.comment.area)); }

  Delete(): void {
    this.sheet.layer(Comments).drop(this.comment);
  }
}
