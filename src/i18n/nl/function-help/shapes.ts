import type { FunctionHelp } from '../../function-help';

export const shapeHelp: FunctionHelp = {
  CURVE: {
    description: 'Uitbetaald deel op een curve: een rechte lijn tussen de punten rond de realisatie. Vóór het eerste punt niets.',
    parameters: {
      attainments: 'De realisatie, waarbij 1 staat voor 100%, of een bereik met realisaties voor even veel uitkomsten.',
      points: 'Twee kolommen, de laagste bovenaan: de realisatie, en het deel dat daar wordt uitbetaald. Twee rijen met dezelfde realisatie zijn een sprong.',
      boundary: 'Voor een realisatie precies op een sprong: "boven" voor de waarde erna (ook als u niets opgeeft), "onder" voor de waarde ervoor.',
      beyond: 'Na het laatste punt: "gelijk" voor hetzelfde deel (ook als u niets opgeeft), "doortrekken" voor de lijn, of "nul".',
    },
  },
  TIERAMOUNT: {
    description: 'Vast bedrag van de trede die is bereikt; onder de eerste trede niets.',
    parameters: {
      results: 'Waarop de trede wordt gezocht: een bedrag of een realisatie, of een bereik voor even veel uitkomsten.',
      steps: 'Twee kolommen, de laagste bovenaan: vanaf welke uitkomst, en het bedrag.',
      partial: '"heel" voor het bedrag van de trede die is bereikt (ook als u niets opgeeft), "deel" voor de bedragen van alle volle treden met een deel van de laatste; de laatste rij zegt dan alleen waar die eindigt.',
      boundary: 'Voor een waarde precies op een grens: "boven" voor de trede die daar begint (ook als u niets opgeeft), "onder" voor de trede eronder.',
      compared: 'Of uitkomsten worden vergeleken als "bedrag", tot 4 decimalen (ook als u niets opgeeft), of als "realisatie", tot 12.',
    },
  },
  GRID: {
    description: 'Waarde uit een tabel met twee ingangen: die van de rij en de kolom die zijn bereikt, of ertussen op rechte lijnen. Vóór de eerste rij of kolom niets.',
    parameters: {
      firsts: 'De ingang voor de rijen: een cel, of een bereik voor even veel uitkomsten.',
      seconds: 'De ingang voor de kolommen: een bereik van dezelfde grootte, of één cel voor alle.',
      table: 'De hele tabel: de eerste kolom zegt vanaf welke eerste waarde, de eerste rij vanaf welke tweede; de hoek wordt niet gebruikt.',
      between: '"stap" voor de waarde van de cel die is bereikt (ook als u niets opgeeft), "lijn" voor rechte lijnen tussen de cellen.',
      boundary: 'Voor een waarde precies op een grens: "boven" voor de cel die daar begint (ook als u niets opgeeft), "onder" voor de cel ervoor.',
      compared: 'Of de eerste waarde wordt vergeleken als "bedrag", tot 4 decimalen (ook als u niets opgeeft), of als "realisatie", tot 12.',
      secondCompared: 'Hetzelfde voor de tweede waarde: "bedrag" of "realisatie".',
    },
  },
};
