import type { GoalLanguage, Proposal } from '../../../src/plan/text/goal-reading';
import type { BlankKind } from '../../../src/plan/text/proposal-words';

/** What somebody could fill in; the target lies on the side that the direction asks for. */
const answers: Readonly<Record<GoalLanguage, Readonly<Record<BlankKind, string>>>> = {
  nl: { measureFor: 'het aantal complimenten van bewoners', measure: 'het aantal complimenten van bewoners', baseline: '40', target: '60', date: '1 oktober 2027', result: 'een onderhoudsrooster', count: '3' },
  en: { measureFor: 'the number of compliments from residents', measure: 'the number of compliments from residents', baseline: '40', target: '60', date: '1 October 2027', result: 'a maintenance schedule', count: '3' },
};

/** A proposal with every blank filled in. */
export function filled({ text, blanks }: Proposal, language: GoalLanguage, isLower: boolean): string {
  let line = text;
  for (const { start, end, kind } of [...blanks].reverse()) {
    const answer = kind === 'target' && isLower ? '20' : answers[language][kind];
    line = line.slice(0, start) + answer + line.slice(end);
  }
  return line;
}
