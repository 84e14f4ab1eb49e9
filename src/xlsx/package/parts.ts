import type { Zip } from '../zip';

/** The parts as they will be: changes are kept apart until all of them are there. Names are found whatever their case. */
export interface Parts {
  has(name: string): boolean;
  text(name: string): string;
  set(name: string, content: string | Uint8Array): void;
  delete(name: string): void;
  /** Puts the changes into the package; parts that were deleted and made again keep their place. */
  commit(): void;
}

interface Change {
  readonly name: string;
  readonly content: string | Uint8Array | undefined;
}

/** Changes to a package that take effect together, at `commit`, or not at all. */
export function stagedParts(zip: Zip): Parts {
  const changes = new Map<string, Change>();
  const change = (name: string, content: Change['content']): void => void changes.set(name.toLowerCase(), { name, content });
  return {
    has: (name) => {
      const changed = changes.get(name.toLowerCase());
      return changed === undefined ? zip.has(name) : changed.content !== undefined;
    },
    text: (name) => {
      const content = changes.get(name.toLowerCase())?.content;
      if (content === undefined) return zip.text(name);
      return typeof content === 'string' ? content : new TextDecoder().decode(content);
    },
    set: change,
    delete: (name) => change(name, undefined),
    commit: () => {
      for (const { name, content } of changes.values()) {
        if (content === undefined) zip.delete(name);
        else zip.set(name, content);
      }
    },
  };
}

/** The first name of the pattern `xl/tables/table#.xml` that no part has. */
export function freePart(parts: Parts, pattern: string): string {
  for (let number = 1; ; number++) {
    const name = pattern.replace('#', String(number));
    if (!parts.has(name)) return name;
  }
}
