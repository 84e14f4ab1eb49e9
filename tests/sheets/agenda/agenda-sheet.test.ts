import type { ReviewAgenda } from '../../../src/measure/rhythm/agenda';
import { agendaSheet } from '../../../src/sheets/agenda/agenda-sheet';
import { isResultHeading } from '../../../src/tables/own-results';
import type { SheetSpec } from '../../../src/spec/sheet-spec';
import { day } from '../../cases/workbook';
import { agendaOf, leads, monthly } from '../../measure/rhythm/rhythm-case';
import { deadLinks, overlapping } from '../layout-rules';

const today = '2026-10-15';
const place = { sheet: 'Acties', cell: 'A9' };
const sheetOf = (agenda: ReviewAgenda, language: 'nl' | 'en' = 'nl'): SheetSpec => agendaSheet(agenda, { language, runDay: day(today), source: 'Verkoop.xlsx' }, place);
const texts = ({ cells }: SheetSpec): readonly unknown[] => cells.map(({ content }) => content);
const says = (sheet: SheetSpec, part: string) => sheet.cells.filter(({ content }) => typeof content === 'string' && content.includes(part));

const people = [{ id: 'M1', name: 'Ann', team: 'Noord' }];
const one = {
  people,
  kpis: [
    { ...leads, scope: 'Noord', owner: 'Ann', goal: 'Groei', response: 'Beldagen', escalation: 'Naar de directie', reviewed: day('2026-10-12') },
    { ...leads, kpi: 'Omzet', unit: 'money', target: 1000, owner: 'Bea' },
  ],
  goals: [{ goal: 'Groei', why: 'Te veel omzet hangt aan tien klanten.' }],
  actuals: [...monthly([80, 50]), ...monthly([900, 1001], 'Omzet')],
} as const;
const withActions = {
  ...one,
  actions: [
    { id: 'A-1', kpi: 'Leads', scope: 'Noord', action: 'Bellen', why1: 'Te laat begonnen', why2: 'Geen uren', owner: 'Ann', due: day('2026-10-01') },
    { id: 'A-2', action: 'Opruimen' },
  ],
} as const;

