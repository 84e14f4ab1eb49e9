import { byYear, calendarReaders } from './calendar-moments';
import type { FoundMoment, MomentReader, MomentText } from './moment-text';
import { relativeReaders } from './relative-moments';

const readers: readonly MomentReader[] = [...calendarReaders, ...relativeReaders, byYear];

/** The calendar moment that begins at a token, without the words before it; undefined where none does. */
export function momentAt(text: MomentText, at: number): FoundMoment | undefined {
  for (const read of readers) {
    const found = read(text, at);
    if (found) return found;
  }
  return undefined;
}
