import { smartLetters } from '../../core/smart-letter';
import type { SetRule } from '../../plan/kpi-check';
import type { Card } from '../layout/card';
import { countFormat } from '../number-format';
import { gapsOf, type CheckInput } from './parts';
import { kpiName } from './wording';

/** A key figure with the names of the KPIs that it counts. */
export interface CountedCard extends Card {
  readonly counted: string;
}

/** What a card says, apart from the figure. */
interface CardText {
  readonly label: string;
  readonly note: string;
  readonly needsAttention: boolean;
}

const cardOf = (kpis: readonly string[], text: CardText, { say }: CheckInput): CountedCard => ({
  ...text,
  figure: kpis.length,
  format: countFormat,
  counted: say('kpiCheck.counted', { kpis }),
});

const lackingOf = ({ check }: CheckInput, rule: SetRule): readonly string[] => check.set.find((outcome) => outcome.rule === rule)?.lacking ?? [];

function countCards(input: CheckInput): readonly CountedCard[] {
  const { ordered: kpis, say } = input;
  const inTable = input.check.kpis.filter(({ level }) => level === 'kpi');
  const leading = kpis.filter(({ kind }) => kind === 'leading').length;
  const lagging = kpis.filter(({ kind }) => kind === 'lagging').length;
  const smart = kpis.filter(({ met }) => met === smartLetters.length).map((kpi) => kpiName(kpi, say));
  return [
    cardOf(inTable.map((kpi) => kpiName(kpi, say)), { label: say('kpiCheck.card.kpis', {}), note: say('kpiCheck.card.kpisNote', { leading, lagging }), needsAttention: false }, input),
    cardOf(smart, { label: say('kpiCheck.card.smart', {}), note: say('kpiCheck.card.smartNote', { kpis: kpis.length }), needsAttention: false }, input),
  ];
}

function repairCard(input: CheckInput): CountedCard {
  const { say } = input;
  const gaps = gapsOf(input).filter(({ verdict }) => verdict.kind === 'notMet');
  const names = [...new Set(gaps.map(({ kpi }) => kpi))].map((kpi) => kpiName(kpi, say));
  return cardOf(names, { label: say('kpiCheck.card.repair', {}), note: say('kpiCheck.card.repairNote', { gaps: gaps.length }), needsAttention: gaps.length > 0 }, input);
}

/** How often text, columns and figures contradict each other. */
function remarksCard(input: CheckInput): CountedCard {
  const { say } = input;
  const told = input.check.kpis.filter(({ remarks }) => remarks.some(({ severity }) => severity !== 'info'));
  const remarks = told.flatMap((kpi) => kpi.remarks.filter(({ severity }) => severity !== 'info')).length;
  return cardOf(told.map((kpi) => kpiName(kpi, say)), { label: say('kpiCheck.card.remarks', {}), note: say('kpiCheck.card.remarksNote', { remarks }), needsAttention: remarks > 0 }, input);
}

/** The key figures: KPIs, fully SMART, to repair, contradictions, without an owner, without an agreed response. */
export function checkCards(input: CheckInput): readonly CountedCard[] {
  const { say } = input;
  const [owner, response] = [lackingOf(input, 'owner'), lackingOf(input, 'response')];
  return [
    ...countCards(input),
    repairCard(input),
    remarksCard(input),
    cardOf(owner, { label: say('kpiCheck.card.owner', {}), note: say('kpiCheck.card.ownerNote', { lacking: owner.length }), needsAttention: owner.length > 0 }, input),
    cardOf(response, { label: say('kpiCheck.card.response', {}), note: say('kpiCheck.card.responseNote', { lacking: response.length }), needsAttention: response.length > 0 }, input),
  ];
}
