/** How often a KPI is looked at, and the length of the period that a target is for. */
export const rhythms = [
  { id: 'day', label: { nl: 'dag', en: 'day' }, synonyms: ['dagelijks', 'per dag', 'elke dag', 'daily', 'every day'] },
  { id: 'week', label: { nl: 'week', en: 'week' }, synonyms: ['wekelijks', 'per week', 'elke week', 'weekly', 'every week'] },
  { id: 'twoWeeks', label: { nl: 'twee weken', en: 'two weeks' }, synonyms: ['tweewekelijks', 'om de week', 'veertiendaags', 'biweekly', 'fortnightly'] },
  { id: 'month', label: { nl: 'maand', en: 'month' }, synonyms: ['maandelijks', 'per maand', 'elke maand', 'monthly', 'per month', 'every month'] },
  { id: 'quarter', label: { nl: 'kwartaal', en: 'quarter' }, synonyms: ['per kwartaal', 'elk kwartaal', 'trimester', 'per trimester', 'trimestrieel', 'driemaandelijks', 'quarterly', 'per quarter', 'every quarter'] },
  { id: 'halfYear', label: { nl: 'half jaar', en: 'half year' }, synonyms: ['halfjaarlijks', 'per half jaar', 'semester', 'per semester', 'zesmaandelijks', 'half-yearly', 'twice a year'] },
  { id: 'year', label: { nl: 'jaar', en: 'year' }, synonyms: ['jaarlijks', 'per jaar', 'elk jaar', 'yearly', 'annual', 'annually', 'per year', 'every year'] },
] as const;

/** A leading KPI moves first and can be steered; a lagging one is the result that follows. */
export const kpiKinds = [
  { id: 'leading', label: { nl: 'leading', en: 'leading' }, synonyms: ['lead', 'leidend', 'voorlopend', 'sturend', 'vooruitkijkend', 'vooruitlopend'] },
  { id: 'lagging', label: { nl: 'lagging', en: 'lagging' }, synonyms: ['lag', 'volgend', 'achterlopend', 'resultaat', 'naijlend', 'terugkijkend', 'result'] },
] as const;

/** Which way is better. */
export const directions = [
  { id: 'higher', label: { nl: 'hoger is beter', en: 'higher is better' }, synonyms: ['hoger', 'omhoog', 'stijgen', 'meer', 'higher', 'up', 'increase', 'more'] },
  { id: 'lower', label: { nl: 'lager is beter', en: 'lower is better' }, synonyms: ['lager', 'omlaag', 'dalen', 'minder', 'lower', 'down', 'decrease', 'less'] },
  { id: 'range', label: { nl: 'binnen grenzen', en: 'inside a range' }, synonyms: ['bandbreedte', 'tussen', 'binnen', 'range', 'between'] },
] as const;

/** What a KPI counts. Money and numbers of several measurements in one period add up; of percentages and scores the last one holds. */
export const kpiUnits = [
  { id: 'money', label: { nl: 'geld', en: 'money' }, synonyms: ['bedrag', 'euro', 'eur', '€', 'amount'] },
  { id: 'number', label: { nl: 'aantal', en: 'number' }, synonyms: ['getal', 'stuks', 'units', 'count'] },
  { id: 'ratio', label: { nl: 'percentage', en: 'percentage' }, synonyms: ['%', 'procent', 'ratio', 'percent'] },
  { id: 'score', label: { nl: 'score', en: 'score' }, synonyms: ['cijfer', 'rapportcijfer', 'punten', 'gemiddelde', 'duur', 'uren', 'dagen', 'minuten', 'grade', 'points', 'average', 'duration', 'hours', 'days', 'minutes'] },
] as const;
