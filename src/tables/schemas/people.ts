import type { TableSchema, RowOf } from '../schema';

export const peopleSchema = {
  id: 'people',
  label: { nl: 'Medewerkers', en: 'People' },
  synonyms: [
    'people', 'persons', 'person', 'employees', 'employee', 'staff', 'team members', 'sales people', 'sales person', 'sales persons',
    'salesperson', 'sales team', 'sales teams', 'salesteam', 'sales reps', 'reps', 'agents', 'medewerkers', 'medewerker', 'personeel',
    'werknemers', 'verkopers', 'verkoopteam', 'buitendienst', 'vertegenwoordigers', 'accountmanagers', 'deelnemers', 'payees',
  ],
  description: { nl: 'Wie er meedoen: één rij per medewerker.', en: 'Who takes part: one row per person.' },
  size: 'short',
  key: ['id'],
  columns: [
    {
      id: 'id',
      label: { nl: 'Nummer', en: 'Id' },
      type: { kind: 'text' },
      required: true,
      synonyms: [
        'medewerkernummer', 'medewerkernr', 'personeelsnummer', 'personeelsnr', 'personeelsnr.', 'stamnummer', 'stamnr',
        'werknemersnummer', 'werknemernummer', 'employee id', 'employee number', 'employee no', 'employeeid', 'person id', 'staff id',
        'business entity id', 'sales person id', 'salespersonid', 'rep id', 'agent id', 'code', 'medewerker', 'verkoper',
        'vertegenwoordiger', 'accountmanager', 'employee', 'werknemer', 'salesperson', 'sales person', 'sales agent', 'sales rep', 'rep', 'agent',
        'payee', 'nr', 'no', 'number', 'naam', 'name',
      ],
      description: {
        nl: 'Het nummer of de naam waarmee deze medewerker in alle andere tabellen staat; elk nummer komt één keer voor.',
        en: 'The number or name by which every other table refers to this person; each appears once.',
      },
      example: 'M01',
    },
    {
      id: 'name',
      label: { nl: 'Naam', en: 'Name' },
      type: { kind: 'text' },
      synonyms: [
        'volledige naam', 'naam medewerker', 'medewerkernaam', 'full name', 'employee name', 'person name', 'display name',
        'naam verkoper', 'verkopersnaam', 'achternaam',
      ],
      description: { nl: 'De naam zoals die op de bonusoverzichten komt.', en: 'The name as it is shown on the bonus sheets.' },
      whenEmpty: { nl: 'Het nummer.', en: 'The id.' },
      example: 'Sanne de Vries',
    },
    {
      id: 'team',
      label: { nl: 'Team', en: 'Team' },
      type: { kind: 'text' },
      synonyms: [
        'afdeling', 'ploeg', 'groep', 'rayon', 'regio', 'vestiging', 'kantoor', 'department', 'group', 'office', 'regional office',
        'region', 'territory', 'territory id', 'businessunit', 'business unit',
      ],
      description: { nl: 'Het team waarin de medewerker meetelt.', en: 'The team this person counts in.' },
      whenEmpty: { nl: 'Geen team.', en: 'No team.' },
      example: 'Noord',
    },
    {
      id: 'role',
      label: { nl: 'Functie', en: 'Role' },
      type: { kind: 'text' },
      synonyms: ['rol', 'functietitel', 'functienaam', 'job title', 'jobtitle', 'job role', 'position', 'title', 'functieomschrijving'],
      description: {
        nl: 'De functie; regelingen kunnen aan een functie worden toegewezen.',
        en: 'The role; schemes can be assigned to a role.',
      },
      whenEmpty: { nl: 'Geen functie: alleen toewijzingen op naam gelden.', en: 'No role: only assignments by person apply.' },
      example: 'Accountmanager',
    },
    {
      id: 'manager',
      label: { nl: 'Leidinggevende', en: 'Manager' },
      type: { kind: 'text' },
      synonyms: [
        'leidinggevende', 'chef', 'teamleider', 'verantwoordelijke', 'supervisor', 'reports to', 'teamlead', 'team lead',
        'sales manager', 'verkoopleider',
      ],
      description: { nl: 'Nummer of naam van de leidinggevende.', en: 'Id or name of the manager.' },
      example: 'M09',
    },
    {
      id: 'start',
      label: { nl: 'In dienst', en: 'Start' },
      type: { kind: 'day' },
      synonyms: [
        'datum in dienst', 'indiensttreding', 'begindatum', 'startdatum', 'hire date', 'start date', 'date of joining', 'datum indienst',
        'aanvang',
      ],
      description: { nl: 'De eerste dag in dienst; die dag telt mee.', en: 'The first day in service; that day counts.' },
      whenEmpty: { nl: 'In dienst sinds vóór de eerste periode.', en: 'In service since before the first period.' },
      example: '2024-03-01',
    },
    {
      id: 'end',
      label: { nl: 'Uit dienst', en: 'End' },
      type: { kind: 'day' },
      synonyms: [
        'datum uit dienst', 'uitdiensttreding', 'einddatum', 'end date', 'leave date', 'termination date', 'datum uitdienst',
        'laatste werkdag',
      ],
      description: { nl: 'De laatste dag in dienst; die dag telt mee.', en: 'The last day in service; that day counts.' },
      whenEmpty: { nl: 'Nog in dienst.', en: 'Still in service.' },
      example: '2026-06-30',
    },
    {
      id: 'fte',
      label: { nl: 'FTE', en: 'FTE' },
      type: { kind: 'percent', min: 0, max: 1 },
      synonyms: [
        'deeltijdfactor', 'deeltijd', 'parttime', 'parttimefactor', 'part time factor', 'tewerkstellingsbreuk',
        'tewerkstelling', 'tewerkstellingsgraad', 'tewerkstellingspercentage', 'dienstverband', 'werktijdfactor', 'full time equivalent',
      ],
      description: { nl: 'Het deel van een volledige werkweek: 80% of 0,8.', en: 'The share of a full working week: 80% or 0.8.' },
      whenEmpty: { nl: '100%.', en: '100%.' },
      example: '80%',
    },
    {
      id: 'salary',
      label: { nl: 'Jaarsalaris', en: 'Annual salary' },
      type: { kind: 'money', min: 0 },
      synonyms: [
        'jaarsalaris', 'salaris', 'bruto jaarsalaris', 'brutojaarloon', 'jaarloon', 'jaarwedde', 'bruto salaris', 'annual salary',
        'yearly salary', 'base salary', 'salary', 'gross salary',
      ],
      description: { nl: 'Het bruto jaarsalaris bij een volledige werkweek.', en: 'The gross annual salary at full time.' },
      example: 54000,
    },
    {
      id: 'country',
      label: { nl: 'Land', en: 'Country' },
      type: { kind: 'text' },
      synonyms: ['landcode', 'country code', 'werkland'],
      description: { nl: 'Het land voor feestdagen en werkgeverslasten: NL of BE.', en: 'The country for holidays and employer loadings: NL or BE.' },
      whenEmpty: { nl: 'Het land van de regeling.', en: "The scheme's country." },
      example: 'NL',
    },
    {
      id: 'costCenter',
      label: { nl: 'Kostenplaats', en: 'Cost centre' },
      type: { kind: 'text' },
      synonyms: ['kpl', 'cost center', 'kostendrager', 'afdelingscode'],
      description: { nl: 'De kostenplaats waarop de bonus wordt geboekt.', en: 'The cost centre that the bonus is booked on.' },
      whenEmpty: { nl: 'Geen kostenplaats.', en: 'No cost centre.' },
      example: '4100',
    },
  ],
} as const satisfies TableSchema;

export type PersonRow = RowOf<typeof peopleSchema>;
