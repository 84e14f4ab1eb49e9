import { collect } from '../../src/app/collect';
import { insertKpis, planInsert, type InsertOptions } from '../../src/app/insert-kpis';
import { kpisNamed, typedName } from '../../src/app/kpi-library';
import { libraryKpis } from '../../src/plan/library/library';
import { nodeCodec } from '../../src/cli/node-codec';
import { openXlsxWorkbook, type XlsxWorkbook } from '../../src/xlsx/xlsx-workbook';
import { sheetOf, userWorkbook } from '../real/user-workbook';

/** 22 November 2026. */
const today = 46_348;
const options: InsertOptions = { today, fallbackLanguage: 'nl' };

const people = sheetOf('Verkopers', 'Verkoper | Naam | Team', 'M1 | Sanne de Vries | Noord', 'M2 | Joris Claes | Zuid');
/** September: 1,000 + 3,000, of Smit and Jansen; October: 2,000 + 4,000, of Smit and of Peeters, who is new; November still runs. */
const sales = sheetOf(
  'Verkopen',
  'Factuurnummer | Factuurdatum | Verkoper | Omzet excl. btw | Klant | Status',
  'F1 | 10-09-2026 | M1 | 1000 | Smit | gewonnen',
  'F2 | 20-09-2026 | M2 | 3000 | Jansen | gewonnen',
  'F3 | 05-10-2026 | M1 | 2000 | Smit | gewonnen',
  'F4 | 28-10-2026 | M2 | 4000 | Peeters | gewonnen',
  'F5 | 30-10-2026 | M2 | 500 | Maes | verloren',
  'F6 | 03-11-2026 | M1 | 700 | Smit | gewonnen',
);
const kpis = sheetOf(
  "KPI's",
  'KPI | Omschrijving | Doelstelling | Voor | Eigenaar | Soort | Stuurt | Maatstaf | Eenheid | Richting | Nulmeting | Bron nulmeting | Doel | Deadline | Ritme | Bewaakt door',
  'Klanttevredenheid | - | - | - | - | lagging | - | - | score | hoger is beter | 7,6 | - | 8 | 31-12-2026 | maand | -',
);
const measures = sheetOf('Maatstaven', 'Maatstaf | Berekening | Tabel | Kolom | Sleutelkolom | Filter | Voorwaarde aandeel | Teller | Noemer | Eenheid', 'Aantal facturen | aantal | Verkopen | - | - | - | - | - | - | -');
const goals = sheetOf('Doelstellingen', 'Doelstelling | Eigenaar', 'Gezonde groei | Sanne de Vries');

const bookOf = async (...sheets: Parameters<typeof userWorkbook>[0]): Promise<XlsxWorkbook> => openXlsxWorkbook(await userWorkbook(sheets), nodeCodec);
const kpisIn = async (book: XlsxWorkbook) => (await collect(book)).tables.kpis;
const rowOf = async (book: XlsxWorkbook, name: string) => (await kpisIn(book)).find(({ kpi }) => kpi === name);

/** Inserts and expects that it went well. */
async function inserted(book: XlsxWorkbook, names: readonly string[], more: Partial<InsertOptions> = {}) {
  const outcome = await insertKpis(book, names, { ...options, ...more });
  if (outcome.kind === 'refused') throw new Error(outcome.why.kind);
  return outcome;
}

