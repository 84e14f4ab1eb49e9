const longest = 255;

/** A table name that Excel accepts: letters, digits, underscore and point, not starting with a digit, no cell reference. */
export function allowedTableName(name: string): string {
  const clean = name.replace(/[^\p{L}\p{N}_.]/gu, '_').slice(0, longest);
  const startsWrong = !/^[\p{L}_]/u.test(clean);
  const isReference = /^[a-z]{1,3}\d+$/i.test(clean) || /^r\d*c\d*$/i.test(clean) || /^[rc]$/i.test(clean);
  return startsWrong || isReference ? `_${clean}` : clean;
}

/**
 * The name itself, or with `_2`, `_3` … behind it when it is in `taken` (lower case). A name that the sheet's own table
 * already has in this manner is kept, so that the user's formulas still find it.
 */
export function stableTableName(proposed: string, own: readonly string[], taken: ReadonlySet<string>): string {
  const base = allowedTableName(proposed);
  const isFree = (name: string): boolean => !taken.has(name.toLowerCase());
  const numbered = new RegExp(`^${base.replace(/\./g, '\\.')}(_\\d+)?$`, 'i');
  const kept = own.find((name) => name.toLowerCase() === base.toLowerCase()) ?? own.find((name) => numbered.test(name));
  if (kept !== undefined && isFree(kept)) return kept;
  if (isFree(base)) return base;
  for (let number = 2; ; number++) {
    const name = `${base}_${number}`;
    if (isFree(name)) return name;
  }
}
