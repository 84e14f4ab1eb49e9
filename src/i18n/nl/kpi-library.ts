import type { KpiLibraryTexts } from '../kpi-library-texts';

export const kpiLibrary: KpiLibraryTexts = {
  draft: ({ kpi, direction, baseline = '‹huidige waarde›', target = '‹doel›', lower = '‹ondergrens›', upper = '‹bovengrens›', deadline = '‹datum›' }) => {
    switch (direction) {
      case 'higher':
        return `${kpi} verhogen van ${baseline} naar ${target} vóór ${deadline}`;
      case 'lower':
        return `${kpi} verlagen van ${baseline} naar ${target} vóór ${deadline}`;
      case 'range':
        return `${kpi} houden tussen ${lower} en ${upper} tot ${deadline}`;
    }
  },
  baselineSource: (period, measure) => `${period}, maatstaf ${measure}`,
  page: {
    title: "De KPI-bibliotheek",
    about: (count) => `${String(count)} KPI's uit tien sectoren, om uit te kiezen en met één klik in uw eigen tabel te zetten. Bij elke KPI staat hoe hij wordt berekend, hoe het cijfer mooi kan worden zonder dat er iets beter gaat, en welke andere KPI dat laat zien.`,
    formula: 'Berekening',
    unit: 'Eenheid',
    direction: 'Richting',
    kind: 'Soort',
    rhythm: 'Ritme',
    example: 'Voorbeeld',
    risk: 'Valkuil',
    guard: 'Bewaakt door',
    drives: 'Stuurt',
    words: 'Ook gezocht als',
    measured: 'Koers kan hem zelf berekenen uit uw tabellen.',
  },
};
