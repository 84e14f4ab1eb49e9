import type { TaskPaneTexts } from '../task-pane';

export const taskPane: TaskPaneTexts = {
  promise: 'Bonuses from your own workbook: exact to the cent, explained step by step.',
  what: {
    title: 'What Koers does',
    text: 'Koers reads the tables you already keep – people, sales, targets and schemes – and puts the bonuses, with their explanation, on sheets of its own. Your tables stay as they are.',
  },
  how: {
    title: 'How to calculate now',
    text: 'This pane does not calculate yet. In this version you calculate bonuses on the command line:',
    command: 'npx koers run workbook.xlsx --out result.xlsx',
    after: 'The result is the same workbook, with the sheets Koers Bonus and Koers Explanation added.',
  },
  privacy: {
    title: 'Nothing leaves your computer',
    text: 'Koers has no server and no account. Your figures stay in your workbook.',
  },
  host: {
    connecting: 'Connecting to Excel …',
    ready: 'Connected to Excel.',
    outside: 'This page belongs in Excel: open it there with Home › Koers.',
    unreachable: 'There is no connection with Excel, because Office.js cannot be loaded. Check the internet connection and try again.',
    retry: 'Try again',
  },
};
