import { parsePeriod } from '../../core/period/parse-period';
import type { Derivation, ModifyStep, ProductStep, ScoreStep, TotalStep } from '../../core/derivation';
import type { Explain } from './explain-derivation';
import type { Line } from './explained-step';
import { factorName } from './factor-name';
import { capitalized, lineOf, sourceOf } from './line-of';
import type { Speaker } from './speaker';

interface Named {
  readonly name: string;
  readonly derivation: Derivation;
}

/** The factors by name: `Uitbetalingspercentage × doelbonus × gewicht`. */
const productWords = ({ factors }: ProductStep, speaker: Speaker): string =>
  capitalized(speaker.say('step.product', { factors: factors.map((factor) => factorName(factor, speaker)) }));

/** The parts of a total: one that was read has a line of its own already. */
const totalParts = ({ parts }: TotalStep, explain: Explain, speaker: Speaker): readonly Line[] =>
  parts.flatMap((part) => {
    const what = partName(part, speaker);
    return part.derivation.op === 'read' || what === '' ? explain(part.derivation) : [...explain(part.derivation), lineOf(part.derivation, what, '')];
  });

/** What a part of a sum is called: by its days, its period, its name, or not at all. */
function partName({ name, days }: TotalStep['parts'][number], { say, format }: Speaker): string {
  if (days) return say('step.timePart', { from: format.day(days.from), to: format.day(days.until - 1) });
  const period = parsePeriod(name);
  if (period) return capitalized(format.period(period));
  return name === '' ? '' : say('step.part', { name });
}

/** How a factor came about, and then its name: of one that was read only the name with its cell. */
function namedLines({ derivation }: Named, what: string, explain: Explain): readonly Line[] {
  if (derivation.op !== 'read') return [...explain(derivation), lineOf(derivation, what, '')];
  const [read] = explain(derivation);
  return [lineOf(derivation, what, read?.calculation ?? '', sourceOf(derivation))];
}

/** `€ 1.000 × (1 + 5%) × 110%`. */
const modification = ({ input, added, factors }: ModifyStep, { operand }: Speaker): string =>
  [operand(input), ...(added.length > 0 ? [`(1 + ${added.map((each) => operand(each.derivation)).join(' + ')})`] : []), ...factors.map((each) => operand(each.derivation))].join(' × ');

function modifyLines(step: ModifyStep, explain: Explain, speaker: Speaker): readonly Line[] {
  const { say } = speaker;
  return [
    ...explain(step.input),
    ...step.added.flatMap((each) => namedLines(each, say('step.addition', { name: each.name }), explain)),
    ...step.factors.flatMap((each) => namedLines(each, say('step.factor', { name: each.name }), explain)),
    lineOf(step, say('step.modify', {}), modification(step, speaker)),
  ];
}

function scoreLines(step: ScoreStep, explain: Explain, { say, operand, amount }: Speaker): readonly Line[] {
  const isSum = step.combine === 'sum';
  const weight = (of: number): string => amount(of, 'ratio');
  const parts = step.parts.flatMap(({ name, weight: own, derivation }) => [
    ...explain(derivation),
    lineOf(derivation, say('step.part', { name }), isSum ? say('step.weighs', { weight: weight(own) }) : ''),
  ]);
  const calculation = isSum
    ? step.parts.map((part) => `${operand(part.derivation)} × ${weight(part.weight)}`).join(' + ')
    : step.parts.map((part) => operand(part.derivation)).join(' × ');
  return [...parts, lineOf(step, isSum ? say('step.score', {}) : say('step.scoreProduct', {}), calculation)];
}

/** Figures multiplied, modified, weighted, or added up. */
export function explainCombination(step: ProductStep | ModifyStep | ScoreStep | TotalStep, explain: Explain, speaker: Speaker): readonly Line[] {
  const { say, operand } = speaker;
  switch (step.op) {
    case 'product':
      return [...step.factors.flatMap(explain), lineOf(step, productWords(step, speaker), step.factors.map(operand).join(' × '))];
    case 'modify':
      return modifyLines(step, explain, speaker);
    case 'score':
      return scoreLines(step, explain, speaker);
    case 'total':
      return [...totalParts(step, explain, speaker), lineOf(step, say('step.total', {}), step.parts.map((part) => operand(part.derivation)).join(' + '))];
  }
}
