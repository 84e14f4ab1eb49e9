import type { Area } from '../model/look/area';
import { areaOf, around, isOneCell } from '../model/look/area';
import { Comments } from '../model/look/comments';
import { Links } from '../model/look/links';
import { Merges } from '../model/look/merges';
import { Validations, promptedNote } from '../model/look/validations';
import type { Worksheet } from '../model/worksheet';

/** The smallest area with every cell that a spec has something to say about; also blank ones with a note or a link. */
export function reachOf(sheet: Worksheet): Area | undefined {
  const used = sheet.usedBox(false);
  const attached = [
    ...sheet.layer(Merges).areas,
    ...sheet.layer(Comments).comments.map(({ area }) => area),
    ...[...sheet.layer(Links).grid.pieces()].map(({ area }) => area),
    ...[...sheet.layer(Validations).grid.pieces()].flatMap(({ area, value }) => (isOneCell(area) && promptedNote(value) !== undefined ? [area] : [])),
  ];
  const all = used ? [areaOf(used), ...attached] : attached;
  return all.length === 0 ? undefined : around(all);
}
