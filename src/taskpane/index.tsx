import { createRoot } from 'react-dom/client';
import { App } from './App';
import type { Host } from './host';
import { browserHost, findHost } from './wiring';

const place = document.getElementById('koers');
if (place === null) throw new Error('The page has no element with the id koers.');
const root = createRoot(place);

function show(host: Host): void {
  document.documentElement.lang = host.language;
  document.body.style.backgroundColor = host.isDark ? '#292929' : '#ffffff';
  root.render(<App host={host} onRetry={() => location.reload()} />);
}

show(browserHost());
void findHost().then(show);
