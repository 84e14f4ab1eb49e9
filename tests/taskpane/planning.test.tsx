/** @jest-environment jsdom */
import axe from 'axe-core';
import { act } from 'react';
import type { Koers } from '../../src/app/client/koers';
import type { GoalText, LibraryItem, LibraryQuery, PlanBasis, PlanOrder, PlanPreview } from '../../src/app/client/planning';
import { sendRequest } from '../../src/app/client/requests';
import { closePane, control, openPane, press, said, settle } from './screen';
import { koersWith } from './sample/koers';
import { look } from './sample/look';
import { kpiCheck, kpiPreview } from './sample/previews';

jest.setTimeout(60_000);
beforeEach(() => localStorage.clear());
afterEach(closePane);

const basis: PlanBasis = {
  language: 'nl', goals: [{ goal: 'Gezonde groei' }], owners: ['Sanne de Vries', 'Noord'], scopes: ['Noord'], kpis: [],
  units: [{ id: 'number', label: 'aantal' }, { id: 'ratio', label: 'percentage' }], directions: [{ id: 'higher', label: 'hoger is beter' }], kinds: [{ id: 'leading', label: 'leading' }], rhythms: [{ id: 'month', label: 'maand' }], sectors: [{ id: 'hr', label: 'HR' }],
};
const item = (id: string, name: string): LibraryItem => ({
  id, name, says: `Wat ${name} zegt.`, formula: 'a ÷ b', unit: 'percentage', direction: 'lager is beter', kind: 'lagging', rhythm: 'maand', example: 'Een voorbeeld.', risk: 'Een valkuil.', canCalculate: false, isPresent: false,
  choices: { unit: 'ratio', direction: 'lower', kind: 'lagging', rhythm: 'month' },
});
const ready: PlanPreview = { kind: 'ready', tables: [{ table: "KPI's", rows: [{ title: 'Ziekteverzuim', cells: [{ label: 'Eigenaar', text: 'Sanne de Vries' }] }] }], notes: ['Doel en deadline blijven leeg.'], seal: 'abc' };

async function pause(): Promise<void> {
  await act(async () => { await new Promise((resolve) => setTimeout(resolve, 300)); });
  await settle();
}

