import type { EventEntry } from './engine';

/** Something that Excel tells the pane of its own accord. */
export type Occurrence =
  | { readonly event: 'richApiMessage'; readonly entries: readonly EventEntry[] }
  | { readonly event: 'appCommandInvoked'; readonly invocation: string; readonly functionName: string; readonly argument: string }
  | { readonly event: 'documentSelectionChanged' };
