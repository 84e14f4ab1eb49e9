const longest = 31;

/** A name that Excel accepts: at most 31 characters, none of `[ ] : * ? / \`, no apostrophe at either end. */
export function allowedSheetName(name: string): string {
  const clean = name.replace(/[[\]:*?/\\\p{Cc}]/gu, ' ').replace(/^'+|'+$/g, '').trim();
  const short = clean.slice(0, longest).trim().replace(/'+$/, '');
  return short === '' || short.toLowerCase() === 'history' ? `${short}_` : short;
}

/** The name itself, or `name (2)`, `name (3)` … when a sheet already has it. Case does not tell sheets apart. */
export function freeSheetName(proposed: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const base = allowedSheetName(proposed);
  if (!used.has(base.toLowerCase())) return base;
  for (let number = 2; ; number++) {
    const suffix = ` (${number})`;
    const name = base.slice(0, longest - suffix.length).trimEnd() + suffix;
    if (!used.has(name.toLowerCase())) return name;
  }
}
