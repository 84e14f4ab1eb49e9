import type { DashboardContextTexts, LeadLagTexts } from '../../core/messages/dashboard-context-texts';
import type { Texts } from '../texts';
import { count } from './count';

const months = (lag: number): string => (lag === 1 ? '1 maand' : `${lag} maanden`);

export const dashboardContext: Texts<DashboardContextTexts> = {
  'dashboard.expected': ({ value, low, high, period }) => `verwacht in ${period}: ${value} (${low} – ${high})`,
  'dashboard.expectedBare': ({ value, period }) => `verwacht in ${period}: ${value}`,
  'dashboard.expectedEnd': ({ value, low, high, status }) => `verwacht aan het eind: ${value} (${low} – ${high})${status === '' ? '' : `, dan ${status}`}`,
  'dashboard.expectedEndBare': ({ value, status }) => `verwacht aan het eind: ${value}${status === '' ? '' : `, dan ${status}`}`,
  'dashboard.lastYear': ({ value }) => `vorig jaar ${value}`,
  'dashboard.benchmark': ({ value, from }) => `benchmark ${value}${from === '' ? '' : ` (${from})`}`,
  'dashboard.noContext': () => '◇ zonder vergelijking',
  'dashboard.drivesAhead': ({ drives, lag }) => `stuurt: ${drives}, ${months(lag)} vooruit`,
  'dashboard.recorded': ({ day }) => `vastgelegd op ${day}`,
  'dashboard.recordedNow': ({ day, now }) => (now === '' ? `vastgelegd op ${day}, nu niet meer te berekenen` : `vastgelegd op ${day}, nu berekend: ${now}`),
  'dashboard.changed': ({ changes }) => `Veranderd sinds de vorige periode: ${changes.join(' · ')}`,
  'dashboard.change': ({ kpi, from, to }) => `${kpi} van ${from} naar ${to}`,
  'dashboard.changesMore': ({ more }) => `en nog ${more}`,
  'dashboard.unchanged': () => 'Sinds de vorige periode kreeg geen KPI een andere status.',
  'dashboard.accuracy': ({ kpis, off }, format) => `De voorspellingen van ${count(kpis, 'KPI', "KPI's", format)} zaten in het verleden gemiddeld ${format.percent(Math.round(off * 100) / 100)} naast de uitkomst.`,
  'dashboard.accuracyWithin': ({ kpis, off, within }, format) =>
    `De voorspellingen van ${count(kpis, 'KPI', "KPI's", format)} zaten in het verleden gemiddeld ${format.percent(Math.round(off * 100) / 100)} naast de uitkomst; ${format.percent(Math.round(within * 100) / 100)} van de uitkomsten viel binnen de marge, bedoeld is 80%.`,
  'dashboard.legendExpected': () => 'Verwacht: berekend uit eerdere perioden en het tempo tot nu toe; vier van de vijf keer valt de uitkomst binnen de marge tussen haakjes.',
  'dashboard.legendContext': () => '◇ Zonder vergelijking: er is geen doel, geen benchmark en geen eerder cijfer, dus of dit goed is, is niet te zeggen.',
  'dashboard.legendChange': () => 'Verschil met de vorige periode: ▲ hoger, ▼ lager, = gelijk; groen is de goede kant op, rood de verkeerde; pp is procentpunt.',
  'dashboard.legendPairs': () => "→ stuurt volgens de tabel KPI's de KPI ernaast, ↗ die erboven.",
  'dashboard.jump.links': () => 'Wat stuurt wat',
  'dashboard.jump.teams': () => 'Teams en medewerkers',
  'dashboard.chart.statuses': () => "Hoe de KPI's ervoor stonden",
  'dashboard.chart.statusesAbout': ({ from, to }) => `Gestapelde kolommen met per maand het aantal KPI's op koers, let op, uit koers en niet bekend, van ${from} tot en met ${to}.`,
  'dashboard.chart.course': ({ kpi }) => kpi,
  'dashboard.chart.courseAbout': ({ kpi, from, to }) => `Lijngrafiek van resultaat, doel en verwachting met marge van ${kpi}, van ${from} tot en met ${to}.`,
  'dashboard.chart.expected': () => 'Verwacht',
  'dashboard.chart.low': () => 'Laag',
  'dashboard.chart.high': () => 'Hoog',
  'dashboard.drawn': () => 'Cijfers achter de grafieken',
  'dashboard.drawnAbout': () => 'Resultaat, doel en verwachting met marge van de KPI’s in de grafieken, en hoe de KPI’s er per maand voor stonden.',
  'dashboard.rowsLink': ({ kpi }) => `Naar de eerste rij die meetelt voor ${kpi}`,
  'dashboard.actualLink': ({ kpi }) => `Naar het ingevulde cijfer van ${kpi}`,
};

const effect = (args: LeadLagTexts['leadLag.effect']): string =>
  `${args.leading} ${args.step} hoger gaat samen met ${args.lagging} ${args.value} ${args.isLess ? 'lager' : 'hoger'}${args.lag === 0 ? ' in dezelfde maand' : `, ${months(args.lag)} later`}`;

export const leadLag: Texts<LeadLagTexts> = {
  'leadLag.title': () => 'Wat stuurt wat',
  'leadLag.about': () => 'Of een leading KPI echt vooruitloopt op de lagging KPI die hij stuurt, gemeten over de maanden van de laatste drie jaar. Een verband is nog geen bewijs van oorzaak.',
  'leadLag.leading': () => 'Leading KPI',
  'leadLag.lagging': () => 'stuurt',
  'leadLag.lag': () => 'Vooruit',
  'leadLag.strength': () => 'Verband',
  'leadLag.certainty': () => 'Kans op toeval',
  'leadLag.says': () => 'Wat dat betekent',
  'leadLag.periods': ({ lag }) => months(lag),
  'leadLag.same': () => 'gelijktijdig',
  'leadLag.behind': ({ lag }) => `${months(lag)} erna`,
  'leadLag.strong': ({ strength, correlation }, format) => `${{ strong: 'sterk', clear: 'duidelijk', weak: 'zwak' }[strength]} (${format.number(correlation, 2)})`,
  'leadLag.trendOnly': () => 'alleen de trend',
  'leadLag.none': () => 'niet aangetoond',
  'leadLag.unknown': () => 'te weinig cijfers',
  'leadLag.chance': ({ pValue }, format) => (pValue < 0.01 ? 'kleiner dan 1%' : format.percent(Math.round(pValue * 100) / 100)),
  'leadLag.effect': (args) => `${effect(args)} (tussen ${args.low} en ${args.high}).`,
  'leadLag.effectUnsure': (args) => `${effect(args)} (met marge van ${args.low} tot ${args.high}, dus onzeker).`,
  'leadLag.proposed': ({ leading, lagging }) => `Niemand heeft dit verband vastgelegd. Klopt het, zet dan ${lagging} in de kolom Stuurt van ${leading}.`,
  'leadLag.point': () => '1 procentpunt',
};
