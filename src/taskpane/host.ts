import type { Language } from '../i18n';

/** How far the pane has come with the program around it. */
export type Connection = 'connecting' | 'ready' | 'outside' | 'unreachable' | 'incomplete';

/** What the pane needs to know about the program around it. */
export interface Host {
  readonly connection: Connection;
  readonly language: Language;
  readonly isDark: boolean;
  /** The part of the browser's storage that is ours; left out = all of it. */
  readonly partition?: string;
}
