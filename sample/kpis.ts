import { serial } from './calendar';

/** A KPI of the wholesaler as it stands in its table; what is left out is an empty cell. */
export interface SampleKpi {
  readonly kpi: string;
  readonly description: string;
  readonly goal: string;
  readonly scope?: string;
  readonly owner?: string;
  readonly kind: 'leading' | 'lagging';
  readonly drives?: string;
  readonly measure?: string;
  readonly unit: 'geld' | 'aantal' | 'percentage' | 'score';
  readonly direction?: string;
  readonly baseline?: number;
  readonly target?: number;
  readonly targetPer: string;
  readonly lower?: number;
  readonly upper?: number;
  readonly deadline?: number;
  readonly rhythm: string;
  readonly response: string;
  readonly escalation: string;
  /** The day of the last review. */
  readonly reviewed?: number;
  readonly benchmark?: number;
  readonly benchmarkSource?: string;
}

const growth = 'Gezonde groei';
const speed = 'Snelste antwoord van de markt';
const office = 'Binnendienst';
const north = 'Buitendienst Noord';
const south = 'Buitendienst Zuid';
const toBoard = 'Na twee rode maanden naar de directie';
const yearEnd = serial('2026-12-31');

/**
 * Fourteen KPIs: four of the whole company, and three or four of each team. Three have a weakness that a careful reader finds:
 * outgoing calls only count activity, response time has no owner, and the share of quotations won has no deadline.
 */
