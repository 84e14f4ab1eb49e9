import type { ChanceRemarks, IpaReasons, KpiUnit } from '../../core/messages/smart-messages';
import { kpiFigure } from '../format/kpi-figure';
import type { Format, Texts } from '../texts';
import { count } from './count';
import { methods } from './series';

interface Room {
  readonly now: number;
  readonly by: 'best' | 'benchmark' | 'history' | 'limit' | 'target';
  readonly value: number;
  readonly unit: KpiUnit | null;
}

const yardsticks: Readonly<Record<Room['by'], string>> = {
  best: 'the best possible is', benchmark: 'the benchmark is', history: 'the best figure so far is', limit: 'the limit is', target: 'the target is',
};
const compared = ({ now, by, value, unit }: Room, format: Format): string => `Now ${kpiFigure(now, unit, format)}; ${yardsticks[by]} ${kpiFigure(value, unit, format)}`;

export const ipaReasons: Texts<IpaReasons> = {
  'ipa.important.main': ({ goal, why }) => (why === null ? `The KPI contributes to the main goal ‘${goal}’.` : `The KPI contributes to the main goal ‘${goal}’: ${why.replace(/[.\s]+$/, '')}.`),
  'ipa.important.sub': ({ goal, parent }) => `The KPI contributes to ‘${goal}’, part of ‘${parent}’.`,
  'ipa.important.through': ({ drives, goal }) => `The KPI drives ‘${drives}’, which contributes to ‘${goal}’.`,
  'ipa.important.noGoal': () => 'The KPI contributes to no goal at all, not through another KPI either.',
  'ipa.important.unknownGoal': ({ goal }) => `How important ‘${goal}’ is, is not known: that goal is not in the Goals table.`,
  'ipa.important.looseGoal': ({ goal, parent }) => `The goal ‘${goal}’ is part of ‘${parent}’, which is not in the table.`,
  'ipa.potential.met': (room, format) => `${compared(room, format)}, so there is room.`,
  'ipa.potential.atBest': (room, format) => `${compared(room, format)}, so it will not get better.`,
  'ipa.potential.noFigure': () => 'There is no figure and no baseline, so how much room there is, is not known.',
  'ipa.potential.noReference': ({ now, unit }, format) => `Now ${kpiFigure(now, unit, format)}; nothing better is known.`,
  'ipa.potential.outside': ({ now, lower, upper, unit }, format) => `Now ${kpiFigure(now, unit, format)}, outside the limits of ${kpiFigure(lower, unit, format)} to ${kpiFigure(upper, unit, format)}: there is room.`,
  'ipa.potential.inside': ({ now, lower, upper, unit }, format) => `Now ${kpiFigure(now, unit, format)}, inside the limits of ${kpiFigure(lower, unit, format)} to ${kpiFigure(upper, unit, format)} already: something to keep, not to improve.`,
  'ipa.authority.yes': ({ owner }) => `The table says that ${owner} can influence the KPI.`,
  'ipa.authority.partly': ({ owner }) => `The table says that ${owner} can influence the KPI only in part.`,
  'ipa.authority.no': ({ owner }) => `The table says that ${owner} cannot influence the KPI.`,
  'ipa.authority.noOwner': () => 'There is no owner who can do something.',
  'ipa.authority.left': ({ owner, day }, format) => `The owner ${owner} left on ${format.day(day)}.`,
  'ipa.authority.unknown': ({ owner }) => `Nothing shows whether ${owner} can do something about it.`,
  'ipa.authority.elsewhere': ({ owner, scope }) => `The KPI is for ${scope}, and by the People table ${owner} is not part of it.`,
  'ipa.authority.inPlace': ({ owner, scope }) => (scope === '' ? `The owner ${owner} is in the People table, and the KPI is for the whole company.` : `The owner ${owner} belongs to ${scope} or leads it.`),
};

export const chanceRemarks: Texts<ChanceRemarks> = {
  'smart.chanceMethod': ({ method, origins, figures, isFew }, format) =>
    `Forecast: ${methods[method]} (tried on ${count(origins, 'past period', 'past periods', format)}).${isFew ? ` ${count(figures, 'figure is', 'figures is', format)} little to go by.` : ''}`,
};
