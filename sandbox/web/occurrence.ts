import type { Message } from '../model/events';

/** Something that Excel tells the pane of its own accord. */
export type Occurrence =
  | { readonly event: 'richApiMessage'; readonly entries: readonly Message[] }
  | { readonly event: 'appCommandInvoked'; readonly invocation: string; readonly functionName: string; readonly argument: string }
  | { readonly event: 'documentSelectionChanged' };