export const kpis: readonly SampleKpi[] = [
  { kpi: 'Omzet', description: 'Gefactureerde omzet exclusief btw verhogen van € 1.870.000 naar € 2.100.000 per maand vóór 31 december 2026', goal: growth, owner: 'Marijke van Dael', kind: 'lagging', measure: 'Omzet', unit: 'geld', baseline: 1_870_000, target: 2_100_000, targetPer: 'maand', deadline: yearEnd, rhythm: 'maand', response: 'Actieplan per team in het maandoverleg', escalation: toBoard, reviewed: serial('2026-09-07') },
  { kpi: 'Brutomarge', description: 'Brutomarge op de omzet minstens op 25% houden in elke maand van 2026', goal: growth, owner: 'Marijke van Dael', kind: 'lagging', measure: 'Brutomarge %', unit: 'percentage', baseline: 0.248, target: 0.25, targetPer: 'maand', deadline: yearEnd, rhythm: 'maand', response: 'Kortingen boven 7% alleen na akkoord', escalation: toBoard, reviewed: serial('2026-09-07'), benchmark: 0.262, benchmarkSource: 'Branchecijfers groothandel 2025' },
  { kpi: 'Omzet warmtepompen', description: 'Omzet in warmtepompen in 2026 verhogen van € 2.600.000 naar € 2.900.000', goal: 'Voorop in warmtepompen', owner: 'Luc Janssens', kind: 'lagging', measure: 'Omzet warmtepompen', unit: 'geld', baseline: 2_600_000, target: 2_900_000, targetPer: 'jaar', deadline: yearEnd, rhythm: 'maand', response: 'Demodag voor installateurs inplannen', escalation: toBoard, reviewed: serial('2026-09-07') },
  { kpi: 'Klanttevredenheid', description: 'Rapportcijfer uit het kwartaalonderzoek verhogen van 7,9 naar 8,2 vóór 31 december 2026', goal: growth, owner: 'Marijke van Dael', kind: 'lagging', unit: 'score', baseline: 7.9, target: 8.2, targetPer: 'kwartaal', deadline: yearEnd, rhythm: 'kwartaal', response: 'Tien ontevreden klanten bellen', escalation: 'Na één rood kwartaal naar de directie', reviewed: serial('2026-07-13'), benchmark: 8.0, benchmarkSource: 'Branchecijfers groothandel 2025' },
  { kpi: 'Offertes binnen 24 uur', description: 'Aandeel offertes dat binnen 24 uur de deur uit is, verhogen van 78% naar 90% vóór 31 december 2026', goal: speed, scope: office, owner: 'Petra Hoekstra', kind: 'leading', drives: 'Orders binnendienst', unit: 'percentage', baseline: 0.78, target: 0.9, targetPer: 'maand', deadline: yearEnd, rhythm: 'week', response: 'Offertes herverdelen in het dagoverleg', escalation: toBoard, reviewed: serial('2026-10-08'), benchmark: 0.85, benchmarkSource: 'Directe concurrent, eigen proefaanvragen' },
  { kpi: 'Uitgaande telefoontjes', description: 'Aantal uitgaande telefoontjes per werkdag', goal: growth, scope: office, owner: 'Petra Hoekstra', kind: 'leading', drives: 'Orders binnendienst', unit: 'aantal', baseline: 48, target: 55, targetPer: 'dag', deadline: yearEnd, rhythm: 'week', response: 'Belblok op dinsdagochtend', escalation: toBoard, reviewed: serial('2026-10-08') },
  { kpi: 'Reactietijd aanvragen', description: 'Gemiddelde reactietijd op aanvragen verkorten van 5,4 naar 4 uur vóór 31 december 2026', goal: speed, scope: office, kind: 'leading', drives: 'Klanttevredenheid', unit: 'score', direction: 'lager is beter', baseline: 5.4, target: 4, targetPer: 'maand', deadline: yearEnd, rhythm: 'week', response: 'Vaste piketdienst voor aanvragen', escalation: toBoard, reviewed: serial('2026-10-08') },
  { kpi: 'Orders binnendienst', description: 'Aantal orders van de binnendienst verhogen van 118 naar 125 per maand vóór 31 december 2026', goal: growth, scope: office, owner: 'Petra Hoekstra', kind: 'lagging', measure: 'Orders', unit: 'aantal', baseline: 118, target: 125, targetPer: 'maand', deadline: yearEnd, rhythm: 'maand', response: 'Openstaande offertes nabellen', escalation: toBoard, reviewed: serial('2026-09-14') },
  { kpi: 'Klantbezoeken Noord', description: 'Aantal klantbezoeken verhogen van 140 naar 160 per maand vóór 31 december 2026', goal: growth, scope: north, owner: 'Henk Dijkstra', kind: 'leading', drives: 'Omzet Noord', unit: 'aantal', baseline: 140, target: 160, targetPer: 'maand', deadline: yearEnd, rhythm: 'week', response: 'Rayon van Tom verdelen tot de opvolger er is', escalation: toBoard, reviewed: serial('2026-10-05') },
  { kpi: 'Offertescore Noord', description: 'Aandeel gewonnen offertes verhogen van 31% naar 35%', goal: growth, scope: north, owner: 'Henk Dijkstra', kind: 'leading', drives: 'Omzet Noord', unit: 'percentage', baseline: 0.31, target: 0.35, targetPer: 'maand', rhythm: 'maand', response: 'Verloren offertes bespreken', escalation: toBoard, reviewed: serial('2026-09-14'), benchmark: 0.34, benchmarkSource: 'Team Zuid, 2025' },
  { kpi: 'Omzet Noord', description: 'Omzet van Buitendienst Noord verhogen van € 760.000 naar € 850.000 per maand vóór 31 december 2026', goal: growth, scope: north, owner: 'Henk Dijkstra', kind: 'lagging', measure: 'Omzet', unit: 'geld', baseline: 760_000, target: 850_000, targetPer: 'maand', deadline: yearEnd, rhythm: 'maand', response: 'Actieplan voor de tien grootste klanten', escalation: toBoard, reviewed: serial('2026-09-14') },
  { kpi: 'Klantbezoeken Zuid', description: 'Aantal klantbezoeken verhogen van 132 naar 150 per maand vóór 31 december 2026', goal: growth, scope: south, owner: 'Luc Janssens', kind: 'leading', drives: 'Omzet Zuid', unit: 'aantal', baseline: 132, target: 150, targetPer: 'maand', deadline: yearEnd, rhythm: 'week', response: 'Routes herplannen', escalation: toBoard, reviewed: serial('2026-10-12') },
  { kpi: 'Omzet Zuid', description: 'Omzet van Buitendienst Zuid verhogen van € 700.000 naar € 800.000 per maand vóór 31 december 2026', goal: growth, scope: south, owner: 'Luc Janssens', kind: 'lagging', measure: 'Omzet', unit: 'geld', baseline: 700_000, target: 800_000, targetPer: 'maand', deadline: yearEnd, rhythm: 'maand', response: 'Actieplan voor de tien grootste klanten', escalation: toBoard, reviewed: serial('2026-10-12') },
  { kpi: 'Korting Zuid', description: 'Gemiddelde korting van Buitendienst Zuid elke maand van 2026 tussen 4% en 7% houden', goal: growth, scope: south, owner: 'Luc Janssens', kind: 'leading', drives: 'Brutomarge', unit: 'percentage', direction: 'binnen grenzen', targetPer: 'maand', lower: 0.04, upper: 0.07, deadline: yearEnd, rhythm: 'maand', response: 'Kortingen boven 7% alleen na akkoord', escalation: toBoard },
];
