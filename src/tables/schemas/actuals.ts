import type { TableSchema, RowOf } from '../schema';

export const actualsSchema = {
  id: 'actuals',
  label: { nl: 'Realisatie', en: 'Actuals' },
  synonyms: ['actuals', 'actual', 'kpi actuals', 'kpi results', 'results', 'realisatie', 'realisaties', 'werkelijk', 'kpi realisatie', 'kpi waarden', 'kpi cijfers', 'metingen kpi', 'behaald'],
  description: { nl: "De behaalde cijfers van KPI's die u zelf bijhoudt.", en: 'The figures achieved, of KPIs that you keep yourself.' },
  size: 'short',
  key: ['kpi', 'scope', 'period', 'date'],
  columns: [
    {
      id: 'kpi',
      label: { nl: 'KPI', en: 'KPI' },
      type: { kind: 'reference', table: 'kpis' },
      required: true,
      synonyms: ['naam kpi', 'kpi naam', 'kpi name', 'indicator', 'stuurcijfer'],
      description: { nl: 'De KPI waar het cijfer van is.', en: 'The KPI that the figure is of.' },
      example: 'Gekwalificeerde leads',
    },
    {
      id: 'scope',
      label: { nl: 'Voor', en: 'For' },
      type: { kind: 'text' },
      synonyms: ['team', 'project', 'afdeling', 'persoon', 'medewerker', 'department', 'person'],
      description: { nl: 'Het team, het project of de persoon waarvan het cijfer is.', en: 'The team, project or person that the figure is of.' },
      whenEmpty: { nl: 'Waarvoor de KPI geldt; van meer met dezelfde naam die van het hele bedrijf.', en: 'Whatever the KPI is for; of several with the same name the one for the whole company.' },
      example: 'Noord',
    },
    {
      id: 'period',
      label: { nl: 'Periode', en: 'Period' },
      type: { kind: 'period' },
      synonyms: ['maand', 'kwartaal', 'jaar', 'week', 'month', 'quarter', 'year', 'tijdvak'],
      description: { nl: 'De periode waarover gemeten is: 2026-09, 2026-Q3, 2026.', en: 'The period that was measured: 2026-09, 2026-Q3, 2026.' },
      whenEmpty: { nl: 'De periode waarin de datum valt.', en: 'The period that the date falls in.' },
      example: '2026-09',
    },
    {
      id: 'date',
      label: { nl: 'Datum', en: 'Date' },
      type: { kind: 'day' },
      synonyms: ['meetdatum', 'peildatum', 'gemeten op', 'measured on', 'date measured'],
      description: { nl: 'De dag waarop gemeten is, als er geen periode staat.', en: 'The day of measurement, when no period is given.' },
      example: '2026-09-30',
    },
    {
      id: 'value',
      label: { nl: 'Waarde', en: 'Value' },
      type: { kind: 'number' },
      required: true,
      synonyms: ['realisatie', 'werkelijk', 'actual', 'actuals', 'behaald', 'resultaat', 'result', 'meting', 'score', 'cijfer', 'aantal', 'bedrag'],
      description: { nl: 'Het behaalde cijfer.', en: 'The figure achieved.' },
      example: 163,
    },
    {
      id: 'note',
      label: { nl: 'Toelichting', en: 'Note' },
      type: { kind: 'text' },
      synonyms: ['opmerking', 'opmerkingen', 'reden', 'comment', 'remark'],
      description: { nl: 'Wat er bij het cijfer te zeggen is.', en: 'What there is to say about the figure.' },
      example: 'Twee weken vakantie',
    },
  ],
} as const satisfies TableSchema;

export type ActualRow = RowOf<typeof actualsSchema>;
