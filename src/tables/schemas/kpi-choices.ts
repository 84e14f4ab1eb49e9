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

/** What a row of the KPI table is: the goal itself, a KPI that tells whether the goal comes nearer, or a figure that is only watched. */
export const kpiLevels = [
  { id: 'goal', label: { nl: 'doel', en: 'goal' }, synonyms: ['doelstelling', 'hoofddoel', 'objective'] },
  { id: 'kpi', label: { nl: 'KPI', en: 'KPI' }, synonyms: ['prestatie-indicator', 'indicator'] },
  { id: 'metric', label: { nl: 'meetwaarde', en: 'metric' }, synonyms: ['metriek', 'meting', 'volgcijfer', 'cijfer', 'measure'] },
] as const;

/** What the target is counted from. */
export const targetBases = [
  { id: 'absolute', label: { nl: 'vast getal', en: 'fixed number' }, synonyms: ['absoluut', 'vast', 'absolute', 'fixed'] },
  { id: 'previousPercent', label: { nl: '% meer dan vorige periode', en: '% above previous period' }, synonyms: ['% boven vorige periode', 'groei vorige periode', 'growth on previous period'] },
  { id: 'previousPoints', label: { nl: 'meer dan vorige periode', en: 'above previous period' }, synonyms: ['punten boven vorige periode', 'points above previous period'] },
  { id: 'lastYearPercent', label: { nl: '% meer dan vorig jaar', en: '% above last year' }, synonyms: ['% boven vorig jaar', 'groei vorig jaar', 'growth on last year'] },
  { id: 'lastYearPoints', label: { nl: 'meer dan vorig jaar', en: 'above last year' }, synonyms: ['punten boven vorig jaar', 'points above last year'] },
] as const;

/** Which part of the target should be there when part of the period has passed. */
export const paces = [
  { id: 'calendarDays', label: { nl: 'kalenderdagen', en: 'calendar days' }, synonyms: ['dagen', 'alle dagen', 'days'] },
  { id: 'workingDays', label: { nl: 'werkdagen', en: 'working days' }, synonyms: ['werkbare dagen', 'workdays', 'business days'] },
  { id: 'seasonal', label: { nl: 'seizoenspatroon', en: 'seasonal pattern' }, synonyms: ['seizoen', 'profiel', 'season', 'profile'] },
  { id: 'whole', label: { nl: 'hele periode', en: 'whole period' }, synonyms: ['geen tempo', 'volledig', 'whole', 'none'] },
] as const;

/** Whether the owner can do something about a KPI. */
export const authorities = [
  { id: 'yes', label: { nl: 'ja', en: 'yes' }, synonyms: ['volledig', 'zelf', 'fully'] },
  { id: 'partly', label: { nl: 'deels', en: 'partly' }, synonyms: ['gedeeltelijk', 'samen', 'partial'] },
  { id: 'no', label: { nl: 'nee', en: 'no' }, synonyms: ['niet', 'geen'] },
] as const;
