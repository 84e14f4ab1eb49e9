import { gzipSync } from 'node:zlib';
import { productionBuild } from '../../sandbox/web/driver/production-build';

/** What the pane may cost before it shows itself, apart from the worksheet functions, which Excel loads anyway. */
const most = 150_000;

it('shows the pane after at most 150 kB of scripts', () => {
  const { files } = productionBuild();
  const page = files.get('/taskpane.html')?.toString() ?? '';
  const scripts = [...page.matchAll(/<script[^>]*\ssrc="?([^"?\s>]+)/g)].map(([, address = '']) => address).filter((address) => !address.startsWith('https:') && !address.endsWith('functions.js'));
  const sizes = scripts.map((address) => gzipSync(files.get(`/${address}`) ?? Buffer.alloc(most), { level: 9 }).length);
  expect(scripts.length).toBeGreaterThan(1);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(most);
});
