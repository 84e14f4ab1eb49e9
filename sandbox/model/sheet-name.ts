/** Sheet names that Excel takes: 1 to 31 characters, without : \ / ? * [ ] and without an apostrophe at either end. */
export const isSheetName = (name: unknown): name is string =>
  typeof name === 'string' && name.length >= 1 && name.length <= 31 && !/[:\\/?*[\]]/.test(name) && !/^'|'$/.test(name) && name.toLowerCase() !== 'history';

/** The first of a row of names that nobody has. */
export function freeName(name: (n: number) => string, isTaken: (name: string) => boolean): string {
  for (let n = 1; ; n++) {
    const candidate = name(n);
    if (!isTaken(candidate)) return candidate;
  }
}

/** `Data (2)`, as Excel names a copy. */
export function copyName(name: string, isTaken: (name: string) => boolean): string {
  const bare = name.replace(/ \(\d+\)$/, '');
  return freeName((n) => `${bare.slice(0, 31 - ` (${n + 1})`.length)} (${n + 1})`, isTaken);
}