async function type(label: string, value: string): Promise<void> {
  const field = control(label) ?? [...document.querySelectorAll<HTMLElement>('textarea')].find(({ id }) => document.querySelector(`label[for="${id}"]`)?.textContent === label);
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) throw new Error(`${label} cannot be typed into`);
  const proto = field instanceof HTMLInputElement ? HTMLInputElement.prototype : HTMLTextAreaElement.prototype;
  await act(async () => {
    Object.getOwnPropertyDescriptor(proto, 'value')?.set?.call(field, value);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await pause();
}

async function complaints(): Promise<readonly string[]> {
  const { violations } = await axe.run(document.body, { preload: false, resultTypes: ['violations'], rules: { 'color-contrast': { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

const open = async (answers: Partial<Koers>): Promise<void> => {
  await openPane({ koers: koersWith({ look: () => Promise.resolve(look), planBasis: () => Promise.resolve(basis), ...answers }) });
  await press('Plannen');
};

describe('a room of a page', () => {
  it.each(['KPI-bibliotheek', 'Nieuwe KPI, stap voor stap'])('%s makes way for a KPI check that the ribbon asks for, also from another page', async (room) => {
    await open({ findKpis: () => Promise.resolve({ total: 0, kpis: [] }), prepare: () => Promise.resolve(kpiPreview) });
    await press(room);
    await press('Meten');
    await act(async () => sendRequest('checkKpis'));
    await settle();
    expect(document.querySelector('h2')?.textContent).toBe('Voorbeeld van de KPI-toets');
  });
});

describe('the KPI library', () => {
  const findKpis = jest.fn((query: LibraryQuery) => Promise.resolve({ total: 2, kpis: [item('absenteeism', 'Ziekteverzuim'), item('dso', 'Debiteurendagen')].filter(({ name }) => name.toLowerCase().includes(query.text)) }));

  it('shows what was found, and writes nothing before the rows were shown and agreed to', async () => {
    const planRows = jest.fn((_: PlanOrder) => Promise.resolve(ready));
    const writeRows = jest.fn((_: PlanOrder, __: string) => Promise.resolve({ kind: 'done' as const, rows: 1, sheet: "KPI's", cell: 'A5' }));
    await open({ findKpis, planRows, writeRows });
    await press('KPI-bibliotheek');
    await pause();
    expect(document.activeElement?.textContent).toBe('KPI-bibliotheek');
    await type('Zoeken', 'verzuim');
    expect(findKpis.mock.calls.at(-1)?.[0]).toMatchObject({ text: 'verzuim', from: 0 });
    expect(await complaints()).toEqual([]);
    await press('Ziekteverzuim');
    await press('Verder met 1 gekozen KPI');
    await type('Eigenaar', 'Sanne de Vries');
    expect(await complaints()).toEqual([]);
    await press('Laat zien wat erbij komt');
    expect(planRows.mock.calls[0]?.[0]).toMatchObject({ kind: 'kpis', ids: ['absenteeism'], owner: 'Sanne de Vries' });
    expect(said()).toContain('Er is nog niets geschreven');
    expect(said()).toContain('Doel en deadline blijven leeg.');
    expect(writeRows).not.toHaveBeenCalled();
    expect(await complaints()).toEqual([]);
    await press('Zet 1 KPI in mijn tabel');
    expect(writeRows.mock.calls[0]?.slice(0, 2)).toEqual([planRows.mock.calls[0]?.[0], 'abc']);
    expect(said()).toContain('1 rij staat in uw werkmap.');
    expect(control('Ongedaan maken')).toBeDefined();
  });

  it('offers who may be meant where an owner is not known', async () => {
    const planRows = jest.fn((order: PlanOrder): Promise<PlanPreview> => Promise.resolve(order.kind === 'kpis' && order.owner === 'Sanne de Vries' ? ready : { kind: 'refused', text: '“Sanne” staat niet in de tabel Medewerkers.', about: 'owner', near: ['Sanne de Vries'], problems: [] }));
    await open({ findKpis, planRows });
    await press('KPI-bibliotheek');
    await pause();
    await press('Ziekteverzuim');
    await press('Verder met 1 gekozen KPI');
    await press('Laat zien wat erbij komt');
    expect(said()).toContain('staat niet in de tabel Medewerkers');
    await press('Neem Sanne de Vries');
    expect(control('Zet 1 KPI in mijn tabel')).toBeDefined();
  });
});

describe('the wizard', () => {
  const readGoalText = jest.fn((goal: GoalText) => Promise.resolve({
    letters: [{ letter: 'specific' as const, verdict: goal.text.includes('150') ? 'met' as const : 'notMet' as const, words: [], reason: 'Wat er geteld wordt ontbreekt.', question: 'Wat wordt er precies geteld?' }],
    ...(goal.text.includes('150') ? {} : { proposal: 'Aantal leads verhogen van ‹huidige waarde› naar ‹doel›' }), blanks: 2, figures: goal.text.includes('150') ? { baseline: 150 } : {},
  }));

  it('stays at a step until what stops it is answered, keeps what was typed, and reads along', async () => {
    const checkAnswers = jest.fn((answers: { readonly mainGoals: readonly unknown[] }) => Promise.resolve(answers.mainGoals.length === 0 ? [{ step: 'goal' as const, weight: 'stop' as const, text: 'Er is nog geen hoofddoelstelling.' }] : []));
    await open({ checkAnswers, readGoalText, findKpis: () => Promise.resolve({ total: 0, kpis: [] }) });
    await press('Nieuwe KPI, stap voor stap');
    await press('Volgende');
    expect(said()).toContain('Er is nog geen hoofddoelstelling.');
    expect(said()).toContain('Stap 1 van 6');
    const select = control('Doelstelling');
    await act(async () => { if (select instanceof HTMLSelectElement) select.value = 'Gezonde groei'; select?.dispatchEvent(new Event('change', { bubbles: true })); });
    await press('Volgende');
    expect(said()).toContain('Stap 2 van 6');
    await press('Meten');
    await press('Plannen');
    expect(said()).toContain('Stap 2 van 6');
    await press('Volgende');
    await type('KPI', 'Meer leads');
    expect(await complaints()).toEqual([]);
    await press('Volgende');
    await pause();
    expect(said()).toContain('Wat wordt er precies geteld?');
    expect(await complaints()).toEqual([]);
    await press('Dit voorstel overnemen');
    await pause();
    expect(readGoalText.mock.calls.at(-1)?.[0].text).toContain('‹doel›');
  });
});

describe('the verdict of a KPI', () => {
  it('tells letter by letter what was found, and puts the proposal into the description', async () => {
    const writeRows = jest.fn((_: PlanOrder) => Promise.resolve({ kind: 'done' as const, rows: 1, sheet: "KPI's", cell: 'B2' }));
    const details = [{ kpi: 'Meer leads', letters: [{ letter: 'measurable' as const, verdict: 'notMet' as const, words: ['Meer'], reason: 'Er staat geen getal.', question: 'Hoeveel zijn het er nu?' }], ipa: [{ letter: 'important' as const, verdict: 'met' as const, words: [], reason: 'Hangt aan een hoofddoel.' }], chance: { share: 0.62, isThin: true }, place: { sheet: "KPI's", cell: 'A2' }, proposal: { sheet: "KPI's", row: 2, now: 'Meer leads', text: 'Aantal leads verhogen' } }];
    await open({ writeRows, prepare: () => Promise.resolve({ ...kpiPreview, summaries: [{ ...kpiCheck, details }] }) });
    await press("KPI's toetsen");
    await press('Meer leads0 van 5');
    expect(said()).toContain('Hoeveel zijn het er nu?');
    expect(said()).toContain('62%');
    expect(await complaints()).toEqual([]);
    await press('Zet in de omschrijving');
    expect(writeRows.mock.calls[0]?.[0]).toEqual({ kind: 'wording', sheet: "KPI's", row: 2, now: 'Meer leads', text: 'Aantal leads verhogen' });
    expect(said()).toContain('Het voorstel staat in de omschrijving.');
  });
});

describe('reviewing', () => {
  it('shows what is off course and what deserves praise, and proposes actions only after showing them', async () => {
    const agenda = { groups: [{ name: 'Noord', meeting: 46_350, offCourse: [{ kpi: 'Leads', text: '100 van 200.', agreed: 'Belblok' }], attention: [], praise: ['Sanne · Omzet gehaald'], actions: [{ text: 'Bellen', kpi: 'Leads', owner: '', due: 46_340, daysOverdue: 8 }] }], calendar: { file: 'a.ics', text: 'BEGIN:VCALENDAR' }, withoutAction: 1 };
    const planRows = jest.fn(() => Promise.resolve(ready));
    await openPane({ koers: koersWith({ agenda: () => Promise.resolve(agenda), planRows }) });
    await press('Meten');
    await press('Besprekingsagenda');
    expect(said()).toContain('Sanne · Omzet gehaald');
    expect(said()).toContain('8 dagen te laat');
    expect(await complaints()).toEqual([]);
    await press('1 actie voorstellen');
    expect(planRows).toHaveBeenCalledTimes(1);
    expect(control('Zet 1 actie in mijn tabel')).toBeDefined();
  });

  it('shows what recording a period records', async () => {
    const planRows = jest.fn((_: PlanOrder) => Promise.resolve(ready));
    await openPane({ koers: koersWith({ recordings: () => Promise.resolve({ periods: ['2026-10', '2026-09'] }), planRows }) });
    await press('Meten');
    await press('Periode vastleggen');
    expect(planRows.mock.calls[0]?.[0]).toEqual({ kind: 'record', period: '2026-10' });
    expect(control('Leg 1 stand vast')).toBeDefined();
    expect(await complaints()).toEqual([]);
  });
});
