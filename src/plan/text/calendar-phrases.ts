import { existingDay } from '../../core/period/calendar';
import type { Moment, MomentEdge, TimePhrase, TimeRole } from './moment';
import type { FoundMoment, MomentText } from './moment-text';
import { momentAt } from './read-moment';
import { tailEnd } from './time-tail';
import { means, type Token } from './token';

const joinsPeriod = new Set(['tot', 'to', 'and', 'en', 'until', 'till', 't/m', 'tot en met', '-', '–', '—', 'through']);

/** Where the words before a moment begin: preposition, article, `the end of`. */
function headOf(tokens: readonly Token[], core: number, isBarred: (at: number) => boolean): number {
  let from = core;
  const before = (): Token | undefined => (isBarred(from - 1) ? undefined : tokens[from - 1]);
  while (means(before(), 'definite', 'article', 'edge', 'begin', 'until end', 'possessive', 'ordinal') || (means(before(), 'of') && means(tokens[from - 2], 'edge', 'begin', 'until end', 'ordinal'))) from -= 1;
  if (means(before(), 'by', 'before', 'until', 'starting', 'during', 'after', 'within', 'in', 'on', 'preposition', 'between') && !means(before(), 'reference')) from -= 1;
  if (means(before(), 'by')) from -= 1;
  return from;
}

function edgeOf(head: readonly Token[], core: Token | undefined): MomentEdge | undefined {
  const words = [...head.map(({ word }) => word), core?.word ?? ''].join(' ');
  if (/\b(?:medio|midden|mid|middle)\b/.test(words)) return 'middle';
  if (/\b(?:begin|start|beginning|early)\b/.test(words)) return 'begin';
  if (means(core, 'yearEnd')) return 'end';
  if (head.some((token) => means(token, 'edge', 'until end'))) return 'end';
  return head.some((token) => means(token, 'before', 'until')) ? 'before' : undefined;
}

/** True when a word that names a base of comparison stands before, in the same part of the sentence. */
function isReference(tokens: readonly Token[], from: number, core: number): boolean {
  const isDeadline = means(tokens[from], 'by', 'before') && !means(tokens[from - 1], 'reference', 'since') && from < core;
  if (isDeadline) return false;
  for (let at = core; at >= 0; at -= 1) {
    if (means(tokens[at], 'reference', 'since')) return true;
    if (at < from && tokens[at]?.kind === 'sign' && /[,;:.()]/.test(tokens[at]?.text ?? '')) return false;
  }
  return false;
}

function calendarRole(tokens: readonly Token[], from: number, found: FoundMoment, core: number): TimeRole {
  if (found.moment.kind === 'period' && found.moment.which === 'last') return 'reference';
  if (isReference(tokens, from, core) || means(tokens[from - 1], 'than')) return 'reference';
  if (found.moment.kind === 'year' && means(tokens[core - 1], 'of') && !means(tokens[core - 2], 'edge', 'begin', 'until end')) return 'reference';
  const starts = means(tokens[found.next - 1], 'later') && tokens[found.next - 1]?.word.startsWith('onward');
  return means(tokens[from], 'starting') || starts ? 'start' : 'deadline';
}

/** The end of a window behind its beginning: `from 1 May to 1 November`, `tussen 1 juli en 1 oktober`. */
function windowEnd(text: MomentText, found: FoundMoment): FoundMoment | undefined {
  const { tokens } = text;
  if (!joinsPeriod.has(tokens[found.next]?.word ?? '')) return undefined;
  const at = means(tokens[found.next + 1], 'definite', 'until end') ? found.next + 2 : found.next + 1;
  return momentAt(text, at);
}

/** A word that is a name of a month or season and another word too counts only as one when it is written or led in as one. */
function isRealMoment(tokens: readonly Token[], at: number): boolean {
  const [token, next] = tokens.slice(at, at + 2);
  if (!token || !/^(?:may|march|mar|dec|sec|jan|mei|fall|spring)$/.test(token.word)) return true;
  const before = means(tokens[at - 1], 'definite') ? tokens[at - 2] : tokens[at - 1];
  return means(before, 'by', 'before', 'until', 'in', 'on', 'until end', 'starting', 'during', 'of', 'edge', 'preposition', 'this', 'next') || next?.kind === 'number';
}

/** `the spring concert`: a season in a name is no moment. */
const isInName = (tokens: readonly Token[], at: number): boolean =>
  means(tokens[at], 'season', 'feast') && means(tokens[at - 1], 'definite', 'article', 'possessive') && tokens[at + 1]?.kind === 'word' && (tokens[at + 1]?.meanings.size === 0 || means(tokens[at + 1], 'deliverable', 'deed', 'measure')) && !means(tokens[at + 1], 'act') && !/^(?:before|by|in|during|until|after|vóór|voor|tijdens|na|tot)$/.test(tokens[at - 2]?.word ?? '');

const leapYear = 2028;

/** A day that no year has, or not the year that is written. */
const isImpossible = (moment: Moment): boolean => moment.kind === 'day' && existingDay(moment.year ?? leapYear, moment.month, moment.day) === undefined;

/** A calendar moment at a place, with the words before it. */
export function calendarPhrase(text: MomentText, at: number, isBarred: (at: number) => boolean): TimePhrase | undefined {
  const { tokens } = text;
  if (!isRealMoment(tokens, at)) return undefined;
  const found = momentAt(text, at);
  if (!found) return undefined;
  if (isInName(tokens, at)) return undefined;
  const from = headOf(tokens, at, isBarred);
  if (found.moment.kind === 'year' && means(tokens[at - 1], 'definite') && tokens[found.next]?.kind === 'word' && !means(tokens[found.next], 'preposition', 'and', 'act')) return undefined;
  if (found.moment.kind === 'year' && from === at && !isBareYear(tokens, at, found.next)) return undefined;
  const end = windowEnd(text, found);
  const edge = end ? undefined : edgeOf(tokens.slice(from, at), tokens[at]);
  if (isImpossible(found.moment) || (end && isImpossible(end.moment))) return { from, to: end?.next ?? found.next, role: 'vague', isImpossible: true };
  return end
    ? { from: periodWord(tokens, from), to: end.next, role: calendarRole(tokens, from, found, at) === 'reference' ? 'reference' : 'deadline', moment: end.moment }
    : { from, to: found.moment.kind === 'named' ? tailEnd(tokens, found.next) : found.next, role: calendarRole(tokens, from, found, at), moment: found.moment, ...(edge && { edge }) };
}

/** `in the period from … to …`. */
function periodWord(tokens: readonly Token[], from: number): number {
  if (!/^(?:periode|period)$/.test(tokens[from - 1]?.word ?? '')) return from;
  let at = from - 1;
  while (means(tokens[at - 1], 'definite', 'article', 'in', 'during')) at -= 1;
  return at;
}

/** A year without a preposition is a moment only when it does not count or name something. */
const isBareYear = (tokens: readonly Token[], at: number, next: number): boolean =>
  tokens[at]?.text !== '' && !means(tokens[at - 1], 'name', 'currency', 'least', 'most', 'to') && (tokens[next] === undefined || tokens[next].kind === 'sign');
