import type { DocumentationTexts } from '../documentation-texts';

export const documentationTexts: DocumentationTexts = {
  title: 'De tabellen van Koers',
  about:
    'Koers herkent uw eigen tabellen aan hun kolomkoppen, ongeacht hoofdletters, spaties en leestekens. Wat niet goed herkend wordt, ' +
    'zet u recht in de tabel Instellingen. Vetgedrukte kolommen zijn verplicht.',
  headers: ['Kolom', 'Inhoud', 'Betekenis', 'Leeg betekent', 'Voorbeeld'],
  alsoRecognised: 'Ook herkend als',
  kinds: {
    text: 'tekst',
    number: 'getal',
    money: 'bedrag',
    percent: 'percentage',
    figure: 'getal, of de kolom waarin het staat',
    day: 'datum',
    period: 'periode',
    yesNo: 'ja of nee',
    choice: (choices) => `keuze: ${choices}`,
    reference: (table) => `naam of nummer uit ${table}`,
  },
};
