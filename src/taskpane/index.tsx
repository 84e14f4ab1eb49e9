import { createRoot } from 'react-dom/client';
import type { Koers } from '../app/client/koers';
import { App } from './App';
import type { Host } from './host';
import { browserHost, findHost, watchTheme } from './wiring';

const place = document.getElementById('koers');
if (place === null) throw new Error('The page has no element with the id koers.');
const root = createRoot(place);

let shown: Host = browserHost();
let asked: Koers | undefined;

function show(host: Host, koers = asked): void {
  shown = host;
  asked = koers;
  document.body.style.backgroundColor = host.isDark ? '#292929' : '#ffffff';
  root.render(<App host={host} koers={koers} onRetry={() => location.reload()} />);
}

show(shown);
watchTheme(() => shown, show);

/** What asks Koers comes while Excel is being waited for; the page shows without it. */
const starting = import('./start-koers').catch(() => undefined);

async function begin(): Promise<void> {
  const host = await findHost();
  if (host.connection !== 'ready') return show(host);
  const start = await starting;
  if (start) show(host, start.startKoers());
  else show({ ...host, connection: 'incomplete' });
}

void begin();
