import { makeTemplate } from '../../src/app/make-template';
import { nodeCodec } from '../../src/cli/node-codec';
import type { Workbook } from '../../src/ports/workbook';
import { newXlsxWorkbook, openXlsxWorkbook, type XlsxWorkbook } from '../../src/xlsx/xlsx-workbook';
import { paneSide } from './pane-side';

/** The template with its example: sales of the first quarter of 2026, paid per quarter. */
async function exampleBook(): Promise<XlsxWorkbook> {
  const workbook = newXlsxWorkbook(nodeCodec);
  await makeTemplate(workbook, 'nl');
  return openXlsxWorkbook(workbook.save(), nodeCodec);
}

const sides: { readonly close: () => void }[] = [];
const sideOf = (workbook: Workbook) => {
  const side = paneSide(workbook);
  sides.push(side);
  return side;
};
afterEach(() => sides.splice(0).forEach(({ close }) => close()));

const order = { author: 'Anja', reason: '', acknowledgesMissing: false };

describe('closing through the pane', () => {
  it('shows what would be recorded without recording it', async () => {
    const workbook = await exampleBook();
    const before = workbook.save();
    const books = await sideOf(workbook).koers.books(undefined, 'nl');
    expect(books.open[0]).toBe('2026-Q1');
    expect(books.preview).toMatchObject({ period: '2026-Q1', missing: [] });
    expect(books.preview?.lines).toBeGreaterThan(0);
    expect(books.preview?.totals).toEqual([{ currency: 'EUR', amount: books.preview?.paid.reduce((sum, { amount }) => sum + amount, 0) }]);
    expect(books.closed).toEqual([]);
    expect(workbook.save()).toEqual(before);
  });

  it('records what was shown, verifies it, and opens it again with a reason', async () => {
    const { koers } = sideOf(await exampleBook());
    const { preview } = await koers.books(undefined, 'nl');
    if (!preview) throw new Error('there is nothing to close');
    expect(await koers.close({ ...order, period: preview.period, seal: preview.seal }, 'nl')).toEqual({ kind: 'closed', period: '2026-Q1', lines: preview.lines });
    const [closed] = (await koers.books(undefined, 'nl')).closed;
    expect(closed).toMatchObject({ period: '2026-Q1', author: 'Anja', lines: preview.lines, totals: preview.totals, findings: [], isLast: true });
    expect(await koers.reopen({ period: '2026-Q1', author: 'Anja', reason: ' ' }, 'nl')).toMatchObject({ kind: 'refused', why: 'noReason' });
    expect(await koers.reopen({ period: '2026-Q1', author: 'Anja', reason: 'Fout' }, 'nl')).toMatchObject({ kind: 'reopened', lines: preview.lines });
    expect((await koers.books(undefined, 'nl')).closed).toEqual([]);
  });

  it('says what differs and by how much when data of a closed period has changed', async () => {
    const workbook = await exampleBook();
    const { koers } = sideOf(workbook);
    const { preview } = await koers.books(undefined, 'nl');
    await koers.close({ ...order, period: '2026-Q1', seal: preview?.seal ?? '' }, 'nl');
    await changeASale(workbook);
    const [closed] = (await koers.books(undefined, 'nl')).closed;
    expect(closed?.findings.map(({ check }) => check)).toEqual(['close.differs']);
  });

  it('refuses to record something else than was shown', async () => {
    const workbook = await exampleBook();
    const { koers } = sideOf(workbook);
    const { preview } = await koers.books(undefined, 'nl');
    await changeASale(workbook);
    await expect(koers.close({ ...order, period: '2026-Q1', seal: preview?.seal ?? '' }, 'nl')).rejects.toMatchObject({ reason: 'changedMeanwhile' });
    expect((await koers.books(undefined, 'nl')).closed).toEqual([]);
  });

  it('makes the preview of bonuses stale', async () => {
    const { koers } = sideOf(await exampleBook());
    await koers.prepare(['bonus'], { paneLanguage: 'nl' });
    const { preview } = await koers.books(undefined, 'nl');
    await koers.close({ ...order, period: '2026-Q1', seal: preview?.seal ?? '' }, 'nl');
    await expect(koers.write()).rejects.toMatchObject({ reason: 'changedMeanwhile' });
  });

  it('tells at the next look that a close was broken off, and completes it', async () => {
    const workbook = await exampleBook();
    const failing = { isOn: true };
    const broken: Workbook = { ...workbook, append: (table, rows) => (failing.isOn && /closes|afsluit/i.test(table) ? Promise.reject(new Error('gone')) : workbook.append(table, rows)) };
    const { koers } = sideOf(broken);
    const { preview } = await koers.books(undefined, 'nl');
    const again = { ...order, period: '2026-Q1', seal: preview?.seal ?? '' };
    await expect(koers.close(again, 'nl')).rejects.toMatchObject({ reason: 'unexpected' });
    expect((await koers.look('nl')).interrupted).toEqual({ period: '2026-Q1', isReopening: false, lines: preview?.lines });
    failing.isOn = false;
    expect(await koers.close(again, 'nl')).toEqual({ kind: 'closed', period: '2026-Q1', lines: preview?.lines });
    expect((await koers.look('nl')).interrupted).toBeUndefined();
  });
});

