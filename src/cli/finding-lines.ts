import type { Finding } from '../core/finding';
import { explainFinding, type Language } from '../i18n';
import { commandLineTexts } from '../i18n/command-line-texts';
import { formatFor } from '../i18n/format';

/** Findings as lines of text: where, what is wrong, and below it what to do. */
export const findingLines = (findings: readonly Finding[], language: Language): readonly string[] => findings.flatMap((found) => linesOf(found, language));

function linesOf(found: Finding, language: Language): readonly string[] {
  const { problem, advice } = explainFinding(found, language, formatFor(language));
  const { sheet, table, cell, row } = found.subject;
  const where = [sheet ?? table ?? '', cell ?? (row === undefined ? '' : String(row))].filter((part) => part !== '').join('!');
  return [`  ${commandLineTexts(language).severity[found.severity]}${where === '' ? '' : ` ${where}`}: ${problem}`, `      ${advice}`];
}