describe('the agenda sheet', () => {
  const sheet = sheetOf(agendaOf(one));

  it('begins a printed page per group, after the overview that leads there', () => {
    const starts = sheet.print.breakBefore ?? [];
    expect(starts.map((row) => sheet.cells.find((cell) => cell.row === row && cell.column === 2)?.content)).toEqual(['Hele bedrijf', 'Noord']);
    const links = says(sheet, 'Hele bedrijf').concat(says(sheet, 'Noord')).flatMap(({ link }) => (link && 'cell' in link ? [link.cell] : []));
    expect(links).toEqual(starts.map((row) => `B${row}`));
  });

  it('says who meets on which day of the week', () => {
    expect(texts(sheet)).toEqual(expect.arrayContaining(['Donderdag 15-10-2026 · maandelijks', 'Deelnemers: Bea', 'Deelnemers: Ann']));
  });

  it('puts the goal with its why before its KPIs', () => {
    const goal = says(sheet, 'Doel: Groei – Te veel omzet hangt aan tien klanten.')[0];
    expect(sheet.cells.find(({ content, link, row }) => content === 'Leads' && link && row === goal!.row + 1)).toBeDefined();
  });

  it('shows figure, target, status in words, and what changed', () => {
    const row = sheet.cells.find(({ content, link }) => content === 'Omzet' && link)?.row;
    expect(sheet.cells.filter((cell) => cell.row === row).map(({ content }) => content)).toEqual(['Omzet', 1001, 1000, '✓ op koers', '▲ beter: +11,2%, was € 900,00'.replace('€ ', '€\u00a0'), '● nu, eerste keer']);
  });

  it('names both periods where the running one is not compared yet', () => {
    const running = agendaOf({ ...one, actuals: [...monthly([100, 83], 'Omzet'), { kpi: 'Omzet', period: '2026-10', value: 40 }] });
    const found = (language: 'nl' | 'en') => texts(sheetOf(running, language)).map((text) => String(text).replace(/\u00a0/g, ' ')).find((text) => text.includes('−17%'));
    expect(found('nl')).toContain('▼ slechter: −17%, was € 100,00 in aug 2026 en € 83,00 in sep 2026\n');
    expect(found('en')).toContain('▼ worse: −17%, was €100.00 in Aug 2026 and €83.00 in Sep 2026\n');
  });

  it('gives five lines to write on for a KPI off course, with what was agreed, and leads to the first free row of Actions', () => {
    expect(says(sheet, 'Afgesproken bij afwijking: Beldagen. Bijsturen door: Ann. Escalatie: Naar de directie.')).toHaveLength(1);
    expect(says(sheet, '50 van 100 in september 2026: 50% van het doel; 2 perioden op rij uit koers.')).toHaveLength(1);
    const whys = ['1. Waarom wijkt hij af?', '2. Waarom is dat zo?', '3. En waarom dat?', '4. En waarom dat?', '5. De oorzaak is:'];
    expect(texts(sheet)).toEqual(expect.arrayContaining(whys));
    expect(says(sheet, '+ Actie toevoegen')[0]?.link).toMatchObject({ sheet: { name: 'Acties' }, cell: 'A9' });
    expect(says(sheet, 'Nog geen actie. Voorstel: Beldagen, door Ann, uiterlijk 12-11-2026.')).toHaveLength(1);
  });

  it('says how to add the table where there is none', () => {
    const without = agendaSheet(agendaOf(one), { language: 'nl', runDay: day(today), source: 'Verkoop.xlsx' });
    expect(says(without, '+ Actie toevoegen')).toEqual([]);
    expect(says(without, 'Voor acties is er nog geen tabel. Voeg')).toHaveLength(1);
  });

  it('shows the whys that were recorded, and leads to their cell', () => {
    const recorded = sheetOf(agendaOf(withActions));
    expect(texts(recorded)).toEqual(expect.arrayContaining(['Te laat begonnen', 'Geen uren']));
    expect(says(recorded, '1. Waarom')[0]?.link).toMatchObject({ sheet: { name: 'Actions' } });
    expect(says(recorded, 'Nog geen actie')).toEqual([]);
  });

  it('lists every open action on the page of its group, with how late it is, who is lacking and what to escalate', () => {
    const recorded = sheetOf(agendaOf(withActions));
    const start = recorded.print.breakBefore![0]!;
    const onPages = (part: string) => says(recorded, part).filter(({ row }) => row >= start);
    expect([onPages('A-1 · Leads'), onPages('A-2'), onPages('14 dagen te laat'), onPages('? wie'), onPages('? geen datum'), onPages('↑ Escaleren')].map(({ length }) => length)).toEqual([1, 1, 1, 1, 1, 1]);
    expect(says(recorded, '↑ Escaleren')[0]?.content).toContain('Naar de directie.');
  });

  it('praises each owner once, with every KPI that went well', () => {
    const well = sheetOf(agendaOf({
      kpis: [{ ...leads, owner: 'Ann' }, { ...leads, kpi: 'Bezoeken', owner: 'Ann' }, { ...leads, kpi: 'Offertes' }],
      actuals: [...monthly([50, 51, 52, 53, 54, 101]), ...monthly([90, 101], 'Bezoeken'), ...monthly([90, 102], 'Offertes')],
    }));
    const row = says(well, '★ Ann')[0]!.row;
    expect(says(well, '★ Ann')).toHaveLength(1);
    const text = String(well.cells.find((cell) => cell.row === row && cell.column === 3)?.content);
    expect(text.split('\n')).toEqual([
      'Leads: doel gehaald in september 2026: 101 bij een doel van 100; 101 in september 2026, het beste cijfer van 6 perioden.',
      'Bezoeken: doel gehaald in september 2026: 101 bij een doel van 100.',
    ]);
    expect(says(well, '★ Hele bedrijf')).toHaveLength(1);
  });

  it('says on the KPI that its escalation has come, and on the overview', () => {
    const reached = sheetOf(agendaOf({ kpis: [{ ...leads, escalation: 'Na twee rode maanden naar de directie' }], actuals: monthly([101, 50, 60]) }));
    expect(says(reached, '↑ Escaleren: nu 2 perioden op rij uit koers. Afgesproken: Na twee rode maanden naar de directie.')).toHaveLength(1);
    expect(says(reached, '↑ Leads (te escaleren)')).toHaveLength(1);
    const notYet = sheetOf(agendaOf({ kpis: [{ ...leads, escalation: 'Na drie rode maanden naar de directie' }], actuals: monthly([101, 50, 60]) }));
    expect(says(notYet, '↑')).toHaveLength(says(notYet, '↑ Overzicht').length);
  });

  it('puts what is only to be watched below a title of its own', () => {
    const watched = sheetOf(agendaOf({ kpis: [leads], actuals: monthly([95, 94]) }));
    expect(says(watched, 'Uit koers: waarom')).toEqual([]);
    const title = says(watched, 'Let op: nog niet uit koers')[0]!.row;
    expect(says(watched, '⚠ Leads')[0]!.row).toBeGreaterThan(title);
  });

  it('marks whoever has left in the open actions', () => {
    const left = sheetOf(agendaOf({ ...one, people: [{ id: 'M1', name: 'Ann', team: 'Noord', end: day('2026-08-31') }], actions: [{ id: 'A-1', action: 'Bellen', owner: 'Ann', due: day('2026-12-01') }] }));
    expect(says(left, '⚠ Ann (uit dienst sinds 31-08-2026)')).toHaveLength(1);
  });

  it.each([
    ['none', {}, 'ook op feestdagen'],
    ['known ones', { people: [{ ...people[0]!, country: 'NL' }] }, 'officiële feestdag (NL)'],
    ['own ones', { holidays: [{ date: day('2026-12-25') }] }, 'tabel Feestdagen schuift op'],
  ] as const)('says which holidays reviews keep away from: %s', (_, cells, part) => {
    const agenda = agendaOf({ ...one, ...cells }, today, () => [day('2026-12-25')]);
    expect(says(sheetOf(agenda), part)).toHaveLength(1);
  });

  it('lists what is to be repaired with its cell', () => {
    const broken = sheetOf(agendaOf({ ...one, actions: [{ id: 'A-9', action: 'Bellen', kpi: 'Leads', scope: 'Noord', state: 'open', done: day('2026-10-01') }] }));
    expect(says(broken, 'Actie A-9 (rij 2) heeft 01-10-2026 bij Klaar op')[0]).toBeDefined();
    expect(says(broken, 'Actions!rij 2')[0]?.link).toMatchObject({ sheet: { name: 'Actions' }, cell: 'A2' });
  });

  it('never calls all well while it is not known how a KPI stands: it names the KPI with the reason', () => {
    const unknown = sheetOf(agendaOf({ kpis: [{ ...leads, kpi: 'Klachten' }, leads], actuals: monthly([101, 102]) }));
    const row = says(unknown, '? Klachten')[0]!.row;
    expect(unknown.cells.filter((cell) => cell.row === row).map(({ content }) => content)).toEqual(['? Klachten', 'Voor Klachten is over september 2026 nog geen cijfer ingevuld.']);
  });

  it('says that there is nothing to review', () => expect(says(sheetOf(agendaOf({})), "Er zijn geen KPI's en geen open acties om te bespreken.")).toHaveLength(1));

  it.each(['nl', 'en'] as const)('is known again as a result of Koers in %s', (language) => {
    expect(sheetOf(agendaOf(one), language).cells.filter(({ row, content }) => row === 2 && isResultHeading(String(content)))).toHaveLength(1);
  });
});

