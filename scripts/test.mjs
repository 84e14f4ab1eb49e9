import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setUp } from './set-up.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const isBuilt = setUp(['xmllint', 'soffice']);

const folder = mkdtempSync(join(tmpdir(), 'koers-test-'));
const results = join(folder, 'results.json');
const jest = ['node_modules/jest/bin/jest.js', '--json', `--outputFile=${results}`, ...process.argv.slice(2)];
const run = spawnSync(process.execPath, jest, { stdio: ['inherit', 'ignore', 'inherit'] });
const { passed, failed, skipped } = count(readResults());
rmSync(folder, { recursive: true });

for (const reason of new Set(skipped)) console.log(`skipped: ${reason}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || run.status !== 0 ? 1 : 0;

function readResults() {
  try {
    return JSON.parse(readFileSync(results, 'utf8'));
  } catch {
    console.error('The tests could not be started; the lines above say why.');
    process.exit(1);
  }
}

/** A test file that could not be loaded counts as one failed test, and so does a koers command that cannot be built. */
function count(json) {
  const tests = json.testResults.flatMap((file) => file.assertionResults);
  return {
    passed: json.numPassedTests,
    failed: json.numFailedTests + json.numRuntimeErrorTestSuites + (isBuilt ? 0 : 1),
    skipped: tests.filter((test) => test.status === 'pending').map((test) => test.fullName),
  };
}
