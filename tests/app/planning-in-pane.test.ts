import { makeTemplate } from '../../src/app/make-template';
import { collect } from '../../src/app/collect';
import type { KpiAnswer, PlanOrder } from '../../src/app/client/planning';
import { nodeCodec } from '../../src/cli/node-codec';
import type { Workbook } from '../../src/ports/workbook';
import { newXlsxWorkbook, openXlsxWorkbook, type XlsxWorkbook } from '../../src/xlsx/xlsx-workbook';
import { sheetOf, userWorkbook } from '../real/user-workbook';
import { paneSide, today } from './pane-side';

const sides: { readonly close: () => void }[] = [];
const koersOn = (workbook: Workbook) => {
  const side = paneSide(workbook);
  sides.push(side);
  return side.koers;
};
afterEach(() => sides.splice(0).forEach(({ close }) => close()));

async function templateBook(): Promise<XlsxWorkbook> {
  const workbook = newXlsxWorkbook(nodeCodec);
  await makeTemplate(workbook, 'nl');
  return openXlsxWorkbook(workbook.save(), nodeCodec);
}

const kpisIn = async (book: Workbook) => (await collect(book)).tables.kpis;

/** Everything that stands on the sheets with tables, to see that nothing else has changed. */
async function contentOf(book: Workbook): Promise<unknown> {
  const { outline, tables } = await collect(book);
  return { sheets: outline.sheets.map(({ name, used }) => [name, used]), areas: outline.tables, goals: tables.goals, kpis: tables.kpis, measures: tables.measures, actions: tables.actions, history: tables.kpiHistory };
}

describe('the library through the pane', () => {
  it('finds by words, sector and kind, a page at a time, and says what this workbook can calculate', async () => {
    const koers = koersOn(await templateBook());
    const { sectors, owners } = await koers.planBasis('nl');
    expect(sectors).toHaveLength(10);
    expect(owners.length).toBeGreaterThan(0);
    const found = await koers.findKpis({ text: 'verzuim', from: 0, isAnew: true }, 'nl');
    expect(found.kpis[0]).toMatchObject({ id: 'absenteeism', name: 'Ziekteverzuim', canCalculate: false, direction: 'lager is beter' });
    const all = await koers.findKpis({ text: '', from: 0, isAnew: false }, 'en');
    expect([all.total, all.kpis.length]).toEqual([161, 20]);
    const next = await koers.findKpis({ text: '', from: 160, isAnew: false }, 'en');
    expect(next.kpis).toHaveLength(1);
    const leading = await koers.findKpis({ text: 'omzet', kind: 'lagging', from: 0, isAnew: false }, 'nl');
    expect(leading.kpis.find(({ id }) => id === 'revenue')).toMatchObject({ canCalculate: true });
  });

  it('shows the rows before anything is written, writes what was shown, and takes it back as a whole', async () => {
    const book = await templateBook();
    const koers = koersOn(book);
    const before = await contentOf(book);
    const order: PlanOrder = { kind: 'kpis', ids: ['revenue', 'absenteeism'], owner: 'Sanne de Vries' };
    const preview = await koers.planRows(order, 'nl');
    if (preview.kind === 'refused') throw new Error(preview.text);
    expect(preview.tables[0]?.rows.map(({ title }) => title)).toEqual(['Omzet', 'Ziekteverzuim']);
    expect(preview.notes.join(' ')).toMatch(/krijgt er rechts kolommen bij: .*Omschrijving/);
    expect(await contentOf(book)).toEqual(before);
    const done = await koers.writeRows(order, preview.seal, 'nl');
    expect(done).toMatchObject({ kind: 'done', rows: 2, sheet: "KPI's" });
    expect((await kpisIn(book)).slice(-2).map(({ kpi, owner }) => [kpi, owner])).toEqual([['Omzet', 'Sanne de Vries'], ['Ziekteverzuim', 'Sanne de Vries']]);
    expect(await koers.undo()).toBe(true);
    expect(await contentOf(book)).toEqual(before);
  });

  it('does not undo rows that somebody has completed since', async () => {
    const book = await templateBook();
    const koers = koersOn(book);
    const order: PlanOrder = { kind: 'kpis', ids: ['revenue'] };
    const preview = await koers.planRows(order, 'nl');
    const done = await koers.writeRows(order, preview.kind === 'ready' ? preview.seal : '', 'nl');
    const row = (await kpisIn(book)).at(-1)!;
    const cell = `${row.letters?.['target'] ?? ''}${String(row.row)}`;
    await book.change([{ sheet: row.sheet, cell, expected: null, value: 5000 }]);
    expect(done.kind).toBe('done');
    await expect(koers.undo()).rejects.toMatchObject({ reason: 'changedMeanwhile' });
    expect((await kpisIn(book)).at(-1)).toMatchObject({ kpi: 'Omzet', target: 5000 });
  });

  it('refuses what would no longer be what was shown, and names who may be meant', async () => {
    const koers = koersOn(await templateBook());
    await expect(koers.writeRows({ kind: 'kpis', ids: ['revenue'] }, 'other', 'nl')).rejects.toMatchObject({ reason: 'changedMeanwhile' });
    expect(await koers.planRows({ kind: 'kpis', ids: ['revenue'], owner: 'Sane de Vries' }, 'nl')).toMatchObject({ kind: 'refused', about: 'owner', near: ['Sanne de Vries'] });
  });

  it('leaves nothing behind when writing fails halfway', async () => {
    const book = await templateBook();
    const before = await contentOf(book);
    const failing: Workbook = { ...book, append: (table, rows) => (/kpi/i.test(table) ? Promise.reject(new Error('gone')) : book.append(table, rows)) };
    const koers = koersOn(failing);
    const order: PlanOrder = { kind: 'kpis', ids: ['average-deal-size', 'new-customers', 'revenue'] };
    const preview = await koers.planRows(order, 'nl');
    await expect(koers.writeRows(order, preview.kind === 'ready' ? preview.seal : '', 'nl')).rejects.toMatchObject({ reason: 'unexpected' });
    expect(await contentOf(book)).toEqual(before);
  });
});

