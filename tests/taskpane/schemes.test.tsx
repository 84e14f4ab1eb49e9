/** @jest-environment jsdom */
import { act } from 'react';
import { KoersFault, type Koers } from '../../src/app/client/koers';
import { sendRequest } from '../../src/app/client/requests';
import type { CurveOrder, DraftLook, DraftRow, FieldLook, SavePlan, SchemeChange, Schemes } from '../../src/app/client/schemes';
import { finding } from '../../src/core/finding';
import { choose, closePane, control, key, openPane, press, said, settle } from './screen';
import { koersWith } from './sample/koers';
import { look } from './sample/look';
import { bonusPreview } from './sample/previews';

jest.setTimeout(30_000);
beforeEach(() => localStorage.clear());
afterEach(closePane);

const names = { scheme: 'Provisie', component: 'Omzet' };
const at = (sheet: string, row: number, cells: DraftRow['cells']): DraftRow => ({ place: { sheet, row }, cells, unreadable: [] });

const field = (id: string, nl: string, type: FieldLook['type'], empty?: string): FieldLook => ({ id, label: { nl, en: nl }, type, description: { nl, en: nl }, ...(empty !== undefined && { whenEmpty: { nl: empty, en: empty } }) });

const schemes: Schemes = {
  fields: {
    schemes: [field('period', 'Uitbetaling per', { kind: 'choice', choices: [{ id: 'month', label: { nl: 'maand', en: 'month' } }, { id: 'quarter', label: { nl: 'kwartaal', en: 'quarter' } }] }), field('cap', 'Plafond', { kind: 'money' }, 'Geen plafond.')],
    components: [field('rate', 'Percentage', { kind: 'figure', as: 'percent' }), field('threshold', 'Drempel', { kind: 'figure', as: 'number' }, 'Geen drempel.'), field('cap', 'Plafond bedrag', { kind: 'money' }), field('fixedAmount', 'Vast bedrag', { kind: 'figure', as: 'money' })],
  },
  measures: [{ name: 'Omzet', unit: 'money' }, { name: 'Marge', unit: 'money' }],
  people: [{ id: 'M1', name: 'Anna', role: '' }, { id: 'M2', name: 'Bram', role: '' }],
  schemes: [
    {
      name: 'Provisie',
      people: ['Anna', 'Bram'],
      examples: { Omzet: { person: 'Anna', target: 100_000 } },
      draft: {
        scheme: at('Regelingen', 6, { scheme: 'Provisie', period: 'quarter' }),
        components: [{ row: at('Onderdelen', 6, { ...names, measure: 'Omzet', shape: 'marginal' }), tiers: [at('Staffels', 6, { ...names, from: 0, rate: 0.03 }), at('Staffels', 7, { ...names, from: 50_000, rate: 0.05 })] }],
        assignments: [],
      },
    },
  ],
};

const drawn: DraftLook = {
  drawing: {
    kind: 'drawn', currency: 'EUR', unit: 'money', whole: 100_000, hasTarget: true, bounds: [50_000],
    points: [{ actual: 0, pay: 0 }, { actual: 50_000, pay: 1_500, isBelow: true }, { actual: 50_000, pay: 2_000 }, { actual: 150_000, pay: 6_500 }],
    marks: [{ share: 0.8, actual: 80_000, pay: 3_000 }, { share: 1, actual: 100_000, pay: 4_000 }, { share: 1.2, actual: 120_000, pay: 5_000 }],
  },
  findings: [],
};

const plan: SavePlan = { tables: [{ table: 'tiers', label: { nl: 'Staffels', en: 'Tiers' }, sheet: 'Staffels', changed: 1, added: 1, emptied: 0 }], cells: [{ table: 'tiers', sheet: 'Staffels', cell: 'E6', column: { nl: 'Percentage', en: 'Rate' }, from: 0.03, to: 0.045 }], newColumns: [] };

const words = (): string => said().replace(/\u00a0/g, ' ');

/** The drawing waits a moment before it is asked for. */
async function drawnAnew(): Promise<void> {
  await act(() => new Promise((resolve) => setTimeout(resolve, 230)));
  await settle();
}

async function type(name: string, text: string): Promise<void> {
  const input = control(name);
  if (!(input instanceof HTMLInputElement)) throw new Error(`${name} is no field.`);
  await act(async () => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, text);
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await settle();
}

async function open(answers: Partial<Koers> = {}, language: 'nl' | 'en' = 'nl'): Promise<void> {
  const koers = koersWith({ look: () => Promise.resolve(look), schemes: () => Promise.resolve(schemes), drawCurve: () => Promise.resolve(drawn), planScheme: () => Promise.resolve(plan), schemeEffect: () => Promise.resolve({ people: [{ name: 'Anna', currency: 'EUR', before: 2_000, after: 2_750 }], missing: 0 }), ...answers });
  await openPane({ host: { language }, koers });
  await press(language === 'nl' ? 'Belonen' : 'Reward');
  await press(language === 'nl' ? 'Regelingen bekijken en aanpassen' : 'View and change schemes');
}

