import { readFileSync } from 'node:fs';
import { runJobs } from '../../src/app/run-jobs';
import { dayOf } from '../../src/core/period/calendar';
import { PayoutState } from '../../src/reward/bonus-run';
import { openXlsxWorkbook } from '../../src/xlsx/xlsx-workbook';
import { userWorkbook, type UserSheet } from '../real/user-workbook';

interface Recipe {
  readonly title: string;
  readonly sheets: readonly UserSheet[];
}

/** A figure as its reader writes it becomes a number cell; everything else stays text, a percentage too. */
function cellOf(text: string, language: string): string | number | null {
  if (text === '') return null;
  const plain = language === 'nl' ? text.replaceAll('.', '').replace(',', '.') : text.replaceAll(',', '');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : text;
}

/** The parts of the page: per heading its tables, each below its name in bold. */
function recipesIn(page: string, language: string): readonly Recipe[] {
  return page.split(/^## /m).slice(1).map((part) => {
    const [title = ''] = part.split('\n');
    const tables = [...part.matchAll(/\*\*(.+)\*\*\n\n((?:\|.*\n?)+)/g)];
    const sheets = tables.map(([, name = '', body = '']) => {
      const rows = body.trim().split('\n').filter((line) => !line.startsWith('|---'));
      return { name, rows: rows.map((line) => line.slice(1, -1).split('|').map((cell) => cellOf(cell.trim(), language))) };
    });
    return { title, sheets };
  });
}

describe.each([
  ['nl', 'Uitkomst'],
  ['en', 'Outcome'],
])('the page of recipes (%s)', (language, outcome) => {
  const [data, ...recipes] = recipesIn(readFileSync(`docs/recipes.${language}.md`, 'utf8'), language);

  it('has recipes', () => {
    expect(data?.sheets).toHaveLength(3);
    expect(recipes.length).toBeGreaterThan(10);
  });

  it.each(recipes.map((recipe) => [recipe.title, recipe] as const))('%s', async (_, { sheets }) => {
    const written = sheets.find(({ name }) => name === outcome)?.rows.slice(1) ?? [];
    const book = openXlsxWorkbook(await userWorkbook([...(data?.sheets ?? []), ...sheets.filter(({ name }) => name !== outcome)]));
    const { bonus, findings } = await runJobs(book, { today: dayOf(2026, 4, 1), source: 'recipes.xlsx', jobs: ['bonus'], proof: false, fallbackLanguage: 'en' });
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    const { payouts, payees, periods, components } = bonus!;
    const paid = [...Array(payouts.count).keys()]
      .filter((i) => payouts.state[i] === PayoutState.known)
      .map((i) => [payees[payouts.payee[i]!]!.name, periods[payouts.period[i]!]!.name, components[payouts.component[i]!]!.name, payouts.earned[i]!]);
    expect(paid).toEqual(written);
    expect(written.length).toBeGreaterThan(0);
  });
});