const long = 'Aandeel van de offertes dat binnen vierentwintig uur na de aanvraag bij de klant ligt';
const cases = {
  'two groups': one,
  'actions': withActions,
  'long names': { people, kpis: [{ ...leads, kpi: long, owner: long, goal: long, response: long, escalation: long }], actuals: monthly([80, 50], long), actions: [{ kpi: long, action: `${long} ${long}`, owner: long, why1: `${long} ${long}`, due: day('2026-10-01') }] },
  'forty KPIs of one team': { people, kpis: Array.from({ length: 40 }, (_, at) => ({ ...leads, kpi: `KPI ${at}`, scope: 'Noord' })), actuals: [] },
} as const;

describe.each(Object.entries(cases))('the agenda of %s', (_, of) => {
  describe.each(['nl', 'en'] as const)('in %s', (language) => {
    const sheet = sheetOf(agendaOf(of), language);
    it('puts nothing over something else, merged cells included', () => {
      expect(overlapping(sheet)).toEqual([]);
      const taken = sheet.cells.flatMap(({ row, column, across = 1 }) => Array.from({ length: across }, (_, at) => `${row},${column + at}`));
      expect(new Set(taken).size).toBe(taken.length);
    });
    it('links to itself and to cells of the user', () => expect(deadLinks(sheet, [sheet])).toEqual([]));
    it('prints in portrait, as wide as the sheet', () => {
      expect(sheet.print).toMatchObject({ landscape: false, area: { left: 1, right: sheet.widths.length } });
      expect(Math.max(...sheet.cells.map(({ column, across = 1 }) => column + across - 1))).toBeLessThanOrEqual(sheet.widths.length);
    });
    it('has every KPI and every open action', () => {
      for (const kpi of of.kpis) expect(texts(sheet)).toContain(kpi.kpi);
      for (const action of 'actions' in of ? of.actions : []) expect(texts(sheet)).toContain(action.action);
    });
    it('has no row higher than Excel allows', () => expect(Math.max(...Object.values(sheet.heights ?? {}))).toBeLessThanOrEqual(409));
  });
});