const answer: KpiAnswer = {
  kpi: 'Gekwalificeerde offertes', goal: 'Gezonde groei', owner: 'Sanne de Vries', kind: 'leading', unit: 'number', direction: 'higher', baseline: 20, target: 30, deadline: today + 200, rhythm: 'month',
  response: 'Belblok van twee dagen', corrector: 'Sanne de Vries', escalation: 'Na twee rode maanden naar de directie', description: 'Aantal gekwalificeerde offertes verhogen van 20 naar 30 per maand vóór 1 juni 2027',
};

describe('the wizard through the pane', () => {
  it('reads a goal while it is typed: a vague one gets questions and a proposal with blanks, a good one none', async () => {
    const koers = koersOn(await templateBook());
    const vague = await koers.readGoalText({ text: 'Meer leads genereren', language: 'nl' }, 'nl');
    expect(vague.letters.find(({ letter }) => letter === 'measurable')).toMatchObject({ verdict: 'notMet', question: expect.any(String) });
    expect(vague.proposal).toContain('‹');
    expect(vague.blanks).toBeGreaterThan(0);
    const good = await koers.readGoalText({ text: 'Aantal gekwalificeerde leads verhogen van 150 naar 220 per maand vóór 1 oktober 2027', language: 'nl' }, 'en');
    expect(good.letters.filter(({ verdict }) => verdict === 'notMet')).toEqual([]);
    expect([good.figures.baseline, good.figures.target]).toEqual([150, 220]);
    expect((await koers.readGoalText({ text: 'Conversie verhogen van 10% naar 12,5% vóór 1 juli 2027', language: 'nl' }, 'nl')).figures).toMatchObject({ baseline: 0.1, target: 0.125 });
  });

  it('says what is still to be answered, and writes a complete plan that can be undone', async () => {
    const book = await templateBook();
    const koers = koersOn(book);
    const before = await contentOf(book);
    const answers = { mainGoals: [{ goal: 'Gezonde groei' }], subGoals: [], kpis: [{ kpi: 'Offertes', goal: 'Gezonde groei' }] };
    expect((await koers.checkAnswers(answers, 'nl')).filter(({ weight }) => weight === 'stop').map(({ step }) => step)).toEqual(expect.arrayContaining(['smart', 'owner', 'followUp']));
    expect(await koers.planRows({ kind: 'answers', answers }, 'nl')).toMatchObject({ kind: 'refused', problems: expect.arrayContaining([expect.objectContaining({ step: 'owner' })]) });
    const order: PlanOrder = { kind: 'answers', answers: { ...answers, kpis: [answer] } };
    const preview = await koers.planRows(order, 'nl');
    if (preview.kind === 'refused') throw new Error(preview.problems.map(({ text }) => text).join(' '));
    await koers.writeRows(order, preview.seal, 'nl');
    expect((await kpisIn(book)).at(-1)).toMatchObject({ ...answer, unreadable: [] });
    expect(await koers.undo()).toBe(true);
    expect(await contentOf(book)).toEqual(before);
  });

  it('makes the tables of an empty workbook, and makes them disappear again', async () => {
    const book = openXlsxWorkbook(await userWorkbook([sheetOf('Notities', 'Wat', 'iets')]), nodeCodec);
    const koers = koersOn(book);
    const order: PlanOrder = { kind: 'answers', answers: { mainGoals: [{ goal: 'Gezonde groei' }], subGoals: [], kpis: [answer] } };
    const preview = await koers.planRows(order, 'nl');
    if (preview.kind === 'refused') throw new Error(preview.text);
    await koers.writeRows(order, preview.seal, 'nl');
    expect((await collect(book)).tables).toMatchObject({ goals: [{ goal: 'Gezonde groei' }], kpis: [{ kpi: 'Gekwalificeerde offertes', deadline: today + 200, unreadable: [] }] });
    expect(await koers.undo()).toBe(true);
    expect((await book.outline()).sheets.map(({ name }) => name)).toEqual(['Notities']);
  });
});

