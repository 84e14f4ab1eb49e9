/** Names of things that people do, as they stand in the name of a KPI. A conversion, a value or a duration of them is no count. */
const nouns = [
  'telefoontjes', 'telefoongesprekken', 'belletjes', 'calls', 'belpogingen', 'bezoeken', 'klantbezoeken', 'visits', 'site visits', 'afspraken', 'appointments', 'meetings', 'vergaderingen', 'gesprekken', 'conversations',
  'mailings', 'e-mails', 'emails', 'mails', 'nieuwsbrieven', 'newsletters', 'berichten', 'posts', 'blogs', 'artikelen', 'presentaties', 'presentations', "demo's", 'demos', 'trainingen', 'trainings', 'workshops', 'audits', 'inspecties',
  'inspections', 'rapporten', 'reports', 'huisbezoeken', 'folders', 'brochures', 'campagnes', 'campaigns', 'advertenties', 'ads',
];
const outcomes = ['conversie', 'conversion', 'score', 'waarde', 'value', 'duur', 'tijd', 'time', 'tevredenheid', 'satisfaction', 'cijfer', 'rating', '%', 'percentage', 'aandeel', 'share', 'kosten', 'cost', 'omzet', 'revenue', 'uit', 'from', 'gewonnen', 'won'];

const words = (list: readonly string[]): string => list.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');

/** The name of a KPI that counts an activity. */
export const activityWords = new RegExp(`^(?!.*(?:^|[^\\p{L}])(?:${words(outcomes)})(?:$|[^\\p{L}])).*(?:^|[^\\p{L}])(?:${words(nouns)})(?:$|[^\\p{L}])`, 'iu');
