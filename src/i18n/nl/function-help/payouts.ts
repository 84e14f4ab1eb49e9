import type { FunctionHelp } from '../../function-help';

const amounts = 'Het bedrag, of een bereik met bedragen voor even veel uitkomsten.';
const tiers = 'Twee kolommen, de laagste bovenaan: vanaf welk bedrag, en het percentage vanaf daar.';
const boundary = 'Voor een waarde precies op een grens: "boven" voor de schijf die daar begint (ook als u niets opgeeft), "onder" voor de schijf eronder.';

export const payoutHelp: FunctionHelp = {
  FLAT: {
    description: 'Uitbetaling tegen één percentage: het bedrag maal het percentage. Een negatief bedrag geeft een negatieve uitbetaling.',
    parameters: { amounts, rates: 'Het percentage, zoals 3%: een bereik van dezelfde grootte, of één cel voor alle.' },
  },
  MARGINAL: {
    description: 'Uitbetaling per schijf: elk deel van het bedrag tegen het percentage van zijn eigen schijf. Een bedrag onder 0 wordt teruggerekend tegen het eerste percentage, als die schijf bij 0 begint.',
    parameters: { amounts, tiers, counted: 'Wat al in de schijven is meegeteld, zoals het jaar tot nu toe; 0 als u niets opgeeft.' },
  },
  MARGINALFROM: {
    description: 'Doorlopende uitbetaling per schijf: elk bedrag telt boven op de bedragen ervoor in het bereik. Na een bedrag dat ontbreekt is de rest niet bekend.',
    parameters: {
      amounts: 'Eén kolom of één rij met bedragen op volgorde, zoals de maanden van een jaar.',
      tiers,
      counted: 'Wat vóór het eerste bedrag al in de schijven is meegeteld; 0 als u niets opgeeft.',
    },
  },
  RETROACTIVE: {
    description: 'Uitbetaling over het geheel: het hele bedrag tegen het percentage van de schijf die is bereikt. Onder de eerste schijf niets.',
    parameters: {
      amounts,
      tiers: 'Twee kolommen, de laagste bovenaan: vanaf welk bedrag (of welke realisatie), en het percentage vanaf daar.',
      boundary,
      attainments: 'De realisatie die bepaalt welke schijf is bereikt; het bedrag zelf als u niets opgeeft.',
    },
  },
  EXCESS: {
    description: 'Uitbetaling over het meerdere: wat boven de basis uitkomt, tegen het percentage van de schijf die is bereikt. Nooit onder 0.',
    parameters: {
      amounts,
      bases: 'Waarboven wordt betaald, zoals het doel: een bereik van dezelfde grootte, of één cel voor alle. Een basis van 0 geeft #N/B.',
      tiers: 'Eén cel met het percentage, of twee kolommen, de laagste bovenaan: vanaf welk bedrag, en het percentage vanaf daar.',
      tierOn: 'Waarop de schijf wordt gezocht: het hele "bedrag" (ook als u niets opgeeft) of het "meerdere".',
      boundary,
    },
  },
};
