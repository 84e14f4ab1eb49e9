import type { Host } from './host';

/** Office.js answers within a second or two; after this it will not come. */
const patience = 10_000;

const languageOf = (locale: string): Host['language'] => (locale.toLowerCase().startsWith('nl') ? 'nl' : 'en');

/** The pane before Excel has answered, and outside Excel: as the browser is set. */
export const browserHost = (): Host => ({
  connection: 'connecting',
  language: languageOf(navigator.language),
  isDark: matchMedia('(prefers-color-scheme: dark)').matches,
});

function excelHost(): Host {
  const { displayLanguage, officeTheme, partitionKey } = Office.context;
  const isDark = officeTheme?.isDarkTheme ?? browserHost().isDark;
  return { connection: 'ready', language: languageOf(displayLanguage), isDark, ...(partitionKey ? { partition: partitionKey } : {}) };
}

const tooLate = (): Promise<Host> =>
  new Promise((resolve) => setTimeout(() => resolve({ ...browserHost(), connection: 'unreachable' }), patience));

async function answer(): Promise<Host> {
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel ? excelHost() : { ...browserHost(), connection: 'outside' };
}

/** Waits for Excel; tells the difference between Excel, another surrounding, and no Office.js at all. */
export function findHost(): Promise<Host> {
  if (typeof Office === 'undefined') return Promise.resolve({ ...browserHost(), connection: 'unreachable' });
  return Promise.race([answer(), tooLate()]);
}
