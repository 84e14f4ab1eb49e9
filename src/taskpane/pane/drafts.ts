import type { WizardDraft } from '../plan/wizard/draft';
import type { Edited } from '../reward/schemes/edit-draft';
import type { Outcome } from './pane-state';

/** What somebody has begun on a page and finds again when coming back to it. */
export interface Drafts {
  planRoom?: 'library' | 'wizard';
  measureRoom?: 'agenda' | 'record';
  wizard?: WizardDraft;
  /** A scheme with changes that are not saved. */
  scheme?: Edited;
  /** The calculation that a page has shown last. */
  calculated?: Outcome;
}
