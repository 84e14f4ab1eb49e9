import { KoersFault } from '../../app/client/koers';

/** How something ended that did not succeed, as plain data. */
export interface PaneFault {
  readonly reason: KoersFault['reason'];
  readonly detail: string;
}

/** What was thrown, as a fault that the pane has a sentence for. */
export function faultOf(thrown: unknown): PaneFault {
  if (thrown instanceof KoersFault) return { reason: thrown.reason, detail: thrown.detail };
  return { reason: 'unexpected', detail: thrown instanceof Error ? thrown.message : String(thrown) };
}
