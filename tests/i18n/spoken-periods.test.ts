import { finding } from '../../src/core/finding';
import { message } from '../../src/core/message';
import { explainFinding, say } from '../../src/i18n';
import { formatFor } from '../../src/i18n/format';

const dutch = formatFor('nl');

describe('periods in texts', () => {
  it('stand in words in findings', () => {
    const twice = finding('assignment.twice', 'error', {}, { payee: 'Anna', scheme: 'Plan', period: '2026-Q3' });
    expect(explainFinding(twice, 'nl', dutch).problem).toMatch(/^Anna heeft in het 3e kwartaal van 2026 twee toewijzingen/);
    expect(explainFinding(twice, 'en', formatFor('en')).problem).toMatch(/in Q3 2026/);
  });

  it('stand in words in labels, from first to last', () => {
    expect(say(message('label.incentiveToDate', { period: '2026-01 – 2026-03' }), 'nl', dutch)).toBe('doelbonus in januari 2026 – maart 2026');
  });

  it('stay as the user wrote them where they are quoted', () => {
    expect(explainFinding(finding('target.badPeriod', 'error', {}, { period: '2026-Q5' }), 'nl', dutch).problem).toContain('“2026-Q5”');
    expect(explainFinding(finding('run.badPeriod', 'error', {}, { period: '2026-09' }), 'nl', dutch).problem).toContain('“2026-09”');
  });
});
