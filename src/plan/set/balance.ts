import type { KpiRow } from '../../tables/schemas/kpis';
import type { KpiBalance } from '../kpi-check';

/** Parts of words by which the name of a KPI gives away what it steers by; the first that fits counts. */
const signs: readonly (readonly [KpiBalance, RegExp])[] = [
  ['efficiency', /kost|cost|tijd|time|duur|duration|doorloop|snelheid|speed|productiv|bezetting|utili[sz]|efficien|uitval|scrap|verspil|waste|voorraad|stock|inventory|binnen \d|within \d|uren\b|hours|conversie|conversion|win ?rate|score.*offerte|offertescore|hitrate|hit rate|verzuim|absen|levertijd|achterstand|backlog|per fte|per medewerker|per employee|korting|discount/i],
  ['value', /marge|margin|winst|profit|ebit|tevreden|blij|satisf|happ|\bnps\b|loyal|retent|behoud|kwaliteit|quality|klacht|complaint|fout|error|waarde|value|churn|verloop|turnover rate|veilig|safety|betrokken|engagement|rapportcijfer|rendement|return on|cashflow|cash flow|review|herhaal|repeat|aanbevel|recommend/i],
  ['growth', /nieuw|new|groei|growth|lead|acquisi|marktaandeel|market share|bezoek|visit|aanmeld|sign-?up|instroom|omzet|revenue|sales|verkop|verkoop|order|pipeline|offerte|quotation|proposal|klanten|customers|telefoon|calls|afspra|bereik|reach|downloads|abonnee|subscri/i],
];

/** Whether a KPI steers by value, efficiency or growth; undefined where its name does not tell. */
export const balanceOf = ({ kpi, description = '' }: KpiRow): KpiBalance | undefined =>
  signs.find(([, words]) => words.test(kpi))?.[0] ?? signs.find(([, words]) => words.test(description))?.[0];
