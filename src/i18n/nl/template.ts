import type { TemplateTexts } from '../template-texts';

export const templateTexts: TemplateTexts = {
  back: '← Uitleg',
  required: 'Verplicht.',
  whenEmpty: (meaning) => `Leeg = ${meaning.charAt(0).toLowerCase()}${meaning.slice(1)}`,
  example: (example) => `Voorbeeld: ${example}`,
  notInList: { title: 'Geen keuze', text: 'Kies een waarde uit de lijst.' },
  notANumber: { title: 'Geen geldig getal', text: 'Typ een getal binnen de grenzen die de notitie bij de kop noemt.' },
  notADate: { title: 'Geen datum', text: 'Typ een datum, bijvoorbeeld 31-12-2026.' },
  guide: {
    sheetName: 'Uitleg',
    title: 'Aan de slag met Koers',
    about: 'De voorbeeldrijen werken meteen: reken ze door en vervang ze daarna door uw eigen gegevens.',
    stepsTitle: 'In zes stappen',
    steps: [
      'Zet uw mensen in Medewerkers en uw verkopen in Verkopen. Plakken uit uw eigen bestand mag: andere kolomkoppen worden herkend.',
      'Beschrijf in Maatstaven wat telt, bijvoorbeeld de som van Omzet excl. btw.',
      'Geef in Regelingen en Onderdelen aan hoe het betaalt, en zet de grenzen in Staffels.',
      'Wijs in Toewijzingen elke regeling toe aan medewerkers of functies; doelen komen in Doelen.',
      "Zet waar u op stuurt in KPI's, waarom in Doelstellingen, en de behaalde cijfers in Realisatie. Voor alleen bonussen kunt u deze drie leeg laten.",
      'Laat Koers rekenen. De bladen met de uitkomst worden gemaakt, van Koers KPI-check tot Koers Bonus; uw eigen bladen blijven zoals ze zijn.',
    ],
    tablesTitle: 'De tabellen',
    tableHeaders: ['Tabel', 'Wat erin staat'],
    addTitle: 'Tabellen die u kunt toevoegen',
    addAbout: 'Voor grootboek, verdelingen, voorwaarden, voorschotten en meer: kies Tabel toevoegen in het deelvenster van Koers, of typ op de opdrachtregel koers add met uw werkmap en de naam van de tabel.',
    moreTitle: 'Meer mogelijkheden',
    moreAbout: 'Deze kolommen staan niet in het sjabloon. Zet de kop naast de andere koppen als u ze nodig hebt.',
    moreHeaders: ['Tabel', 'Kolom', 'Betekenis', 'Leeg betekent'],
  },
};
