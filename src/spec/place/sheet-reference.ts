/** A sheet name as it stands in front of `!`, always quoted: `'It''s'`. */
export const quotedSheet = (name: string): string => `'${name.replace(/'/g, "''")}'`;

/** The sheet that a reference such as `'Koers Bonus'!$A$1` or `Bonus!A1` stands on; undefined when it names none. */
export function sheetOfReference(reference: string): string | undefined {
  const quoted = /^'((?:[^']|'')+)'!/.exec(reference)?.[1];
  if (quoted !== undefined) return quoted.replace(/''/g, "'");
  return /^([^'!#()+*,\s]+)!/.exec(reference)?.[1];
}
