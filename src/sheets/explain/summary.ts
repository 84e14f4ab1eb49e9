import type { Derivation } from '../../core/derivation';
import type { Period } from '../../core/period';
import { roundHalfAway } from '../../core/money/round';
import { isKnown } from '../../core/value';
import type { Language } from '../../i18n';
import { effectSentence, partOf } from './effect-sentences';
import { creditIn, outlineOf, type Effect, type Origin, type Outline } from './outline';
import { shapeSentence } from './shape-sentence';
import type { Speaker } from './speaker';
import { inOneStyle } from './one-style';

/** Whose payout, for what and when. */
export interface SpokenOf {
  readonly payee: string;
  readonly component: string;
  readonly measure: string;
  readonly period: Period;
  /** The days that it is about, where the payee has several payouts in the period. */
  readonly days?: string | undefined;
  readonly currency: string;
  /** What is earned, where that is something else: points. */
  readonly paidIn?: string | undefined;
}

/** What the main sentence comes to: the whole multiplied for a share of a target bonus, the shape itself otherwise. */
function mainStep({ shape, product }: Outline, whole: Derivation): Derivation {
  if (!shape) return whole;
  return product && shape.unit !== 'money' ? product : shape;
}

/** True when the reader sees the same amount, to the cent. */
function sameAmount(a: Derivation, b: Derivation, { format }: Speaker, currency: string): boolean {
  return isKnown(a.value) && isKnown(b.value) && format.money(a.value.value, currency) === format.money(b.value.value, currency);
}

/** `in januari 2026`, with the days where the payee has several payouts in the period. */
function duringOf({ period, days }: Pick<SpokenOf, 'period' | 'days'>, { say, format }: Speaker): string {
  const during = format.during(period);
  return days === undefined ? during : say('summary.duringDays', { during, days });
}

/** The measure, with whose result it is where several people count. */
function measureOf(shape: Origin, measure: string, { say }: Speaker): string {
  const credit = creditIn(shape);
  return credit && credit.scope !== 'own' ? say('summary.measureOf', { measure, scope: credit.scope }) : measure;
}

/** A scheme's total in a sentence: what its components come to, and what its cap, gate or pool takes off. */
export function summarizeTotal(total: Derivation, of: Pick<SpokenOf, 'payee' | 'period' | 'days' | 'currency'> & { readonly scheme: string }, language: Language): string {
  return inOneStyle(language, of, (voice) => {
    const outline = outlineOf(total);
    if (outline.shape?.op !== 'total' || !isKnown(total.value)) return '';
    const args = { payee: of.payee, during: duringOf(of, voice), scheme: of.scheme, sum: voice.operand(outline.shape) };
    const paid = voice.amount(total.value.value, 'money');
    return [voice.say('summary.schemeTotal', args), ...afterwards(outline.effects, { paid, isFinal: false }, voice)].join(' ');
  });
}

/**
 * A payout in a few sentences that the payee understands: what was reached, what it pays, and what a cap or floor did.
 * @example summarize(derivation, anna, 'en') // 'Anna reached €48,200.00 for Sales in September 2026 and is paid …'
 */
export const summarize = (derivation: Derivation, of: SpokenOf, language: Language): string =>
  inOneStyle(language, of, (voice) => summaryOf(derivation, of, voice));

function summaryOf(derivation: Derivation, of: SpokenOf, voice: Speaker): string {
  const { say } = voice;
  const { amount } = voice.earned;
  const who = { payee: of.payee, component: of.component, during: duringOf(of, voice) };
  if (derivation.value.kind === 'missing') return say('summary.missing', { ...who, reason: voice.message(derivation.value.needs) });
  if (derivation.value.kind === 'notApplicable') return say('summary.notApplicable', { ...who, reason: voice.message(derivation.value.why) });
  if (derivation.unit === 'ratio') return say('summary.scorePart', { ...who, score: voice.spoken(derivation) });
  const outline = outlineOf(derivation);
  const main = mainStep(outline, derivation);
  const isFinal = main === derivation || sameAmount(main, derivation, voice, of.currency);
  const paid = amount(derivation.value.value, 'money');
  const earned = isFinal || !isKnown(main.value) ? paid : amount(roundHalfAway(main.value.value, 2), 'money');
  const sentence = outline.shape && shapeSentence(outline.shape, outline, { ...who, measure: measureOf(outline.shape, of.measure, voice), earned }, isOfMoney(outline.shape) ? voice : voice.earned);
  if (sentence !== undefined) return [sentence, ...toDateEffects(outline, voice.earned), ...afterwards(outline.effects, { paid, isFinal }, voice.earned)].join(' ');
  const [first] = outline.effects;
  if (!first || !isKnown(first.input.value) || first.unit !== 'money') return say('summary.other', { ...who, earned: paid });
  const before = say('summary.otherBefore', { ...who, earned: voice.earned.spoken(first.input) });
  return [before, ...afterwards(outline.effects, { paid, isFinal: false }, voice.earned)].join(' ');
}

/** True where a shape pays over money; over anything else all the money in it is what it pays. */
const isOfMoney = (shape: Origin): boolean => !('input' in shape) || shape.input.unit === 'money';

/** What a condition, cap or factor did to the amount of the year to date. */
const toDateEffects = ({ shape }: Outline, voice: Speaker): readonly string[] => (shape?.op === 'running' ? outlineOf(shape.toDate).effects.map((effect) => effectSentence(effect, voice)) : []);

/** What changed the amount afterwards, and what is paid in the end: with the days served where those come last. */
function afterwards(effects: readonly Effect[], { paid, isFinal }: { readonly paid: string; readonly isFinal: boolean }, voice: Speaker): readonly string[] {
  const last = effects.at(-1);
  const told = (some: readonly Effect[]): readonly string[] => some.map((effect) => effectSentence(effect, voice));
  if (isFinal) return told(effects);
  if (last?.op === 'prorate') return [...told(effects.slice(0, -1)), voice.say('summary.paidProrated', { ...partOf(last), earned: paid })];
  return [...told(effects), voice.say('summary.paid', { earned: paid })];
}
