import type { WizardDraft } from '../plan/wizard/draft';

/** What somebody has begun on a page and finds again when coming back to it. */
export interface Drafts {
  planRoom?: 'library' | 'wizard';
  measureRoom?: 'agenda' | 'record';
  wizard?: WizardDraft;
}