describe('tables and pages through the pane', () => {
  it('offers the tables that are not there yet, and adds one', async () => {
    const { koers } = sideOf(await exampleBook());
    const { addable } = await koers.look('nl');
    expect(addable.map(({ table }) => table)).toContain('gates');
    expect(addable.map(({ table }) => table)).not.toContain('sales');
    const { sheets } = await koers.addTables(['gates'], 'nl');
    expect(sheets).toMatchObject([{ isNew: true }]);
    const look = await koers.look('nl');
    expect(look.addable.map(({ table }) => table)).not.toContain('gates');
    expect(look.tables.find(({ table }) => table === 'gates')?.found?.sheet).toBe(sheets[0]?.name);
  });

  it('writes a page per person on one sheet, and takes it back', async () => {
    const workbook = await exampleBook();
    const { koers } = sideOf(workbook);
    const pages = await koers.writePages({ kind: 'statements', paneLanguage: 'nl', period: '2026-Q1' });
    expect(pages.shown).toBeGreaterThan(0);
    expect((await workbook.outline()).sheets.map(({ name }) => name)).toContain(pages.sheet?.name);
    expect(await koers.undo()).toBe(true);
    expect((await workbook.outline()).sheets.map(({ name }) => name)).not.toContain(pages.sheet?.name);
  });

  it('writes the page of one person alone', async () => {
    const workbook = await exampleBook();
    const { koers } = sideOf(workbook);
    const request = { kind: 'statements', paneLanguage: 'nl', period: '2026-Q1' } as const;
    expect(await koers.writePages({ ...request, person: 'M02' })).toMatchObject({ shown: 1, people: 1, sheet: { isNew: true } });
    expect(await koers.writePages({ ...request, person: 'X99' })).toEqual({ shown: 0, people: 0 });
  });

  it('says after a write what the proof says', async () => {
    const { koers } = sideOf(await exampleBook());
    await koers.prepare(['bonus'], { paneLanguage: 'nl' });
    expect((await koers.write()).proof).toEqual({ sheet: 'Koers Bewijs', verdict: expect.stringContaining('klop') });
  });
});

/** Makes the first amount of the sales a thousand euros more. */
async function changeASale(workbook: Workbook): Promise<void> {
  const { tables } = await sideOf(workbook).koers.look('nl');
  const sales = tables.find(({ table }) => table === 'sales');
  const at = sales?.found?.headers.indexOf(sales.columns.find(({ id }) => id === 'amount')?.header ?? '') ?? -1;
  const area = (await workbook.outline()).tables.find(({ name }) => name === sales?.found?.name)?.area;
  if (!area || at < 0) throw new Error('there are no sales');
  for await (const { numbers, columns } of workbook.read(area)) {
    const amount = numbers[columns + at] ?? 0;
    await workbook.change([{ sheet: area.sheet, cell: `${String.fromCharCode(64 + area.left + at)}${String(area.top + 1)}`, expected: amount, value: amount + 1000 }]);
    return;
  }
}
