import { serial } from './calendar';

/** An action as the team leads keep it; what is left out is an empty cell. */
export interface SampleAction {
  readonly id: string;
  readonly kpi?: string;
  readonly scope?: string;
  readonly period?: string;
  readonly deviation?: string;
  readonly whys?: readonly string[];
  readonly action: string;
  readonly owner?: string;
  readonly due?: number;
  readonly state: 'open' | 'bezig' | 'klaar';
  readonly done?: number;
  readonly escalation?: string;
  readonly result?: string;
}

/** One is far too late, one has neither owner nor day, and one is in the name of somebody who has left. */
export const actions: readonly SampleAction[] = [
  {
    id: 'A-1', kpi: 'Klantbezoeken Noord', scope: 'Buitendienst Noord', period: '2026-06', deviation: '131 van 160 bezoeken',
    whys: ['Het rayon van Tom is onbezet', 'Tom ging uit dienst en er was geen opvolger', 'De vacature ging pas na zijn vertrek open', 'Een vertrek komt niet op de planning van de verkoop', 'Er is geen afspraak met personeelszaken over wie wanneer vertrekt'],
    action: 'Rayon van Tom verdelen over Sjoerd en Yasemin', owner: 'Henk Dijkstra', due: serial('2026-07-31'), state: 'bezig', escalation: 'Naar Marijke van Dael',
  },
  { id: 'A-2', kpi: 'Uitgaande telefoontjes', scope: 'Binnendienst', period: '2026-08', deviation: '1.009 van 1.155 telefoontjes', whys: ['Vakanties vielen samen'], action: 'Belblok op dinsdagochtend, met een rooster', owner: 'Petra Hoekstra', due: serial('2026-09-11'), state: 'klaar', done: serial('2026-10-09'), result: '1.251 telefoontjes in september' },
  { id: 'A-3', kpi: 'Omzet Noord', scope: 'Buitendienst Noord', period: '2026-08', deviation: '€ 588.594 van € 850.000', whys: ['Drie grote klanten stelden hun najaarsorder uit', 'Het najaarsaanbod was nog niet bij hen'], action: 'De tien grootste klanten bezoeken met het najaarsaanbod', owner: 'Anouk de Wit', due: serial('2026-10-30'), state: 'open' },
  { id: 'A-4', kpi: 'Reactietijd aanvragen', scope: 'Binnendienst', period: '2026-08', deviation: '4,5 uur, waar 4 uur het doel is', action: 'Vaste piketdienst voor aanvragen', state: 'open' },
  { id: 'A-5', kpi: 'Klantbezoeken Zuid', scope: 'Buitendienst Zuid', period: '2026-08', deviation: '139 van 150 bezoeken', action: 'Routes herplannen met de nieuwe rayongrenzen', owner: 'Luc Janssens', due: serial('2026-10-23'), state: 'bezig' },
  { id: 'A-6', scope: 'Binnendienst', action: 'Bij elke aanvraag vastleggen waar de klant ons vond', owner: 'Joris Willems', due: serial('2026-10-12'), state: 'open' },
  { id: 'A-7', kpi: 'Offertescore Noord', scope: 'Buitendienst Noord', period: '2026-07', deviation: '31% van 35%', whys: ['Prijs kwam te laat bij de klant'], action: 'Verloren offertes van juli bespreken', owner: 'Tom van der Heijden', due: serial('2026-09-18'), state: 'open' },
];