const openComponent = async (): Promise<void> => {
  await press('Provisie openen');
  await press('Omzet openen');
  await drawnAnew();
};

describe('the editor of schemes', () => {
  it('lists the schemes in words, and begins new ones', async () => {
    await open();
    expect(said()).toContain('Een doelbonus met een curve');
    expect(control('Provisie openen')).toBeDefined();
  });

  it('shows a component in words with its tiers as people write them, the curve, and the pay at 80, 100 and 120 %', async () => {
    await open();
    await openComponent();
    expect(control('Vanaf, trede 2')).toHaveProperty('value', '50.000');
    expect(control('Percentage, trede 2')).toHaveProperty('value', '5%');
    expect(words()).toContain('100%€ 100.000€ 4.000,00');
    expect(words()).toContain('Getekend met de cijfers van Anna.');
    expect(document.querySelector('svg[role="img"]')?.getAttribute('aria-label')?.replace(/\u00a0/g, ' ')).toBe('Bonus bij elk resultaat, van € 0,00 tot € 6.500,00');
    await press('Cijfers');
    expect(words()).toContain('net onder € 50.000€ 1.500,00');
  });

  it('draws anew what is typed, with Dutch decimals', async () => {
    const drawCurve = jest.fn((_: CurveOrder) => Promise.resolve(drawn));
    await open({ drawCurve });
    await openComponent();
    await type('Percentage, trede 1', '4,5');
    await type('Vanaf, trede 2', '1.250,5');
    await drawnAnew();
    expect(drawCurve.mock.lastCall?.[0].draft.components[0]?.tiers.map(({ cells }) => [cells['from'], cells['rate']])).toEqual([[0, 0.045], [1_250.5, 0.05]]);
    expect(drawCurve.mock.lastCall?.[0].example).toEqual({ person: 'Anna', target: 100_000 });
  });

  it('shows what changes and who gets more, and saves what was read together with what it becomes', async () => {
    const saveScheme = jest.fn((_: SchemeChange) => Promise.resolve());
    await open({ saveScheme });
    await openComponent();
    expect(control('Opslaan …')).toBeUndefined();
    await type('Percentage, trede 1', '4,5%');
    await press('Opslaan …');
    expect(words()).toContain('Staffels: 1 rij gewijzigd, 1 rij toegevoegd');
    expect(words()).toContain('Staffels E6 (Percentage)3%4,5%');
    expect(words()).toContain('€ 2.000,00 → € 2.750,00+ € 750,00');
    expect(saveScheme).not.toHaveBeenCalled();
    await press('Opslaan in de werkmap');
    const change = saveScheme.mock.calls[0]?.[0];
    expect(change?.before).toEqual(schemes.schemes[0]?.draft);
    expect(change?.after.components[0]?.tiers[0]?.cells['rate']).toBe(0.045);
    expect(said()).toContain('Provisie is opgeslagen.');
    expect(control('Ongedaan maken')).toBeDefined();
  });

  it('makes way for a calculation that the ribbon asks for, and keeps what was not saved', async () => {
    await open({ prepare: () => Promise.resolve(bonusPreview) });
    await openComponent();
    await type('Percentage, trede 1', '4,5%');
    await act(async () => sendRequest('runBonus'));
    await settle();
    expect(document.querySelector('h2')?.textContent).toBe('Voorbeeld van de bonussen');
    await press('Niet schrijven');
    await press('Regelingen bekijken en aanpassen');
    await press('Omzet openen');
    expect(control('Percentage, trede 1')).toHaveProperty('value', '4,5%');
    await press('Niet opslaan');
    expect(control('Percentage, trede 1')).toHaveProperty('value', '3%');
    expect(control('Opslaan …')).toBeUndefined();
  });

  it('forgets what was not saved when somebody goes back from it', async () => {
    await open();
    await openComponent();
    await type('Percentage, trede 1', '4,5%');
    await press('Terug naar Provisie');
    await press('Terug naar Regelingen');
    await press('Terug naar Belonen');
    await press('Regelingen bekijken en aanpassen');
    expect(control('Provisie openen')).toBeDefined();
  });

  it('saves nothing while something cannot be read', async () => {
    await open();
    await openComponent();
    await type('Percentage, trede 1', 'veel');
    await type('Percentage, trede 2', '6');
    expect(said()).toContain('Een waarde kan niet worden gelezen.');
    await press('Opslaan …');
    expect(said()).not.toContain('Dit wordt opgeslagen');
    await type('Percentage, trede 1', '3');
    expect(said()).not.toContain('Een waarde kan niet worden gelezen.');
  });

  it('says that the tables have changed meanwhile, and reads them again', async () => {
    const read = jest.fn(() => Promise.resolve(schemes));
    await open({ schemes: read, saveScheme: () => Promise.reject(new KoersFault('changedMeanwhile', 'Staffels!6')) });
    await openComponent();
    await type('Percentage, trede 1', '4');
    await press('Opslaan …');
    await press('Opslaan in de werkmap');
    expect(said()).toContain('De tabellen zijn veranderd sinds u de regeling opende');
    await press('Opnieuw lezen');
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('asks before a component is taken out', async () => {
    const planned = jest.fn((_: SchemeChange) => Promise.resolve(plan));
    await open({ planScheme: planned });
    await openComponent();
    await press('Onderdeel weghalen');
    expect(said()).toContain('Omzet met alle treden weghalen?');
    await press('Weghalen');
    await press('Opslaan …');
    expect(planned.mock.calls[0]?.[0].after.components).toEqual([]);
  });

  it('changes the form of a component, with tiers that fit it', async () => {
    const drawCurve = jest.fn((_: CurveOrder) => Promise.resolve(drawn));
    await open({ drawCurve });
    await openComponent();
    await choose('Hoe het betaalt', 'fixed');
    await drawnAnew();
    const component = drawCurve.mock.lastCall?.[0].draft.components[0];
    expect([component?.row.cells, component?.tiers]).toEqual([{ ...names, measure: 'Omzet', shape: 'amount', fixedAmount: 500, threshold: 50_000 }, []]);
    expect(control('Vast bedrag')).toHaveProperty('value', '500');
  });

  it('takes a paste from Excel as cells', async () => {
    const drawCurve = jest.fn((_: CurveOrder) => Promise.resolve(drawn));
    await open({ drawCurve });
    await openComponent();
    const event = new Event('paste', { bubbles: true, cancelable: true });
    Object.assign(event, { clipboardData: { getData: () => '0\t2%\r\n75.000\t4,5%\r\n100.000\tveel\r\n' } });
    await act(async () => { control('Vanaf, trede 1')?.dispatchEvent(event); });
    await drawnAnew();
    expect(drawCurve.mock.lastCall?.[0].draft.components[0]?.tiers.map(({ cells }) => [cells['from'], cells['rate']])).toEqual([[0, 0.02], [75_000, 0.045], [100_000, undefined]]);
    expect(said()).toContain('1 vakje is niet te lezen en telt niet mee.');
  });

  it('goes down with Enter as cells do, and a tier that is emptied is gone', async () => {
    const planned = jest.fn((_: SchemeChange) => Promise.resolve(plan));
    await open({ planScheme: planned });
    await openComponent();
    const focused = (): string | null | undefined => document.activeElement?.getAttribute('aria-label');
    control('Percentage, trede 1')?.focus();
    await key('Enter');
    expect(focused()).toBe('Percentage, trede 2');
    await key('Enter');
    expect(focused()).toBe('Percentage, trede 3');
    expect(control('Opslaan …')).toBeUndefined();
    await type('Vanaf, trede 2', '');
    await type('Percentage, trede 2', '');
    await press('Opslaan …');
    expect(planned.mock.calls[0]?.[0].after.components[0]?.tiers.map(({ place }) => place?.row)).toEqual([6]);
  });

  it('says why there is no curve, and what to put right', async () => {
    const broken: DraftLook = { drawing: { kind: 'untold', why: 'unclear' }, findings: [finding('tiers.value', 'error', { sheet: 'Staffels', table: 'Staffels', row: 7, column: 'Percentage' }, { scheme: 'Provisie', component: 'Omzet', from: 50_000 })] };
    await open({ drawCurve: () => Promise.resolve(broken) });
    await openComponent();
    expect(said()).toContain('De curve is nog niet te tekenen.');
    expect(said()).toContain('Klopt de regeling?');
  });

  it('makes a new scheme for the people who are chosen', async () => {
    const planned = jest.fn((_: SchemeChange) => Promise.resolve(plan));
    await open({ planScheme: planned });
    await press('Een staffel');
    await press('Terug naar Nieuwe regeling');
    await type('Naam van de regeling*', 'Provisie');
    expect(said()).toContain('Deze naam is al in gebruik.');
    await type('Naam van de regeling*', 'Buitendienst');
    await press('Anna');
    await press('Opslaan …');
    const { before, after } = planned.mock.calls[0]?.[0] ?? {};
    expect(before).toBeUndefined();
    expect(after?.assignments.map(({ cells }) => cells)).toEqual([{ person: 'M1', scheme: 'Buitendienst' }]);
    expect(after?.components[0]?.tiers.map(({ cells }) => cells['scheme'])).toEqual(['Buitendienst', 'Buitendienst']);
  });

  it('speaks English too', async () => {
    await open({}, 'en');
    expect(said()).toContain('A bonus at target with a curve');
    await press('Open Provisie');
    expect(said()).toContain('Who has this scheme');
  });
});
