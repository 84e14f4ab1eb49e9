import type { Element } from '../read-xml';

/** What a manifest refers to outside itself. */
export interface Surroundings {
  /** The names of the functions that the ribbon can call. */
  readonly commands: readonly string[];
  /** The actions that a shortcut calls. */
  readonly shortcutActions: readonly string[];
  /** Whether the build has a help page of this path (`help/nl/bonus.html`). */
  readonly hasHelp: (path: string) => boolean;
  /** Width and height of a picture by its path (`assets/icon-16.png`), or nothing when there is none. */
  readonly pictureSize: (path: string) => readonly [width: number, height: number] | undefined;
}

/** Something that the schema cannot see: what is wrong, one line each; empty = in order. */
export type Rule = (manifest: Element, surroundings: Surroundings) => readonly string[];

/** The values that occur more than once. */
export const repeated = (values: readonly string[]): readonly string[] => [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