const review = [
  sheetOf('Medewerkers', 'Personeelsnr | Naam | Team', 'M1 | Sanne de Vries | Noord', 'M2 | Joris Bos | Noord'),
  sheetOf("KPI's", 'KPI | Voor | Eigenaar | Eenheid | Richting | Doel | Doel per | Ritme | Bij afwijking', 'Leads | Noord | Sanne de Vries | aantal | - | 200 | maand | maand | Belblok van twee dagen', 'Meer omzet | - | Joris Bos | geld | - | 1000 | maand | maand | -'),
  sheetOf('Realisatie', 'KPI | Periode | Waarde', 'Leads | 2026-08 | 90', 'Leads | 2026-09 | 100', 'Leads | 2026-10 | 215', 'Meer omzet | 2026-08 | 900', 'Meer omzet | 2026-09 | 700.25', 'Meer omzet | 2026-10 | 500'),
];

describe('reviews through the pane', () => {
  const reviewBook = async (): Promise<XlsxWorkbook> => openXlsxWorkbook(await userWorkbook(review), nodeCodec);

  it('tells what is off course and what deserves praise, writes the sheet, and gives a calendar', async () => {
    const book = await reviewBook();
    const koers = koersOn(book);
    const look = await koers.agenda('nl');
    expect(look.groups.flatMap(({ offCourse }) => offCourse.map(({ kpi }) => kpi))).toEqual(['Meer omzet']);
    expect(look.groups.flatMap(({ praise }) => praise).join(' ')).toContain('Leads');
    expect(look.calendar.text.startsWith('BEGIN:VCALENDAR')).toBe(true);
    expect(look.withoutAction).toBe(1);
    const done = await koers.writeRows({ kind: 'agenda' }, '', 'nl');
    expect(done).toMatchObject({ kind: 'done', sheet: 'Koers Agenda' });
    expect(await koers.undo()).toBe(true);
    expect((await book.outline()).sheets.map(({ name }) => name)).not.toContain('Koers Agenda');
  });

  it('proposes actions in a table that it makes, and takes them back with the table', async () => {
    const book = await reviewBook();
    const koers = koersOn(book);
    const preview = await koers.planRows({ kind: 'actions' }, 'nl');
    if (preview.kind === 'refused') throw new Error(preview.text);
    expect(preview.tables[0]).toMatchObject({ table: 'Acties', rows: [{ cells: expect.arrayContaining([{ label: 'KPI', text: 'Meer omzet' }]) }] });
    await koers.writeRows({ kind: 'actions' }, preview.seal, 'nl');
    expect((await collect(book)).tables.actions).toMatchObject([{ kpi: 'Meer omzet', owner: 'Joris Bos' }]);
    expect(await koers.planRows({ kind: 'actions' }, 'nl')).toMatchObject({ kind: 'refused' });
    await koers.undo();
    expect((await book.outline()).sheets).toHaveLength(3);
  });

  it('records a period that is over after showing what it records, and nothing twice', async () => {
    const book = await reviewBook();
    const koers = koersOn(book);
    const { periods } = await koers.recordings('nl');
    expect(periods.slice(0, 3)).toEqual(['2026-10', '2026-09', '2026-08']);
    const preview = await koers.planRows({ kind: 'record', period: '2026-09' }, 'nl');
    if (preview.kind === 'refused') throw new Error(preview.text);
    expect(preview.tables[0]?.rows.map(({ title }) => title)).toEqual(['Leads', 'Meer omzet']);
    await koers.writeRows({ kind: 'record', period: '2026-09' }, preview.seal, 'nl');
    expect((await collect(book)).tables.kpiHistory).toMatchObject([{ kpi: 'Leads', value: 100, status: 'offCourse' }, { kpi: 'Meer omzet', value: 700.25, status: 'offCourse' }]);
    expect(await koers.planRows({ kind: 'record', period: '2026-09' }, 'nl')).toMatchObject({ kind: 'refused', text: expect.stringContaining('al vastgelegd') });
    expect(await koers.planRows({ kind: 'record', period: '2026-12' }, 'nl')).toMatchObject({ kind: 'refused', text: expect.stringContaining('nog niet voorbij') });
  });

  it('tells per letter what was found, and puts a proposed wording in the description', async () => {
    const book = await reviewBook();
    const koers = koersOn(book);
    const { summaries } = await koers.prepare(['kpiCheck'], { paneLanguage: 'nl' });
    const [check] = summaries;
    if (check?.job !== 'kpiCheck') throw new Error('no check');
    const detail = check.details.find(({ kpi }) => kpi === 'Meer omzet');
    expect(detail?.letters.map(({ letter }) => letter)).toEqual(['specific', 'measurable', 'achievable', 'relevant', 'timeBound']);
    expect(detail?.letters.at(-1)).toMatchObject({ verdict: 'notMet', question: expect.stringContaining('?') });
    const { proposal } = detail ?? {};
    if (!proposal) throw new Error('no proposal');
    const done = await koers.writeRows({ kind: 'wording', ...proposal }, '', 'nl');
    expect(done).toMatchObject({ kind: 'done', sheet: "KPI's", cell: 'J3' });
    expect((await kpisIn(book))[1]?.description).toBe(proposal.text);
    await expect(koers.writeRows({ kind: 'wording', ...proposal }, '', 'nl')).rejects.toMatchObject({ reason: 'changedMeanwhile' });
    expect(await koers.undo()).toBe(true);
    expect((await kpisIn(book))[1]?.description).toBeUndefined();
  });
});
