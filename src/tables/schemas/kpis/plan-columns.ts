import type { ColumnSchema } from '../../schema';
import { authorities, kpiLevels } from '../kpi-choices';

/** What a KPI is, who can move it, what guards it, and when it was looked at. */
export const planColumns = [
  {
    id: 'level',
    label: { nl: 'Niveau', en: 'Level' },
    type: { kind: 'choice', choices: kpiLevels },
    synonyms: ['doel/kpi/meetwaarde', 'rijsoort', 'goal/kpi/metric'],
    description: { nl: 'Of deze rij een doel, een KPI of een meetwaarde is. Een KPI hoort bij één doel; een meetwaarde wordt alleen gevolgd.', en: 'Whether this row is a goal, a KPI or a metric. A KPI belongs to one goal; a metric is only watched.' },
    whenEmpty: { nl: 'KPI.', en: 'KPI.' },
    example: 'KPI',
  },
  {
    id: 'guard',
    label: { nl: 'Bewaakt door', en: 'Guarded by' },
    type: { kind: 'reference', table: 'kpis' },
    synonyms: ['kwaliteitspartner', 'tegenhanger', 'bewakings-kpi', 'guard kpi', 'quality partner', 'counter kpi'],
    description: { nl: 'De KPI die bewaakt dat deze niet ten koste van iets anders gaat, bijvoorbeeld klanttevredenheid bij het aantal gesprekken.', en: 'The KPI that makes sure this one is not reached at the expense of something else, such as satisfaction beside the number of calls.' },
    example: 'Klanttevredenheid',
  },
  {
    id: 'authority',
    label: { nl: 'Zelf te sturen', en: 'Can steer' },
    type: { kind: 'choice', choices: authorities },
    synonyms: ['beïnvloedbaar', 'bevoegdheid', 'zeggenschap', 'invloed', 'authority', 'influence', 'can influence'],
    description: { nl: 'Of de eigenaar dit zelf kan beïnvloeden.', en: 'Whether the owner can influence this.' },
    example: 'ja',
  },
  {
    id: 'reviewed',
    label: { nl: 'Laatst besproken', en: 'Last reviewed' },
    type: { kind: 'day' },
    synonyms: ['besproken op', 'laatste bespreking', 'vorige bespreking', 'reviewed on', 'last review'],
    description: { nl: 'De dag waarop de KPI voor het laatst besproken is; met het ritme volgt daaruit de volgende keer.', en: 'The day on which the KPI was last reviewed; with the rhythm the next time follows from it.' },
    example: '2026-09-07',
  },
] as const satisfies readonly ColumnSchema[];
