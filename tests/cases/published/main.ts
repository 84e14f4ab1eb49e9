import { defaultFile, readExamples } from './example';
import { isSound, reportOf } from './report';
import { runExamples } from './run-examples';

const file = process.argv[2] ?? defaultFile();
const examples = readExamples(file);

if (examples) {
  const verdicts = await runExamples(examples);
  process.stdout.write(`${reportOf(verdicts).join('\n')}\n`);
  process.exitCode = isSound(verdicts) ? 0 : 1;
} else {
  process.stdout.write(`skipped: no published examples at ${file} (set KOERS_SHARED, or name a file)\n`);
}
