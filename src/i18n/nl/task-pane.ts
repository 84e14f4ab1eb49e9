import type { TaskPaneTexts } from '../task-pane';

export const taskPane: TaskPaneTexts = {
  promise: 'Bonussen uit uw eigen werkmap: tot op de cent berekend en stap voor stap uitgelegd.',
  what: {
    title: 'Wat Koers doet',
    text: 'Koers leest de tabellen die u al bijhoudt – medewerkers, verkopen, doelen en regelingen – en zet de bonussen met hun uitleg op eigen bladen. Uw tabellen blijven zoals ze zijn.',
  },
  how: {
    title: 'Zo rekent u nu',
    text: 'Dit deelvenster rekent zelf nog niet. In deze versie berekent u de bonussen op de opdrachtregel:',
    command: 'npx koers run werkmap.xlsx --out resultaat.xlsx',
    after: 'Het resultaat is dezelfde werkmap, met de bladen Koers Bonus en Koers Uitleg erbij.',
  },
  privacy: {
    title: 'Niets verlaat uw computer',
    text: 'Koers heeft geen server en geen account. Uw cijfers blijven in uw werkmap.',
  },
  host: {
    connecting: 'Verbinden met Excel …',
    ready: 'Verbonden met Excel.',
    outside: 'Deze pagina hoort in Excel: open haar daar via Start › Koers.',
    unreachable: 'De verbinding met Excel komt niet tot stand, omdat Office.js niet kan worden geladen. Controleer de internetverbinding en probeer het opnieuw.',
    retry: 'Opnieuw proberen',
  },
};
