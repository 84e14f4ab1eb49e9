import type { FunctionHelp } from '../../function-help';

export const measureHelp: FunctionHelp = {
  ATTAINMENT: {
    description: 'Realisatie: het resultaat gedeeld door het doel, waarbij 1 staat voor 100%. Een lege cel of een doel van 0 geeft #N/B.',
    parameters: {
      actuals: 'Wat er is behaald: een cel, of een bereik voor even veel uitkomsten.',
      targets: 'Wat het doel was: een bereik van dezelfde grootte, of één cel voor alle.',
      better: 'Of "hoger" beter is (ook als u niets opgeeft) of "lager": dan is 10% boven het doel 90%; "omgekeerd" voor het doel gedeeld door het resultaat.',
    },
  },
  PROGRESS: {
    description: 'Voortgang: hoe ver het is van de beginwaarde naar het doel, omhoog of omlaag, waarbij 1 de hele weg is. Een doel gelijk aan de beginwaarde geeft #N/B.',
    parameters: {
      actuals: 'Waar het nu staat: een cel, of een bereik voor even veel uitkomsten.',
      baselines: 'Waar het begon: een bereik van dezelfde grootte, of één cel voor alle.',
      targets: 'Waar het moet uitkomen: een bereik van dezelfde grootte, of één cel voor alle.',
    },
  },
  PACE: {
    description: 'Doel tot nu toe: het deel van het doel dat er aan het eind van een dag moet zijn, naar de dagen van de periode die voorbij zijn.',
    parameters: {
      targets: 'Het doel van de hele periode: een cel, of een bereik voor even veel uitkomsten.',
      firstDays: 'De eerste dag van de periode, die meetelt.',
      lastDays: 'De laatste dag van de periode, die ook meetelt.',
      asOf: 'De dag tot en met welke wordt geteld.',
      method: 'Hoe dagen tellen: "dagen" voor kalenderdagen (ook als u niets opgeeft) of "werkdagen" voor maandag tot en met vrijdag.',
      holidays: 'Dagen waarop niet wordt gewerkt: een bereik met datums.',
    },
  },
  STATUS: {
    description: 'Status van een realisatie in woorden: op koers, let op of uit koers. Precies op een grens is de grens gehaald.',
    parameters: {
      attainments: 'De realisatie, waarbij 1 staat voor 100%, of een bereik met realisaties.',
      green: 'Vanaf welke realisatie het op koers is; 1 als u niets opgeeft.',
      amber: 'Vanaf welke realisatie het let op is; 0,9 als u niets opgeeft, en nooit hoger dan groen.',
    },
  },
};
