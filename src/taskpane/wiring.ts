import type { Host } from './host';

/** Office.js answers within a second or two; after this it will not come. */
const patience = 10_000;

const languageOf = (locale: string): Host['language'] => (locale.toLowerCase().startsWith('nl') ? 'nl' : 'en');

const darkness = (): MediaQueryList => matchMedia('(prefers-color-scheme: dark)');

/** Whether Office is dark, or else the browser. */
function isDark(): boolean {
  const theme = typeof Office === 'undefined' ? undefined : Office.context?.officeTheme;
  return theme?.isDarkTheme ?? darkness().matches;
}

/** The host in other colours, whenever the theme changes while the pane is open: many a computer turns dark in the evening. */
export function watchTheme(shown: () => Host, show: (host: Host) => void): void {
  darkness().addEventListener('change', () => show({ ...shown(), isDark: isDark() }));
}

/** The pane before Excel has answered, and outside Excel: as the browser is set. */
export const browserHost = (): Host => ({
  connection: 'connecting',
  language: languageOf(navigator.language),
  isDark: darkness().matches,
});

function excelHost(): Host {
  const { displayLanguage, partitionKey } = Office.context;
  return { connection: 'ready', language: languageOf(displayLanguage), isDark: isDark(), ...(partitionKey ? { partition: partitionKey } : {}) };
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
