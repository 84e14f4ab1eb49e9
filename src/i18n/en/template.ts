import type { TemplateTexts } from '../template-texts';

export const templateTexts: TemplateTexts = {
  back: '← Guide',
  required: 'Required.',
  whenEmpty: (meaning) => `Empty = ${meaning.charAt(0).toLowerCase()}${meaning.slice(1)}`,
  example: (example) => `Example: ${example}`,
  notInList: { title: 'Not a choice', text: 'Choose a value from the list.' },
  notANumber: { title: 'Not a valid number', text: 'Type a number within the bounds that the note at the header names.' },
  notADate: { title: 'Not a date', text: 'Type a date, for example 2026-12-31.' },
  guide: {
    sheetName: 'Guide',
    title: 'Getting started with Koers',
    about: 'The example rows work at once: run them, then replace them with your own data.',
    stepsTitle: 'In six steps',
    steps: [
      'Put your people in People and your sales in Sales. Pasting from your own file is fine: other column headers are recognised.',
      'Describe in Measures what counts, for example the sum of Amount excl. VAT.',
      'Say in Schemes and Components how it pays, and put the boundaries in Tiers.',
      'Assign each scheme to people or roles in Assignments; targets go in Targets.',
      'Put what you steer by in KPIs, why in Goals, and the figures achieved in Actuals. For bonuses alone you can leave these three empty.',
      'Let Koers calculate. The sheets with the outcome are made, from Koers KPI check to Koers Bonus; your own sheets stay as they are.',
    ],
    tablesTitle: 'The tables',
    tableHeaders: ['Table', 'What is in it'],
    addTitle: 'Tables that you can add',
    addAbout: 'For a ledger, splits, gates, draws and more: choose Add table in the Koers pane, or type koers add with your workbook and the name of the table on the command line.',
    moreTitle: 'More possibilities',
    moreAbout: 'These columns are not in the template. Put the header beside the other headers if you need them.',
    moreHeaders: ['Table', 'Column', 'Meaning', 'Empty means'],
  },
};
