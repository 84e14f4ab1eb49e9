import type { Finding } from '../../src/core/finding';
import type { Message } from '../../src/core/message';
import { smartLetters } from '../../src/core/smart-letter';
import { explainFinding, say } from '../../src/i18n';
import { formatFor } from '../../src/i18n/format';
import { checked, kpiWith, today } from '../plan/kpi-workbook';

type Changes = Parameters<typeof kpiWith>[0];

/** KPIs that together have every gap and every reason to be met. */
const cases: readonly Changes[] = [
  {}, { direction: 'lower', baseline: 300 }, { direction: 'range', lower: 3, upper: 5 }, { direction: 'range', lower: 5, upper: 3 }, { direction: 'range' },
  { unit: undefined }, { owner: undefined }, { owner: undefined, kpi: '', unreadable: ['kpi', 'owner'] }, { target: undefined }, { baseline: undefined }, { baseline: 220 },
  { baseline: 0.5, target: 0.25, unit: 'ratio' }, { goal: undefined }, { goal: 'Fame' }, { goal: undefined, drives: 'Leads 2' }, { goal: undefined, drives: 'Result' },
  { goal: undefined, drives: 'Nothing' }, { deadline: undefined }, { deadline: today - 1 }, { start: today + 500 }, { rhythm: undefined }, { rhythm: 'year' },
  { kpi: 'Unmeasured' }, { kpi: 'Unmeasured', unit: undefined }, { measure: 'Nothing' }, { measure: 'Broken' }, { kpi: 'Old' }, { scope: 'North', owner: undefined, response: undefined },
  { kpi: 'Result', kind: 'lagging' }, { kind: undefined, escalation: undefined },
];
const all = checked(cases.map((changes, at) => kpiWith({ kpi: `Leads ${at}`, ...changes })), {
  actuals: [...cases.map((_, at) => ({ kpi: `Leads ${at}`, period: '2026-10', value: 1 })), { kpi: 'Old', period: '2026-01', value: 1 }],
  measures: [{ measure: 'Broken', column: 'Nothing' }],
  people: [{ id: 'M01', name: 'Joris' }],
});
const verdicts = all.kpis.flatMap(({ letters }) => smartLetters.map((letter) => letters[letter]));
const messages: readonly Message[] = verdicts.flatMap((verdict) => (verdict.kind === 'met' ? [verdict.reason] : [verdict.reason, verdict.question]));

describe.each(['nl', 'en'] as const)('what the KPI check says (%s)', (language) => {
  const format = formatFor(language);

  it('is a whole sentence for every reason and question, with nothing left open', () => {
    const texts = messages.map((message) => [message.key, say(message, language, format)] as const);
    expect(new Set(texts.map(([key]) => key)).size).toBeGreaterThan(40);
    for (const [key, text] of texts) expect([key, text]).toEqual([key, expect.stringMatching(/^[A-Z‘][^]*[.?]$/)]);
    for (const [, text] of texts) expect(text).not.toMatch(/undefined|NaN|\[object|null/);
  });

  it('tells of every finding what was found and what to do', () => {
    const findings: readonly Finding[] = [...all.findings, ...checked([]).findings];
    for (const found of findings) {
      const { problem, advice } = explainFinding(found, language, format);
      for (const text of [problem, advice]) expect(text).toMatch(/^[A-Z0-9][^]*\.$/);
    }
  });

  it('names at most six KPIs in a finding, and how many more there are', () => {
    const owner = all.findings.find(({ check }) => check === 'kpiSet.knownOwner')!;
    expect(explainFinding(owner, language, format).problem).toMatch(language === 'nl' ? /en nog \d+\.$/ : /and \d+ more\.$/);
  });
});
