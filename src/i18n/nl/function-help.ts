import type { FunctionHelp } from '../function-help';

export const functionHelp: FunctionHelp = {
  ATTAINMENT: {
    description: 'Realisatie: het resultaat gedeeld door het doel, waarbij 1 staat voor 100%. Een lege cel of een doel van 0 geeft #N/B.',
    parameters: {
      actuals: 'Wat er is behaald: een cel, of een bereik voor even veel uitkomsten.',
      targets: 'Wat het doel was: een bereik van dezelfde grootte, of één cel voor alle.',
      better: 'Of "hoger" beter is (ook als u niets opgeeft) of "lager": dan is 10% boven het doel 90%.',
    },
  },
  MARGINAL: {
    description: 'Uitbetaling per schijf: elk deel van het bedrag tegen het percentage van zijn eigen schijf. Een bedrag onder 0 wordt teruggerekend tegen het eerste percentage, als die schijf bij 0 begint.',
    parameters: {
      amounts: 'Het bedrag, of een bereik met bedragen voor even veel uitkomsten.',
      tiers: 'Twee kolommen, de laagste bovenaan: vanaf welk bedrag, en het percentage vanaf daar.',
      counted: 'Wat al in de schijven is meegeteld, zoals het jaar tot nu toe; 0 als u niets opgeeft.',
    },
  },
  RETROACTIVE: {
    description: 'Uitbetaling over het geheel: het hele bedrag tegen het percentage van de schijf die is bereikt. Onder de eerste schijf niets.',
    parameters: {
      amounts: 'Het bedrag, of een bereik met bedragen voor even veel uitkomsten.',
      tiers: 'Twee kolommen, de laagste bovenaan: vanaf welk bedrag (of welke realisatie), en het percentage vanaf daar.',
      boundary: 'Voor een waarde precies op een grens: "boven" voor de schijf die daar begint (ook als u niets opgeeft), "onder" voor de schijf eronder.',
      attainments: 'De realisatie die bepaalt welke schijf is bereikt; het bedrag zelf als u niets opgeeft.',
    },
  },
  CURVE: {
    description: 'Uitbetaald deel op een curve: een rechte lijn tussen de punten rond de realisatie. Vóór het eerste punt niets.',
    parameters: {
      attainments: 'De realisatie, waarbij 1 staat voor 100%, of een bereik met realisaties voor even veel uitkomsten.',
      points: 'Twee kolommen, de laagste bovenaan: de realisatie, en het deel dat daar wordt uitbetaald. Twee rijen met dezelfde realisatie zijn een sprong.',
      boundary: 'Voor een realisatie precies op een sprong: "boven" voor de waarde erna (ook als u niets opgeeft), "onder" voor de waarde ervoor.',
      beyond: 'Na het laatste punt: "gelijk" voor hetzelfde deel (ook als u niets opgeeft), "doortrekken" voor de lijn, of "nul".',
    },
  },
};
