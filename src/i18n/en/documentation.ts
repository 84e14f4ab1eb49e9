import type { DocumentationTexts } from '../documentation-texts';

export const documentationTexts: DocumentationTexts = {
  title: 'The tables of Koers',
  about:
    'Koers recognises your own tables by their column headers, whatever the capitals, spaces and punctuation. What is not recognised ' +
    'well you put right in the Settings table. Columns in bold are required.',
  headers: ['Column', 'Contents', 'Meaning', 'Empty means', 'Example'],
  alsoRecognised: 'Also recognised as',
  kinds: {
    text: 'text',
    number: 'number',
    money: 'amount',
    percent: 'percentage',
    figure: 'number, or the column that holds it',
    day: 'date',
    period: 'period',
    yesNo: 'yes or no',
    choice: (choices) => `choice: ${choices}`,
    reference: (table) => `name or id from ${table}`,
  },
};
