/** Keys by which Excel calls an action of the add-in. */
export interface Shortcut {
  readonly action: string;
  /** The letter that is pressed with Ctrl, Shift and Alt (on a Mac: Command, Shift and Option). */
  readonly letter: string;
}

interface ShortcutsFile {
  readonly shortcuts: readonly { readonly action: string; readonly key: { readonly default: string } }[];
  readonly resources: { readonly default: Readonly<Record<string, { readonly value: string }>> };
}

/** The shortcuts of the add-in, as the file describes them that its manifest names. */
export function readShortcuts(json: string): readonly Shortcut[] {
  const { shortcuts, resources } = JSON.parse(json) as ShortcutsFile;
  return shortcuts.map(({ action, key }) => {
    const keys = key.default.replace(/\$\{resource\.(\w+)\}/, (_all, name: string) => resources.default[name]?.value ?? '');
    const letter = /^Ctrl\+Shift\+Alt\+([A-Z])$/.exec(keys)?.[1];
    if (letter === undefined) throw new Error(`The keys ${keys} of ${action} are not known here.`);
    return { action, letter };
  });
}
