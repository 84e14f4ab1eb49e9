import { join } from 'node:path';
import { sheetsOf } from '../cases/published/book';
import { lastDay } from '../cases/published/calculate';
import { type Example, readExamples } from '../cases/published/example';
import { formOf } from '../cases/published/forms';
import { sharedData } from '../shared-data';
import { describeTool } from '../system-tools';
import { provenSheets, type Proven } from './proven-run';
import { readProof, recalculated } from './recalculated';

/** The workbook of a published example with its proof. */
async function provenExample({ form, inputs }: Example): Promise<Proven> {
  const translation = formOf(form)?.translate(inputs);
  if (!translation) throw new Error(`no translator for the form ${form}`);
  const contentOf = (cell: unknown): string | number | null => (typeof cell === 'number' || typeof cell === 'string' ? cell : null);
  const sheets = sheetsOf(translation.book, 'en').map(({ name, cells }) => ({ name, rows: cells.map((row) => row.map(contentOf)) }));
  return provenSheets(sheets, translation.today ?? lastDay);
}

describeTool('soffice', 'the proof of the published examples, recalculated by LibreOffice', () => {
  const shared = sharedData;
  if (shared === undefined) return it.skip('gives every payout to the cent: needs the shared data folder', () => undefined);
  it('gives every payout to the cent', async () => {
    const examples = (readExamples(join(shared, 'data', 'payout-examples.json')) ?? []).filter(({ status }) => status !== 'not_reproducible');
    const books: Proven[] = [];
    for (const example of examples) books.push(await provenExample(example));
    const proofs = recalculated(books.map(({ bytes }) => bytes)).map((sheet) => readProof(sheet('Koers Proof')));
    expect(examples.filter((_, i) => proofs[i]?.wrong.length !== 0).map(({ id }) => id)).toEqual([]);
    // Most are proven from the cells alone; the others say which step they take over.
    expect(proofs.filter(({ depth }) => /: every figure/.test(depth)).length).toBeGreaterThan(proofs.length * 0.6);
  }, 240_000);
});