describe('inserting KPIs of the library', () => {
  it('writes an ordinary row, with the figure of the last complete month as its baseline', async () => {
    const book = await bookOf(people, sales, kpis, measures, goals);
    const { measures: added } = await inserted(book, ['revenue']);
    expect(added).toEqual(['Omzet']);
    // October: 2,000 + 4,000, without the 500 that was lost; November still runs.
    expect(await rowOf(book, 'Omzet')).toMatchObject({
      description: 'Omzet verhogen van € 6.000 naar ‹doel› vóór ‹datum›', measure: 'Omzet', unit: 'money', direction: 'higher', kind: 'lagging', rhythm: 'month', baseline: 6000, baselineSource: 'oktober 2026, maatstaf Omzet', unreadable: [],
    });
    const row = await rowOf(book, 'Omzet');
    expect([row?.target, row?.deadline, row?.owner]).toEqual([undefined, undefined, undefined]);
  });

  it('measures new and returning customers, and shares by the words of the workbook', async () => {
    const book = await bookOf(people, sales, kpis, measures, goals);
    const { measures: added } = await inserted(book, ['new-customers', 'win-rate', 'repeat-purchase-rate']);
    expect(added).toEqual(['Nieuwe klanten', 'Scoringskans offertes', 'Aantal terugkerende klanten', 'Actieve klanten', 'Terugkerende klanten']);
    // New in October: Peeters; Maes bought nothing. Won 2 of 3. Smit came back, of Smit and Peeters.
    expect(await rowOf(book, 'Nieuwe klanten')).toMatchObject({ baseline: 1 });
    expect(await rowOf(book, 'Scoringskans offertes')).toMatchObject({ baseline: 0.6667 });
    expect(await rowOf(book, 'Terugkerende klanten')).toMatchObject({ baseline: 0.5 });
    expect((await collect(book)).tables.measures.find(({ measure }) => measure === 'Nieuwe klanten')?.filter).toBe('Status <> verloren');
    const share = (await collect(book)).tables.measures.find(({ measure }) => measure === 'Scoringskans offertes');
    expect(share).toMatchObject({ aggregate: 'share', filter: 'Status = gewonnen|verloren', condition: 'Status = gewonnen' });
  });

  it('takes the figures of the team that it is for', async () => {
    const book = await bookOf(people, sales, kpis, measures, goals);
    await inserted(book, ['revenue'], { scope: 'Noord', owner: 'Sanne de Vries', goal: 'gezonde groei', deadline: 46_387, targets: { revenue: 2500 } });
    expect(await rowOf(book, 'Omzet')).toMatchObject({ scope: 'Noord', owner: 'Sanne de Vries', goal: 'Gezonde groei', baseline: 2000, target: 2500, deadline: 46_387, description: 'Omzet verhogen van € 2.000 naar € 2.500 vóór 31-12-2026' });
  });

  it('leaves the baseline of a team that nobody knows blank, and of what no table holds', async () => {
    const book = await bookOf(people, sales, kpis, measures, goals);
    const { kpis: given } = await inserted(book, ['revenue', 'absenteeism'], { scope: 'Project X' });
    expect(given.map(({ baseline }) => baseline)).toEqual([{ kind: 'unknown', why: 'unknownScope' }, { kind: 'unknown', why: 'noMeasure' }]);
    expect((await rowOf(book, 'Omzet'))?.baseline).toBeUndefined();
    expect((await rowOf(book, 'Ziekteverzuim'))?.description).toBe('Ziekteverzuim verlagen van ‹huidige waarde› naar ‹doel› vóór ‹datum›');
  });

  it('never makes a 0 of a column that nobody fills', async () => {
    const empty = sheetOf('Verkopen', 'Factuurnummer | Factuurdatum | Verkoper | Omzet excl. btw | Marge', 'F1 | 10-09-2026 | M1 | 1000 | -', 'F2 | 20-10-2026 | M2 | 3000 | -');
    const book = await bookOf(people, empty, kpis, measures, goals);
    const { kpis: given, measures: added } = await inserted(book, ['gross-margin']);
    expect(given[0]).toMatchObject({ measure: { kind: 'none', why: { kind: 'notFilled', table: 'sales', column: 'margin' } }, baseline: { kind: 'unknown' } });
    expect(added).toEqual([]);
    expect((await rowOf(book, 'Brutomarge'))?.baseline).toBeUndefined();
  });

  it('does not divide by a measure of the same name that counts something else', async () => {
    const withMargin = sheetOf('Verkopen', 'Factuurnummer | Factuurdatum | Verkoper | Omzet excl. btw | Marge | Status', 'F1 | 10-09-2026 | M1 | 1000 | 300 | gewonnen', 'F2 | 20-10-2026 | M2 | 3000 | 600 | gewonnen');
    const own = sheetOf('Maatstaven', 'Maatstaf | Berekening | Tabel | Kolom | Filter | Teller | Noemer | Eenheid', 'Omzet | som | Verkopen | Omzet excl. btw | Status = gewonnen | - | - | -');
    const { kpis: given } = await inserted(await bookOf(people, withMargin, kpis, own, goals), ['gross-margin']);
    expect(given[0]?.measure).toEqual({ kind: 'none', why: { kind: 'nameTaken', measure: 'Omzet' } });
    // With the usual revenue it is 600 ÷ 3,000 in October.
    const book = await bookOf(people, withMargin, kpis, measures, goals);
    await inserted(book, ['gross-margin']);
    expect(await rowOf(book, 'Brutomarge')).toMatchObject({ baseline: 0.2, unit: 'ratio' });
  });

  it('uses the measure that is there already under its name', async () => {
    const own = sheetOf('Maatstaven', 'Maatstaf | Berekening | Tabel | Kolom | Filter', 'omzet | som | Verkopen | Omzet excl. btw | Status = gewonnen');
    const book = await bookOf(people, sales, kpis, own, goals);
    const { measures: added } = await inserted(book, ['revenue']);
    expect(added).toEqual([]);
    expect(await rowOf(book, 'Omzet')).toMatchObject({ measure: 'omzet', baseline: 6000 });
  });

  it('adds nothing the second time, in whichever language, and a team beside the company', async () => {
    const book = await bookOf(people, sales, kpis, measures, goals);
    await inserted(book, ['revenue', 'absenteeism']);
    const before = await kpisIn(book);
    const again = await inserted(book, ['revenue', 'Absenteeism', 'customer-satisfaction'], { language: 'en' });
    expect(again.present).toEqual(['Revenue', 'Absenteeism']);
    expect(again.kpis.map(({ kpi }) => kpi.id)).toEqual(['customer-satisfaction']);
    await inserted(book, ['revenue'], { scope: 'Noord' });
    expect((await kpisIn(book)).length).toBe(before.length + 2);
    expect((await kpisIn(book)).slice(0, before.length)).toEqual(before);
  });

  it('refers to KPIs that are there or come along, and to no others', async () => {
    const book = await bookOf(people, sales, kpis, measures, goals);
    await inserted(book, ['proposals-sent', 'revenue', 'win-rate', 'discount-given']);
    expect(await rowOf(book, 'Verstuurde offertes')).toMatchObject({ drives: 'Omzet', guard: 'Scoringskans offertes' });
    const discount = await rowOf(book, 'Gegeven korting');
    expect([discount?.drives, discount?.guard]).toEqual([undefined, undefined]);
  });

  it('makes the tables that are lacking, as input sheets with all their columns', async () => {
    const book = await bookOf(people, sales);
    await inserted(book, ['revenue', 'new-customers']);
    const { outline, tables } = await collect(book);
    expect(outline.sheets.filter(({ owned }) => owned !== undefined).map(({ owned }) => owned)).toEqual(expect.arrayContaining(['kpis', 'measures']));
    expect(tables.kpis.map(({ kpi, baseline }) => [kpi, baseline])).toEqual([['Omzet', 6000], ['Nieuwe klanten', 1]]);
    await inserted(book, ['revenue', 'new-customers', 'active-customers']);
    expect((await kpisIn(book)).map(({ kpi }) => kpi)).toEqual(['Omzet', 'Nieuwe klanten', 'Actieve klanten']);
  });

  const narrow = sheetOf("KPI's", 'KPI | Eigenaar | Soort | Nulmeting | Doel | Deadline | Ritme', 'Klanttevredenheid | - | lagging | 7 | 8 | 31-12-2026 | maand');

  it('adds the columns that the rows fill at the right of the user’s table', async () => {
    const book = await bookOf(people, sales, narrow);
    const outcome = await inserted(book, ['revenue'], { scope: 'Noord' });
    expect(outcome).toMatchObject({ withoutPlace: [], addedColumns: [{ table: "KPI's", headers: ['Voor', 'Maatstaf', 'Omschrijving', 'Eenheid', 'Richting', 'Bron nulmeting'] }] });
    expect(await rowOf(book, 'Omzet')).toMatchObject({ scope: 'Noord', measure: 'Omzet', unit: 'money', baseline: 2000, unreadable: [] });
    expect(await rowOf(book, 'Klanttevredenheid')).toMatchObject({ kind: 'lagging', baseline: 7, target: 8, unreadable: [] });
    expect((await kpisIn(book)).length).toBe(2);
  });

  it('leaves what stands beside the table, says what there is no room for, and ties nothing to a measure that it cannot name', async () => {
    const book = await bookOf(people, sales, narrow);
    const { sheet, body } = (await collect(book)).tables.recognition.matches.find(({ table }) => table === 'kpis')!.candidate;
    const note = { sheet, cell: `I${String(body.top)}`, expected: null, value: 'van mij' };
    await book.change([note]);
    const outcome = await inserted(book, ['revenue']);
    expect(outcome).toMatchObject({ addedColumns: [], withoutPlace: ['Omschrijving', 'Eenheid', 'Richting', 'Bron nulmeting'] });
    expect(outcome.kpis[0]?.measure).toEqual({ kind: 'none', why: { kind: 'noPlace', table: 'kpis', column: 'Maatstaf' } });
    expect(await rowOf(book, 'Omzet')).toMatchObject({ baseline: 6000 });
    await book.change([{ ...note, expected: 'van mij', value: 'nog steeds' }]);
    expect(await insertKpis(book, ['new-customers'], { ...options, scope: 'Noord' })).toEqual({ kind: 'refused', why: { kind: 'noColumn', column: 'Voor' }, language: 'nl' });
  });

  it('refuses an owner or team that is nearly somebody, names who may be meant, and takes a new project', async () => {
    const book = await bookOf(people, sales, kpis, measures, goals);
    const before = book.save();
    expect(await insertKpis(book, ['revenue'], { ...options, owner: 'Sanne' })).toMatchObject({ kind: 'refused', why: { kind: 'unknownOwner', name: 'Sanne', near: ['Sanne de Vries'] } });
    expect(await insertKpis(book, ['revenue'], { ...options, owner: 'Wie dan ook' })).toMatchObject({ kind: 'refused', why: { kind: 'unknownOwner' } });
    expect(await insertKpis(book, ['revenue'], { ...options, scope: 'Noort' })).toMatchObject({ kind: 'refused', why: { kind: 'unknownScope', name: 'Noort', near: ['Noord'] } });
    expect(Buffer.from(book.save()).equals(Buffer.from(before))).toBe(true);
    expect(await inserted(book, ['revenue'], { scope: 'Project Zon' })).toMatchObject({ newScope: 'Project Zon' });
  });

  it.each([['DSO', 'days-sales-outstanding'], ['nps', 'net-promoter-score'], ['klanttevredenheid', 'customer-satisfaction'], ['offertescore', 'win-rate'], ['scoringskans-offertes', 'win-rate'], ['win rate', 'win-rate']])('takes %s for the one KPI that it can mean', async (name, id) => {
    expect((await kpisNamed([name], 'nl')).kpis.map((kpi) => kpi.id)).toEqual([id]);
  });

  it('names the candidates where a word means several', async () => {
    const { kpis: taken, unknown } = await kpisNamed(['conversie'], 'nl');
    expect([taken, unknown?.near.map(({ id }) => id)]).toEqual([[], ['lead-conversion', 'website-conversion']]);
  });

  it('gives every KPI a name to type that means it alone, in both languages', async () => {
    for (const language of ['nl', 'en'] as const) for (const kpi of libraryKpis) expect((await kpisNamed([typedName(kpi, language)], language)).kpis).toEqual([kpi]);
  });

  it('writes nothing when something else would be written than was shown', async () => {
    const book = await bookOf(people, sales, kpis, measures, goals);
    const plan = await planInsert(book, ['revenue'], options);
    if (plan.kind !== 'ready') throw new Error(plan.why.kind);
    expect(plan.rows[0]).toMatchObject({ kpi: 'Omzet', baseline: 6000 });
    await expect(insertKpis(book, ['revenue'], { ...options, owner: 'Joris Claes' }, plan.seal)).rejects.toMatchObject({ reason: 'changedMeanwhile' });
    expect(await insertKpis(book, ['revenue'], options, plan.seal)).toMatchObject({ kind: 'inserted' });
  });

  it('refuses a KPI or goal that nobody knows, and writes nothing', async () => {
    const book = await bookOf(people, sales, kpis, measures, goals);
    const before = book.save();
    expect(await insertKpis(book, ['revenue', 'omzzet'], options)).toMatchObject({ kind: 'refused', why: { kind: 'unknownKpi', name: 'omzzet' } });
    expect(await insertKpis(book, ['revenue'], { ...options, goal: 'Groeien' })).toEqual({ kind: 'refused', why: { kind: 'unknownGoal', goal: 'Groeien', goals: ['Gezonde groei'] }, language: 'nl' });
    expect(Buffer.from(book.save()).equals(Buffer.from(before))).toBe(true);
  });
});
