import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setUp } from './set-up.mjs';
import { buildPane, buildSandbox } from './set-up/build.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const builds = [setUp(['xmllint', 'soffice', 'chromium']), buildPane() && buildSandbox()];

const folder = mkdtempSync(join(tmpdir(), 'koers-test-'));
const runs = [jest('unit'), jest('browser', '--maxWorkers=1')];
rmSync(folder, { recursive: true });

const total = (word) => runs.reduce((sum, run) => sum + run[word], 0);
const unbuilt = builds.filter((isBuilt) => !isBuilt).length;
const failed = total('failed') + unbuilt;
const isEmpty = runs.every((run) => run.files === 0);
if (isEmpty) console.error('No test file goes by that name.');
for (const reason of new Set(runs.flatMap((run) => run.skipped))) console.log(`skipped: ${reason}`);
console.log(`${total('passed')} passed, ${failed} failed`);
process.exitCode = failed > 0 || isEmpty || runs.some((run) => run.status !== 0) ? 1 : 0;

/** Runs one project of jest.config.js. A browser wants a processor core for itself: those files run one at a time. */
function jest(project, ...words) {
  const results = join(folder, `${project}.json`);
  const given = [`--selectProjects=${project}`, '--json', `--outputFile=${results}`, '--passWithNoTests', ...words, ...process.argv.slice(2)];
  const { status } = spawnSync(process.execPath, ['node_modules/jest/bin/jest.js', ...given], { stdio: ['inherit', 'ignore', 'inherit'] });
  return { status, ...count(readResults(results)) };
}

function readResults(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    console.error('The tests could not be started; the lines above say why.');
    process.exit(1);
  }
}

/** A test file that could not be loaded counts as one failed test, and so does a bundle that cannot be built. */
function count(json) {
  const tests = json.testResults.flatMap((file) => file.assertionResults);
  return {
    files: json.numTotalTestSuites,
    passed: json.numPassedTests,
    failed: json.numFailedTests + json.numRuntimeErrorTestSuites,
    skipped: tests.filter((test) => test.status === 'pending').map((test) => test.fullName),
  };
}
