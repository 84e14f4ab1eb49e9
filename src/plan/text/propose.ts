import { completed } from './complete-text';
import { fill, sentenceOf } from './compose';
import { measurableGap, specificGap } from './criteria';
import type { Proposal } from './goal-reading';
import { aftermath, baselinePart, blank, conditions, targetPart, when, type ProposalSources } from './proposal-parts';
import { isOnlyBetter, isState, isUncounted, what } from './proposal-subject';
import { quote } from './quote';

/** A new sentence around what the text does say. */
function rebuilt(sources: ProposalSources, isVague: boolean): Proposal {
  const { facts, lexicon } = sources;
  const { figures, goal, direction, subject } = facts;
  const { fromTo, byDelta, toTarget } = lexicon.proposal;
  const way = direction ?? (subject.isLower && !facts.isBareMetric ? 'down' : 'unknown');
  const subjectParts = what(sources, isVague);
  const rest = [...when(sources), ...conditions(sources), ...aftermath(sources)];
  const { delta, baseline, target } = figures;
  if (delta && way !== 'keep' && way !== 'unknown' && !baseline && !target) {
    const size = delta.quantity ? quote(goal, delta.quantity.from, delta.quantity.numberEnd).text.replace(/^[+−–-]/, '') : quote(goal, delta.from, delta.to).text;
    return sentenceOf([...fill(byDelta[way], { what: subjectParts, size: [size] }), ...rest]);
  }
  if (target && !baseline && way !== 'unknown') return sentenceOf([...fill(toTarget[way], { what: subjectParts, to: [targetPart(sources)] }), ...rest]);
  return sentenceOf([...fill(fromTo[way], { what: subjectParts, from: [baselinePart(sources)], to: [targetPart(sources)] }), ...rest]);
}

/** A better wording of a goal: its own words where they serve, a new sentence where they do not. */
export function propose(sources: ProposalSources): Proposal {
  const { facts, lexicon } = sources;
  const subjectGap = specificGap(facts);
  const sizeGap = measurableGap(facts);
  if (subjectGap === undefined && sizeGap === undefined) return completed(sources);
  if (sizeGap === 'uncounted' && facts.subject.phrase) return completed(sources, facts.goal.tokens[facts.subject.phrase.from]?.start);
  switch (subjectGap ?? sizeGap) {
    case 'vagueDeed':
    case 'endless':
      return sentenceOf([...fill(lexicon.proposal.deliver, { what: [blank(sources, 'result')] }), ...when(sources), ...conditions(sources), ...aftermath(sources)]);
    case 'abstract':
    case 'superlative':
    case 'knowledge':
    case 'nothing':
      return rebuilt(sources, true);
    default:
      return rebuilt(sources, isOnlyBetter(sources) || isState(sources) || isUncounted(sources));
  }
}
