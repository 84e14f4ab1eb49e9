import type { Derivation } from '../../core/derivation';
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
