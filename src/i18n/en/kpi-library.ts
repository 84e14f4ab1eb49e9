import type { KpiLibraryTexts } from '../kpi-library-texts';

/** A name inside a sentence: without a capital, unless it is an abbreviation. */
const within = (name: string): string => (/^\p{Lu}[\p{Ll}\s-]/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name);

export const kpiLibrary: KpiLibraryTexts = {
  draft: ({ kpi, direction, baseline = '‹current value›', target = '‹target›', lower = '‹lower limit›', upper = '‹upper limit›', deadline = '‹date›' }) => {
    switch (direction) {
      case 'higher':
        return `Raise ${within(kpi)} from ${baseline} to ${target} by ${deadline}`;
      case 'lower':
        return `Reduce ${within(kpi)} from ${baseline} to ${target} by ${deadline}`;
      case 'range':
        return `Keep ${within(kpi)} between ${lower} and ${upper} until ${deadline}`;
    }
  },
  baselineSource: (period, measure) => `${period}, measure ${measure}`,
  page: {
    title: 'The KPI library',
    about: (count) => `${String(count)} KPIs from ten sectors, to choose from and put into your own table with one click. Each says how it is calculated, how the figure can look good while nothing gets better, and which other KPI shows that.`,
    formula: 'Calculation',
    unit: 'Unit',
    direction: 'Direction',
    kind: 'Kind',
    rhythm: 'Rhythm',
    example: 'Example',
    risk: 'Pitfall',
    guard: 'Guarded by',
    drives: 'Drives',
    words: 'Also searched for as',
    measured: 'Koers can calculate it from your tables.',
  },
};
