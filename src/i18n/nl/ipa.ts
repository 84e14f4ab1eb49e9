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
  best: 'het best haalbare is', benchmark: 'de benchmark is', history: 'het beste cijfer tot nu toe is', limit: 'de grens is', target: 'het doel is',
};
const compared = ({ now, by, value, unit }: Room, format: Format): string => `Nu ${kpiFigure(now, unit, format)}; ${yardsticks[by]} ${kpiFigure(value, unit, format)}`;

export const ipaReasons: Texts<IpaReasons> = {
  'ipa.important.main': ({ goal, why }) => (why === null ? `De KPI draagt bij aan de hoofddoelstelling ‘${goal}’.` : `De KPI draagt bij aan de hoofddoelstelling ‘${goal}’: ${why.replace(/[.\s]+$/, '')}.`),
  'ipa.important.sub': ({ goal, parent }) => `De KPI draagt bij aan ‘${goal}’, onderdeel van ‘${parent}’.`,
  'ipa.important.through': ({ drives, goal }) => `De KPI stuurt ‘${drives}’, en die draagt bij aan ‘${goal}’.`,
  'ipa.important.noGoal': () => 'De KPI draagt aan geen enkele doelstelling bij, ook niet via een andere KPI.',
  'ipa.important.unknownGoal': ({ goal }) => `Hoe belangrijk ‘${goal}’ is, is niet bekend: die doelstelling staat niet in de tabel Doelstellingen.`,
  'ipa.important.looseGoal': ({ goal, parent }) => `De doelstelling ‘${goal}’ hoort bij ‘${parent}’, en die staat niet in de tabel.`,
  'ipa.potential.met': (room, format) => `${compared(room, format)}, dus er is ruimte.`,
  'ipa.potential.atBest': (room, format) => `${compared(room, format)}, dus beter wordt het niet.`,
  'ipa.potential.noFigure': () => 'Er is geen cijfer en geen nulmeting, dus hoeveel ruimte er is, is niet bekend.',
  'ipa.potential.noReference': ({ now, unit }, format) => `Nu ${kpiFigure(now, unit, format)}; er is niets bekend dat beter is.`,
  'ipa.potential.outside': ({ now, lower, upper, unit }, format) => `Nu ${kpiFigure(now, unit, format)}, buiten de grenzen van ${kpiFigure(lower, unit, format)} tot ${kpiFigure(upper, unit, format)}: er is ruimte.`,
  'ipa.potential.inside': ({ now, lower, upper, unit }, format) => `Nu ${kpiFigure(now, unit, format)}, al binnen de grenzen van ${kpiFigure(lower, unit, format)} tot ${kpiFigure(upper, unit, format)}: er valt te behouden, niet te verbeteren.`,
  'ipa.authority.yes': ({ owner }) => `${owner} kan de KPI zelf beïnvloeden, zegt de tabel.`,
  'ipa.authority.partly': ({ owner }) => `${owner} kan de KPI maar voor een deel beïnvloeden.`,
  'ipa.authority.no': ({ owner }) => `${owner} kan de KPI niet beïnvloeden, zegt de tabel.`,
  'ipa.authority.noOwner': () => 'Er is geen eigenaar die iets kan doen.',
  'ipa.authority.left': ({ owner, day }, format) => `${owner} is sinds ${format.day(day)} uit dienst.`,
  'ipa.authority.unknown': ({ owner }) => `Of ${owner} er iets aan kan doen, blijkt nergens uit.`,
  'ipa.authority.elsewhere': ({ owner, scope }) => `De KPI is voor ${scope}, en ${owner} hoort daar volgens de tabel Medewerkers niet bij.`,
  'ipa.authority.inPlace': ({ owner, scope }) => (scope === '' ? `${owner} staat in de tabel Medewerkers, en de KPI is voor het hele bedrijf.` : `${owner} hoort bij ${scope} of geeft er leiding.`),
};

export const chanceRemarks: Texts<ChanceRemarks> = {
  'smart.chanceMethod': ({ method, origins, figures, isFew }, format) =>
    `Voorspeld met: ${methods[method]} (getoetst op ${count(origins, 'periode', 'perioden', format)}).${isFew ? ` ${count(figures, 'cijfer is', 'cijfers is', format)} weinig om op af te gaan.` : ''}`,
};
