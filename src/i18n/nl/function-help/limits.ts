import type { FunctionHelp } from '../../function-help';

export const limitHelp: FunctionHelp = {
  GATE: {
    description: 'Voorwaarde: de uitbetaling zolang de voorwaarde is gehaald, en anders hoogstens het plafond. Een grens van 0 geeft #N/B, want een lege cel kan 0 zijn.',
    parameters: {
      payouts: 'De uitbetaling zonder voorwaarde: een cel, of een bereik voor even veel uitkomsten.',
      results: 'Waar de voorwaarde naar kijkt: een bereik van dezelfde grootte, of één cel voor alle.',
      limits: 'De grens die moet worden gehaald; precies erop is genoeg.',
      caps: 'Wat er hoogstens wordt betaald als de voorwaarde niet is gehaald; 0 als u niets opgeeft.',
      better: 'Of de uitkomst minstens de grens moet zijn, "hoger" (ook als u niets opgeeft), of hoogstens, "lager".',
      compared: 'Of uitkomsten worden vergeleken als "realisatie", tot 12 decimalen (ook als u niets opgeeft), of als "bedrag", tot 4.',
    },
  },
  CAP: {
    description: 'Plafond en bodem: de uitbetaling, hoogstens het plafond en minstens de bodem. Een plafond van 0 geeft #N/B, want een lege cel kan 0 zijn.',
    parameters: {
      payouts: 'De uitbetaling: een cel, of een bereik voor even veel uitkomsten.',
      caps: 'Wat er hoogstens wordt betaald: een bereik van dezelfde grootte, of één cel voor alle; geen plafond als u niets opgeeft.',
      floors: 'Wat er minstens wordt betaald; geen bodem als u niets opgeeft.',
    },
  },
  WEIGHTED: {
    description: 'Gewogen score: de som van elk behaald deel maal zijn gewicht, of het product van de delen. Ontbreekt er één, dan ontbreekt de score. Gewichten tellen zoals ze er staan.',
    parameters: {
      ratios: 'Wat elk onderdeel behaalt: één rij per score met een kolom per onderdeel, of andersom.',
      weights: 'De gewichten: één rij of één kolom, even veel als er onderdelen zijn, 0 of meer.',
      combine: '"som" van deel maal gewicht (ook als u niets opgeeft), of "product" van de delen, zonder de gewichten.',
    },
  },
  PRORATE: {
    description: 'Deel van een bedrag voor de dagen die meetellen: de dagen in dienst gedeeld door de dagen van de periode, eerste en laatste dag meegerekend.',
    parameters: {
      amounts: 'Het bedrag voor de hele periode: een cel, of een bereik voor even veel uitkomsten.',
      firstDays: 'De eerste dag van de periode.',
      lastDays: 'De laatste dag van de periode.',
      servedFrom: 'De eerste dag die meetelt; leeg of weggelaten voor het begin van de periode.',
      servedUntil: 'De laatste dag die meetelt; leeg of weggelaten voor het eind van de periode.',
      method: 'Hoe dagen tellen: "dagen" voor kalenderdagen (ook als u niets opgeeft), "werkdagen", "maanden" voor hele maanden, "365" of "30/360".',
      holidays: 'Dagen waarop niet wordt gewerkt: een bereik met datums.',
    },
  },
  TRUEUP: {
    description: 'Bijstelling: wat over de periode tot nu toe is verdiend, afgerond op centen, min wat er al voor is geboekt. De uitkomst kan negatief zijn.',
    parameters: {
      earnedToDate: 'Wat de periode tot nu toe oplevert, zoals het jaar tot vandaag: een cel, of een bereik.',
      posted: 'Wat er al voor is geboekt: een bereik van dezelfde grootte, of één cel voor alle; 0 als u niets opgeeft.',
    },
  },
};
