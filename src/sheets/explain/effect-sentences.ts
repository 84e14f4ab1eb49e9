import type { Derivation, GateStep, ModifyStep, ProrateStep, ProrationMethod } from '../../core/derivation';
import { roundHalfAway } from '../../core/money/round';
import { capitalized } from './line-of';
import { testWords } from './explain-condition';
import { factorName } from './factor-name';
import type { Effect } from './outline';
import type { Speaker } from './speaker';

/** What a gate measures, as it is called in the middle of a sentence: `realisatie Omzet`, `Marge`. */
function measuredName(step: Derivation, speaker: Speaker): string {
  if (step.op !== 'attainment') return capitalized(factorName(step, speaker));
  return capitalized(`${factorName(step, speaker)} ${factorName(step.actual, speaker)}`);
}

function gateSentence(step: GateStep, speaker: Speaker): string {
  const { say, spoken } = speaker;
  const test = testWords(step, speaker, spoken);
  return say('summary.gated', { measure: measuredName(step.measured, speaker), test, cap: spoken(step.cap), lost: lostIn(step, speaker) });
}

/** What a limit took, as money is paid: in cents. */
const lostIn = ({ lost, unit }: { readonly lost: number; readonly unit: Derivation['unit'] }, { amount }: Speaker): string => amount(unit === 'money' ? roundHalfAway(lost, 2) : lost, unit);

/** The figure of a factor, with the condition that it followed from. */
function factorFigure({ derivation }: ModifyStep['factors'][number], speaker: Speaker): string {
  const figure = speaker.spoken(derivation);
  return derivation.op === 'condition' ? speaker.say('summary.because', { figure, test: testWords(derivation, speaker, speaker.spoken) }) : figure;
}

/** Factors of 100 % and additions of nothing are left out. */
const isFelt = (neutral: number) => ({ derivation: { value } }: ModifyStep['factors'][number]): boolean => value.kind !== 'known' || value.value !== neutral;

function modifySentence({ factors, added, value, unit }: ModifyStep, speaker: Speaker): string {
  const { say, figure } = speaker;
  const spoken = [
    ...added.filter(isFelt(0)).map((one) => say('summary.addition', { name: one.name, figure: factorFigure(one, speaker) })),
    ...factors.filter(isFelt(1)).map((one) => say('summary.factor', { name: one.name, figure: factorFigure(one, speaker) })),
  ];
  return say('summary.modified', { factors: spoken, amount: figure(value, unit) });
}

/** The days or months that count, by the method of the scheme. */
export const partOf = ({ days, daysInPeriod, method = 'calendarDays' }: ProrateStep): Pick<ProrateStep, 'days' | 'daysInPeriod'> & { readonly method: ProrationMethod } => ({
  days,
  daysInPeriod,
  method,
});

/** What a cap, floor, gate, factor, pool or an earlier period did to an amount. */
export function effectSentence(step: Effect, speaker: Speaker): string {
  const { say, amount, spoken } = speaker;
  switch (step.op) {
    case 'cap':
      return step.unit === 'ratio' ? say('summary.inputCapped', { cap: spoken(step.cap) }) : say(step.isCarried ? 'summary.cappedCarried' : 'summary.capped', { cap: spoken(step.cap), lost: lostIn(step, speaker) });
    case 'floor':
      return say('summary.raised', { floor: spoken(step.floor) });
    case 'gate':
      return gateSentence(step, speaker);
    case 'modify':
      return modifySentence(step, speaker);
    case 'scaled':
      return say('summary.scaled', { pool: spoken(step.pool), sum: amount(step.sum, step.unit), amount: spoken(step) });
    case 'prorate':
      return say('summary.prorated', { ...partOf(step), amount: spoken(step) });
    case 'carry':
      return step.carried < 0
        ? say('summary.carriedLess', { carried: amount(-step.carried, step.unit), from: step.from })
        : say('summary.carriedMore', { carried: amount(step.carried, step.unit), from: step.from });
  }
}
