// Lints texts as if they stood at the given paths: JSON [{ path, text }] on standard input, JSON [[rule, …], …] out.
// A process of its own, because ESLint loads its configuration as an ES module, which jest's sandbox cannot.
import { ESLint } from 'eslint';
import { readFileSync } from 'node:fs';

const withoutTypes = {
  languageOptions: { parserOptions: { projectService: false } },
  rules: {
    '@typescript-eslint/switch-exhaustiveness-check': 'off',
    '@typescript-eslint/no-floating-promises': 'off',
    '@typescript-eslint/no-misused-promises': 'off',
    '@typescript-eslint/no-unused-vars': 'off',
  },
};

const eslint = new ESLint({ overrideConfig: [{ files: ['**/*.{ts,tsx}'], ...withoutTypes }] });
const asked = JSON.parse(readFileSync(0, 'utf8'));
const answers = [];
for (const { path, text } of asked) {
  const [result] = await eslint.lintText(text, { filePath: path });
  answers.push(result.messages.map((message) => message.ruleId ?? message.message));
}
process.stdout.write(JSON.stringify(answers));
