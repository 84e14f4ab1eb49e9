/** A requirement set with the version from which it holds something. */
export interface ApiSet {
  readonly name: string;
  readonly version: string;
}

/** Sets of other programs say nothing about Excel: some members of Office.js carry one for Outlook only. */
const otherHosts = /^(Mailbox|Word|PowerPoint|OneNote)/;

const bracketed = /\[\s*Api set:\s*([A-Za-z]+)\s+([^\]]*)\]/g;
const linked = /\|\s*([A-Za-z]+) (\d+\.\d+)\s*\}/g;

/**
 * The sets that a comment of the type definitions demands: `[Api set: ExcelApi 1.9]`, or a link that reads
 * `SharedRuntime 1.1`. Where a mark tells reading from writing ("1.1 for get, 1.8 for set"), `isWritten` decides; of any
 * other mark with several versions the first counts, which is that of the member without its later arguments.
 */
export function marksIn(comment: string, isWritten: boolean): readonly ApiSet[] {
  const own = [...comment.matchAll(bracketed)].map(([, name = '', rest = '']) => ({ name, version: versionIn(rest, isWritten) }));
  const links = [...comment.matchAll(linked)].map(([, name = '', version = '']) => ({ name, version }));
  return [...own, ...links].filter(({ name }) => !otherHosts.test(name));
}

function versionIn(mark: string, isWritten: boolean): string {
  const written = isWritten ? /(\d+\.\d+) for set/.exec(mark)?.[1] : undefined;
  return written ?? /\d+\.\d+/.exec(mark)?.[0] ?? mark.trim();
}

/** True when a set at a version includes another version of it: 1.14 includes 1.9. What has no number (preview) is in none. */
export function includes(given: readonly ApiSet[], { name, version }: ApiSet): boolean {
  return given.some((set) => set.name === name && isAtLeast(set.version, version));
}

function isAtLeast(version: string, asked: string): boolean {
  const [major = NaN, minor = NaN] = version.split('.').map(Number);
  const [askedMajor = NaN, askedMinor = NaN] = asked.split('.').map(Number);
  return major > askedMajor || (major === askedMajor && minor >= askedMinor);
}
