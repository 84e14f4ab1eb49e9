import type { GoalReading, LetterReading } from '../app/read-goals';
import { isoDay } from './surroundings';

const asLabel = ({ verdict }: LetterReading): boolean | null => (verdict === 'unknown' ? null : verdict === 'met');

/** A reading as labelled goals are recorded: true, false, or null for what cannot be known. */
export function smartJson(id: string, { letters, extracted, proposal, remarks }: GoalReading) {
  const { specific, measurable, achievable, relevant, timeBound } = letters;
  const criteria = { specific: asLabel(specific), measurable: asLabel(measurable), achievable: asLabel(achievable), relevant: asLabel(relevant), time_bound: asLabel(timeBound) };
  const { direction, baseline, target, delta, deltaKind, unit, deadline, deadlineDay, frequency, timeRole } = extracted;
  return {
    id,
    criteria,
    extracted: {
      direction: direction ?? null, baseline: baseline ?? null, target: target ?? null, delta: delta ?? null, delta_kind: deltaKind ?? null, unit: unit ?? null,
      deadline_text: deadline?.text ?? null, deadline: deadlineDay === undefined ? null : isoDay(deadlineDay), frequency_text: frequency?.text ?? null, time_kind: timeRole,
    },
    missing: Object.entries(criteria).filter(([, met]) => met === false).map(([letter]) => letter),
    remarks: remarks.map(({ kind, words }) => ({ kind, words: words.text })),
    proposal: proposal.text,
  };
}
