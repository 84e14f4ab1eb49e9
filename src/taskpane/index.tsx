import { createRoot } from 'react-dom/client';
import type { Koers } from '../app/client/koers';
import { App } from './App';
import type { Host } from './host';
import { startKoers } from './start-koers';
import { browserHost, findHost } from './wiring';

const place = document.getElementById('koers');
if (place === null) throw new Error('The page has no element with the id koers.');
const root = createRoot(place);

function show(host: Host, koers?: Koers): void {
  document.body.style.backgroundColor = host.isDark ? '#292929' : '#ffffff';
  root.render(<App host={host} koers={koers} onRetry={() => location.reload()} />);
}

show(browserHost());
void findHost().then((host) => (host.connection === 'ready' ? show(host, startKoers()) : show(host)));
