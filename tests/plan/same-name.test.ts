import { checked, kpiWith, short } from './kpi-workbook';

const people = [
  { id: '1', name: 'Sanne', team: 'Noord' },
  { id: '2', name: 'Cas', team: 'Zuid' },
];
const north = kpiWith({ scope: 'Noord' });
const south = kpiWith({ scope: 'Zuid' });

describe('the check of KPIs with one name', () => {
  it('finds figures only for the team that has them', () => {
    const { kpis } = checked([north, south], { people, actuals: [{ kpi: 'Leads', scope: 'noord', period: '2026-10', value: 163 }] });
    expect(kpis.map(({ letters }) => short(letters.measurable))).toEqual(['met measurable.met A2', 'unknown measurable.noFigures A3']);
  });

  it('names each with its team, in the set as well', () => {
    const { kpis, set } = checked([north, kpiWith({ scope: 'Zuid', owner: undefined })], { people });
    expect(kpis.map(({ label }) => label)).toEqual(['Leads (Noord)', 'Leads (Zuid)']);
    const owners = set.find(({ rule }) => rule === 'owner');
    expect([owners?.good, owners?.lacking]).toEqual([['Leads (Noord)'], ['Leads (Zuid)']]);
  });

  it('takes the leading KPI of the same team for a partner, of another only where that team has none of the name', () => {
    const lagging = { kind: 'lagging' as const, kpi: 'Omzet' };
    const visits = kpiWith({ kpi: 'Bezoeken', scope: 'Noord', drives: 'Omzet' });
    const { set } = checked([kpiWith({ ...lagging, scope: 'Noord' }), kpiWith({ ...lagging, scope: 'Zuid' }), visits], { people });
    const partners = set.find(({ rule }) => rule === 'leadingPartner');
    expect([partners?.good, partners?.lacking]).toEqual([['Omzet (Noord)'], ['Omzet (Zuid)']]);
  });

  it('lets the KPI of a team drive the one of the company with the same name', () => {
    const driver = kpiWith({ scope: 'Noord', goal: undefined, drives: 'Leads' });
    expect(short(checked([driver, kpiWith({ kind: 'lagging' })], { people }).kpis[0]!.letters.relevant)).toBe('met relevant.drives F2');
  });
});
