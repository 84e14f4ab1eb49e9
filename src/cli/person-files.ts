import { basename, join } from 'node:path';

/** Somebody who gets a file. */
export interface Person {
  readonly id: string;
  readonly name: string;
}

/** Longer names do not fit every disk, in bytes and with their folder. */
const mostLetters = 80;

/** Names that Windows keeps for devices. */
const devices = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** What no disk has trouble with: no separators, wildcards or control characters, no dots or blanks at the ends. */
export function safeName(text: string): string {
  const plain = text
    .normalize('NFC')
    .replace(/[<>:"/\\|?*\p{Cc}\p{Cf}]/gu, ' ')
    .replace(/\s+/g, ' ');
  const cut = [...plain].slice(0, mostLetters).join('').replace(/^[. ]+|[. ]+$/g, '');
  return cut === '' || devices.test(cut) ? `_${cut}` : cut;
}

const keyOf = (name: string): string => name.toLowerCase();

/**
 * A file name per person, `<start> <name>.xlsx` in the folder. People of one name are told apart by their id, and whose ids
 * look the same on a disk by a number.
 * @example fileNames([{ id: 'M1', name: 'Jan' }, { id: 'M2', name: 'Jan' }], 'out', 'Statement') // out/Statement Jan (M1).xlsx, …
 */
export function fileNames(people: readonly Person[], folder: string, start: string): readonly string[] {
  const shared = repeated(people.map(({ name }) => safeName(name)));
  const wanted = people.map(({ id, name }) => (shared.has(keyOf(safeName(name))) ? safeName(`${[...name].slice(0, 40).join('')} (${[...id].slice(0, 30).join('')})`) : safeName(name)));
  const taken = new Set<string>();
  return wanted.map((name) => {
    const free = freeName(name, taken);
    taken.add(keyOf(free));
    return join(folder, `${safeName(basename(start))} ${free}.xlsx`);
  });
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const numbered = number === 1 ? name : `${name} ${String(number)}`;
    if (!taken.has(keyOf(numbered))) return numbered;
  }
}

function repeated(names: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const key of names.map(keyOf)) {
    if (seen.has(key)) twice.add(key);
    seen.add(key);
  }
  return twice;
}
