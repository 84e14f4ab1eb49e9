import { type LedgerKind, type LedgerLine, sumOf } from './ledger-line';

const ofKind = (...kinds: readonly LedgerKind[]) => ({ kind }: LedgerLine): boolean => kinds.includes(kind);

/** Recoverable draws that are still open: what was drawn minus what was recovered and forgiven. */
export const drawBalance = (lines: readonly LedgerLine[]): number => sumOf(lines, ofKind('draw', 'recovery', 'forgiven'));

/** Earned money that waits to be paid. */
export const heldBalance = (lines: readonly LedgerLine[]): number => 0 - sumOf(lines, ofKind('hold', 'release'));

/** What was earned below zero and is still to be settled with later earnings; never negative. */
export const carriedBalance = (lines: readonly LedgerLine[]): number => sumOf(lines, ofKind('carried'));
