/** A text of shortcuts.json. */
export interface ShortcutText {
  readonly value: string;
  readonly comment: string;
}

/** shortcuts.json, as Excel reads it. */
export interface Shortcuts {
  readonly actions: readonly { readonly id: string; readonly type: string; readonly name: string }[];
  readonly shortcuts: readonly { readonly action: string; readonly key: { readonly default: string; readonly mac: string } }[];
  readonly resources: { readonly default: Readonly<Record<string, ShortcutText>> };
}
