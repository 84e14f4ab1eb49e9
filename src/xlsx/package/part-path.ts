/** The folder of a part, with the last slash: `xl/worksheets/`; '' for the root. */
export const folderOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1);

/** Where the relationships of a part stand; '' is the package itself. */
export const relationshipsPart = (part: string): string => `${folderOf(part)}_rels/${part.slice(folderOf(part).length)}.rels`;

/** The part that a relationship target of `source` points at. */
export function resolveTarget(source: string, target: string): string {
  const path = target.startsWith('/') ? target : folderOf(source) + target;
  const out: string[] = [];
  for (const step of path.replace(/\\/g, '/').split('/')) {
    if (step === '..') out.pop();
    else if (step !== '.' && step !== '') out.push(step);
  }
  return out.join('/');
}

/** The target that leads from `source` to `part`. */
export function relativeTarget(source: string, part: string): string {
  const from = folderOf(source).split('/').slice(0, -1);
  const to = part.split('/');
  let same = 0;
  while (same < from.length && from[same] === to[same]) same++;
  return '../'.repeat(from.length - same) + to.slice(same).join('/');
}
