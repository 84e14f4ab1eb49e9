import type { FunctionHelp } from '../../function-help';

const goals = 'De tekst van een doel, of een bereik met doelen.';
const language = 'De taal van de doelen, "nl" of "en"; herkend aan de tekst als u niets opgeeft.';

export const lateHelp: FunctionHelp = {
  FORECAST: {
    description: 'Verwachte cijfers van de volgende perioden, elk met de bandbreedte waarbinnen vier van de vijf zouden moeten vallen. Minder dan acht cijfers geeft #N/B.',
    parameters: {
      figures: 'Eén kolom of één rij met cijfers van hele perioden, de oudste eerst. Een lege tekst staat voor een periode zonder cijfer; een lege cel kan als 0 tellen.',
      periodsPerYear: 'Perioden per jaar: 12 voor maanden (ook als u niets opgeeft), 4 voor kwartalen, 52 voor weken, 1 voor jaren.',
      ahead: 'Hoeveel perioden vooruit; 1 als u niets opgeeft.',
    },
  },
  SMART: {
    description: 'Aan hoeveel letters van SMART de tekst van een doel voldoet, van 0 tot en met 5. Een letter die niet uit de tekst blijkt, vaak de A of de R, telt niet mee.',
    parameters: { goals, language },
  },
  SMARTMISSING: {
    description: 'Aan welke letters van SMART de tekst van een doel niet voldoet, bij naam. Wat niet uit de tekst blijkt, wordt niet genoemd; ontbreekt er niets, dan is de tekst leeg.',
    parameters: { goals, language },
  },
  SMARTREWRITE: {
    description: 'Een betere formulering van een doel, in de eigen taal. Wat de tekst niet zegt staat tussen ‹ en ›, om in te vullen.',
    parameters: { goals, language },
  },
};
