import type { Derivation, TotalStep } from '../../core/derivation';
import type { Period } from '../../core/period';
import { isKnown } from '../../core/value';
import type { Language } from '../../i18n';
import { outlineOf, type Outline, type Shape } from './outline';
import { shapeSentence } from './shape-sentence';
import { speaker, type Speaker } from './speaker';

/** Whose payout, for what and when. */
export interface SpokenOf {
  readonly payee: string;
  readonly component: string;
  readonly measure: string;
  readonly period: Period;
  readonly currency: string;
}

const isCommission = (shape: Shape): boolean => shape.op === 'flat' || shape.op === 'marginal' || shape.op === 'retroactive';

/** What the main sentence comes to: the whole multiplied for a share of a target bonus, the shape itself otherwise. */
function mainStep({ shape, product }: Outline, whole: Derivation): Derivation {
  if (!shape) return whole;
  return product && !isCommission(shape) ? product : shape;
}

function limitSentences({ cap, floor }: Outline, { say, amount, operand }: Speaker): readonly string[] {
  return [
    ...(cap ? [say('summary.capped', { cap: operand(cap.cap), lost: amount(cap.lost, cap.unit) })] : []),
    ...(floor ? [say('summary.raised', { floor: operand(floor.floor) })] : []),
  ];
}

/** True when the reader sees the same amount, to the cent. */
function sameAmount(a: Derivation, b: Derivation, { format }: Speaker, currency: string): boolean {
  return isKnown(a.value) && isKnown(b.value) && format.money(a.value.value, currency) === format.money(b.value.value, currency);
}

/** A scheme's total in a sentence: what its components come to, and what its cap takes off. */
export function summarizeTotal(total: Derivation, of: Pick<SpokenOf, 'payee' | 'period' | 'currency'> & { readonly scheme: string }, language: Language): string {
  const voice = speaker(language, of.currency);
  const sum = totalIn(total);
  if (!sum || !isKnown(total.value)) return '';
  const args = { payee: of.payee, during: voice.format.during(of.period), scheme: of.scheme, sum: voice.operand(sum) };
  const paid = voice.format.spokenMoney(total.value.value, of.currency);
  const cap = total.op === 'round' && total.input.op === 'cap' && total.input.lost > 0 ? total.input : undefined;
  const limits = limitSentences({ shape: undefined, product: undefined, cap, floor: undefined }, voice);
  return [voice.say('summary.schemeTotal', args), ...limits, voice.say('summary.paid', { earned: paid })].join(' ');
}

/** The addition within rounding and cap. */
function totalIn(step: Derivation): TotalStep | undefined {
  if (step.op === 'total') return step;
  return step.op === 'round' || step.op === 'cap' ? totalIn(step.input) : undefined;
}

/**
 * A payout in a few sentences that the payee understands: what was reached, what it pays, and what a cap or floor did.
 * @example summarize(derivation, anna, 'en') // 'Anna reached €48,200.00 for Sales in September 2026 and is paid …'
 */
export function summarize(derivation: Derivation, of: SpokenOf, language: Language): string {
  const voice = speaker(language, of.currency);
  const { say } = voice;
  const who = { payee: of.payee, component: of.component, during: voice.format.during(of.period) };
  if (derivation.value.kind === 'missing') return say('summary.missing', { ...who, reason: voice.message(derivation.value.needs) });
  if (derivation.value.kind === 'notApplicable') return say('summary.notApplicable', { ...who, reason: voice.message(derivation.value.why) });
  const outline = outlineOf(derivation);
  const main = mainStep(outline, derivation);
  const isFinal = main === derivation || sameAmount(main, derivation, voice, of.currency);
  const paid = voice.format.spokenMoney(derivation.value.value, of.currency);
  const earned = isFinal || !isKnown(main.value) ? paid : voice.format.money(main.value.value, of.currency);
  const sentence = outline.shape && shapeSentence(outline.shape, { ...who, measure: of.measure, earned }, voice);
  if (sentence === undefined) return say('summary.other', { ...who, earned: paid });
  return [sentence, ...limitSentences(outline, voice), ...(isFinal ? [] : [say('summary.paid', { earned: paid })])].join(' ');
}
