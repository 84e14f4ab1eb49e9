import type { FunctionHelp } from '../../function-help';

export const moneyHelp: FunctionHelp = {
  DRAW: {
    description: 'Voorschot dat aanvult tot een minimum, periode voor periode: wat wordt voorgeschoten (of, onder 0, verrekend), wat wordt betaald, en het saldo dat nog te verrekenen is.',
    parameters: {
      earned: 'Eén kolom of één rij met wat in elke periode is verdiend, de oudste eerst.',
      minimum: 'Het bedrag waartoe elke periode wordt aangevuld. Een bedrag van 0 geeft #N/B.',
      recoverable: 'WAAR als voorschotten met latere verdiensten worden verrekend (ook als u niets opgeeft), ONWAAR als dat niet gebeurt.',
      share: 'Welk deel van wat boven het minimum is verdiend mag worden verrekend, van 0 tot en met 1; alles als u niets opgeeft.',
      balance: 'Het saldo aan voorschotten vóór de eerste periode; 0 als u niets opgeeft.',
    },
  },
  SPLIT: {
    description: 'Delen van een bedrag die er samen precies op uitkomen: centen die overblijven gaan naar de grootste resten, in de volgorde van het bereik.',
    parameters: {
      amount: 'Het bedrag dat wordt verdeeld; het wordt eerst op de decimalen afgerond.',
      shares: 'Het aandeel van elk: 0 of meer, in procenten of een andere eenheid. Zolang er één ontbreekt, ontbreken ze alle.',
      decimals: 'De decimalen van een deel; 2 als u niets opgeeft.',
    },
  },
  POOL: {
    description: 'Uitbetalingen die in een pot passen: elk maal de pot gedeeld door hun som, samen precies de pot. Wat al past blijft zoals het is, en wat onder 0 ligt ook.',
    parameters: {
      payouts: 'De uitbetalingen zonder pot. Zolang er één ontbreekt, ontbreken ze alle.',
      pool: 'Wat alle uitbetalingen boven 0 samen hoogstens mogen zijn. Een pot van 0 geeft #N/B.',
      decimals: 'De decimalen van een uitbetaling; 2 als u niets opgeeft.',
    },
  },
  NEXTTIER: {
    description: 'Hoeveel er nog nodig is om de volgende schijf te halen. In de laatste schijf is de uitkomst #N/B.',
    parameters: {
      results: 'Waar het staat: een bedrag of een realisatie, of een bereik ermee.',
      tiers: 'Twee kolommen, de laagste bovenaan: vanaf welke uitkomst, en het percentage vanaf daar.',
      compared: 'Of uitkomsten worden vergeleken als "bedrag", tot 4 decimalen (ook als u niets opgeeft), of als "realisatie", tot 12.',
    },
  },
  SALESFOR: {
    description: 'Omzet die bij een uitbetaling hoort: de laagste uitkomst die minstens zoveel betaalt. Waar geen uitkomst dat doet, staat #N/B.',
    parameters: {
      payouts: 'De uitbetaling die is gewenst: een cel, of een bereik voor even veel uitkomsten. Bij een curve is het een uitbetaald deel.',
      tiers: 'Twee kolommen, de laagste bovenaan: vanaf welk bedrag, en het percentage vanaf daar; bij een curve de punten.',
      shape: 'Hoe wordt betaald: "schijven" (ook als u niets opgeeft), "geheel" of "curve". Precies op een grens telt de bovenste schijf.',
    },
  },
};
