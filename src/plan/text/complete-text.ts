import { fill, sentenceOf, type Part } from './compose';
import { isTimeBound } from './criteria';
import type { Proposal } from './goal-reading';
import { aftermath, blank, figure, when, type ProposalSources } from './proposal-parts';
import { quote } from './quote';

/** Where the words begin that name a base of comparison at the end of the text; the end where there are none. */
function tailStart({ facts: { goal } }: ProposalSources): number {
  const last = goal.quantities.at(-1)?.numberEnd ?? 0;
  const compared = [...goal.regions.filter(({ kind }) => kind === 'reference'), ...goal.times.filter(({ role }) => role === 'reference')];
  const from = Math.min(...compared.map((part) => part.from).filter((at) => at >= last || goal.tokens.slice(at).every(({ kind, text }) => kind !== 'number' || /^\d{4}$/.test(text))), goal.tokens.length);
  // `5% meer omzet dan vorig jaar` is one phrase: nothing goes between.
  const isThan = /^(?:than|dan)$/.test(goal.tokens[from - 1]?.word ?? '');
  return isThan ? goal.text.length : (goal.tokens[from]?.start ?? goal.text.length);
}

/** Without the mark at its end; the point of `a.s.` stays. */
const end = (text: string): string => (/\p{L}\.\p{L}\.$/u.test(text.trimEnd()) ? text.trimEnd() : text.trimEnd().replace(/[.;,:!]+$/, ''));

/** The text as it is, with what is missing behind it; a vague moment makes place for a real one. */
export function completed(sources: ProposalSources, insertAt?: number): Proposal {
  const { facts, known, lexicon, isPast } = sources;
  const { goal, figures, times } = facts;
  const isBound = isTimeBound(facts) && !isPast;
  const gone = isBound ? [] : times.filter((time) => time.role === 'vague' || (isPast && time === facts.time)).map(({ from, to }) => quote(goal, from, to));
  const hasFigure = figures.target !== undefined || figures.delta !== undefined;
  const now = known.baseline !== undefined && !figures.baseline && hasFigure ? [' ', ...fill(lexicon.proposal.now, { value: [figure(sources, known.baseline)] })] : [];
  const added = [...now, ...(isBound ? [] : when(sources))];
  const more = aftermath(sources);
  if (added.length === 0 && more.length === 0 && insertAt === undefined) return { text: goal.text.trim(), blanks: [] };
  const tail = added.length === 0 ? goal.text.length : tailStart(sources);
  const edits: readonly { readonly at: number; readonly to: number; readonly parts: readonly Part[] }[] = [
    ...gone.map(({ start, end: to }) => ({ at: start, to, parts: [] })),
    ...(insertAt === undefined ? [] : [{ at: insertAt, to: insertAt, parts: [blank(sources, 'count'), ' '] }]),
  ].sort((a, b) => a.at - b.at);
  const parts: Part[] = [];
  let from = 0;
  for (const { at, to, parts: inserted } of edits) {
    if (at < from || at >= tail) continue;
    parts.push(goal.text.slice(from, at), ...inserted);
    from = to;
  }
  parts.push(end(goal.text.slice(from, tail)), ...added);
  if (tail < goal.text.length) parts.push(' ', end(goal.text.slice(tail)));
  return sentenceOf([...parts, ...more]);
}
