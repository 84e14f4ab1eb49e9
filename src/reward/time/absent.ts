import type { Finding } from '../../core/finding';
import type { Message } from '../../core/message';

/** Something that a payee should have and has not: why, and where to mend it. */
export interface Absent {
  readonly kind: 'missing';
  readonly why: Message;
  readonly finding: Finding;
}
